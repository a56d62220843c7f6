import { expect, it } from 'vitest';
import type { Order } from '../../../src/dedupe/across/order.js';
import { unionsOf } from '../../../src/dedupe/across/unions.js';
import { VERDICTS, type Verdict } from '../../../src/dedupe/across/verdict.js';

type Relation = readonly [a: number, b: number, verdict: Verdict, strength: number];

/** The groups of so many keys, each with one text. */
function groups(size: number, relations: readonly Relation[]): readonly (readonly number[])[] {
  const keyAt = Uint32Array.from({ length: size }, (_, key) => key);
  const columns = {
    a: Uint32Array.from(relations.map(([a]) => a)),
    b: Uint32Array.from(relations.map(([, b]) => b)),
    verdict: Uint8Array.from(relations.map(([, , verdict]) => VERDICTS.indexOf(verdict))),
    strength: Uint32Array.from(relations.map(([, , , strength]) => strength)),
  };
  const rootOf = unionsOf(columns, { keyAt } as Order, size);
  const members = new Map<number, number[]>();
  for (const key of keyAt) members.set(rootOf(key), [...(members.get(rootOf(key)) ?? []), key]);
  return [...members.values()].sort(([a = 0], [b = 0]) => a - b);
}

it('never joins twins by a third posting that is like both', () => {
  expect(
    groups(3, [
      [0, 1, 'repost', 50],
      [1, 2, 'repost', 60],
      [0, 2, 'twin', 90],
    ]),
  ).toEqual([[0], [1, 2]]);
});

it('joins the strongest pairs first, and of equal ones the first', () => {
  const tie: readonly Relation[] = [
    [0, 1, 'repost', 50],
    [1, 2, 'repost', 50],
    [0, 2, 'sibling', 90],
  ];
  expect(groups(3, tie)).toEqual([[0, 1], [2]]);
});

it('keeps whole groups apart, however long the chain between them', () => {
  const chain: readonly Relation[] = [
    [0, 1, 'repost', 9],
    [1, 2, 'repost', 9],
    [2, 3, 'repost', 8],
    [3, 4, 'same', 9],
  ];
  expect(groups(5, chain)).toEqual([[0, 1, 2, 3, 4]]);
  expect(groups(5, [...chain, [0, 4, 'twin', 1]])).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});
