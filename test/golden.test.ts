/**
 * Every folder of samples/ is a case: `input.txt` is read, and its records must be those of `expected.json`.
 * After a change that is meant: `UPDATE_SAMPLES=1 npx vitest run test/golden.test.ts`, then read the difference line by line.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/input/decode.js';
import { recordSchema } from '../src/offer.js';
import { recordsOf } from '../src/pipeline.js';

const SAMPLES = new URL('../samples/', import.meta.url).pathname;

const cases = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(SAMPLES, name)).map((folder) => `${name}/${folder}`));

describe.each(cases)('samples/%s', (name) => {
  const records = [...recordsOf(decode(readFileSync(join(SAMPLES, name, 'input.txt')), `samples/${name}/input.txt`))];
  const file = join(SAMPLES, name, 'expected.json');

  it('gives the records of expected.json', () => {
    if (process.env.UPDATE_SAMPLES) writeFileSync(file, `${JSON.stringify(records, null, 2)}\n`);
    expect(records).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('gives records of the schema', () => {
    for (const record of records) expect(recordSchema.safeParse(record).error).toBeUndefined();
  });

  it('is recognised as the layout of its folder', () => {
    expect(records.map(({ source }) => source.layout)).toEqual(records.map(() => name.split('/')[0]));
  });
});
