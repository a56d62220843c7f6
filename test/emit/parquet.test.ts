/** Parquet as DuckDB reads it: the values of the record, with the types of its schema. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmitOptions, MakeEncoder } from '../../src/emit/emitter.js';
import { projection } from '../../src/emit/project.js';
import type { OfferRecord } from '../../src/offer.js';
import { folderWith } from '../folder.js';
import { allRecords, encoded, makeRecord } from './records.js';

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch (error) {
    // A package may be there that cannot be required.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

const isReady = ['hyparquet-writer', '@duckdb/node-api'].every(isInstalled);

/** Unpaired surrogates are no text in UTF-8. */
const comparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}/gi, '\ufffd'));

async function query(sql: string): Promise<readonly (readonly unknown[])[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = await (await connection.runAndReadAll(sql)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

async function written(records: readonly OfferRecord[], options: EmitOptions = {}): Promise<string> {
  const { makeEncoder }: { readonly makeEncoder: MakeEncoder } = await import('../../src/emit/parquet.js');
  const file = join(folderWith({}), 'records.parquet');
  writeFileSync(file, encoded(makeEncoder, records, options));
  return file;
}

const readBack = async (file: string): Promise<readonly unknown[]> =>
  (await query(`SELECT to_json(record)::VARCHAR FROM '${file}' AS record`)).map(([json]) => JSON.parse(json as string));

const typesIn = async (file: string): Promise<{ readonly [name: string]: unknown }> =>
  Object.fromEntries((await query(`DESCRIBE FROM '${file}'`)).map(([name, type]) => [name as string, type]));

describe.skipIf(!isReady)(
  'parquet (skipped when the optional hyparquet-writer or @duckdb/node-api is not installed)',
  () => {
    it('gives back every record, in its order and in the order of its keys', async () => {
      const records = allRecords();
      const inOrder = projection({});
      const back = await readBack(await written(records));
      expect(back).toHaveLength(records.length);
      for (const [i, record] of records.entries()) {
        expect(back[i]).toEqual(comparable(record));
        expect(Object.keys(back[i] as object)).toEqual(Object.keys(inOrder(record)));
      }
    });

    it('gives back more records than a group holds', async () => {
      const records = Array.from({ length: 8200 }, (_, i) =>
        makeRecord({ id: String(i), grades: i % 2 ? [] : ['Attaché'] }),
      );
      const file = await written(records, { fields: ['id', 'grades'] });
      expect(await readBack(file)).toEqual(records.map(({ id, grades }) => ({ id, grades })));
      expect(await query(`SELECT count(DISTINCT row_group_id) FROM parquet_metadata('${file}')`)).toEqual([['2']]);
    });

    it('has the types of the schema, whatever is in it', async () => {
      const types = await typesIn(await written(allRecords()));
      expect(types).toMatchObject({
        publication_date: 'DATE',
        start_asap: 'BOOLEAN',
        positions: 'BIGINT',
        grades: 'VARCHAR[]',
        salary: 'STRUCT("text" VARCHAR, min DOUBLE, max DOUBLE, period VARCHAR)',
        contacts: 'STRUCT("name" VARCHAR, "role" VARCHAR, phones VARCHAR[], emails VARCHAR[])[]',
      });
      expect(types.duplicates).toContain('dropped BIGINT[][]');
      expect(await typesIn(await written([]))).toEqual(types);
      expect(await readBack(await written([]))).toEqual([]);
    });

    it('holds what was asked for', async () => {
      const input = { url: 'https://example.org/1', tries: 2 };
      const range = (first: number, last: number): [number, number] => [first, last];
      const spans = [range(1, 1), range(4, 5)];
      const provenance = { title: { lines: range(1, 5), spans, raw: 'a\n"b"', rule: 'first-line' } };
      const record = { ...makeRecord(), provenance, input };
      const file = await written([record, makeRecord()], { provenance: true, input: true });
      const [first, second] = (await readBack(file)) as readonly Record<string, unknown>[];
      expect(first).toEqual({ ...record, input: JSON.stringify(input) });
      expect(second).toMatchObject({ provenance: null, input: null });
      expect(await typesIn(file)).toMatchObject({
        input: 'VARCHAR',
        provenance: expect.stringMatching(/^MAP\(VARCHAR, STRUCT/),
      });
    });

    it('holds chosen values only, nested as they were', async () => {
      const { workplace, grades, employer, source } = makeRecord();
      const fields = ['workplace.city', 'grades', 'employer_name', 'source.lines'];
      expect(await readBack(await written([makeRecord()], { fields }))).toEqual([
        {
          workplace: { city: workplace.city },
          grades,
          employer: { name: employer.name },
          source: { lines: source.lines },
        },
      ]);
    });
  },
);
