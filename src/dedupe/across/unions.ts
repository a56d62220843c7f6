/**
 * Joins postings into vacancies, the strongest pairs first. A twin or a sibling of what is in a group never gets in, by whatever chain: a board's
 * copy that names no town is like both of two twins, and joins one of them only.
 */
import type { Order } from './order.js';
import type { Relations } from './relations.js';
import { VERDICTS } from './verdict.js';

/** Gives the group of a key, as the number of one of its keys. */
export type GroupOfKey = (key: number) => number;

const SAME = VERDICTS.indexOf('same');
const REPOST = VERDICTS.indexOf('repost');

export function unionsOf(relations: Relations, { keyAt }: Pick<Order, 'keyAt'>, keys: number): GroupOfKey {
  const { a, b, verdict, strength } = relations;
  const parent = Uint32Array.from({ length: keys }, (_, key) => key);
  const rootOf = (key: number): number => {
    let root = key;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = key; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  /** For a group, the groups that must stay apart from it. */
  const apart = new Map<number, Set<number>>();
  const keepApart = (one: number, other: number): void => {
    const known = apart.get(one);
    if (known === undefined) apart.set(one, new Set([other]));
    else known.add(other);
  };
  const joining: number[] = [];
  for (let i = 0; i < a.length; i++) {
    if (verdict[i] === SAME || verdict[i] === REPOST) joining.push(i);
    else {
      const [one, other] = [keyAt[a[i]!]!, keyAt[b[i]!]!];
      keepApart(one, other);
      keepApart(other, one);
    }
  }
  // Ranks are the same in every run, and so is the order of pairs of equal strength.
  joining.sort((i, j) => strength[j]! - strength[i]! || i - j);
  for (const i of joining) {
    const [one, other] = [rootOf(keyAt[a[i]!]!), rootOf(keyAt[b[i]!]!)];
    if (one === other || apart.get(one)?.has(other)) continue;
    const [small, large] = (apart.get(one)?.size ?? 0) < (apart.get(other)?.size ?? 0) ? [one, other] : [other, one];
    parent[small] = large;
    for (const third of apart.get(small) ?? []) {
      apart.get(third)?.delete(small);
      keepApart(third, large);
      keepApart(large, third);
    }
    apart.delete(small);
  }
  return rootOf;
}
