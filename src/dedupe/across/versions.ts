/** Versions of one posting: the same number, or the same key of another kind. */
import { type Change, changesBetween } from './changes.js';
import type { Gathered } from './corpus.js';

/** What changed between two postings of one key, by their numbers; nothing for postings of different keys. */
export function versionChanges(
  { postings, textOf, fieldsOf }: Gathered,
  before: number,
  after: number,
): readonly Change[] {
  const [first, second] = [postings[before]!, postings[after]!];
  if (first.key !== second.key || textOf[before] === textOf[after]) return [];
  return changesBetween(
    { facts: first, fields: fieldsOf(textOf[before]!) },
    { facts: second, fields: fieldsOf(textOf[after]!) },
  );
}
