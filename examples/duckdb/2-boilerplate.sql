-- Which lines say nothing, because they stand in many different posts: contracts explained, what the law wants said, the employer praised.
--
-- Makes: boilerplate (hashes of lines), sketches (what of a text is counted against other texts).

CREATE OR REPLACE TABLE text_lines AS
SELECT text, unnest(lines) AS hash FROM texts;

CREATE OR REPLACE TABLE boilerplate AS
WITH posts AS (
  SELECT text, sum(begins_post::INTEGER) OVER (ORDER BY text) AS post_number FROM texts
)
SELECT hash
FROM text_lines JOIN posts USING (text)
GROUP BY hash
HAVING count(DISTINCT post_number) > getvariable('rare_posts');

CREATE OR REPLACE TABLE sketches AS
WITH parted AS (
  SELECT
    text,
    list(hash) FILTER (boilerplate.hash IS NULL) AS rare,
    list(hash) FILTER (boilerplate.hash IS NOT NULL) AS frequent
  FROM text_lines LEFT JOIN boilerplate USING (hash)
  GROUP BY text
)
SELECT
  text, known_to, runs,
  coalesce(rare, []) AS rare,
  coalesce(frequent, []) AS frequent,
  -- A signature has 64 slots of four digits; 0 is an empty one.
  list_transform(range(len(signature) // 4), lambda slot: ('0x' || substr(signature, 4 * slot + 1, 4))::USMALLINT) AS slots
FROM texts LEFT JOIN parted USING (text);
