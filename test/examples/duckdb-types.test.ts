/** What the program writes, read by DuckDB as examples/duckdb says: the same values in every format, and types that do not hang on the data. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS_READ, recordsAsJson, recordsSql } from '../engines/formats.js';
import { jsonRows, missingForDuckdb, PROGRAM, ROOT } from '../engines/machine.js';

const folder = mkdtempSync(join(tmpdir(), 'fiche-types-'));
const fileIn = (format: string): string => join(folder, `records.${format}`);

describe.skipIf(missingForDuckdb() !== null)(
  'examples/duckdb/types.mjs (skipped when @duckdb/node-api, which is optional, is not installed)',
  () => {
    beforeAll(() => {
      for (const format of FORMATS_READ)
        spawnSync(process.execPath, [PROGRAM, 'convert', 'samples', '-q', '-o', fileIn(format)], { cwd: ROOT });
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(FORMATS_READ)('reads %s as it was written', async (format) => {
      const written = readFileSync(fileIn('ndjson'), 'utf8').split('\n').filter(Boolean);
      const read = await jsonRows(recordsAsJson(fileIn(format)));
      expect(read.map((row) => JSON.parse(row))).toEqual(written.map((line) => JSON.parse(line)));
    });

    it('makes the folders that its page shows', async () => {
      const page = readFileSync(join(ROOT, 'examples/duckdb/README.md'), 'utf8');
      const [copy = ''] = /^ {4}COPY [^;]*?\n(?=\n)/m.exec(page) ?? [];
      const table = `CREATE TABLE records AS ${recordsSql(fileIn('csv'))}`;
      await jsonRows(`${table}; ${copy.replace("'records'", `'${join(folder, 'folders')}'`)}`);
      const [written, read] = await Promise.all(
        [fileIn('ndjson'), join(folder, 'folders/**/*.parquet')].map((file) => jsonRows(recordsAsJson(file))),
      );
      expect([...read!].sort()).toEqual([...written!].sort());
    });

    it('gives columns the same types in every format, also where all codes are figures', async () => {
      const types = async (format: string) =>
        jsonRows(
          `SELECT to_json({"column": column_name, "type": column_type})::VARCHAR FROM (DESCRIBE ${recordsSql(fileIn(format))})`,
        );
      const ofCsv = await types('csv');
      expect(await types('ndjson')).toEqual(ofCsv);
      expect(await types('parquet')).toEqual(ofCsv);
    });
  },
);
