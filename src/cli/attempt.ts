/** What is wrong with one posting is told, and keeps from none of the others. */
import { problem } from '../input/problems.js';
import type { Diagnostic, Posting } from '../offer.js';
import { type Attempt, attempted } from '../pipeline.js';
import { counted } from './numbers.js';

/** What was made of a posting, or what is wrong with it. */
export type Made<T> = { readonly value: T } | Diagnostic;

/** A posting, and where its text stands in an NDJSON file, or null. */
interface Placed {
  readonly posting: Posting;
  readonly line: number | null;
}

/** No posting is as long, in characters; a record of what is would take minutes and all the memory, and give nothing. */
const LONGEST_POSTING = 1 << 24;

/** Has records made of postings, unless they are too long. */
export function attemptRecords<T>(
  found: readonly Placed[],
  read: (postings: readonly Posting[]) => readonly Attempt<T>[],
): readonly Made<T>[] {
  const tooLong = found.map(faultOfLength);
  const attempts = read(found.filter((_, i) => tooLong[i] === null).map(({ posting }) => posting)).values();
  return found.map((one, i) => tooLong[i] ?? madeOrFault(one, attempts.next().value as Attempt<T>));
}

function faultOfLength(one: Placed): Diagnostic | null {
  const characters = one.posting.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= LONGEST_POSTING) return null;
  const message = `${counted(characters, 'character')} without a sign of another posting`;
  return problem('too_long', one.posting.path, message, { line: placeOf(one) });
}

function madeOrFault<T>(one: Placed, attempt: Attempt<T>): Made<T> {
  if ('value' in attempt) return attempt;
  const { thrown } = attempt;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return problem('internal_error', one.posting.path, `the posting here could not be read (${reason})`, {
    line: placeOf(one),
  });
}

/** Has something made of a posting, however long it is. */
export const attempt = <T>(one: Placed, make: () => T): Made<T> => madeOrFault(one, attempted(make));

const placeOf = ({ posting: { lines }, line }: Placed): number | null => line ?? lines[0]?.number ?? null;
