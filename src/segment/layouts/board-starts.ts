/**
 * Where postings begin in a text that holds several of one board. There is no sign of a beginning that all boards share, but a board prints
 * its facts in one order: a posting begins where the labels that the first one begins with stand again, with other values.
 */
import type { Line } from '../../offer.js';
import { withoutBullet } from '../../text.js';
import { type FirstTokens, firstTokensOf, longestInLine } from '../first-tokens.js';
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
  const starts = labels.flatMap(({ index }, at) => {
    const block = labels.slice(at, at + BLOCK.labels);
    const begin = written[index - above];
    const isBlock =
      at >= BLOCK.labels &&
      first.every(({ key }, i) => block[i]?.key === key) &&
      (block.at(-1)?.index ?? 0) - index < BLOCK.lines &&
      first.some(({ value }, i) => block[i]?.value !== value);
    return isBlock && begin !== undefined && !isSentence(begin.key) ? [placeOf(begin)] : [];
  });
  return starts.length === 0 ? [] : [placeOf(written[0] as Line), ...starts];
}

/** The first token of each label, made when a text begins with it. */
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
    labels.push({ index, key, value: beside || (written[index + 1]?.key ?? '') });
  }
  return labels;
}
