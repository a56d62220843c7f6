import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { makeNamer } from '../../src/cli/names.js';
import type { OfferRecord } from '../../src/offer.js';

const record = (path: string, ordinal = 1, number: string | null = null): OfferRecord =>
  ({ offer_number: number, nor: null, source: { path, ordinal } }) as unknown as OfferRecord;

it.each([
  ['in/a.txt', 'a-1.json'],
  ['in/a.b.txt.gz', 'a.b-1.json'],
  ['-', 'stdin-1.json'],
  ['..', 'posting-1.json'],
  ['../../etc/passwd', 'passwd-1.json'],
  ['in/.hidden.txt', 'hidden-1.json'],
  ['in/a\u0000\u001b\n:*?"<>|\\b.txt', 'a-b-1.json'],
  ['in/.txt', 'posting-1.json'],
  ['NUL.txt', '_NUL-1.json'],
  ['in/e\u0301te\u0301.txt', '\u00e9t\u00e9-1.json'],
])('%s becomes %s', (path, name) => {
  expect(makeNamer('.json')(record(path))).toBe(name);
});

it.each(['../../../etc/x', '/etc/x', '..\\..\\etc\\x', 'C:\\etc\\x'])(
  'leads nowhere, whatever the number is: %s',
  (number) => {
    expect(makeNamer('.json')(record('a.txt', 1, number))).toMatch(/^(?:C-)?etc-x\.json$/);
  },
);

it('stays within what file systems take', () => {
  for (const letter of ['a', 'é', '\u{20000}', '.'])
    expect(Buffer.byteLength(makeNamer('.ndjson')(record(`${letter.repeat(300)}.txt`, 123456)))).toBeLessThan(255);
});

it('keeps the place of a posting behind a name that was cut', () => {
  expect(makeNamer('.json')(record(`${'a'.repeat(80)}.txt`, 7))).toBe(`${'a'.repeat(50)}-7.json`);
});

it('gives no name twice, nor two that differ only in case or Unicode form', () => {
  const nameOf = makeNamer('.json');
  const paths = ['a.txt', 'A.txt', 'b/a.txt', 'É.txt', 'e\u0301.txt', 'a-1-2.txt'];
  const names = paths.map((path) => nameOf(record(path)));
  expect(names).toEqual(['a-1.json', 'A-1-2.json', 'a-1-3.json', 'É-1.json', 'é-1-2.json', 'a-1-2-1.json']);
  const taken = makeNamer('.json');
  expect(['X', 'X-2', 'X', 'x'].map((number) => taken(record('a', 1, number)))).toEqual([
    'X.json',
    'X-2.json',
    'X-3.json',
    'x-4.json',
  ]);
});

it('numbers many of one name in no time', () => {
  const nameOf = makeNamer('.json');
  const names = Array.from({ length: 20_000 }, () => nameOf(record('a.txt', 1, 'O062260219000001')));
  expect(new Set(names).size).toBe(20_000);
});
