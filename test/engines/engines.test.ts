/**
 * The same records and the same groups, whoever does the work: one process, DuckDB, or workers of Spark, one of which is killed.
 * FICHE_ENGINES_POSTINGS says how many postings there are.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/corpus/index.js';
import { FORMATS_READ, recordsAsJson } from './formats.js';
import { fiche, jsonRows, missingForDuckdb, missingForSpark, ROOT, say, spark } from './machine.js';

const POSTINGS = Number(process.env.FICHE_ENGINES_POSTINGS ?? 20_000);
/** Postings that every format is read back for. */
const SAMPLE = Math.min(POSTINGS, 2_000);

const folder = mkdtempSync(join(tmpdir(), 'fiche-engines-'));
const at = (name: string): string => join(folder, name);
/** The vacancy of every posting, as the corpus knows it. */
const truth = new Map<string, string>();

const noDuckdb = missingForDuckdb();
const noSpark = missingForSpark() ?? noDuckdb;
for (const [engine, reason] of Object.entries({ DuckDB: noDuckdb, Spark: noSpark }))
  if (reason !== null) say(`${engine}: skipped, ${reason}`);

async function linesOf(file: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(line);
  return lines;
}

/** Records, sorted by id, each written in one way. */
const canonical = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => JSON.parse(line) as { readonly id: string })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => JSON.stringify(record));

/** Groups as sets: the ids of each, sorted; and the sets, sorted. Their names come first. */
function setsOf(lines: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const { id, group } = JSON.parse(line) as { readonly id: string; readonly group: string };
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups].map(([group, ids]) => `${group}: ${ids.sort().join(' ')}`).sort();
}

/** Not `toEqual`: of two lists that differ everywhere, nobody could read the difference. */
function expectTheSame(one: readonly string[], other: readonly string[]): void {
  expect(one.length).toBe(other.length);
  const first = one.findIndex((line, i) => line !== other[i]);
  if (first !== -1) expect(one[first]).toBe(other[first]);
}

const pairsIn = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

function counted<T>(items: Iterable<T>): Iterable<number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts.values();
}

beforeAll(async () => {
  const lines: string[] = [];
  for (const { name, text, vacancy } of makeCorpus({ seed: 11, postings: POSTINGS })) {
    truth.set(name, vacancy);
    lines.push(`${JSON.stringify({ id: name, text })}\n`);
  }
  writeFileSync(at('texts.ndjson'), lines.join(''));
  writeFileSync(at('sample.ndjson'), lines.slice(0, SAMPLE).join(''));
  const filter = ['--input-format', 'ndjson', '--id-field', 'id'];
  await fiche(['convert', ...filter, '-f', 'ndjson'], { stdin: at('texts.ndjson'), stdout: at('records.ndjson') });
  await fiche(['keys'], { stdin: at('records.ndjson'), stdout: at('keys.ndjson') });
  await fiche(['match'], { stdin: at('keys.ndjson'), stdout: at('groups.ndjson') });
  for (const format of ['parquet', 'csv', 'ndjson'])
    await fiche(['convert', ...filter, '-f', format], {
      stdin: at('sample.ndjson'),
      stdout: at(`sample-records.${format}`),
    });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('one process', () => {
  it('finds the vacancies', async () => {
    const records = await linesOf(at('records.ndjson'));
    expect(records).toHaveLength(POSTINGS);
    const rows = (await linesOf(at('groups.ndjson'))).map(
      (line) => JSON.parse(line) as { readonly id: string; readonly group: string },
    );
    const found = pairsIn(counted(rows.map(({ group }) => group)));
    const right = pairsIn(counted(rows.map(({ id, group }) => `${group} ${truth.get(id)}`)));
    const all = pairsIn(counted(truth.values()));
    say(
      `one process: ${POSTINGS} postings, ${new Set(rows.map(({ group }) => group)).size} groups (${new Set(truth.values()).size} vacancies); ` +
        `of ${found} pairs ${right} right, of ${all} true ones; ${statSync(at('keys.ndjson')).size} bytes of keys`,
    );
    expect(right / found).toBeGreaterThan(0.99);
    expect(right / all).toBeGreaterThan(0.99);
  });
});

describe.skipIf(noDuckdb !== null)(`DuckDB${noDuckdb === null ? '' : ` (${noDuckdb})`}`, () => {
  it('reads the same values from every format', async () => {
    const records = canonical(await linesOf(at('sample-records.ndjson')));
    for (const format of FORMATS_READ) {
      const read = canonical(await jsonRows(recordsAsJson(at(`sample-records.${format}`))));
      expectTheSame(read, records);
      say(`DuckDB: ${read.length} records read from ${format}, equal byte for byte`);
    }
  });

  it('gives back the records of the program', async () => {
    const read = canonical(await jsonRows(recordsAsJson(at('records.ndjson'))));
    expectTheSame(read, canonical(await linesOf(at('records.ndjson'))));
    say(`DuckDB: ${read.length} records, equal byte for byte`);
  });

  it('finds the groups of the program', async () => {
    const results = mkdtempSync(at('duckdb-'));
    const argv = [join(ROOT, 'examples/duckdb/match.mjs'), at('keys.ndjson'), results];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const groups = setsOf(await linesOf(join(results, 'groups.ndjson')));
    expectTheSame(groups, setsOf(await linesOf(at('groups.ndjson'))));
    say(`DuckDB: ${groups.length} groups, equal as sets`);
  });
});

describe.skipIf(noSpark !== null)(`Spark${noSpark === null ? '' : ` (${noSpark})`}`, () => {
  it('makes the records of the program, though a worker is killed', async () => {
    const killed = await spark('records.py', at('texts.ndjson'), at('spark-records'));
    expect(killed).not.toBe('');
    const read = canonical(await jsonRows(recordsAsJson(at('spark-records/**/*.parquet'))));
    expectTheSame(read, canonical(await linesOf(at('records.ndjson'))));
    say(`Spark: ${read.length} records, equal byte for byte; ${killed}`);
  });

  it('finds the groups of the program, though a worker is killed', async () => {
    const killed = await spark('match.py', at('spark-records'), at('spark-groups'));
    expect(killed).not.toBe('');
    const rows = await jsonRows(
      `SELECT to_json({id: id, "group": "group"})::VARCHAR FROM '${at('spark-groups')}/*.parquet'`,
    );
    const groups = setsOf(rows);
    expectTheSame(groups, setsOf(await linesOf(at('groups.ndjson'))));
    say(`Spark: ${groups.length} groups, equal as sets, names and all; ${killed}`);
  });

  it('reads the Parquet of the program', async () => {
    await spark('match.py', at('sample-records.parquet'), at('sample-groups'));
    await fiche(['match'], { stdin: at('sample-records.ndjson'), stdout: at('sample-groups.ndjson') });
    const rows = await jsonRows(
      `SELECT to_json({id: id, "group": "group"})::VARCHAR FROM '${at('sample-groups')}/*.parquet'`,
    );
    expectTheSame(setsOf(rows), setsOf(await linesOf(at('sample-groups.ndjson'))));
    say(`Spark: ${rows.length} records read from the program's own Parquet, and matched`);
  });
});
