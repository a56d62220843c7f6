/** Rows out of the database, as they come. */
import { type Gathered, type LineTitles, makeCorpus, type PostingKeys } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { unpacked } from './packed.js';
import { LINES, TITLE } from './tables.js';

/** Rows of a query, as arrays of columns. They are to be read before the next query. */
export async function* rowsOf(connection: Connection, sql: string): AsyncGenerator<readonly unknown[]> {
  const result = await connection.stream(sql);
  for await (const rows of result.yieldRowsJs()) yield* rows;
}

/** Keys, each with a number of its own: those of a query with the columns `number`, `facts`, `lines`, `signature`. */
export async function* keysIn(
  connection: Connection,
  sql: string,
): AsyncGenerator<{ readonly number: number; readonly keys: PostingKeys }> {
  for await (const [number, facts, lines, signature] of rowsOf(connection, sql))
    yield {
      number: Number(number),
      keys: unpacked({ facts: String(facts), lines: lines as Uint8Array, signature: signature as Uint8Array }),
    };
}

/** Texts out of the index in the numbers they have there, and in those of a corpus. */
export interface Loaded {
  readonly gathered: Gathered;
  /** Number in the corpus. */
  readonly numberOf: ReadonlyMap<number, number>;
  /** Number in the index. */
  readonly textAt: readonly number[];
}

/** @param texts - a query with one column */
export async function loadTexts(connection: Connection, texts: string): Promise<Loaded> {
  const corpus = makeCorpus();
  const numberOf = new Map<number, number>();
  const sql = `SELECT text, facts, lines, signature FROM texts WHERE text IN (${texts}) ORDER BY text`;
  for await (const { number, keys } of keysIn(connection, sql)) {
    numberOf.set(number, numberOf.size);
    corpus.add(keys);
  }
  return { gathered: corpus.gathered(), numberOf, textAt: [...numberOf.keys()] };
}

/**
 * Under how many titles the lines of texts stand, as far as it is more than one.
 * @param texts - a query with one column
 */
export async function loadTitles(connection: Connection, texts: string): Promise<LineTitles> {
  const titles = new Map<bigint, number>();
  const sql = `
    SELECT hash, count(DISTINCT ${TITLE}) AS titles FROM hashes JOIN texts USING (text)
    WHERE kind IN (${LINES}) AND hash IN (SELECT hash FROM hashes WHERE kind IN (${LINES}) AND text IN (${texts}))
    GROUP BY hash HAVING titles > 1`;
  for await (const [hash, count] of rowsOf(connection, sql)) titles.set(hash as bigint, Number(count));
  return titles;
}
