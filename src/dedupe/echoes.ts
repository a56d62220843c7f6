/** Echoes in the sections of a posting, judged together: a page that doubles one block doubles them all. */
import type { Line } from '../offer.js';
import { type Block, type Drop, type Thresholds, written } from './drop.js';
import { type Echo, findCutEcho, findEcho, findLateEcho, type LineId, mostCopies } from './echo.js';
import { evidenceOf, isEnough, PROSE_LINE } from './evidence.js';

/** A block with what is known of its doubling. `lines` are those that are not blank, `ids` null where none of them can end a copy. */
interface Doubling {
  readonly block: Block;
  readonly lines: readonly Line[];
  readonly ids: readonly LineId[] | null;
  readonly echo: Echo | null;
  readonly isCredible: boolean;
}

/** Echoes that are credible on their own, or all together where every block has one, and beside one of those every other one. */
export function findEchoes(blocks: readonly Block[], thresholds: Thresholds): readonly Drop[] {
  const first = blocks.map((block, i) => doublingOf(block, i === blocks.length - 1, 2, thresholds));
  const several = first.filter(canBeEcho);
  const areAllEchoes = several.every(({ echo }) => echo !== null);
  // An author's list under a second heading looks like a copy too while the file ends within it.
  const credible = first.filter(({ echo, isCredible }) => isCredible && (areAllEchoes || !isOnlyCut(echo)));
  const telling = credible.length === 0 && areAllEchoes && several.length > 1 ? several : credible;
  const isDoubled = telling.length > 0;
  const copies = usualCopies(telling);
  const doublings =
    copies === 2 ? first : blocks.map((block, i) => doublingOf(block, i === blocks.length - 1, copies, thresholds));
  const drops: Drop[] = [];
  for (const doubling of doublings) {
    const echo = (isDoubled ? doubling.echo : null) ?? lateEchoOf(doubling, copies, isDoubled, thresholds);
    if (echo !== null) drops.push(dropOf(doubling, echo));
  }
  return drops;
}

/** Blocks that would be printed again on a page that does so: text of several lines. A value may have two lines on any page. */
const canBeEcho = ({ block, lines }: Doubling): boolean => lines.length > (block.kind === 'text' ? 1 : 2);

const isOnlyCut = (echo: Echo | null): boolean => echo !== null && echo.cut > 0 && echo.copies < 2;

/**
 * How often a page prints its blocks: what most of its echoes say, or more where all of several can be read as so many. One block may be
 * an author's that says everything twice, printed twice.
 */
function usualCopies(doublings: readonly Doubling[]): number {
  const most = doublings.flatMap(({ ids, echo }) => (ids && echo?.cut === 0 ? mostCopies(ids, echo) : []));
  const common = most.length > 1 ? most.reduce(greatestCommonDivisor) : 2;
  if (common > 2) return common;
  const votes = new Map<number, number>();
  for (const { echo } of doublings) if (echo) votes.set(echo.copies, (votes.get(echo.copies) ?? 0) + 1);
  const [copies = 2] = [...votes].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [];
  return Math.max(2, copies);
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

function doublingOf(block: Block, isLast: boolean, usual: number, thresholds: Thresholds): Doubling {
  const lines = written(block.lines);
  // Copies end in a line that stands further up, or in the beginning of one.
  if (!isLast && !endsAgain(lines)) return { block, lines, ids: null, echo: null, isCredible: false };
  const ids = lines.map(({ key }) => key);
  const tail = lines.at(-1)?.key ?? '';
  const isPrefixOf = (index: number): boolean => {
    const key = lines[index]?.key ?? '';
    return tail.length < key.length && key.startsWith(tail);
  };
  const whole = findEcho(ids, usual);
  const echo = whole === null ? (isLast ? findCutEcho(ids, isPrefixOf) : null) : inFull(whole, ids, lines, thresholds);
  if (echo === null) return { block, lines, ids, echo, isCredible: false };
  return { block, lines, ids, echo, isCredible: isCredible(echo, lines, thresholds) };
}

/** An echo of a block that is its own first half again, as one of that half, where it is as long as a paragraph: nobody writes that twice. */
function inFull(echo: Echo, ids: readonly LineId[], lines: readonly Line[], thresholds: Thresholds): Echo {
  const { lead } = echo;
  const copies = mostCopies(ids, echo);
  const period = (ids.length - lead) / copies;
  if (copies === echo.copies) return echo;
  const { characters } = evidenceOf(lines.slice(lead, lead + period));
  return characters < thresholds.paragraph ? echo : { lead, period, copies, cut: 0 };
}

function endsAgain(lines: readonly Line[]): boolean {
  const tail = lines.at(-1)?.key;
  for (let i = lines.length - 2; i >= 0; i--) if (lines[i]?.key === tail) return true;
  return false;
}

/** The evidence is what is printed again. The beginning of a line counts as one when it was cut within a word, as no author does. */
function isCredible(echo: Echo, lines: readonly Line[], thresholds: Thresholds): boolean {
  const { lead, period, cut } = echo;
  const isCut = isOnlyCut(echo);
  const again = lines.slice(lead, lead + (isCut ? cut - 1 : period));
  const begun = isCut ? (lines.at(-1)?.key ?? '') : '';
  const rest = isCut ? (lines[lead + cut - 1]?.key.slice(begun.length) ?? '') : '';
  const torn = /\p{L}$/u.test(begun) && /^\p{L}/u.test(rest) ? 1 : 0;
  return isEnough(again, { lines: thresholds.lines - torn, characters: thresholds.characters - begun.length });
}

/**
 * A text whose last block alone is doubled: several blocks of one line, then one that has more, or a doubling from the second paragraph
 * on. On its own that is weak evidence, since a refrain ends a text too: then only prose counts that is as long as a paragraph.
 */
function lateEchoOf(
  { block, lines, ids }: Doubling,
  copies: number,
  isDoubled: boolean,
  thresholds: Thresholds,
): Echo | null {
  if (block.kind === 'value' || ids === null || !endsAgain(lines)) return null;
  const echo = findLateEcho(ids, copies);
  if (echo === null) return null;
  const { characters } = evidenceOf(lines.slice(echo.lead, echo.lead + echo.period));
  if (characters < thresholds.characters) return null;
  return isDoubled || (characters >= thresholds.paragraph && characters >= PROSE_LINE * echo.period) ? echo : null;
}

function dropOf({ block, lines }: Doubling, { lead, period }: Echo): Drop {
  const copies: (readonly Line[])[] = [];
  for (let i = lead + period; i < lines.length; i += period) copies.push(lines.slice(i, i + period));
  return { kind: 'echo', original: lines.slice(lead, lead + period), copies, block, similarity: 1 };
}
