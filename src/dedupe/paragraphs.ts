/**
 * Long paragraphs that stand twice in a posting, apart from each other: a page that prints its introduction again at its end.
 * Short lines stay, whatever they say: answers, dates, bullets and verses are equal for good reasons.
 */

import type { Line } from '../offer.js';
import { type Block, type Drop, idsOf, type Thresholds, written } from './drop.js';
import { charactersOf, isListItem, PROSE_LINE } from './evidence.js';

/**
 * Long paragraphs that stand twice, in one section or in two. The first stays, and so does what stands under a label; a section never
 * becomes empty by this.
 */
export function findParagraphs(blocks: readonly Block[], { paragraph }: Thresholds): readonly Drop[] {
  if (!hasLineAgain(blocks, Math.min(PROSE_LINE, paragraph))) return [];
  const places = blocks.flatMap((block, index) => written(block.lines).map((line) => ({ line, block, index })));
  const ids = idsOf(places.map(({ line }) => line));
  const left = new Map<number, number>(); // lines left in a section
  for (const { index } of places) left.set(index, (left.get(index) ?? 0) + 1);
  const paragraphs = places.map(({ line, index }, i) => ({
    id: ids[i] ?? 0,
    // An item counts when it is as long as a paragraph by itself: lists stand under several headings.
    characters: line.key.length < paragraph && isListItem(line) ? 0 : charactersOf(line),
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

/** Most pages have no long line twice, and are done with. */
function hasLineAgain(blocks: readonly Block[], atLeast: number): boolean {
  const known = new Set<string>();
  for (const { lines } of blocks)
    for (const { key } of lines) {
      if (key.length < atLeast) continue;
      if (known.has(key)) return true;
      known.add(key);
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

/**
 * Runs of paragraphs that stand twice and not side by side, each of at least `long` characters. Between two paragraphs one short line, a
 * heading, may stand; more of them are a list, a table or a song. O(n log n): lengths of common runs come from a rolling hash and a binary
 * search, and only runs that are taken are compared line by line.
 */
export function findRepeatedRuns(lines: readonly ParagraphLine[], long: number): readonly RepeatedRun[] {
  const n = lines.length;
  const shortest = Math.min(PROSE_LINE, long);
  const isProse = (at: number): boolean => (lines[at]?.characters ?? 0) >= shortest;
  const isSameSection = (one: number, other: number): boolean => lines[one]?.section === lines[other]?.section;
  const hash = new Int32Array(n + 1);
  const power = new Int32Array(n + 1).fill(1);
  const characters = new Float64Array(n + 1);
  const sectionEnd = new Int32Array(n);
  const sectionStart = new Int32Array(n);
  const proseEnd = new Int32Array(n + 2); // where paragraphs end that begin here
  for (const [i, line] of lines.entries()) {
    hash[i + 1] = (Math.imul(hash[i] ?? 0, BASE) + line.id + 1) | 0;
    power[i + 1] = Math.imul(power[i] ?? 0, BASE);
    characters[i + 1] = (characters[i] ?? 0) + line.characters;
    sectionStart[i] = isSameSection(i, i - 1) ? (sectionStart[i - 1] ?? 0) : i;
  }
  for (let i = n - 1; i >= 0; i--) {
    sectionEnd[i] = isSameSection(i, i + 1) ? (sectionEnd[i + 1] ?? n) : i + 1;
    const next = [i + 1, i + 2].find((at) => isSameSection(i, at) && isProse(at));
    proseEnd[i] = !isProse(i) ? i : next === undefined ? i + 1 : (proseEnd[next] ?? n);
  }

  const hashOf = (from: number, length: number): number =>
    ((hash[from + length] ?? 0) - Math.imul(hash[from] ?? 0, power[length] ?? 0)) | 0;
  const longest = (limit: number, isCommon: (length: number) => boolean): number => {
    let low = 0;
    let high = limit;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (isCommon(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  /** Lines equal from these two on, up to some place. */
  const after = (from: number, at: number, end: number): number =>
    longest(
      Math.min((sectionEnd[from] ?? n) - from, end - at, at - from),
      (length) => hashOf(from, length) === hashOf(at, length),
    );
  /** Lines equal before these two. */
  const before = (from: number, at: number): number =>
    longest(
      Math.min(from - (sectionStart[from] ?? 0), at - (sectionStart[at] ?? 0), at - from),
      (length) => hashOf(from - length, length) === hashOf(at - length, length),
    );
  const isSame = (from: number, at: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (lines[from + i]?.id !== lines[at + i]?.id) return false;
    return true;
  };

  const places = new Map<number, number[]>(); // the first places of a line
  const latest = new Map<number, number>(); // its latest place
  const runs: RepeatedRun[] = [];
  for (let at = 0; at < n; ) {
    const id = lines[at]?.id ?? -1;
    const near = latest.get(id);
    // Copies side by side, here or a little further up, are the author's or an echo: not for this pass.
    const tandem =
      near !== undefined &&
      isSameSection(near, at) &&
      before(near, at) + after(near, at, sectionEnd[at] ?? n) >= at - near;
    let best: RepeatedRun | null = null;
    for (const from of tandem || !isProse(at) ? [] : (places.get(id) ?? [])) {
      const common = after(from, at, proseEnd[at] ?? n);
      const length = isProse(at + common - 1) ? common : common - 1;
      const isLong = (characters[at + length] ?? 0) - (characters[at] ?? 0) >= long;
      const isApart = from + length < at || !isSameSection(from, at);
      if (isLong && isApart && length > (best?.length ?? 0) && isSame(from, at, length))
        best = { kept: from, dropped: at, length };
    }
    if (best !== null) runs.push(best);
    for (let step = best?.length ?? 1; step > 0; step--, at++) {
      const line = lines[at]?.id ?? -1;
      const known = places.get(line);
      if (known === undefined) places.set(line, [at]);
      else if (known.length < PLACES) known.push(at);
      latest.set(line, at);
    }
  }
  return runs;
}
