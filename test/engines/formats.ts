/** How DuckDB reads what the program writes: as the example for it says. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROGRAM, ROOT } from './machine.js';

/** The formats that hold all of a record. */
export const FORMATS_READ = ['ndjson', 'csv', 'parquet'] as const;

/** The statement that reads records from a file, with the types of their schema. */
export function recordsSql(file: string): string {
  const input = spawnSync(process.execPath, [PROGRAM, 'schema']).stdout;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'examples/duckdb/types.mjs'), file], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Records out of a file, each as JSON. */
export const recordsAsJson = (file: string): string =>
  `SELECT to_json(record)::VARCHAR FROM (${recordsSql(file)}) AS record`;
