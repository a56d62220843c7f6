/** Takes new texts into the index, and finds the pairs that have to be judged, as a run over all postings at once would find them. */
import type { Thresholds } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { KINDS } from './tables.js';

/** Columns that put all texts into one order: see `order.ts` of matching. */
export const IN_ORDER = 'title, town, post, opened, key, content';
/** And those that tell which of several postings was seen first. */
const FIRST_SEEN = 'published, offer_number, key, content';

/**
 * Leaves in `fresh` the new texts with the posting (`n`) each of them is of, in `dirty` all texts that have to be judged anew: those, and older
 * ones with a line that so many posts share by now that it is boilerplate. In `pairs` are the pairs with a text of those.
 */
export async function learn(connection: Connection, { rare_posts, neighbours }: Thresholds): Promise<void> {
  await connection.run(`
    CREATE TEMP TABLE fresh AS
      SELECT n, ((SELECT coalesce(max(text), 0) FROM texts) + row_number() OVER (ORDER BY ${FIRST_SEEN}))::UINTEGER AS text
      FROM (
        SELECT *, row_number() OVER (PARTITION BY key, content ORDER BY path, ordinal, id, n) AS copy
        FROM run ANTI JOIN texts USING (key, content)
      ) WHERE copy = 1;
    INSERT INTO texts
      SELECT text, id, key, content, post, title, town, opened, facts, lines, signature FROM run JOIN fresh USING (n) ORDER BY text;
    INSERT INTO hashes
      SELECT kind, hash, text FROM run_hashes JOIN fresh USING (n)
      WHERE kind <> ${KINDS.line} OR hash NOT IN (SELECT hash FROM boilerplate) ORDER BY text;
    DROP TABLE run_hashes;

    CREATE TEMP TABLE common AS
      SELECT hash FROM hashes JOIN texts USING (text)
      WHERE kind = ${KINDS.line} AND hash IN (SELECT hash FROM hashes SEMI JOIN fresh USING (text) WHERE kind = ${KINDS.line})
      GROUP BY hash HAVING count(DISTINCT post) > ${rare_posts};
    CREATE TEMP TABLE dirty AS
      SELECT text FROM fresh UNION SELECT text FROM hashes WHERE kind = ${KINDS.line} AND hash IN (SELECT hash FROM common);
    INSERT INTO boilerplate SELECT hash FROM common;
    DELETE FROM hashes WHERE kind = ${KINDS.line} AND hash IN (SELECT hash FROM common);

    CREATE TEMP TABLE holders AS
      SELECT kind, hash, text, count(*) OVER (PARTITION BY kind, hash) AS size
      FROM hashes SEMI JOIN (SELECT kind, hash FROM hashes SEMI JOIN dirty USING (text)) AS asked USING (kind, hash)
      QUALIFY size > 1;
    CREATE TEMP TABLE places AS
      SELECT text, key, row_number() OVER (ORDER BY ${IN_ORDER}) AS place, text IN (SELECT text FROM dirty) AS is_dirty
      FROM texts SEMI JOIN holders USING (text);
    CREATE TEMP TABLE ranked AS
      SELECT kind, hash, size, text, key, is_dirty, row_number() OVER (PARTITION BY kind, hash ORDER BY place) AS rank
      FROM holders JOIN places USING (text);
    CREATE TEMP TABLE pairs AS
      SELECT DISTINCT least(a.text, b.text) AS a, greatest(a.text, b.text) AS b
      FROM (
        SELECT kind, hash, text, key,
          unnest(list_concat(range(greatest(1, rank - ${neighbours}), rank), range(rank + 1, least(size, rank + ${neighbours}) + 1))) AS rank
        FROM ranked WHERE is_dirty
      ) AS a JOIN ranked AS b USING (kind, hash, rank)
      WHERE a.key <> b.key;
    DROP TABLE holders; DROP TABLE places; DROP TABLE ranked;
  `);
}
