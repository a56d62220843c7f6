/** Judges the pairs that were found, and keeps what there is to say of them. */
import { judgePairs, type Thresholds } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { loadTexts, loadTitles, rowsOf } from './rows.js';

const PAIRED = 'SELECT a FROM pairs UNION SELECT b FROM pairs';

/** Puts the verdicts of `pairs` in the place of all there are of the texts in `dirty`, and forgets those of `lost`. */
export async function judgeAnew(connection: Connection, thresholds: Thresholds): Promise<void> {
  const { gathered, numberOf, textAt } = await loadTexts(connection, PAIRED);
  const titles = await loadTitles(connection, PAIRED);
  const pairs: (readonly [number, number])[] = [];
  for await (const [a, b] of rowsOf(connection, 'SELECT a, b FROM pairs'))
    pairs.push([numberOf.get(Number(a))!, numberOf.get(Number(b))!]);
  const { a, b, verdict, strength } = judgePairs(gathered, pairs, titles, thresholds);
  await connection.run(`
    DELETE FROM relations WHERE a IN (SELECT text FROM dirty) OR b IN (SELECT text FROM dirty);
    DELETE FROM relations USING lost WHERE relations.a = lost.a AND relations.b = lost.b;
    DROP TABLE pairs;`);
  const rows = await connection.createAppender('relations');
  for (const [i, one] of a.entries()) {
    rows.appendUInteger(textAt[one]!);
    rows.appendUInteger(textAt[b[i]!]!);
    rows.appendUTinyInt(verdict[i]!);
    rows.appendUInteger(strength[i]!);
    rows.endRow();
  }
  rows.closeSync();
}
