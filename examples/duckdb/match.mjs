// The SQL files beside this one, run over a file that `fiche keys` wrote: node match.mjs keys.ndjson [folder for the results]
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [keys = 'keys.ndjson', folder = '.'] = process.argv.slice(2).map((path) => resolve(path));
process.chdir(folder);

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(`SET VARIABLE keys = '${keys.replaceAll("'", "''")}'`);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.sql'));
for (const name of files.sort()) await connection.run(readFileSync(join(import.meta.dirname, name), 'utf8'));
