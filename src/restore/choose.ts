/** Which line of a report a text belongs to, when several give its bytes: another original may look the same without its copies. */

/** Where a text was, and where it was written to. */
export interface Places {
  readonly path: string;
  readonly output: string | null;
  /** Hash of the original. */
  readonly original: string;
}

/**
 * The one whose output or path is this path, else the one that ends as it does, in most folders and names.
 * @returns null when there are several, and not of the same original
 */
export function chooseByPath<T extends Places>(path: string, all: readonly T[]): T | null {
  const scores = all.map(({ path: from, output }) =>
    Math.max(likeness(path, from), output === null ? 0 : likeness(path, output)),
  );
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const [first, ...others] = all.filter((_, i) => scores[i] === best);
  return first !== undefined && others.every(({ original }) => original === first.original) ? first : null;
}

/** How many parts two paths have in common at their ends; no end is worth as much as the whole. */
function likeness(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common === a.length && common === b.length ? Number.POSITIVE_INFINITY : common;
}

const partsOf = (path: string): readonly string[] =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .reverse();
