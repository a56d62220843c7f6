import { expect, it } from 'vitest';
import { hashList, ownerOf } from '../../../src/dedupe/across/hash-lists.js';
import { visitRuns } from '../../../src/dedupe/across/hash-runs.js';
import { random } from '../../random.js';

it('finds what a map finds, for hashes of all bits', () => {
  const { below, pick } = random(3);
  const hash = () => Array.from({ length: 16 }, () => below(16).toString(16)).join('');
  const known = Array.from({ length: 300 }, hash);
  // Halves that are equal, and hashes that are not.
  known.push(...known.slice(0, 50).map((one, i) => one.slice(0, 8) + known[i + 50]!.slice(8)));
  const list = hashList();
  const expected = new Map<string, number[]>();
  for (let owner = 0; owner < 500; owner++) {
    const hashes = Array.from({ length: below(6) }, () => (below(3) === 0 ? hash() : pick(known)));
    list.add(hashes);
    for (const one of hashes) expected.set(one, [...(expected.get(one) ?? []), owner]);
  }
  const table = list.table();
  const found: (readonly [string, readonly number[]])[] = [];
  visitRuns(table, (run) => {
    const [first = 0] = run;
    const half = (bits: number) => bits.toString(16).padStart(8, '0');
    found.push([half(table.high[first]!) + half(table.low[first]!), [...run].map((entry) => ownerOf(table, entry))]);
  });
  const wanted = [...expected].filter(([, owners]) => owners.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  expect(found).toEqual(wanted);
});
