/** What a pass looks through, and what it finds. */
import type { Line, Range, Repeat, RepeatKind } from '../offer.js';

/** Lines in which copies are looked for: those of a section, or of a whole text whose sections are guesses. */
export interface Block {
  /** The label or heading over them. */
  readonly title: string | null;
  /** `value`: what stands under a label, where equal lines may each be true. */
  readonly kind: 'value' | 'text';
  /** Blank ones included. */
  readonly lines: readonly Line[];
}

/** Copies of some lines. Lines that are not blank only: `goneWith` adds the blank ones between and before them. */
export interface Drop {
  readonly kind: RepeatKind;
  readonly original: readonly Line[];
  /** Each as long as the original; the last may be shorter, when the end of the file cut it. */
  readonly copies: readonly (readonly Line[])[];
  /** The block the copies stand in. */
  readonly block: Block;
  readonly similarity: number;
}

/** What a pass is steered by. */
export interface Thresholds {
  /** A block printed twice is credible from this many lines on, */
  readonly lines: number;
  /** or from this many characters on. Near copies are looked for among lines at least as long. */
  readonly characters: number;
  /** A paragraph, or a run of them, that stands twice and not side by side is a copy from this many characters on. */
  readonly paragraph: number;
  /** Near copies are as similar as this, or more: 1 less the edits it takes, as a share of the longer line. */
  readonly similarity: number;
}

/** Looks for one kind of copies. */
export type Pass = (blocks: readonly Block[], thresholds: Thresholds) => readonly Drop[];

/** A repeat as the record has it, with what a report adds. */
export interface FoundRepeat extends Repeat {
  /** The label or heading the copies stand under, or null. */
  readonly section: string | null;
  /** Lines of one copy that are not blank. */
  readonly period: number;
}

/** What is gone, by number: a written line with the one that is left of it, a blank one with null. */
export type Dropped = ReadonlyMap<number, number | null>;

/** Lines that are not blank. */
export const written = (lines: readonly Line[]): readonly Line[] => lines.filter(({ key }) => key !== '');

/** One number a line: equal keys, equal numbers. */
export function idsOf(lines: readonly Line[]): readonly number[] {
  const known = new Map<string, number>();
  const ids: number[] = [];
  for (const { key } of lines) {
    const id = known.get(key);
    if (id === undefined) known.set(key, known.size);
    ids.push(id ?? known.size - 1);
  }
  return ids;
}

/** Line numbers that follow each other, as ranges: a line of the page that stands between is none of the copy. */
export function rangesOf(numbers: Iterable<number>): readonly Range[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
