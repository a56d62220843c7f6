/**
 * Holds what a method found against what is true. Merging is scored over pairs of postings: two postings are together when a chain of
 * "same" and "repost" joins them, and belong together when they announce one vacancy.
 */
import type { CorpusPosting, Kind } from '../corpus/index.js';

/** What is true of a posting; the text is not needed any more. */
export type Truth = Omit<CorpusPosting, 'text'>;

export interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
}

export interface MergeScore {
  readonly precision: number;
  readonly recall: number;
  /** Pairs that are together and should not be, and the reverse. */
  readonly wrong: number;
  readonly missed: number;
  /** Twins, siblings, distractors that are together with the posting they were made from. */
  readonly merged: Readonly<Record<'twin' | 'sibling' | 'distractor', number>>;
}

export interface NameScore {
  /** Pairs of that kind with that verdict, of all such pairs. */
  readonly named: number;
  readonly all: number;
}

/** Joins positions: the root of a position names its group. */
export interface Unions {
  readonly root: (position: number) => number;
  readonly join: (a: number, b: number) => void;
}

export function unions(size: number): Unions {
  const up = Int32Array.from({ length: size }, (_, i) => i);
  const root = (position: number): number => {
    let at = position;
    while (up[at] !== at) {
      up[at] = up[up[at]!]!;
      at = up[at]!;
    }
    return at;
  };
  return {
    root,
    join: (a, b) => {
      up[root(a)] = root(b);
    },
  };
}

/** Pairs within groups: of n postings that share a key, n (n - 1) / 2. */
function pairsWithin(keys: Iterable<string>): number {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}

/** @param root - the group a position was put in */
export function mergeScore(truths: readonly Truth[], root: Unions['root']): MergeScore {
  const groups = truths.map((_, i) => String(root(i)));
  const together = pairsWithin(groups);
  const belong = pairsWithin(truths.map(({ vacancy }) => vacancy));
  const right = pairsWithin(truths.map(({ vacancy }, i) => `${vacancy} ${groups[i]}`));
  const at = new Map(truths.map(({ name }, i) => [name, i]));
  const merged = (kind: Kind): number =>
    truths.filter((truth, i) => truth.kind === kind && truth.of !== null && root(i) === root(at.get(truth.of)!)).length;
  return {
    precision: together === 0 ? 1 : right / together,
    recall: belong === 0 ? 1 : right / belong,
    wrong: together - right,
    missed: belong - right,
    merged: { twin: merged('twin'), sibling: merged('sibling'), distractor: merged('distractor') },
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** How many of the twins, or siblings, were called so. */
export function nameScore(truths: readonly Truth[], found: readonly FoundPair[], kind: 'twin' | 'sibling'): NameScore {
  const called = new Set(found.filter(({ verdict }) => verdict === kind).map(({ a, b }) => pairKey(a, b)));
  const wanted = truths.filter((truth) => truth.kind === kind);
  return { named: wanted.filter(({ name, of }) => called.has(pairKey(name, of!))).length, all: wanted.length };
}

/** Pairs called twins or siblings that have nothing to do with each other. */
export function unrelated(truths: readonly Truth[], found: readonly FoundPair[]): readonly FoundPair[] {
  const families = new Map(truths.map(({ name, family }) => [name, family]));
  return found.filter(
    ({ a, b, verdict }) => (verdict === 'twin' || verdict === 'sibling') && families.get(a) !== families.get(b),
  );
}
