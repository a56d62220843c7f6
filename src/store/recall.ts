/** What there is to tell of the postings of a run: they, all that is in their groups, and what those are twins and siblings of. */
import {
  type Matching,
  makeCorpus,
  type Relations,
  rememberedMatching,
  type Thresholds,
} from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { keysIn, loadTitles, rowsOf } from './rows.js';

/** Whether a posting was seen before: not at all, under the same key with another content, or as it is. */
export type Novelty = 'new' | 'changed' | 'known';

/** A matching in which the postings of the run have the first numbers, in the order they came. */
export interface Recalled {
  readonly matching: Matching;
  /** One a posting of the run. Of several with the same content in one run, one is new. */
  readonly novelty: readonly Novelty[];
}

export async function recall(connection: Connection, thresholds: Thresholds): Promise<Recalled> {
  await connection.run(`
    CREATE TEMP TABLE run_texts AS SELECT n, run.id, text FROM run JOIN texts USING (key, content);
    CREATE TEMP TABLE members AS
      SELECT text FROM groups SEMI JOIN (SELECT vacancy FROM groups SEMI JOIN run_texts USING (text)) AS own USING (vacancy);
    CREATE TEMP TABLE partners AS
      SELECT b AS text FROM relations SEMI JOIN members ON a = text UNION SELECT a FROM relations SEMI JOIN members ON b = text;
    CREATE TEMP TABLE asked AS
      SELECT text FROM members UNION SELECT text FROM partners UNION SELECT vacancy FROM groups SEMI JOIN partners USING (text);`);
  const corpus = makeCorpus();
  /** Number in the index of every posting of the corpus. */
  const textOf: number[] = [];
  for await (const { number, keys } of keysIn(
    connection,
    'SELECT text, run.facts, run.lines, run.signature FROM run JOIN run_texts USING (n) ORDER BY n',
  )) {
    textOf.push(number);
    corpus.add(keys);
  }
  const own = textOf.length;
  // A posting that was read again is not one more.
  for await (const { number, keys } of keysIn(
    connection,
    `SELECT text, facts, lines, signature FROM texts SEMI JOIN asked USING (text)
     ANTI JOIN run_texts USING (text, id) ORDER BY text`,
  )) {
    textOf.push(number);
    corpus.add(keys);
  }
  const gathered = corpus.gathered();
  const numberOf = new Map(textOf.map((text, posting) => [text, gathered.textOf[posting]!]));
  const vacancyOf = new Map<number, number>();
  for await (const [text, vacancy] of rowsOf(
    connection,
    'SELECT text, vacancy FROM groups SEMI JOIN asked USING (text)',
  ))
    vacancyOf.set(numberOf.get(Number(text))!, Number(vacancy));
  const remembered = {
    relations: await relationsOf(connection, numberOf),
    titles: await loadTitles(connection, 'SELECT text FROM asked'),
    groupOf: (text: number) => vacancyOf.get(text)!,
    // Of copies, the one of an older run.
    seenAt: (posting: number) => 2 * textOf[posting]! + (posting < own ? 1 : 0),
  };
  return {
    matching: rememberedMatching(gathered, remembered, thresholds),
    novelty: await noveltyOf(connection),
  };
}

async function relationsOf(connection: Connection, numberOf: ReadonlyMap<number, number>): Promise<Relations> {
  const columns: readonly number[][] = [[], [], [], []];
  const sql = `
    SELECT a, b, verdict, strength FROM relations
    WHERE a IN (SELECT text FROM asked) AND b IN (SELECT text FROM asked)`;
  for await (const [a, b, verdict, strength] of rowsOf(connection, sql)) {
    columns[0]!.push(numberOf.get(Number(a))!);
    columns[1]!.push(numberOf.get(Number(b))!);
    columns[2]!.push(Number(verdict));
    columns[3]!.push(Number(strength));
  }
  const [a = [], b = [], verdict = [], strength = []] = columns;
  return {
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    verdict: Uint8Array.from(verdict),
    strength: Uint32Array.from(strength),
  };
}

async function noveltyOf(connection: Connection): Promise<readonly Novelty[]> {
  const novelty: Novelty[] = [];
  const sql = `
    SELECT CASE
      WHEN fresh.n IS NULL THEN 'known'
      WHEN fresh.text = first.text THEN 'new'
      ELSE 'changed' END
    FROM run LEFT JOIN fresh USING (n) LEFT JOIN (
      SELECT key, min(text) AS text FROM texts SEMI JOIN run USING (key) GROUP BY key
    ) AS first ON first.key = run.key
    ORDER BY run.n`;
  for await (const [word] of rowsOf(connection, sql)) novelty.push(word as Novelty);
  return novelty;
}
