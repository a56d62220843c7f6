/** The SQL of examples/duckdb says of the same keys what the program says, row by row. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  keysOf,
  makeCorpus,
  matchingOf,
  type PostingKeys,
  pairRows,
  postingRows,
  THRESHOLDS,
  thresholdsWith,
} from '../../src/dedupe/across/index.js';
import { parsePostings } from '../../src/index.js';
import { folderWith } from '../folder.js';
import { generatePosting } from '../posting-generator.js';
import { type Random, random } from '../random.js';
import { randomKeys } from './random-keys.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/duckdb');
const PAIRS = join(ROOT, '../shared/derived/pairs');

interface Rows {
  readonly groups: readonly object[];
  readonly pairs: readonly object[];
}

function rowsOfProgram(keys: readonly PostingKeys[]): Rows {
  const corpus = makeCorpus();
  for (const one of keys) corpus.add(one);
  const matching = matchingOf(corpus.gathered(), thresholdsWith());
  return { groups: [...postingRows(matching)], pairs: [...pairRows(matching, THRESHOLDS.copies.value)] };
}

const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

function rowsOfSql(keys: readonly PostingKeys[]): Rows {
  const folder = folderWith({ 'keys.ndjson': ndjson(keys) });
  const run = spawnSync(process.execPath, [join(EXAMPLE, 'match.mjs'), join(folder, 'keys.ndjson'), folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const rowsIn = (name: string): readonly object[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { groups: rowsIn('groups.ndjson'), pairs: rowsIn('pairs.ndjson') };
}

/** Rows as a sorted list of texts, whatever order they and their columns came in. */
const asSet = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

function expectTheSame(sql: Rows, program: Rows): void {
  expect(asSet(sql.groups)).toEqual(asSet(program.groups));
  expect(asSet(sql.pairs)).toEqual(asSet(program.pairs));
}

const keysOfText = (text: string, path: string): readonly PostingKeys[] => parsePostings(text, { path }).map(keysOf);

const TOWNS = ['Lille', 'Calais', 'Arras', 'Saint-Omer'];
/** Where generated postings are. */
const HOMES = /Calais|Châteaubriant|Lavaur|Aurillac/;

/** The same page again under another number: elsewhere, later, without some lines, or as it was. */
function printedAgain(lines: readonly string[], random: Random): readonly string[] {
  const town = random.once(3) ? random.pick(TOWNS) : '$&';
  const number = String(100000 + random.below(899999));
  const drops = random.once(2);
  return lines
    .map((line) => line.replace(HOMES, town).replace(/^(Offre n° .*)\d{6}$/, `$1${number}`))
    .filter((line) => !(drops && line.length > 40 && random.once(6)));
}

function generatedKeys(random: Random, count: number): readonly PostingKeys[] {
  const pages = Array.from({ length: count }, () => generatePosting(random).truth.trimEnd().split('\n'));
  const again = pages.flatMap((page) => (random.once(2) ? [printedAgain(page, random)] : []));
  return [...pages, ...again, ...again.slice(0, 9)].flatMap((page, i) => keysOfText(page.join('\n'), `${i}.txt`));
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const keyed = items.map((item) => [random.next(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!isInstalled())(
  'examples/duckdb (skipped when @duckdb/node-api, which is optional, is not installed)',
  () => {
    it.each([1, 2, 3])('gives the rows of the program for random keys (%i)', (seed) => {
      const keys = randomKeys(random(seed), 400);
      const program = rowsOfProgram(keys);
      // The example would prove nothing on keys that never meet.
      const verdicts = new Set(program.pairs.map((pair) => (pair as { readonly verdict: string }).verdict));
      expect([...verdicts].sort()).toEqual(['repost', 'same', 'sibling', 'twin']);
      expectTheSame(rowsOfSql(keys), program);
    });

    it('gives the rows of the program for generated postings', () => {
      const keys = generatedKeys(random(4), 60);
      expectTheSame(rowsOfSql(keys), rowsOfProgram(keys));
    });

    it('does not hang on the order of the lines', () => {
      const keys = randomKeys(random(5), 300);
      expect(rowsOfSql(shuffled(keys, random(6)))).toEqual(rowsOfSql(keys));
    });

    it('matches nothing when there is nothing', () => {
      expect(rowsOfSql([])).toEqual({ groups: [], pairs: [] });
    });

    it('refuses keys of another version', () => {
      const [keys] = randomKeys(random(7), 1);
      expect(() => rowsOfSql([{ ...keys!, keys_version: '0' as '1' }])).toThrow('keys of another version');
    });

    it.skipIf(!existsSync(PAIRS))(
      'gives the rows of the program for ../shared/derived/pairs (skipped when not there)',
      () => {
        const names = readdirSync(PAIRS).filter((name) => name.endsWith('.txt'));
        const keys = names.flatMap((name) => keysOfText(readFileSync(join(PAIRS, name), 'utf8'), name));
        expectTheSame(rowsOfSql(keys), rowsOfProgram(keys));
      },
    );
  },
);

describe('examples/duckdb/1-load.sql', () => {
  const sql = readFileSync(join(EXAMPLE, '1-load.sql'), 'utf8');

  it('sets the thresholds of the program', () => {
    const set = [...sql.matchAll(/^SET VARIABLE (\w+) = ([\d.]+)/gm)].map(([, name, value]) => [name, Number(value)]);
    const matching = Object.entries(THRESHOLDS).filter(([name]) => !name.startsWith('boilerplate_'));
    expect(Object.fromEntries(set)).toEqual(Object.fromEntries(matching.map(([name, { value }]) => [name, value])));
  });

  it('reads the columns of the keys, and no others', () => {
    const [, columns = ''] = /columns = \{([^}]*)\}/.exec(sql) ?? [];
    const [keys] = randomKeys(random(1), 1);
    expect([...columns.matchAll(/(\w+): '/g)].map(([, name]) => name)).toEqual(Object.keys(keys!));
  });
});
