/** Rebuilds a text from what was left of it and its line of the report. Nothing of the report is believed before it is checked. */
import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { lineStarts } from '../input/decode.js';
import { markLength } from '../input/encoding.js';
import type { Encoding, Range } from '../offer.js';
import { DamagedReport } from './damaged.js';
import type { Restorable, RestoreStep } from './schema.js';

export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes);

/**
 * The original of a collapsed text. It takes memory for what `original.bytes` says, and time for the bytes and steps there are.
 * @param collapsed - the bytes whose hash is `collapsed.sha256`
 * @throws DamagedReport - when the result would not be the original
 */
export function rebuild(collapsed: Uint8Array, entry: Restorable): Uint8Array {
  const bytes = entry.restore.length === 0 ? collapsed : pieced(collapsed, entry);
  if (sha256Of(bytes) !== entry.original.sha256)
    throw new DamagedReport('what it gives is not the original: the hashes differ');
  return bytes;
}

function pieced(collapsed: Uint8Array, { encoding, lines, original, restore }: Restorable): Uint8Array {
  if (encoding === null || lines === null)
    throw new DamagedReport('"restore" without an encoding or a number of lines');
  const kept = keptLines(collapsed, encoding, restore[0]);
  const pieces = piecesOf(kept, lines, restore);
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  if (size !== original.bytes)
    throw new DamagedReport(`what it gives has ${size} bytes, and the original ${original.bytes}`);
  return Buffer.concat(pieces, size);
}

/** The lines of the collapsed text. A byte order mark is no part of them when the line it stood on comes out of the report. */
function keptLines(collapsed: Uint8Array, encoding: Encoding, first: RestoreStep | undefined): KeptLines {
  const begin = first !== undefined && 'bytes' in first && first.line === 1 ? Buffer.from(first.bytes, 'base64') : null;
  const mark = begin === null ? 0 : markLength(begin, encoding);
  const bytes = collapsed.subarray(Math.min(mark, markLength(collapsed, encoding)));
  const starts = bytes.length === 0 ? [] : lineStarts(bytes, encoding);
  return {
    count: starts.length,
    bytesOf: ([from, to]) => bytes.subarray(starts[from - 1] ?? bytes.length, starts[to] ?? bytes.length),
  };
}

interface KeptLines {
  readonly count: number;
  /** Of some of them, counted among themselves. */
  readonly bytesOf: (range: Range) => Uint8Array;
}

function piecesOf(kept: KeptLines, lines: number, steps: readonly RestoreStep[]): readonly Uint8Array[] {
  const gone = steps.map((step): Range => ('bytes' in step ? [step.line, step.line] : step.lines));
  const placeOf = placesOf(gone, kept.count, lines);
  const pieces: Uint8Array[] = [];
  let taken = 0;
  for (const [i, step] of steps.entries()) {
    const [first, last] = gone[i] as Range;
    const left = first - (gone[i - 1]?.[1] ?? 0) - 1;
    pieces.push(kept.bytesOf([taken + 1, taken + left]));
    taken += left;
    if ('bytes' in step) pieces.push(Buffer.from(step.bytes, 'base64'));
    else {
      const [start, end] = [placeOf(step.from), placeOf(step.from + last - first)];
      if (start === null || end === null || end - start !== last - first)
        throw new DamagedReport(`"restore.${i}.from": not all of these lines are left`);
      pieces.push(kept.bytesOf([start, end]));
    }
  }
  pieces.push(kept.bytesOf([taken + 1, kept.count]));
  return pieces;
}

/**
 * Finds lines of the original among those that are left, both counted from 1; null for one that is gone.
 * @param gone - ranges of lines, of which the report says that they are in order
 * @param count - lines that are left
 */
function placesOf(gone: readonly Range[], count: number, lines: number): (line: number) => number | null {
  const goneBefore: number[] = [0];
  for (const [i, [first, last]] of gone.entries()) {
    if (first > last || first <= (gone[i - 1]?.[1] ?? 0))
      throw new DamagedReport(`"restore.${i}": lines must be in order`);
    goneBefore.push((goneBefore[i] ?? 0) + last - first + 1);
  }
  const [all = 0, end = 0] = [goneBefore.at(-1), gone.at(-1)?.[1]];
  if (end > lines || count !== lines - all)
    throw new DamagedReport(`"restore" puts ${all} lines back, and ${count} of ${lines} are left`);
  return (line) => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gone[middle]?.[0] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return line > lines || line <= (gone[low - 1]?.[1] ?? 0) ? null : line - (goneBefore[low] ?? 0);
  };
}
