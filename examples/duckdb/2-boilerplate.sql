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

-- A signature is cut into its 64 slots: the filled ones each as one number of slot and value, so that slots that are equal in two texts
-- are what two lists have in common.
CREATE OR REPLACE TABLE sketches AS
WITH parted AS (
  SELECT
    text,
    list(hash) FILTER (boilerplate.hash IS NULL) AS rare,
    list(hash) FILTER (boilerplate.hash IS NOT NULL) AS frequent
  FROM text_lines LEFT JOIN boilerplate USING (hash)
  GROUP BY text
),
slotted AS (
  SELECT
    text, known_to, runs,
    list_transform(range(len(signature) // 4), lambda i: 65536 * i + ('0x' || substr(signature, 4 * i + 1, 4))::INTEGER)::INTEGER[] AS slots
  FROM texts
)
SELECT
  text, known_to, runs,
  coalesce(rare, []) AS rare,
  coalesce(frequent, []) AS frequent,
  list_filter(slots, lambda slot: slot % 65536 <> 0) AS filled,
  list_filter(slots, lambda slot: slot % 65536 = 0) AS empty
FROM slotted LEFT JOIN parted USING (text);
