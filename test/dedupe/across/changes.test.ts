import { expect, it } from 'vitest';
import { changesBetween, type Version } from '../../../src/dedupe/across/changes.js';
import { factsOf } from '../../../src/dedupe/across/facts.js';
import { keysOf } from '../../../src/dedupe/across/index.js';
import { parsePostings } from '../../../src/index.js';
import { posting } from '../../folder.js';

const [record] = parsePostings(posting(1));
const facts = factsOf(keysOf(record!));
const version = (fields: readonly (readonly [string, number])[], changed = {}): Version => ({
  facts: { ...facts, ...changed },
  fields: new Map(fields),
});

it('gives the values of days and durations, and of no other field', () => {
  const before = version(
    [
      ['start_date', 1],
      ['title', 1],
    ],
    { start: '2026-04-01' },
  );
  const after = version(
    [
      ['start_date', 2],
      ['title', 2],
    ],
    { start: '2026-05-01' },
  );
  expect(changesBetween(before, after)).toEqual([
    { field: 'start_date', before: '2026-04-01', after: '2026-05-01' },
    { field: 'title', before: null, after: null },
  ]);
});

it('takes the names that every object has for fields like others: keys that were read may hold any', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  expect(changesBetween(version(names.map((name) => [name, 1])), version([]))).toEqual(
    names.map((field) => ({ field, before: null, after: null })),
  );
});
