-- Joins postings into vacancies, the strongest pairs first. A twin or a sibling of what is in a group never gets in, by whatever chain: a
-- board's copy that names no town is like both of two twins, and joins one of them only.
--
-- Makes: posting_groups (the group of every posting, and its canonical posting).

-- Keys are joined, and not texts: versions of one posting are in one group anyway.
CREATE OR REPLACE TABLE key_pairs AS
SELECT
  least(one.key_number, other.key_number) AS a,
  greatest(one.key_number, other.key_number) AS b,
  verdict IN ('same', 'repost') AS is_joining,
  row_number() OVER (ORDER BY strength DESC, relations.a, relations.b) AS turn
FROM relations
JOIN texts AS one ON one.text = relations.a
JOIN texts AS other ON other.text = relations.b;

CREATE OR REPLACE TABLE refusals AS
SELECT DISTINCT a, b FROM key_pairs WHERE NOT is_joining;

-- A pair of keys has one turn, its first: what is refused then is refused ever after.
CREATE OR REPLACE TABLE unions AS
SELECT a, b, min(turn) AS turn
FROM key_pairs ANTI JOIN refusals USING (a, b)
WHERE is_joining
GROUP BY a, b;

-- 1. As if nothing were ever refused: every key takes the smallest number that reaches it.
CREATE OR REPLACE TABLE components AS
WITH RECURSIVE
edges AS (
  SELECT a, b FROM unions
  UNION ALL
  SELECT b, a FROM unions
),
reached(key_number, component) USING KEY (key_number) AS (
  SELECT DISTINCT key_number, key_number FROM texts
  UNION ALL
  SELECT edges.b, min(reached.component)
  FROM reached
  JOIN edges ON edges.a = reached.key_number
  JOIN recurring.reached AS known ON known.key_number = edges.b
  WHERE reached.component < known.component
  GROUP BY edges.b
)
SELECT key_number, component FROM reached;

-- 2. Turn by turn, where a refusal stands within a component. A pair of groups is decided when it comes before all other pairs of either:
-- nothing that happens elsewhere can change what these two hold. So all such pairs are joined at once, round after round, and the outcome
-- is that of one turn after the other.
CREATE OR REPLACE TABLE parted AS
WITH RECURSIVE
mixed AS (
  SELECT DISTINCT one.component
  FROM refusals
  JOIN components AS one ON one.key_number = refusals.a
  JOIN components AS other ON other.key_number = refusals.b AND other.component = one.component
),
grouped(key_number, label) USING KEY (key_number) AS (
  SELECT key_number, key_number FROM components WHERE component IN (FROM mixed)
  UNION ALL
  (
    WITH
    apart AS (
      SELECT DISTINCT least(one.label, other.label) AS a, greatest(one.label, other.label) AS b
      FROM refusals
      JOIN recurring.grouped AS one ON one.key_number = refusals.a
      JOIN recurring.grouped AS other ON other.key_number = refusals.b
    ),
    possible AS (
      SELECT least(one.label, other.label) AS a, greatest(one.label, other.label) AS b, min(turn) AS turn
      FROM unions
      JOIN recurring.grouped AS one ON one.key_number = unions.a
      JOIN recurring.grouped AS other ON other.key_number = unions.b
      WHERE one.label <> other.label
      GROUP BY ALL
    ),
    next AS (
      SELECT a, b, turn FROM possible ANTI JOIN apart USING (a, b)
    ),
    first_turns AS (
      SELECT label, min(turn) AS turn
      FROM (SELECT a AS label, turn FROM next UNION ALL SELECT b, turn FROM next)
      GROUP BY label
    )
    SELECT grouped.key_number, next.a
    FROM next
    JOIN first_turns AS one ON one.label = next.a AND one.turn = next.turn
    JOIN first_turns AS other ON other.label = next.b AND other.turn = next.turn
    JOIN recurring.grouped AS grouped ON grouped.label = next.b
  )
)
SELECT key_number, label FROM grouped;

-- 3. The group of every posting, by the number of its first posting in the order, and by the key of the posting that was seen first.
CREATE OR REPLACE TABLE posting_groups AS
WITH labelled AS (
  SELECT posting, seen, key, component, coalesce(label, 0) AS label
  FROM postings
  JOIN components USING (key_number)
  LEFT JOIN parted USING (key_number)
)
SELECT
  posting,
  min(posting) OVER one_group AS group_number,
  arg_min(key, seen) OVER one_group AS group_id,
  arg_min(posting, seen) OVER one_group AS canonical,
  count(*) OVER one_group AS members
FROM labelled
WINDOW one_group AS (PARTITION BY component, label);
