/** Cuts lines out of the bytes of a text. What stays keeps its bytes, and every line that goes leaves behind how it is put back. */
import { Buffer } from 'node:buffer';
import { type Dropped, rangesOf } from '../dedupe/drop.js';
import { CR, LF } from '../input/decode.js';
import { markLength } from '../input/encoding.js';
import type { Range, SourceText } from '../offer.js';
import type { RestoreStep } from './schema.js';
import { firstUnit, lastUnit } from './units.js';

export interface Cut {
  readonly bytes: Uint8Array;
  /** Numbers of the lines that went. */
  readonly gone: readonly Range[];
  /** How they are put back, in their order: for those who want to know. */
  readonly restore: () => readonly RestoreStep[];
}

/**
 * Takes lines out of a text. A byte order mark stays, whatever becomes of the line it stands on.
 * @param dropped - by number, in any order
 */
export function cutLines(source: SourceText, dropped: Dropped): Cut {
  const { bytesOf, lines, encoding } = source;
  if (dropped.size === 0) return { bytes: bytesOf([1, lines.length]), gone: [], restore: () => [] };
  const gone = joinedLinesIn(source, dropped);
  const ranges = rangesOf(inOrder(gone));
  const first = bytesOf([1, 1]);
  const mark = gone.has(1) ? markLength(first, encoding) : 0;
  const kept = between(ranges, lines.length).map(bytesOf);
  return {
    bytes: Buffer.concat([first.subarray(0, mark), ...kept]),
    gone: ranges,
    restore: () => [...stepsOf(source, gone, ranges, mark > 0)],
  };
}

/** How many lines some ranges have. */
export const linesIn = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** The ranges of lines that other ranges leave. */
function between(ranges: readonly Range[], last: number): readonly Range[] {
  const starts = [1, ...ranges.map(([, end]) => end + 1)];
  const ends = [...ranges.map(([start]) => start - 1), last];
  return starts.map((start, i): Range => [start, ends[i] ?? last]).filter(([start, end]) => start <= end);
}

/** What has to be known of the lines of a text to cut it, by their numbers. */
export interface LineEnds {
  readonly count: number;
  readonly endsInCr: (number: number) => boolean;
  readonly isMereLf: (number: number) => boolean;
}

/**
 * Where the line before a gap ends in CR and the line behind it is a mere LF, both would become one line end, and nobody could count the
 * lines again: such an empty line goes as well.
 */
export function withJoinedLines(dropped: Dropped, { count, endsInCr, isMereLf }: LineEnds): Dropped {
  const gone = new Map(dropped);
  let before = 0;
  for (const [first, last] of rangesOf(inOrder(dropped))) {
    if (!gone.has(first - 1)) before = first - 1;
    if (before === 0 || !endsInCr(before)) continue;
    for (let next = last + 1; next <= count && !dropped.has(next) && isMereLf(next); next++) gone.set(next, null);
  }
  return gone;
}

function joinedLinesIn({ bytesOf, lines, encoding }: SourceText, dropped: Dropped): Dropped {
  if (!bytesOf([1, lines.length]).includes(CR)) return dropped;
  return withJoinedLines(dropped, {
    count: lines.length,
    endsInCr: (number) => lastUnit(bytesOf([number, number]), encoding) === CR,
    isMereLf: (number) => firstUnit(bytesOf([number, number]), encoding) === LF,
  });
}

const inOrder = (dropped: Dropped): readonly number[] => [...dropped.keys()].sort((a, b) => a - b);

/** How the lines that go are put back, in their order. */
function* stepsOf(
  { bytesOf }: SourceText,
  gone: Dropped,
  ranges: readonly Range[],
  isMarkKept: boolean,
): Generator<RestoreStep> {
  const lineAt = (number: number): Uint8Array => bytesOf([number, number]);
  for (const [first, last] of ranges) {
    let copied: { lines: [number, number]; from: number } | null = null;
    for (let number = first; number <= last; number++) {
      const bytes = lineAt(number);
      const isCopyOf = (other: number): boolean =>
        !gone.has(other) && Buffer.compare(bytes, lineAt(other)) === 0 && !(isMarkKept && number === 1);
      // A blank line has no source of its own, yet within a copy it mostly stands where one stands in the original.
      const next = copied === null ? 0 : copied.from + (number - copied.lines[0]);
      if (copied !== null && isCopyOf(next)) {
        copied.lines[1] = number;
        continue;
      }
      if (copied !== null) yield copied;
      copied = null;
      const source = gone.get(number) ?? null;
      if (source !== null && isCopyOf(source)) copied = { lines: [number, number], from: source };
      else yield { line: number, bytes: Buffer.from(bytes).toString('base64') };
    }
    if (copied !== null) yield copied;
  }
}
