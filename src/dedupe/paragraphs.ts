/**
 * Long paragraphs that stand twice in a posting, apart from each other: a page that prints its introduction again at its end.
 * Short lines stay, whatever they say: answers, dates, bullets and verses are equal for good reasons.
 */

import type { Line } from '../offer.js';
import { type Block, type Drop, idsOf, type Thresholds } from './drop.js';
import { charactersOf, isListItem, PROSE_LINE } from './evidence.js';

/**
 * Long paragraphs that stand twice, in one section or in two. The first stays, and so does what stands under a label; a section never
 * becomes empty by this.
 */
export function findParagraphs(blocks: readonly Block[], { paragraph }: Thresholds): readonly Drop[] {
  if (!hasProseAgain(blocks, paragraph)) return [];
  const places: { readonly line: Line; readonly block: Block; readonly index: number }[] = [];
  for (const [index, block] of blocks.entries())
    for (const line of block.lines) if (line.key !== '') places.push({ line, block, index });
  const ids = idsOf(places.map(({ line }) => line));
  const left = new Map<number, number>(); // lines left in a section
  for (const { index } of places) left.set(index, (left.get(index) ?? 0) + 1);
  const paragraphs = places.map(({ line, index }, i) => ({
    id: ids[i] ?? 0,
    characters: charactersFor(line, paragraph),
    section: index,
  }));
  const linesOf = (from: number, length: number): readonly Line[] =>
    places.slice(from, from + length).map(({ line }) => line);
  return findRepeatedRuns(paragraphs, paragraph).flatMap(({ kept, dropped, length }): readonly Drop[] => {
    const { block, index } = places[dropped] as (typeof places)[number];
    const remaining = (left.get(index) ?? 0) - length;
    if (remaining <= 0 || block.kind === 'value') return [];
    left.set(index, remaining);
    const [original, copy] = [linesOf(kept, length), linesOf(dropped, length)];
    return [{ kind: 'paragraph', original, copies: [copy], block, similarity: 1 }];
  });
}

/** Characters of a line that count. An item does when it is as long as a paragraph by itself: lists stand under several headings. */
const charactersFor = (line: Line, paragraph: number): number =>
  line.key.length < paragraph && isListItem(line) ? 0 : charactersOf(line);

/** Most pages have too little prose twice, even with a heading between any two lines of it, and are done with. */
function hasProseAgain(blocks: readonly Block[], paragraph: number): boolean {
  const shortest = Math.min(PROSE_LINE, paragraph);
  const known = new Set<string>();
  let again = 0;
  for (const { lines } of blocks)
    for (const line of lines) {
      if (line.key.length < shortest) continue;
      const characters = known.has(line.key) ? charactersFor(line, paragraph) : 0;
      known.add(line.key);
      if (characters < shortest) continue;
      if (again + characters >= paragraph) return true;
      again += characters + shortest;
    }
  return false;
}

/** A run of lines and its earlier copy, in indexes. */
export interface RepeatedRun {
  readonly kept: number;
  readonly dropped: number;
  readonly length: number;
}

/** How many earlier places of one line are compared. */
const PLACES = 8;
const BASE = 0x01000193;

/** One line of the text, as far as repeats go. */
export interface ParagraphLine {
  /** Equal for equal lines, and for no others. */
  readonly id: number;
  readonly characters: number;
  /** The section it stands in: a run never crosses from one into the next. */
  readonly section: number;
}

/** The lines of a text, with what tells at once how many of them are the same from two places on. */
interface Text {
  readonly lines: readonly ParagraphLine[];
  /** Hashes of all lines before a place, and the powers it takes to have those of some. */
  readonly hashes: Int32Array;
  readonly powers: Int32Array;
  /** Characters before a place. */
  readonly characters: Float64Array;
  /** Where the section begins, and where it ends, that a line stands in. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function textOf(lines: readonly ParagraphLine[]): Text {
  const n = lines.length;
  const hashes = new Int32Array(n + 1);
  const powers = new Int32Array(n + 1).fill(1);
  const characters = new Float64Array(n + 1);
  const starts = new Int32Array(n);
  const ends = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const line = lines[i]!;
    hashes[i + 1] = (Math.imul(hashes[i]!, BASE) + line.id + 1) | 0;
    powers[i + 1] = Math.imul(powers[i]!, BASE);
    characters[i + 1] = characters[i]! + line.characters;
    starts[i] = isSameSection(lines, i, i - 1) ? starts[i - 1]! : i;
  }
  for (let i = n - 1; i >= 0; i--) ends[i] = isSameSection(lines, i, i + 1) ? ends[i + 1]! : i + 1;
  return { lines, hashes, powers, characters, starts, ends };
}

const isSameSection = (lines: readonly ParagraphLine[], one: number, other: number): boolean =>
  lines[one]?.section === lines[other]?.section;

const hashOf = ({ hashes, powers }: Text, from: number, length: number): number =>
  (hashes[from + length]! - Math.imul(hashes[from]!, powers[length]!)) | 0;

/** How many lines are the same from two places on (`direction` 0), or before them (1); `most` at the most. */
function commonLines(text: Text, from: number, at: number, most: number, direction: 0 | 1): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const back = direction * middle;
    if (hashOf(text, from - back, middle) === hashOf(text, at - back, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines equal from these two on, up to some place. */
const after = (text: Text, from: number, at: number, end: number): number =>
  commonLines(text, from, at, Math.min(text.ends[from]! - from, end - at, at - from), 0);

/** Lines equal before these two. */
const before = (text: Text, from: number, at: number): number =>
  commonLines(text, from, at, Math.min(from - text.starts[from]!, at - text.starts[at]!, at - from), 1);

/** Where paragraphs end that begin at each place. */
function paragraphEnds({ lines }: Text, isProse: (at: number) => boolean): Int32Array {
  const ends = new Int32Array(lines.length + 2);
  for (let i = lines.length - 1; i >= 0; i--) {
    const goesOnAt = (at: number): boolean => isSameSection(lines, i, at) && isProse(at);
    if (!isProse(i)) ends[i] = i;
    else if (goesOnAt(i + 1)) ends[i] = ends[i + 1]!;
    else ends[i] = goesOnAt(i + 2) ? ends[i + 2]! : i + 1;
  }
  return ends;
}

/**
 * Runs of paragraphs that stand twice and not side by side, each of at least `long` characters. Between two paragraphs one short line, a
 * heading, may stand; more of them are a list, a table or a song. O(n log n): lengths of common runs come from a rolling hash and a binary
 * search, and only runs that are taken are compared line by line.
 */
export function findRepeatedRuns(lines: readonly ParagraphLine[], long: number): readonly RepeatedRun[] {
  const text = textOf(lines);
  const shortest = Math.min(PROSE_LINE, long);
  const isProse = (at: number): boolean => (lines[at]?.characters ?? 0) >= shortest;
  const proseEnds = paragraphEnds(text, isProse);
  const places = new Map<number, number[]>(); // the first places of a line
  const latest = new Map<number, number>(); // its latest place
  const runs: RepeatedRun[] = [];
  /** Copies side by side, here or a little further up, are the author's or an echo: not for this pass. */
  const isTandem = (near: number, at: number): boolean =>
    isSameSection(lines, near, at) && before(text, near, at) + after(text, near, at, text.ends[at]!) >= at - near;
  const longestRun = (at: number, known: readonly number[]): RepeatedRun | null => {
    let best: RepeatedRun | null = null;
    for (const from of known) {
      const common = after(text, from, at, proseEnds[at]!);
      const length = isProse(at + common - 1) ? common : common - 1;
      const isLong = text.characters[at + length]! - text.characters[at]! >= long;
      const isApart = from + length < at || !isSameSection(lines, from, at);
      if (isLong && isApart && length > (best?.length ?? 0) && isSame(lines, from, at, length))
        best = { kept: from, dropped: at, length };
    }
    return best;
  };
  for (let at = 0; at < lines.length; ) {
    const { id } = lines[at]!;
    const known = isProse(at) ? places.get(id) : undefined;
    const best = known === undefined || isTandem(latest.get(id)!, at) ? null : longestRun(at, known);
    if (best !== null) runs.push(best);
    for (let step = best?.length ?? 1; step > 0; step--, at++) {
      const line = lines[at]!.id;
      const known = places.get(line);
      if (known === undefined) places.set(line, [at]);
      else if (known.length < PLACES) known.push(at);
      latest.set(line, at);
    }
  }
  return runs;
}

function isSame(lines: readonly ParagraphLine[], from: number, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (lines[from + i]?.id !== lines[at + i]?.id) return false;
  return true;
}
