/**
 * Finds the pairs to be judged, as a run over all postings at once would find them: under one hash a text is compared with its next few in the
 * order of all, and a new one that comes to stand between two older ones may put them too far apart.
 */
import type { Thresholds } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { KINDS } from './tables.js';

/** Columns that put all texts into one order: see `order.ts` of matching. */
export const IN_ORDER = 'title, town, post, opened, key, content';

/** Leaves in `pairs` those with a text in `dirty`, and in `lost` older ones in `relations` that would not be looked at any more. */
export async function findPairs(connection: Connection, { neighbours }: Thresholds): Promise<void> {
  await connection.run(`
    CREATE TEMP TABLE holders AS
      SELECT kind, hash, text, count(*) OVER (PARTITION BY kind, hash) AS size
      FROM hashes SEMI JOIN (SELECT kind, hash FROM hashes SEMI JOIN dirty USING (text)) AS asked USING (kind, hash)
      WHERE kind <> ${KINDS.boilerplate}
      QUALIFY size > 1;
    CREATE TEMP TABLE places AS
      SELECT text, key, row_number() OVER (ORDER BY ${IN_ORDER}) AS place,
        text IN (SELECT text FROM dirty) AS is_dirty, text IN (SELECT text FROM fresh) AS is_fresh
      FROM texts SEMI JOIN holders USING (text);
    CREATE TEMP TABLE ranked AS
      SELECT kind, hash, size, text, key, is_dirty, is_fresh, row_number() OVER run AS rank,
        count(*) FILTER (NOT is_fresh) OVER run AS rank_before
      FROM holders JOIN places USING (text) WINDOW run AS (PARTITION BY kind, hash ORDER BY place);
    DROP TABLE holders; DROP TABLE places;

    CREATE TEMP TABLE pairs AS
      SELECT DISTINCT least(a.text, b.text) AS a, greatest(a.text, b.text) AS b
      FROM (
        SELECT kind, hash, text, key, unnest(list_concat(
          range(greatest(1, rank - ${neighbours}), rank), range(rank + 1, least(size, rank + ${neighbours}) + 1))) AS rank
        FROM ranked WHERE is_dirty
      ) AS a JOIN ranked AS b USING (kind, hash, rank)
      WHERE a.key <> b.key;

    CREATE TEMP TABLE pushed AS
      SELECT DISTINCT a.text AS a, b.text AS b
      FROM (
        SELECT kind, hash, text, rank, unnest(range(rank_before + 1, rank_before + ${neighbours} + 1)) AS rank_before
        FROM ranked WHERE size > ${neighbours} + 1 AND NOT is_dirty
      ) AS a JOIN ranked AS b USING (kind, hash, rank_before)
      SEMI JOIN relations ON relations.a = a.text AND relations.b = b.text
      WHERE NOT b.is_dirty AND b.rank > a.rank + ${neighbours};
    DROP TABLE ranked;
    CREATE TEMP TABLE shared AS
      SELECT pushed.a, pushed.b, one.kind, one.hash
      FROM pushed JOIN hashes AS one ON one.text = pushed.a
      JOIN hashes AS other ON other.text = pushed.b AND other.kind = one.kind AND other.hash = one.hash
      WHERE one.kind <> ${KINDS.boilerplate};
    CREATE TEMP TABLE standing AS
      SELECT kind, hash, text, row_number() OVER (PARTITION BY kind, hash ORDER BY ${IN_ORDER}) AS rank
      FROM hashes SEMI JOIN shared USING (kind, hash) JOIN texts USING (text);
    CREATE TEMP TABLE lost AS
      SELECT a, b FROM pushed ANTI JOIN (
        SELECT a, b FROM shared
        JOIN standing AS one ON one.text = a AND one.kind = shared.kind AND one.hash = shared.hash
        JOIN standing AS other ON other.text = b AND other.kind = shared.kind AND other.hash = shared.hash
        WHERE other.rank <= one.rank + ${neighbours}
      ) AS near USING (a, b);
    DROP TABLE pushed; DROP TABLE shared; DROP TABLE standing;
  `);
}
