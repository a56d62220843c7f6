-- What `fiche match` prints: a row a posting, and a row a pair.
--
-- Makes: match_rows, pair_rows (columns as in the output of `fiche match` and `fiche match --pairs`).

-- Which pairs of postings have a row: those within one key, and those of texts that have a verdict. A posting may have been scraped every
-- day of a year, and all pairs of its copies would tell nobody anything: later ones are paired with the first few only.
CREATE OR REPLACE TABLE posting_pairs AS
WITH numbered AS (
  SELECT
    posting, seen, text, key_number,
    row_number() OVER (PARTITION BY key_number ORDER BY posting) AS version,
    row_number() OVER (PARTITION BY text ORDER BY posting) AS copy
  FROM postings
),
pairs AS (
  SELECT one, other
  FROM numbered AS one JOIN numbered AS other ON one.key_number = other.key_number
  WHERE one.version <= getvariable('copies') AND one.version < other.version
  UNION ALL
  SELECT one, other
  FROM relations
  JOIN numbered AS one ON one.text = relations.a AND one.copy <= getvariable('copies')
  JOIN numbered AS other ON other.text = relations.b AND other.copy <= getvariable('copies')
)
SELECT
  one.text AS text_a,
  other.text AS text_b,
  -- The one seen first stands first in the row.
  CASE WHEN one.seen < other.seen THEN one.posting ELSE other.posting END AS first,
  CASE WHEN one.seen < other.seen THEN other.posting ELSE one.posting END AS second
FROM pairs;

-- The candidates were judged. What is left to ask: versions of one key, and every posting of a group against its canonical one.
CREATE OR REPLACE TABLE asked AS
SELECT text_a AS a, text_b AS b FROM posting_pairs
UNION
SELECT canonical.text, postings.text
FROM posting_groups
JOIN postings USING (posting)
JOIN postings AS canonical ON canonical.posting = posting_groups.canonical
WHERE postings.posting <> canonical.posting;
DELETE FROM asked USING relations WHERE asked.a = relations.a AND asked.b = relations.b;

CREATE OR REPLACE TABLE judgements AS
SELECT a, b, verdict, percent / 100 AS similarity, rare_lines, agree, differ
FROM (SELECT * EXCLUDE strength FROM relations UNION ALL FROM judged)
WHERE verdict IS NOT NULL;

-- What changed from one version of a posting to another, field by field; before and after for the values that keys hold as they are.
CREATE OR REPLACE MACRO kept(field, version) AS
  CASE field
    WHEN 'publication_date' THEN version.published
    WHEN 'start_date' THEN version.start
    WHEN 'application_deadline' THEN version.deadline
    WHEN 'duration' THEN version.duration
  END;

CREATE OR REPLACE TABLE changes AS
WITH first_versions AS (
  SELECT text, arg_min(text, seen) OVER (PARTITION BY key_number) AS first_text FROM postings
),
versions AS (
  SELECT text_a AS a, text_b AS b FROM posting_pairs
  UNION
  SELECT text_b, text_a FROM posting_pairs
  UNION
  SELECT first_text, text FROM first_versions
),
fields AS (
  SELECT versions.a, versions.b, one, other, unnest(list_distinct(list_concat(map_keys(one.fields), map_keys(other.fields)))) AS field
  FROM versions
  JOIN texts AS one ON one.text = versions.a
  JOIN texts AS other ON other.text = versions.b AND other.key_number = one.key_number
  WHERE versions.a <> versions.b
)
SELECT
  a, b,
  list({ field: field, before: kept(field, one), after: kept(field, other) } ORDER BY field) AS changed
FROM fields
WHERE one.fields[field] IS DISTINCT FROM other.fields[field]
GROUP BY a, b;

-- Ids of the groups that are twins or siblings of a group. Re-posts that were kept apart are twins.
CREATE OR REPLACE TABLE related AS
WITH between_groups AS (
  SELECT one.group_number AS a, other.group_number AS b, one.group_id AS id_a, other.group_id AS id_b, verdict <> 'sibling' AS is_twin
  FROM relations
  JOIN posting_groups AS one ON one.posting = relations.a
  JOIN posting_groups AS other ON other.posting = relations.b
  WHERE one.group_number <> other.group_number
),
both_ways AS (
  SELECT a AS group_number, id_b AS id, is_twin FROM between_groups
  UNION ALL
  SELECT b, id_a, is_twin FROM between_groups
),
by_id AS (
  SELECT group_number, id, bool_or(is_twin) AS is_twin FROM both_ways GROUP BY group_number, id
)
SELECT
  group_number,
  list(id ORDER BY code_units(id)) FILTER (is_twin) AS twins,
  list(id ORDER BY code_units(id)) FILTER (NOT is_twin) AS siblings
FROM by_id
GROUP BY group_number;

CREATE OR REPLACE VIEW match_rows AS
WITH members AS (
  SELECT
    postings.*, posting_groups.* EXCLUDE posting,
    -- Null for the canonical posting itself, which is compared with nothing.
    CASE WHEN posting <> canonical.posting THEN canonical.id END AS duplicate_of,
    CASE WHEN posting <> canonical.posting THEN canonical.text END AS canonical_text,
    arg_min(postings.text, postings.seen) OVER (PARTITION BY postings.key_number) AS first_text,
    min(postings.published) OVER (PARTITION BY group_number) AS first_seen,
    max(postings.published) OVER (PARTITION BY group_number) AS last_seen
  FROM postings
  JOIN posting_groups USING (posting)
  JOIN postings AS canonical ON canonical.posting = posting_groups.canonical
)
SELECT
  id, path, ordinal, offer_number, published,
  group_id AS "group",
  CASE
    WHEN members = 1 THEN 'single'
    WHEN duplicate_of IS NULL THEN 'canonical'
    WHEN verdict IS DISTINCT FROM 'same' THEN 'repost'
    WHEN text = canonical_text THEN 'copy'
    ELSE 'version'
  END AS role,
  CASE WHEN duplicate_of IS NOT NULL THEN CASE verdict WHEN 'same' THEN 'same' ELSE 'repost' END END AS verdict,
  duplicate_of,
  similarity,
  members, first_seen, last_seen,
  coalesce(twins, []) AS twins,
  coalesce(siblings, []) AS siblings,
  coalesce(changed, []) AS changed
FROM members
LEFT JOIN related USING (group_number)
LEFT JOIN judgements ON judgements.a = canonical_text AND judgements.b = text
LEFT JOIN changes ON changes.a = first_text AND changes.b = text
-- Group by group, as `fiche match` prints them.
ORDER BY group_number, seen;

CREATE OR REPLACE VIEW pair_rows AS
SELECT
  first.path AS a,
  second.path AS b,
  first.id AS a_id,
  second.id AS b_id,
  CASE
    -- Like both of two twins, it was joined with the other one.
    WHEN verdict IN ('same', 'repost') AND one.group_number <> other.group_number THEN 'twin'
    ELSE verdict
  END AS verdict,
  similarity, rare_lines, agree, differ,
  least(first.published, second.published) AS first_seen,
  greatest(first.published, second.published) AS last_seen,
  coalesce(changed, []) AS changed
FROM posting_pairs AS pair
JOIN judgements ON judgements.a = pair.text_a AND judgements.b = pair.text_b
JOIN postings AS first ON first.posting = pair.first
JOIN postings AS second ON second.posting = pair.second
JOIN posting_groups AS one ON one.posting = pair.first
JOIN posting_groups AS other ON other.posting = pair.second
LEFT JOIN changes ON changes.a = first.text AND changes.b = second.text
ORDER BY pair.first, pair.second;
