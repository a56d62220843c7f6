-- What a line says of a text: nothing, when it stands under many different titles (contracts explained, what the law wants said, the
-- employer praised); most, when it stands under one title alone, in however many towns.
--
-- Makes: text_lines (the lines of every text), line_titles (under how many titles each stands), sketches (what is counted of a text).

CREATE OR REPLACE TABLE text_lines AS
SELECT text, title, unnest(lines) AS hash FROM texts;

-- A posting without a title has one of its own.
CREATE OR REPLACE TABLE line_titles AS
SELECT hash, count(DISTINCT title) + count(*) FILTER (title IS NULL) AS titles
FROM text_lines
GROUP BY hash;

-- Lines as a hash with its number of titles behind it: what two lists of such have in common, can be weighed.
CREATE OR REPLACE MACRO hash_of(line) AS substr(line, 1, 16);
CREATE OR REPLACE MACRO own_weight(line) AS 1 / substr(line, 18)::INTEGER;
CREATE OR REPLACE MACRO is_rare(line) AS own_weight(line) * getvariable('rare_titles') >= 1;
CREATE OR REPLACE MACRO rare_weight(line) AS CASE WHEN is_rare(line) THEN 1 ELSE own_weight(line) END;
-- Sums of fractions hang on the order of the lines, which is that of their hashes.
CREATE OR REPLACE MACRO sum_of(weights) AS coalesce(list_sum(weights), 0);
CREATE OR REPLACE MACRO own_sum(lines) AS sum_of(list_transform(lines, lambda line: own_weight(line)));
CREATE OR REPLACE MACRO rare_sum(lines) AS sum_of(list_transform(lines, lambda line: rare_weight(line)));

CREATE OR REPLACE TABLE sketches AS
WITH weighed AS (
  SELECT text, list(hash || '/' || titles ORDER BY hash) AS lines
  FROM text_lines JOIN line_titles USING (hash)
  GROUP BY text
)
SELECT
  text, known_to, runs,
  coalesce(weighed.lines, []) AS lines,
  own_sum(weighed.lines) AS own,
  rare_sum(weighed.lines) AS rare,
  -- A signature has 64 slots of four digits; 0 is an empty one.
  list_transform(range(len(signature) // 4), lambda slot: ('0x' || substr(signature, 4 * slot + 1, 4))::USMALLINT) AS slots
FROM texts LEFT JOIN weighed USING (text);
