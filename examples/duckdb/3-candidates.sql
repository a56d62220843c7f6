-- Which pairs of texts are looked at: those that share a rare line, a band of their signatures, or an identity.
--
-- Makes: asked (pairs of texts, a before b).

-- Comparing all texts that share a hash would take n² steps for one that stands everywhere. So each is compared with the next few that
-- have it, in the order by title, town and day: what may be one vacancy stands side by side there.
CREATE OR REPLACE TABLE asked AS
WITH hashes AS (
  SELECT text, 'line' AS kind, hash
  FROM text_lines JOIN line_titles USING (hash)
  WHERE titles <= getvariable('rare_titles')
  UNION ALL
  SELECT text, 'band', unnest(bands) FROM texts
  UNION ALL
  SELECT text, 'content', content FROM texts
  UNION ALL
  SELECT text, 'nor', nor FROM texts WHERE nor IS NOT NULL
  UNION ALL
  SELECT text, 'reference', reference FROM texts WHERE reference IS NOT NULL
),
-- Most hashes stand in one text and make no pair.
shared AS (
  SELECT text, kind, hash FROM hashes QUALIFY count(*) OVER (PARTITION BY kind, hash) > 1
),
neighbours AS (
  SELECT
    text AS a,
    unnest(
      list(text) OVER (
        PARTITION BY kind, hash ORDER BY text ROWS BETWEEN 1 FOLLOWING AND getvariable('neighbours') FOLLOWING
      )
    ) AS b
  FROM shared
)
SELECT DISTINCT a, b
FROM neighbours
JOIN texts AS one ON one.text = a
JOIN texts AS other ON other.text = b
-- Versions of one posting need no looking for.
WHERE one.key_number <> other.key_number;
