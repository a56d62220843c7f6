/** What an index holds: keys of texts, hashes by which they are found, what was made of them. No text of any posting. */
import { KEYS_VERSION, type Thresholds } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { StoreError } from './store-error.js';

/** Version of these tables. */
const SCHEMA_VERSION = '1';

/**
 * `text` numbers whatever has a key and content of its own, in the order in which it was first seen. A line that turned out to be boilerplate
 * changes its kind, because it is never a reason to compare texts again. `vacancy` is the first text of a group, `component` the
 * first of all those that any chain of pairs links, also where a twin stood in the way of a union.
 */
const TABLES = `
  CREATE TABLE about (name VARCHAR NOT NULL, value VARCHAR NOT NULL);
  CREATE TABLE texts (
    text UINTEGER NOT NULL, id VARCHAR NOT NULL, key VARCHAR NOT NULL, content VARCHAR NOT NULL, post VARCHAR NOT NULL,
    title VARCHAR, town VARCHAR, opened VARCHAR, facts VARCHAR NOT NULL, lines BLOB NOT NULL, signature BLOB NOT NULL
  );
  CREATE TABLE hashes (kind UTINYINT NOT NULL, hash UBIGINT NOT NULL, text UINTEGER NOT NULL);
  CREATE TABLE relations (a UINTEGER NOT NULL, b UINTEGER NOT NULL, verdict UTINYINT NOT NULL, strength UINTEGER NOT NULL);
  CREATE TABLE groups (text UINTEGER NOT NULL, vacancy UINTEGER NOT NULL, component UINTEGER NOT NULL);
`;

/** Kinds of hashes. */
export const KINDS = { line: 0, band: 1, identity: 2, boilerplate: 3 } as const;
/** Lines of both kinds, as a list in SQL. */
export const LINES = `${KINDS.line}, ${KINDS.boilerplate}`;
/** The title of a text, in SQL. Texts without one are of different posts. */
export const TITLE = 'coalesce(title, text::VARCHAR)';

/** Makes the tables in an empty database. */
export async function makeTables(connection: Connection): Promise<void> {
  await connection.run(`BEGIN; ${TABLES}
    INSERT INTO about VALUES ('kind', '${KIND}'), ('schema_version', '${SCHEMA_VERSION}'), ('keys_version', '${KEYS_VERSION}');
    COMMIT;`);
}

const KIND = 'fiche index';

/** @throws StoreError - when these are not the tables that this program writes */
export async function checkTables(connection: Connection): Promise<void> {
  const about = await aboutOf(connection);
  if (about?.get('kind') !== KIND) throw new StoreError('it is no index, but another database');
  for (const [name, own] of [
    ['schema_version', SCHEMA_VERSION],
    ['keys_version', KEYS_VERSION],
  ] as const)
    if (about.get(name) !== own)
      throw new StoreError(
        `it is an index of ${name} ${about.get(name)}, and this program writes ${own}: make a new one, or use the other version of fiche`,
      );
}

async function aboutOf(connection: Connection): Promise<ReadonlyMap<unknown, unknown> | null> {
  const tables = await connection.runAndReadAll(
    "SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND table_name = 'about' AND column_name IN ('name', 'value')",
  );
  if (Number(tables.getRowsJS()[0]?.[0]) !== 2) return null;
  const about = await connection.runAndReadAll('SELECT name, value FROM about');
  return new Map(about.getRowsJS().map(([name, value]) => [name, value]));
}

/** What verdicts do not hang on. */
const ELSEWHERE: readonly (keyof Thresholds)[] = ['copies', 'boilerplate_posts', 'boilerplate_letters'];

/**
 * Notes by which thresholds pairs are judged, when that is not yet known.
 * @throws StoreError - when those in the index were judged by others
 */
export async function checkThresholds(connection: Connection, thresholds: Thresholds): Promise<void> {
  const own = Object.entries(thresholds).filter(([name]) => !ELSEWHERE.includes(name as keyof Thresholds));
  const known = (await aboutOf(connection))?.get('thresholds');
  if (known === undefined) {
    await connection.run("INSERT INTO about VALUES ('thresholds', $1)", [JSON.stringify(Object.fromEntries(own))]);
    return;
  }
  const before: { readonly [name: string]: unknown } = JSON.parse(String(known));
  for (const [name, value] of own)
    if (before[name] !== value)
      throw new StoreError(`it was made with --threshold ${name}=${before[name]}, and not ${value}: make a new one`);
}
