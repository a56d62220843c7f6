/** The database behind an index, looked at without the program. */
import { DuckDBInstance } from '@duckdb/node-api';

/** Runs a statement in a database, which is made when it is not there; gives the rows of it. */
export async function inDatabase(file: string, sql: string): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create(file);
  try {
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(sql)).getRowsJS();
    connection.closeSync();
    return rows;
  } finally {
    instance.closeSync();
  }
}

const TABLES = ['about', 'texts', 'hashes', 'relations', 'groups'];

/** All that is in an index, as one number a table, in which the order of rows does not count. */
export const contentOf = (file: string): Promise<unknown> =>
  inDatabase(
    file,
    TABLES.map((table) => `SELECT '${table}', count(*), sum(hash(t)::HUGEINT)::VARCHAR FROM ${table} AS t`).join(
      ' UNION ALL ',
    ),
  );
