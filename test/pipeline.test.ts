/** Postings that are read together: each as if it were alone. */
import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { decode } from '../src/input/decode.js';
import type { Posting } from '../src/offer.js';
import { readPosting, readPostings } from '../src/pipeline.js';
import { postingsOf } from '../src/segment/split.js';
import { doubled } from './cli/doubled.js';
import { posting } from './folder.js';

const postingIn = (text: string, path: string): Posting => [...postingsOf(decode(Buffer.from(text), path))][0]!;

const POSTINGS = [posting(1), doubled(2), 'Cherche jardinier, le samedi.\n', posting(3, 'Archiviste')].map((text, i) =>
  postingIn(text, `${i}.txt`),
);

/** A posting of which something cannot be had. */
const without = (key: 'lines' | 'sha256', at: Posting): Posting => ({
  ...at,
  get [key](): never {
    throw new Error(`no ${key}`);
  },
});

it.each([{}, { provenance: true }, { collapse: { mode: 'none' } }, { contacts: false }] as const)(
  'gives what each gives alone (%o)',
  (options) => {
    const together = readPostings(POSTINGS, options);
    expect(together).toEqual(POSTINGS.map((one) => ({ value: readPosting(one, options) })));
    expect(together).toHaveLength(4);
  },
);

it('loses none beside one that fails, whatever step it fails at', () => {
  const [first, second, third] = POSTINGS as [Posting, Posting, Posting];
  const read = readPostings([first, without('lines', second), third, without('sha256', second)]);
  expect(read.map((one) => ('thrown' in one ? String(one.thrown) : one.value.record.source.path))).toEqual([
    '0.txt',
    'Error: no lines',
    '2.txt',
    'Error: no sha256',
  ]);
  expect(() => readPosting(without('sha256', second))).toThrow('no sha256');
});
