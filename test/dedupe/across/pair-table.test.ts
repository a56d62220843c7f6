import { expect, it } from 'vitest';
import { pairList } from '../../../src/dedupe/across/pair-table.js';
import { random } from '../../random.js';

it('keeps what a set keeps, however often it is tidied', () => {
  const { below } = random(5);
  for (const ranks of [2, 3, 40, 90]) {
    const list = pairList(ranks);
    const expected = new Set<number>();
    for (let i = 0; i < 600; i++) {
      const b = 1 + below(ranks - 1);
      const a = below(b);
      list.add(a, b);
      expected.add(a * ranks + b);
      if (below(50) === 0) list.tidy();
    }
    const { start, other } = list.table();
    const found = [...start.subarray(0, ranks)].flatMap((from, a) =>
      [...other.subarray(from, start[a + 1])].map((b) => a * ranks + b),
    );
    expect(found).toEqual([...expected].sort((a, b) => a - b));
    expect(start[ranks]).toBe(other.length);
  }
});

it('is empty when there is nothing', () => {
  expect(pairList(0).table().other).toHaveLength(0);
  expect([...pairList(2).table().start]).toEqual([0, 0, 0]);
});
