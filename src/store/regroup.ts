/**
 * Makes the groups again that the new texts may change: all that any chain of pairs links with them. What was joined may come apart, when a
 * new posting belongs to one of two more than they belong to each other; matching all at once would say the same.
 */
import { unionsOf, VERDICTS } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { IN_ORDER } from './pairs.js';
import { rowsOf } from './rows.js';

/** Positions in `VERDICTS` of those that join. */
const JOINING = (['same', 'repost'] as const).map((verdict) => VERDICTS.indexOf(verdict));

export async function regroup(connection: Connection): Promise<void> {
  const joining = JOINING.join(', ');
  await connection.run(`
    CREATE TEMP TABLE touched AS
      SELECT text FROM texts SEMI JOIN (SELECT key FROM texts SEMI JOIN dirty USING (text)) AS own USING (key)
      UNION SELECT b FROM relations WHERE verdict IN (${joining}) AND a IN (SELECT text FROM dirty)
      UNION SELECT a FROM relations WHERE verdict IN (${joining}) AND b IN (SELECT text FROM dirty)
      UNION SELECT a FROM lost UNION SELECT b FROM lost;
    CREATE TEMP TABLE affected AS
      SELECT text, key, row_number() OVER (ORDER BY ${IN_ORDER}) - 1 AS rank
      FROM texts SEMI JOIN (
        SELECT text FROM fresh UNION
        SELECT text FROM groups SEMI JOIN (SELECT component FROM groups SEMI JOIN touched USING (text)) AS linked USING (component)
      ) AS linked USING (text);`);
  const [texts, keyAt] = await ranks(connection);
  const links = await linksOf(connection);
  const keys = keyAt.length;
  const vacancyOf = firstTexts(texts, keyAt, unionsOf(links, { keyAt }, keys));
  const joins = Uint32Array.from(links.a.keys()).filter((i) => JOINING.includes(links.verdict[i]!));
  const linked = {
    a: joins.map((i) => links.a[i]!),
    b: joins.map((i) => links.b[i]!),
    verdict: Uint8Array.from(joins, (i) => links.verdict[i]!),
    strength: joins.map((i) => links.strength[i]!),
  };
  const componentOf = firstTexts(texts, keyAt, unionsOf(linked, { keyAt }, keys));
  await connection.run('DELETE FROM groups WHERE text IN (SELECT text FROM affected)');
  const rows = await connection.createAppender('groups');
  for (const [rank, text] of texts.entries()) {
    rows.appendUInteger(text);
    rows.appendUInteger(vacancyOf(rank));
    rows.appendUInteger(componentOf(rank));
    rows.endRow();
  }
  rows.closeSync();
  await connection.run('DROP TABLE touched; DROP TABLE affected');
}

/** The texts by their ranks, and the numbers of their keys. */
async function ranks(connection: Connection): Promise<readonly [texts: Uint32Array, keyAt: Uint32Array]> {
  const numbers = new Map<unknown, number>();
  const texts: number[] = [];
  const keyAt: number[] = [];
  for await (const [text, key] of rowsOf(connection, 'SELECT text, key FROM affected ORDER BY rank')) {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    texts.push(Number(text));
    keyAt.push(numbers.get(key)!);
  }
  return [Uint32Array.from(texts), Uint32Array.from(keyAt)];
}

async function linksOf(connection: Connection): Promise<Parameters<typeof unionsOf>[0]> {
  const columns: readonly number[][] = [[], [], [], []];
  const sql = `
    SELECT least(one.rank, other.rank) AS first, greatest(one.rank, other.rank) AS second, verdict, strength
    FROM relations JOIN affected AS one ON a = one.text JOIN affected AS other ON b = other.text
    ORDER BY first, second`;
  for await (const row of rowsOf(connection, sql))
    for (const [i, column] of columns.entries()) column.push(Number(row[i]));
  const [a = [], b = [], verdict = [], strength = []] = columns;
  return {
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    verdict: Uint8Array.from(verdict),
    strength: Uint32Array.from(strength),
  };
}

/** Names what is joined after the text of it that was seen first. */
function firstTexts(texts: Uint32Array, keyAt: Uint32Array, rootOf: (key: number) => number): (rank: number) => number {
  const first = new Uint32Array(texts.length).fill(0xffffffff);
  for (const [rank, text] of texts.entries()) {
    const root = rootOf(keyAt[rank]!);
    first[root] = Math.min(first[root]!, text);
  }
  return (rank) => first[rootOf(keyAt[rank]!)]!;
}
