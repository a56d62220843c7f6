/** Takes the new texts of a run into the index. */
import type { Thresholds } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { KINDS, LINES, TITLE } from './tables.js';

/** Columns that tell which of several postings was seen first: see `order.ts` of matching. */
const FIRST_SEEN = 'published, offer_number, key, content';

/**
 * Leaves in `fresh` the new texts with the posting (`n`) each of them is of, and in `dirty` all texts that have to be judged anew: those, and
 * older ones with a line that weighs less by now, because it stands under another title too. What a line of boilerplate weighs is next to
 * nothing, and not worth looking at half of all texts again.
 */
export async function learn(connection: Connection, { rare_titles }: Thresholds): Promise<void> {
  await connection.run(`
    CREATE TEMP TABLE fresh AS
      SELECT n, ((SELECT coalesce(max(text), 0) FROM texts) + row_number() OVER (ORDER BY ${FIRST_SEEN}))::UINTEGER AS text
      FROM (
        SELECT *, row_number() OVER (PARTITION BY key, content ORDER BY path, ordinal, id, n) AS copy
        FROM run ANTI JOIN texts USING (key, content)
      ) WHERE copy = 1;
    INSERT INTO texts
      SELECT text, id, key, content, post, title, town, opened, facts, lines, signature
      FROM run JOIN fresh USING (n) ORDER BY text;
    INSERT INTO hashes
      SELECT kind, hash, text FROM run_hashes JOIN fresh USING (n) ORDER BY text;
    DROP TABLE run_hashes;

    CREATE TEMP TABLE counted AS
      SELECT hash, count(DISTINCT ${TITLE}) AS titles,
        count(DISTINCT ${TITLE}) FILTER (text NOT IN (SELECT text FROM fresh)) AS titles_before
      FROM hashes JOIN texts USING (text)
      WHERE kind IN (${LINES}) AND hash IN (SELECT hash FROM hashes SEMI JOIN fresh USING (text) WHERE kind = ${KINDS.line})
      GROUP BY hash;
    UPDATE hashes SET kind = ${KINDS.boilerplate}
      WHERE kind = ${KINDS.line} AND hash IN (SELECT hash FROM counted WHERE titles > ${rare_titles});
    CREATE TEMP TABLE dirty AS
      SELECT text FROM fresh
      UNION SELECT text FROM hashes WHERE kind IN (${LINES}) AND hash IN (
        SELECT hash FROM counted WHERE titles > titles_before AND titles_before BETWEEN 1 AND ${rare_titles});
    DROP TABLE counted;
  `);
}
