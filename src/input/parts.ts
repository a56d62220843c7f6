/** Large files of NDJSON in parts, cut at line ends, so that several threads can read one. */
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { CR, LF } from './decode.js';
import { recogniseEncoding } from './encoding.js';
import { BRACE, isGzip, isNdjson } from './read.js';
import type { ReadOptions } from './reading.js';

/** Lines of a file. */
export interface Part {
  /** Where it begins: so many bytes of the file stand before it, and so many lines that look as if they held a posting. */
  readonly offset: number;
  readonly postings: number;
  /** Number of its first line. */
  readonly line: number;
  /** Ordinal of its first posting, if each of those holds one. */
  readonly ordinal: number;
  /** Null for all that follows in the file. */
  readonly bytes: Uint8Array | null;
}

/** A file that is being cut. */
export interface Cut {
  readonly parts: Iterable<Part>;
  /** Says that the postings of a part have other ordinals than it was cut with: the parts that follow are cut accordingly. */
  readonly correct: (part: Part, ordinal: number) => void;
}

const HEAD = 1 << 16;
const PART = 1 << 16;
/** Whoever has one line of so many bytes reads on alone. */
const LONGEST_LINE = 1 << 22;
/** Where ordinals were wrong so often, they will be again. */
const MOST_CORRECTIONS = 8;

/**
 * Begins to cut a file; null for what is no plain NDJSON, or cannot be read.
 * @param keepsLost - true where lines of which no posting comes have ordinals too
 */
export function cutFile(
  path: string,
  location: string,
  { encoding, inputFormat }: ReadOptions,
  keepsLost: boolean,
): Cut | null {
  const head = headOf(location);
  if (head === null || isGzip(head) || !isNdjson(path, head, inputFormat)) return null;
  const isWide = (encoding === 'auto' ? recogniseEncoding(head).encoding : encoding).startsWith('utf-16');
  // The first line shows that there is something in the file, and where lines end.
  if (isWide || !isNdjson('', head, 'auto') || !head.includes(LF)) return null;
  const known = { shift: 0, corrections: 0 };
  return {
    parts: partsIn(location, keepsLost ? isFilled : isObject, known),
    correct({ postings }, ordinal) {
      const shift = ordinal - 1 - postings;
      // Parts that were cut before it was known are wrong in the same way.
      if (shift === known.shift) return;
      known.shift = shift;
      known.corrections++;
    },
  };
}

function headOf(location: string): Buffer | null {
  try {
    const file = openSync(location, 'r');
    try {
      const head = Buffer.alloc(HEAD);
      return head.subarray(0, readSync(file, head));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

type IsPosting = (first: number | undefined) => boolean;

/** By the first byte of a line. */
const isObject: IsPosting = (first) => first === BRACE;
const isFilled: IsPosting = (first) => first !== LF && first !== CR;

function* partsIn(
  location: string,
  isPosting: IsPosting,
  known: { readonly shift: number; readonly corrections: number },
): Generator<Part> {
  let place = { offset: 0, postings: 0, line: 1 };
  const partOf = (bytes: Uint8Array | null): Part => {
    const { offset, postings, line } = place;
    return { offset, postings, line, ordinal: postings + 1 + known.shift, bytes };
  };
  try {
    const file = openSync(location, 'r');
    try {
      let begun = Buffer.alloc(0); // a line of which the end is not read yet
      for (;;) {
        const room = Buffer.allocUnsafe(begun.length + PART);
        begun.copy(room);
        const read = readSync(file, room, begun.length, PART, place.offset + begun.length);
        const all = room.subarray(0, begun.length + read);
        const end = read === 0 ? all.length : all.lastIndexOf(LF) + 1;
        if (end === 0 && read === 0) return;
        if (all.length - end > LONGEST_LINE || known.corrections > MOST_CORRECTIONS) break;
        begun = all.subarray(end);
        if (end === 0) continue;
        const bytes = all.subarray(0, end);
        yield partOf(bytes);
        place = behind(place, bytes, isPosting);
      }
    } finally {
      closeSync(file);
    }
  } catch {
    // What is wrong with the file is told by who reads on.
  }
  yield partOf(null);
}

type Place = Pick<Part, 'offset' | 'postings' | 'line'>;

function behind({ offset, postings, line }: Place, bytes: Buffer, isPosting: IsPosting): Place {
  let [lines, counted] = [0, 0];
  for (let from = 0; from < bytes.length; ) {
    if (isPosting(bytes[from])) counted++;
    const end = bytes.indexOf(LF, from);
    lines++;
    from = end === -1 ? bytes.length : end + 1;
  }
  return { offset: offset + bytes.length, postings: postings + counted, line: line + lines };
}
