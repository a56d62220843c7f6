-- What a line says of a text: nothing, when it stands under many different titles (contracts explained, what the law wants said, the
-- employer praised); most, when it stands under one title alone, in however many towns.
--
-- Makes: text_lines (the lines of every text), line_titles (under how many titles each stands), sketches (what is counted of a text).

CREATE OR REPLACE TABLE text_lines AS
SELECT text, title, unnest(lines) AS hash FROM texts;

-- A posting without a title has one of its own. `line`: the place of a line in the order of the hashes, with its number of titles in the
-- lower 24 bits. What two lists of such numbers have in common can be weighed. Weights go in steps of 2^-20: their
-- sums are exact in any order.
CREATE OR REPLACE TABLE line_titles AS
WITH counted AS (
  SELECT hash, count(DISTINCT title) + count(*) FILTER (title IS NULL) AS titles
  FROM text_lines
  GROUP BY hash
)
SELECT hash, titles, (row_number() OVER (ORDER BY hash) << 24) + least(titles, 65535) AS line
FROM counted;

CREATE OR REPLACE MACRO own_weight(line) AS round(1048576 / (line & 16777215)) / 1048576;
CREATE OR REPLACE MACRO is_rare(line) AS (line & 16777215) <= getvariable('rare_titles');
CREATE OR REPLACE MACRO rare_weight(line) AS CASE WHEN is_rare(line) THEN 1 ELSE own_weight(line) END;
CREATE OR REPLACE MACRO own_sum(lines) AS coalesce(list_sum(list_transform(lines, lambda line: own_weight(line))), 0);
CREATE OR REPLACE MACRO rare_sum(lines) AS coalesce(list_sum(list_transform(lines, lambda line: rare_weight(line))), 0);

CREATE OR REPLACE TABLE sketches AS
WITH weighed AS (
  SELECT text, list(line ORDER BY line) AS lines
  FROM text_lines JOIN line_titles USING (hash)
  GROUP BY text
),
slotted AS (
  SELECT
    *,
    -- A signature has 64 slots of four digits; 0 is an empty one.
    list_transform(range(len(signature) // 4), lambda slot: ('0x' || substr(signature, 4 * slot + 1, 4))::USMALLINT) AS slots
  FROM texts
)
SELECT
  text, runs, slots,
  coalesce(weighed.lines, []) AS lines,
  own_sum(weighed.lines) AS own,
  rare_sum(weighed.lines) AS rare,
  -- Of very many lines those with the smallest hashes were kept: of what lies beyond the last of them, nothing is known.
  CASE WHEN is_sampled THEN coalesce(weighed.lines[-1], 0) END AS known_to,
  list_sum(list_transform(range(len(slots)), lambda slot: (slots[slot + 1] <> 0)::UBIGINT << slot))::UBIGINT AS filled
FROM slotted LEFT JOIN weighed USING (text);
