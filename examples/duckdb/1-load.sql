-- The keys, as `fiche keys` wrote them; and one order for all of them, so that nothing below hangs on the order of the lines.
--
-- Wants: the variable `keys`, the path of the file ("keys.ndjson" when it is not set).
-- Makes: the thresholds (as variables), keys, postings, texts.

-- The thresholds of `fiche match`, with its values: change them here.
SET VARIABLE rare_titles = 32;
SET VARIABLE neighbours = 16;
SET VARIABLE edited = 0.65::DOUBLE;
SET VARIABLE stock = 0.5::DOUBLE;
SET VARIABLE telling_lines = 1.5::DOUBLE;
SET VARIABLE telling_runs = 20;
SET VARIABLE repost = 0.45::DOUBLE;
SET VARIABLE twin = 0.6::DOUBLE;
SET VARIABLE sibling = 0.3::DOUBLE;
SET VARIABLE sibling_elsewhere = 0.4::DOUBLE;
SET VARIABLE template = 0.2::DOUBLE;
SET VARIABLE gone_over = 0.5::DOUBLE;
SET VARIABLE copied = 0.9::DOUBLE;
SET VARIABLE like_title = 0.33::DOUBLE;
SET VARIABLE untitled = 0.8::DOUBLE;
SET VARIABLE open_days = 30;
SET VARIABLE open_together = 0.6::DOUBLE;
SET VARIABLE copies = 8;

-- Types are told and not guessed: a guess from the first lines takes a postcode for a number and a day for a date.
CREATE OR REPLACE TABLE keys AS
SELECT *
FROM read_ndjson(
  coalesce(getvariable('keys'), 'keys.ndjson'),
  columns = {
    keys_version: 'VARCHAR', id: 'VARCHAR', path: 'VARCHAR', ordinal: 'BIGINT', key: 'VARCHAR', post: 'VARCHAR', content: 'VARCHAR',
    layout: 'VARCHAR', offer_number: 'VARCHAR', nor: 'VARCHAR', reference: 'VARCHAR', title: 'VARCHAR', employer: 'VARCHAR',
    employer_kind: 'VARCHAR', town: 'VARCHAR', names: 'VARCHAR[]', head: 'VARCHAR[]', postcode: 'VARCHAR', department: 'VARCHAR',
    site: 'VARCHAR', street: 'VARCHAR', places: 'BIGINT', grades: 'VARCHAR[]', contract: 'VARCHAR', full_time: 'BOOLEAN',
    weekly_minutes: 'BIGINT', duration: 'VARCHAR', start: 'VARCHAR',
    deadline: 'VARCHAR', published: 'VARCHAR', opened: 'VARCHAR', contacts: 'VARCHAR[]', lines: 'VARCHAR[]', line_count: 'BIGINT',
    runs: 'BIGINT', signature: 'VARCHAR', bands: 'VARCHAR[]', fields: 'MAP(VARCHAR, VARCHAR)'
  }
)
-- Keys of other versions were made by other rules.
WHERE CASE keys_version WHEN '1' THEN true ELSE error('keys of another version: these statements are for version 1')::BOOLEAN END;

-- Text is sorted by its bytes here, and by UTF-16 units in `fiche`. They differ in one thing: there, the characters of U+E000 to
-- U+FFFF come behind those of the further planes. Paths may hold either.
CREATE OR REPLACE MACRO code_units(text) AS
  regexp_replace(text, '([\x{E000}-\x{FFFF}])', chr(1114111) || '\1', 'g');

-- `posting`: its place in the order by post and time. `seen`: its place in the order in which postings were seen, for who was first.
-- `text`: copies of one posting (same key, same content) share one text; it stands where the first of them stands.
CREATE OR REPLACE TABLE postings AS
WITH ordered AS (
  SELECT
    *,
    row_number() OVER (
      ORDER BY title NULLS LAST, town NULLS LAST, post, opened NULLS LAST, code_units(key), content, code_units(path), ordinal,
        own_id NULLS LAST
    ) AS posting,
    row_number() OVER (
      ORDER BY
        published NULLS LAST, code_units(offer_number) NULLS LAST, code_units(key), deadline NULLS LAST, start NULLS LAST, content,
        code_units(path), ordinal, own_id NULLS LAST
    ) AS seen
  FROM (SELECT *, CASE id WHEN path || '#' || ordinal THEN NULL ELSE code_units(id) END AS own_id FROM keys)
)
SELECT *, min(posting) OVER (PARTITION BY key, content) AS text, min(posting) OVER (PARTITION BY key) AS key_number
FROM ordered;

-- The first posting of a text speaks for it.
CREATE OR REPLACE TABLE texts AS
SELECT
  text,
  key_number,
  key, post, content, layout, offer_number, nor, reference, title, employer, employer_kind, town, names, head, postcode, department,
  site, street, places, grades, contract, duration, start, deadline, published, opened, contacts, lines, bands, fields,
  coalesce(weekly_minutes::VARCHAR, CASE full_time WHEN true THEN 'full' WHEN false THEN 'part' END) AS working_time,
  line_count > len(lines) AS is_sampled,
  CASE signature WHEN '' THEN 0 ELSE runs END AS runs,
  signature
FROM postings
WHERE posting = text;
