/**
 * Where postings begin in a text that holds several of one board. There is no sign of a beginning that all boards share, but a board prints
 * its facts in one order: a posting begins where the labels that the first one begins with stand again, with other values.
 */
import type { Line } from '../../offer.js';
import { withoutBullet } from '../../text.js';
import { type FirstTokens, firstTokensOf, longestInLine } from '../first-tokens.js';
import { readUnknown } from '../unlabelled.js';
import { isSentence } from '../values.js';
import { keyOfName, wordKey } from '../word-key.js';
import { COMMON_LABELS } from './common.js';

/** So many labels in a row, within so many lines, are a block; so many lines may stand above it: a title, a menu. */
const BLOCK = { labels: 4, lines: 24, above: 4 };

const NAMED = Object.keys(COMMON_LABELS).map((name) => ({ key: keyOfName(name), name }));
const KEYS: ReadonlySet<string> = new Set(NAMED.map(({ key }) => key));
const LABELS = firstTokensOf(NAMED);
/** A posting without a line above its facts begins with one of these. */
const FIRST: ReadonlySet<string> = new Set(['poste', 'intitule du poste', 'reference', "intitule de l'offre", 'titre']);

interface LabelAt {
  readonly index: number;
  /** Where its value stands: beside it, or on the line below. */
  readonly last: number;
  readonly key: string;
  readonly value: string;
}

export function boardStarts(lines: readonly Line[]): readonly number[] {
  const written = lines.filter(({ key }) => key !== '');
  const [highest] = labelsIn(written, LABELS, 1, 0, BLOCK.above + 1);
  if (highest === undefined) return [];
  const { index: above, key: begins } = highest;
  if (above === 0 && !FIRST.has(begins)) return [];
  // Most texts hold one posting: nothing begins like it.
  const again = labelsIn(written, tokensOf(begins), written.length, above + 1);
  if (!again.some(({ key }) => key === begins)) return [];
  const first = labelsIn(written, LABELS, BLOCK.labels);
  if (new Set(first.map(({ key }) => key)).size < BLOCK.labels) return [];
  const labels = labelsIn(written, LABELS, written.length);
  const placeOf = ({ number }: Line): number => number - (lines[0] as Line).number;
  const beginOver = headsOver(written, above, labels);
  const starts = labels.flatMap(({ index }, at) => {
    const block = labels.slice(at, at + BLOCK.labels);
    const isBlock =
      at >= BLOCK.labels &&
      first.every(({ key }, i) => block[i]?.key === key) &&
      (block.at(-1)?.index ?? 0) - index < BLOCK.lines &&
      first.some(({ value }, i) => block[i]?.value !== value);
    if (!isBlock) return [];
    const begin = written[beginOver(index)] as Line;
    return isSentence(begin.key) ? [] : [placeOf(begin)];
  });
  return starts.length === 0 ? [] : [placeOf(written[0] as Line), ...starts];
}

/**
 * Says where the head over a block begins. It has no more lines than that of the first posting, which may have the title of the whole text
 * as well, and none that ends the posting before: a label or its value, a sentence, or what stands over a wider gap than its last line.
 */
function headsOver(written: readonly Line[], most: number, labels: readonly LabelAt[]): (block: number) => number {
  const named = new Set(labels.map(({ index }) => index));
  const values = new Set(labels.map(({ last }) => last));
  const first = new Set(written.slice(0, most).map(({ key }) => key));
  const lineAt = (index: number): Line => written[index] as Line;
  const gapOver = (index: number): number => lineAt(index).number - lineAt(index - 1).number;
  return (block) => {
    // A title may stand right under a label without a value, where that would.
    if (most === 0 || named.has(block - 1)) return block;
    const isEnd = (index: number): boolean => {
      if (named.has(index) || values.has(index)) return true;
      const line = lineAt(index);
      if (first.has(line.key)) return false;
      return gapOver(index + 1) > gapOver(block) || isSentence(line.key) || readUnknown(line, false) !== null;
    };
    let begin = block - 1;
    while (begin > 0 && block - begin < most && !isEnd(begin - 1)) begin--;
    return begin;
  };
}

/** The tokens of one label each, made when a text begins with it. */
const OWN_TOKENS = new Map<string, FirstTokens>();

function tokensOf(label: string): FirstTokens {
  const tokens = OWN_TOKENS.get(label) ?? firstTokensOf(NAMED.filter(({ key }) => key === label));
  OWN_TOKENS.set(label, tokens);
  return tokens;
}

/** The first labels among the lines of a range that begin with some tokens. */
function labelsIn(
  written: readonly Line[],
  first: FirstTokens,
  most: number,
  from = 0,
  to = written.length,
): readonly LabelAt[] {
  const labels: LabelAt[] = [];
  for (let index = from; index < Math.min(to, written.length) && labels.length < most; index++) {
    const line = written[index] as Line;
    const longest = longestInLine(line.text, first);
    if (longest === 0) continue;
    const text = withoutBullet(line.text);
    const colon = text.indexOf(':');
    const label = colon < 0 ? text : text.slice(0, colon);
    const key = label.length > longest ? '' : wordKey(label);
    if (!KEYS.has(key)) continue;
    const beside = colon < 0 ? '' : text.slice(colon + 1).trim();
    const last = beside === '' ? index + 1 : index;
    labels.push({ index, last, key, value: beside || (written[last]?.key ?? '') });
  }
  return labels;
}
