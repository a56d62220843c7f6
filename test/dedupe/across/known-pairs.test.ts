/** Pairs that were labelled by hand stand outside the project. Where they are at hand, they are all told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pairsAmong } from './postings.js';

const FOLDER = fileURLToPath(new URL('../../../../shared/derived/pairs', import.meta.url));

it.skipIf(!existsSync(FOLDER))(`tells the pairs of ${FOLDER}`, () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const pairs = pairsAmong(Object.fromEntries(files.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])));
  const found = new Map(pairs.map(({ a, b, verdict }) => [[basename(a), basename(b)].sort().join(' '), verdict]));
  const rows = readFileSync(join(FOLDER, 'pairs.tsv'), 'utf8').trim().split('\n').slice(1);
  const missed = rows.filter((row) => {
    const [a = '', b = '', verdict] = row.split('\t');
    return found.get([a, b].sort().join(' ')) !== verdict;
  });
  expect(missed).toEqual([]);
});
