/** What one field of two postings says of them. */

/** `null`: it cannot be told, because one of them does not say. */
export type Comparison = 'agree' | 'differ' | null;

export const compareValues = (a: string | null, b: string | null): Comparison =>
  a === null || b === null ? null : a === b ? 'agree' : 'differ';

/** Lists agree when they have something in common: a re-post drops a grade, or adds one. */
export function compareLists(a: string, b: string, separator: string): Comparison {
  if (a === '' || b === '') return null;
  const ofB = b.split(separator);
  return a.split(separator).some((item) => ofB.includes(item)) ? 'agree' : 'differ';
}
