/** Takes the new texts of a run into the index. */
import type { Thresholds } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { KINDS } from './tables.js';

/** Columns that tell which of several postings was seen first: see `order.ts` of matching. */
const FIRST_SEEN = 'published, offer_number, key, content';

/**
 * Leaves in `fresh` the new texts with the posting (`n`) each of them is of, and in `dirty` all texts that have to be judged anew: those, and
 * older ones with a line that so many posts share by now that it is boilerplate.
 */
export async function learn(connection: Connection, { rare_posts }: Thresholds): Promise<void> {
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
      SELECT kind, hash, text FROM run_hashes JOIN fresh USING (n)
      WHERE kind <> ${KINDS.line} OR hash NOT IN (SELECT hash FROM boilerplate) ORDER BY text;
    DROP TABLE run_hashes;

    CREATE TEMP TABLE common AS
      SELECT hash FROM hashes JOIN texts USING (text)
      WHERE kind = ${KINDS.line}
        AND hash IN (SELECT hash FROM hashes SEMI JOIN fresh USING (text) WHERE kind = ${KINDS.line})
      GROUP BY hash HAVING count(DISTINCT post) > ${rare_posts};
    CREATE TEMP TABLE dirty AS
      SELECT text FROM fresh
      UNION SELECT text FROM hashes WHERE kind = ${KINDS.line} AND hash IN (SELECT hash FROM common);
    INSERT INTO boilerplate SELECT hash FROM common;
    DELETE FROM hashes WHERE kind = ${KINDS.line} AND hash IN (SELECT hash FROM common);
    DROP TABLE common;
  `);
}
