/** One posting at a time is read. What is wrong with one is told, and keeps from none of the others. */
import { problem } from '../input/problems.js';
import type { Diagnostic, Posting } from '../offer.js';
import { counted } from './numbers.js';

/** No posting is as long, in characters; a record of what is would take minutes and all the memory, and give nothing. */
const LONGEST_POSTING = 1 << 24;

/** Has a record made of a posting, unless it is too long: see `attempt`. */
export function attemptRecord<T>(
  posting: Posting,
  line: number | null,
  read: () => T,
): { readonly value: T } | Diagnostic {
  const characters = posting.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= LONGEST_POSTING) return attempt(posting, line, read);
  const message = `${counted(characters, 'character')} without a sign of another posting`;
  return problem('too_long', posting.path, message, { line: placeOf(posting, line) });
}

/**
 * Has a posting read.
 * @param line - where its text stands in an NDJSON file, or null
 * @returns what was read, or what is wrong
 */
export function attempt<T>(posting: Posting, line: number | null, read: () => T): { readonly value: T } | Diagnostic {
  try {
    return { value: read() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('internal_error', posting.path, `the posting here could not be read (${reason})`, {
      line: placeOf(posting, line),
    });
  }
}

const placeOf = ({ lines }: Posting, line: number | null): number | null => line ?? lines[0]?.number ?? null;
