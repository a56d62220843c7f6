/** One posting at a time is read. What is wrong with one is told, and keeps from none of the others. */
import { problem } from '../input/problems.js';
import type { Diagnostic, Posting } from '../offer.js';
import { counted } from './numbers.js';

/** No posting is as long, in characters; what is would take minutes and all the memory, and give nothing. */
const LONGEST_POSTING = 1 << 24;

/**
 * Has a posting read.
 * @param line - where its text stands in an NDJSON file, or null
 * @returns what was read, or what is wrong
 */
export function attempt<T>(posting: Posting, line: number | null, read: () => T): { readonly value: T } | Diagnostic {
  const at = { line: line ?? posting.lines[0]?.number ?? null };
  const characters = posting.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > LONGEST_POSTING)
    return problem(
      'too_long',
      posting.path,
      `${counted(characters, 'character')} without a sign of another posting`,
      at,
    );
  try {
    return { value: read() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem('internal_error', posting.path, `the posting here could not be read (${reason})`, at);
  }
}
