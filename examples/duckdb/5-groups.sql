-- Joins postings into vacancies, the strongest pairs first. A twin or a sibling of what is in a group never gets in, by whatever chain: a
-- board's copy that names no town is like both of two twins, and joins one of them only.
--
-- Makes: groups (key_number, group_number), posting_groups.

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
  UNION
  SELECT edges.b, min(reached.component)
  FROM reached
  JOIN edges ON edges.a = reached.key_number
  JOIN recurring.reached AS known ON known.key_number = edges.b
  WHERE reached.component < known.component
  GROUP BY edges.b
)
SELECT key_number, component FROM reached;

-- 2. Turn by turn, where a refusal stands within a component. There are few of these, and each is folded on its own: `labels` holds the
-- group of every member, and a union gives all members of one group the label of the other.
CREATE OR REPLACE TABLE parted AS
WITH inner_refusals AS (
  SELECT one.component, refusals.a, refusals.b
  FROM refusals
  JOIN components AS one ON one.key_number = refusals.a
  JOIN components AS other ON other.key_number = refusals.b
  WHERE one.component = other.component
),
members AS (
  SELECT
    component, key_number,
    (row_number() OVER (PARTITION BY component ORDER BY key_number))::INTEGER AS member
  FROM components
  WHERE component IN (SELECT component FROM inner_refusals)
),
apart AS (
  SELECT component, list([one.member, other.member]) AS apart
  FROM inner_refusals
  JOIN members AS one USING (component)
  JOIN members AS other USING (component)
  WHERE one.key_number = inner_refusals.a AND other.key_number = inner_refusals.b
  GROUP BY component
),
turns AS (
  SELECT one.component, list([one.member, other.member] ORDER BY turn) AS turns
  FROM unions
  JOIN members AS one ON one.key_number = unions.a
  JOIN members AS other ON other.key_number = unions.b
  GROUP BY one.component
),
folded AS (
  SELECT
    component,
    list_reduce(
      turns,
      lambda labels, pair:
        CASE
          WHEN len(
            list_filter(
              apart,
              lambda other:
                labels[other[1]] = labels[pair[1]] AND labels[other[2]] = labels[pair[2]]
                OR labels[other[1]] = labels[pair[2]] AND labels[other[2]] = labels[pair[1]]
            )
          ) > 0 THEN labels
          ELSE list_transform(labels, lambda label: CASE label WHEN labels[pair[2]] THEN labels[pair[1]] ELSE label END)
        END,
      range(1, 1 + (SELECT count(*) FROM members WHERE members.component = turns.component))::INTEGER[]
    ) AS labels
  FROM turns JOIN apart USING (component)
)
SELECT component, key_number, labels[member] AS label
FROM members JOIN folded USING (component);

-- 3. The group of every posting, by the number of its first posting in the order, and by the key of the posting that was seen first.
CREATE OR REPLACE TABLE posting_groups AS
WITH labelled AS (
  SELECT posting, seen, id, key, component, coalesce(label, 0) AS label
  FROM postings
  JOIN components USING (key_number)
  LEFT JOIN parted USING (component, key_number)
)
SELECT
  posting,
  min(posting) OVER one_group AS group_number,
  arg_min(key, seen) OVER one_group AS group_id,
  arg_min(posting, seen) OVER one_group AS canonical,
  count(*) OVER one_group AS members
FROM labelled
WINDOW one_group AS (PARTITION BY component, label);
