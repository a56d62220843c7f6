-- What two texts are to each other. Three views, one on the other, over the pairs that stand in `asked`: what their texts have in common,
-- what their fields say, and the verdict.
--
-- Makes: counted, compared, judged (views over asked), relations (the candidates that have a verdict).

-- 1. Texts

CREATE OR REPLACE MACRO within(lines, horizon) AS
  CASE WHEN horizon IS NULL THEN lines ELSE list_filter(lines, lambda line: line <= horizon) END;

CREATE OR REPLACE VIEW counted AS
WITH pairs AS (
  SELECT
    asked.a, asked.b, least(a.known_to, b.known_to) AS horizon, a.runs AS runs_a, b.runs AS runs_b,
    a.lines AS of_a, b.lines AS of_b, least(a.own, b.own) AS whole_own, least(a.rare, b.rare) AS whole_rare,
    list_sort(list_intersect(a.lines, b.lines)) AS of_both,
    bit_count(a.filled | b.filled) AS used,
    len(list_filter(range(1, 65), lambda slot: a.slots[slot] = b.slots[slot])) AS equal_or_empty
  FROM asked
  JOIN sketches AS a ON a.text = asked.a
  JOIN sketches AS b ON b.text = asked.b
),
known AS (
  SELECT * REPLACE (within(of_a, horizon) AS of_a, within(of_b, horizon) AS of_b, within(of_both, horizon) AS of_both) FROM pairs
)
SELECT
  a, b, runs_a, runs_b,
  len(of_both) AS lines,
  len(list_filter(of_both, lambda line: is_rare(line))) AS rare_lines,
  own_sum(of_both) AS own,
  rare_sum(of_both) AS rare,
  least(len(of_a), len(of_b)) AS least_lines,
  CASE WHEN horizon IS NULL THEN whole_own ELSE least(own_sum(of_a), own_sum(of_b)) END AS least_own,
  CASE WHEN horizon IS NULL THEN whole_rare ELSE least(rare_sum(of_a), rare_sum(of_b)) END AS least_rare,
  CASE WHEN runs_a > 0 AND runs_b > 0 AND used > 0 THEN (equal_or_empty - (64 - used)) / used ELSE 0 END AS resemblance
FROM known;

CREATE OR REPLACE MACRO share_of(part, whole) AS CASE WHEN whole = 0 THEN 0 ELSE least(1, part / whole) END;

-- How much two texts have in common, as shares of the shorter one. The order of the operations is that of `fiche`: others round otherwise.
CREATE OR REPLACE VIEW likened AS
WITH sure AS (
  SELECT
    *,
    share_of(rare, least_rare) AS by_lines,
    share_of(own, least_own) AS by_own_lines,
    CASE WHEN least_lines = 0 THEN 0 ELSE (lines - own) / least_lines END AS boilerplate,
    -- One standard error of the estimate less: in a long text, a few slots that agree by chance would prove a short one.
    greatest(0, resemblance - sqrt((resemblance * (1 - resemblance)) / 64)) AS sure
  FROM counted
),
common AS (
  SELECT *, (sure * (runs_a + runs_b)) / (1 + sure) AS common_runs FROM sure
),
held AS (
  SELECT
    *,
    -- Most runs of words are common, and not for boilerplate: one text, also where most of its lines were touched.
    runs_a > 0 AND runs_b > 0 AND resemblance >= getvariable('gone_over') AND NOT lines - rare > getvariable('stock') * least_lines
      AS is_gone_over,
    CASE
      WHEN common_runs = 0 THEN 0
      -- Where most lines are what many titles share, runs of words tell of that and of nothing else.
      WHEN boilerplate > getvariable('stock') THEN 0
      ELSE greatest(0, (least(1, common_runs / least(runs_a, runs_b)) - boilerplate) / (1 - boilerplate))
    END AS by_runs
  FROM common
)
SELECT
  a, b, rare_lines, by_lines,
  CASE WHEN runs_a > 0 AND runs_b > 0 THEN resemblance END AS resemblance,
  is_gone_over,
  greatest(
    -- Under a title that is nearly one of a kind, whatever its employer always says is the job's own too.
    CASE WHEN by_lines < getvariable('sibling_elsewhere') THEN least(by_own_lines, by_lines) ELSE by_own_lines END,
    -- Half of a short notice may be what every notice says: where lines say nothing, runs must say it of both texts.
    CASE WHEN by_runs >= getvariable('edited') AND (is_gone_over OR by_lines >= getvariable('sibling')) THEN by_runs ELSE 0 END,
    -- A text that is copied whole is a copy, however many jobs it serves.
    CASE WHEN by_lines >= getvariable('copied') THEN by_lines ELSE 0 END
  ) AS by_own,
  -- What two short postings have in common may be the words everybody uses.
  own >= getvariable('telling_lines') OR common_runs >= getvariable('telling_runs') AS is_telling
FROM held;

-- 2. Fields: 'agree', 'differ', or null where it cannot be told. What one posting does not say is no contradiction.

CREATE OR REPLACE MACRO agrees(comparison) AS comparison IS NOT DISTINCT FROM 'agree';
CREATE OR REPLACE MACRO differs(comparison) AS comparison IS NOT DISTINCT FROM 'differ';

CREATE OR REPLACE MACRO compare_values(one, other) AS
  CASE WHEN one = other THEN 'agree' WHEN one <> other THEN 'differ' END;

CREATE OR REPLACE MACRO compare_lists(one, other) AS
  CASE
    WHEN array_to_string(one, '') = '' AND len(one) < 2 OR array_to_string(other, '') = '' AND len(other) < 2 THEN NULL
    WHEN list_has_any(one, other) THEN 'agree'
    ELSE 'differ'
  END;

CREATE OR REPLACE MACRO is_figure(word) AS regexp_matches(word, '^[0-9]');

-- All words of the shorter list stand in the other.
CREATE OR REPLACE MACRO is_within(one, other) AS
  CASE WHEN len(one) <= len(other) THEN list_has_all(other, one) ELSE list_has_all(one, other) END;

CREATE OR REPLACE MACRO without(words, others) AS list_filter(words, lambda word: NOT list_contains(others, word));

-- One list is a short form and the other what it stands for: "ofb", "biodiversite francais office". Keys keep no order.
CREATE OR REPLACE MACRO is_short_for(words, others) AS
  len(words) = 1 AND len(others) > 1
    AND list_sort(regexp_extract_all(words[1], '.')) = list_sort(list_transform(others, lambda word: left(word, 1)));
CREATE OR REPLACE MACRO are_short_and_long(words, others) AS is_short_for(words, others) OR is_short_for(others, words);

-- Long words may be misspelt by one letter and still be the same.
CREATE OR REPLACE MACRO is_slip(one, other) AS
  least(length(one), length(other)) >= 6 AND levenshtein(one, other) <= 1;

-- A word without gender and number. One ending after the other; no word gets shorter than these patterns let it.
CREATE OR REPLACE MACRO stem(word) AS
  regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(
              regexp_replace(
                regexp_replace(regexp_replace(word, '^(.{3,})[sx]$', '\1'), '(?:trice|teuse)$', 'teur'),
                'drice$', 'deur'
              ),
              'euse$', 'eur'
            ),
            '^(.+)ere$', '\1er'
          ),
          'ienne$', 'ien'
        ),
        '^(?:(.+)ffe|(.{2,})fe)$', '\1\2f'
      ),
      '^(.{2,})ve$', '\1f'
    ),
    '^(?:(.{2,})ee|(.{3,})e)$', '\1\2'
  );

-- Stands in a title that was cut short.
SET VARIABLE cut_short = '…';
-- What stands before the name of an employer in a title ("- Ville de Grimaud"). Alone it tells of the post ("Directeur du CCAS").
SET VARIABLE before_names = list_transform(
  [
    'agglo', 'agglomeration', 'ccas', 'communaute', 'communes', 'commune', 'conseil', 'departement', 'departemental', 'mairie',
    'metropole', 'region', 'regional', 'urbaine', 'ville'
  ],
  lambda word: stem(word)
);

-- Words that tell another job of the same trade, whatever else two titles have in common.
SET VARIABLE ranks = list_transform(
  [
    'adjoint', 'alternance', 'alternant', 'apprenti', 'apprentissage', 'assistant', 'chef', 'directeur', 'encadrant', 'responsable', 'sous',
    'stage', 'stagiaire', 'vice'
  ],
  lambda word: stem(word)
);
-- A word that a title has before and behind a colon is marked.
CREATE OR REPLACE MACRO without_marks(words) AS list_transform(words, lambda word: replace(word, ':', ''));
CREATE OR REPLACE MACRO has_rank(words) AS list_has_any(without_marks(words), getvariable('ranks'));

-- The words of one title that the other has not, without the names of towns and employers, which boards put behind the title.
CREATE OR REPLACE MACRO only_in(words, others) AS
  list_filter(words, lambda word: word <> getvariable('cut_short') AND NOT list_contains(others, word));
CREATE OR REPLACE MACRO without_names(words, names) AS
  CASE
    WHEN list_has_any(without_marks(words), names)
      THEN list_filter(
        words, lambda word: NOT list_contains(names, replace(word, ':', '')) AND NOT list_contains(getvariable('before_names'), word)
      )
    ELSE words
  END;
CREATE OR REPLACE MACRO is_beginning(words, own_words, common) AS
  len(own_words) = 0 AND list_contains(words, getvariable('cut_short')) AND common >= 3;

CREATE OR REPLACE MACRO compare_titles(one, other, words, other_words, own_words, other_own, common) AS
  CASE
    WHEN one IS NULL OR other IS NULL THEN NULL
    WHEN one = other THEN 'agree'
    WHEN len(own_words) = 1 AND len(other_own) = 1
      -- What is told from others of its kind by its number ("secteur#2") is not misspelt.
      THEN CASE WHEN is_slip(own_words[1], other_own[1]) AND NOT contains(own_words[1], '#') THEN 'agree' ELSE 'differ' END
    -- "DGS" for "Directeur général des services"
    WHEN are_short_and_long(own_words, other_own) THEN 'agree'
    WHEN common = 0 THEN 'differ'
    WHEN len(own_words) + len(other_own) = 0 THEN 'agree'
    WHEN is_beginning(words, own_words, common) OR is_beginning(other_words, other_own, common) THEN 'agree'
    ELSE 'differ'
  END;

-- A ministry stands over the services that publish its posts. A commune and its community share staff and addresses: no contradiction,
-- and no proof either.
CREATE OR REPLACE MACRO compare_employers(words, other_words, kind, other_kind) AS
  CASE
    WHEN words IS NULL OR other_words IS NULL THEN NULL
    WHEN is_within(words, other_words) OR are_short_and_long(without(words, other_words), without(other_words, words)) THEN
      CASE
        WHEN kind IS NULL OR other_kind IS NULL OR kind = other_kind THEN 'agree'
        WHEN kind = 'state' OR other_kind = 'state' THEN NULL
        WHEN kind IN ('commune', 'community') AND other_kind IN ('commune', 'community') THEN NULL
        ELSE 'differ'
      END
    WHEN kind = 'state' OR other_kind = 'state' THEN NULL
    -- "SDIS 62" is a name in figures.
    WHEN len(list_filter(words, lambda word: NOT is_figure(word))) = 0 THEN NULL
    WHEN len(list_filter(other_words, lambda word: NOT is_figure(word))) = 0 THEN NULL
    ELSE 'differ'
  END;

-- Half the words of the shorter name are enough: one page spells it out, another does not. House numbers do not count.
CREATE OR REPLACE MACRO are_mostly_one(words, other_words) AS
  2 * len(list_intersect(words, other_words)) > least(len(words), len(other_words));

-- Kinds of public buildings, and what they belong to: a town has a dozen schools, and one is told from another by its name.
SET VARIABLE building_kinds = [
  'accueil', 'administratif', 'administrative', 'agence', 'annexe', 'antenne', 'archives', 'atelier', 'ateliers', 'batiment',
  'bibliotheque', 'bureaux', 'campus', 'caserne', 'centrale', 'centre', 'chateau', 'cimetiere', 'cite', 'clinique', 'college',
  'communal', 'communale', 'communautaire', 'complexe', 'conservatoire', 'creche', 'cuisine', 'culturel', 'culturelle', 'dechetterie',
  'departemental', 'departementale', 'direction', 'dojo', 'ecole', 'ehpad', 'elementaire', 'enfance', 'enfants', 'espace',
  'etablissement', 'foyer', 'garderie', 'gare', 'groupe', 'gymnase', 'halle', 'haras', 'hopital', 'hotel', 'intercommunal',
  'intercommunale', 'jardin', 'jeunes', 'jeunesse', 'laboratoire', 'loisirs', 'ludotheque', 'lycee', 'mairie', 'maison', 'maternelle',
  'mediatheque', 'medico', 'micro', 'multi', 'municipal', 'municipale', 'musee', 'office', 'palais', 'parc', 'patinoire', 'pavillon',
  'petite', 'piscine', 'plateau', 'plateforme', 'pole', 'police', 'port', 'poste', 'prefecture', 'primaire', 'quartier', 'regional',
  'regionale', 'relais', 'residence', 'restaurant', 'restauration', 'salle', 'sanitaire', 'scolaire', 'secteur', 'service', 'services',
  'site', 'social', 'sociale', 'solidarite', 'solidarites', 'sportif', 'sportive', 'stade', 'station', 'technique', 'techniques',
  'theatre', 'tribunal', 'unite', 'universite', 'village', 'zone'
];
-- A "groupe scolaire" is a school, and an EHPAD is called a residence.
CREATE OR REPLACE MACRO kinds_in(words) AS
  list_transform(
    list_filter(words, lambda word: list_contains(getvariable('building_kinds'), word)),
    lambda word: CASE word WHEN 'bibliotheque' THEN 'mediatheque' WHEN 'residence' THEN 'ehpad' WHEN 'scolaire' THEN 'ecole' ELSE word END
  );
CREATE OR REPLACE MACRO names_in(words) AS list_filter(words, lambda word: NOT list_contains(getvariable('building_kinds'), word));
CREATE OR REPLACE MACRO have_one_name(own_words, other_own) AS
  len(own_words) = 0 OR len(other_own) = 0
    OR len(own_words) = 1 AND len(other_own) = 1 AND is_slip(own_words[1], other_own[1]);
CREATE OR REPLACE MACRO compare_sites(words, other_words) AS
  CASE
    WHEN words IS NULL OR other_words IS NULL THEN NULL
    WHEN len(names_in(words)) = 0 OR len(names_in(other_words)) = 0
      THEN CASE WHEN are_mostly_one(words, other_words) THEN 'agree' ELSE 'differ' END
    WHEN NOT have_one_name(without(names_in(words), names_in(other_words)), without(names_in(other_words), names_in(words))) THEN 'differ'
    -- "gymnase Jean-Zay" and "école Jean-Zay" are called after one man.
    WHEN is_within(kinds_in(words), kinds_in(other_words)) OR list_has_any(kinds_in(words), kinds_in(other_words)) THEN 'agree'
    ELSE 'differ'
  END;
CREATE OR REPLACE MACRO compare_streets(words, other_words) AS
  CASE
    WHEN words IS NULL OR other_words IS NULL THEN NULL
    WHEN are_mostly_one(words, other_words) THEN 'agree'
    ELSE 'differ'
  END;

-- Two arrondissements of one town are two places; one of them has room for many. The 16th of Paris has two postcodes.
CREATE OR REPLACE MACRO quarter(postcode) AS
  CASE
    WHEN regexp_full_match(postcode, '750[012][0-9]|75116|6900[1-9]|130[01][0-9]') THEN replace(postcode, '75116', '75016')
  END;
CREATE OR REPLACE MACRO compare_quarters(postcode, other_postcode) AS
  CASE WHEN quarter(postcode) <> quarter(other_postcode) THEN 'differ' END;

-- How a number is built: 2021-585711 → 0000-000000, AVE-114518-CAT-A → AVE-000000-CAT-A, BS02ASGA-25834 → 0-00000.
CREATE OR REPLACE MACRO shape_of(reference) AS
  array_to_string(
    list_transform(
      string_split(reference, '-'),
      lambda part:
        CASE
          WHEN regexp_full_match(part, '[0-9]+') THEN repeat('0', length(part))
          WHEN regexp_matches(part, '[0-9]') THEN '0'
          WHEN length(part) > 1 THEN part
          ELSE 'A'
        END
    ),
    '-'
  );

-- What the comparisons need of a text, made once a text and not once a pair.
CREATE OR REPLACE MACRO words_of(words) AS string_split(words, ' ');
CREATE OR REPLACE MACRO names_of(words) AS list_filter(words_of(words), lambda word: NOT is_figure(word));
CREATE OR REPLACE MACRO stems_of(words) AS list_transform(words, lambda word: stem(word));

CREATE OR REPLACE TABLE facts AS
SELECT
  text, key, content, layout, offer_number, nor, reference, title, town, employer_kind, postcode, department, places, head, grades,
  contacts, contract, working_time, duration, published, start, deadline, opened,
  shape_of(reference) AS shape,
  -- 35 hours in minutes are the legal week.
  coalesce(working_time = 'full' OR try_cast(working_time AS INTEGER) >= 2100, false) AS is_full_time,
  words_of(title) AS title_words,
  words_of(employer) AS employer_words,
  words_of(town) AS town_words,
  stems_of(words_of(town)) AS town_stems,
  names_of(site) AS site_words,
  names_of(street) AS street_words,
  -- What boards put behind a title.
  list_concat(names, coalesce(stems_of(words_of(town)), [])) AS names,
  -- Where the town of a posting may stand that does not say which it is.
  list_concat(names, coalesce(words_of(title), []), head) AS around
FROM texts;

CREATE OR REPLACE VIEW compared AS
WITH paired AS (
  SELECT likened.*, one, other, list_concat(one.names, other.names) AS names
  FROM likened
  JOIN facts AS one ON one.text = likened.a
  JOIN facts AS other ON other.text = likened.b
),
known AS (
  SELECT
    *,
    one.key = other.key OR one.content = other.content AS is_one,
    coalesce(one.offer_number = other.offer_number, false) AS is_offer,
    -- A reference or NOR may stand over several posts; an offer number stands over one.
    coalesce(one.nor = other.nor, false) OR coalesce(one.reference = other.reference, false) AS is_numbered
  FROM paired
  -- Most pairs share a line or two and nothing else: their fields need not be compared.
  WHERE is_one OR is_offer OR is_numbered OR is_gone_over OR greatest(by_lines, by_own) >= least(
    getvariable('sibling'), getvariable('sibling_elsewhere'), getvariable('twin'), getvariable('repost'), getvariable('untitled')
  )
),
titled AS (
  SELECT
    *,
    without_names(only_in(one.title_words, other.title_words), names) AS own_words,
    without_names(only_in(other.title_words, one.title_words), names) AS other_own,
    len(list_filter(list_intersect(one.title_words, other.title_words), lambda word: word <> getvariable('cut_short'))) AS common,
    len(list_intersect(one.title_words, other.title_words)) AS common_words,
    one.department = other.department AS same_department,
    coalesce(one.postcode = other.postcode, false) AS same_code,
    is_within(one.town_words, other.town_words) OR is_slip(one.town, other.town) AS nearly
  FROM known
)
SELECT
  a, b, rare_lines, by_lines, by_own, resemblance, is_gone_over, is_telling, is_one, is_offer, is_numbered,
  one.title IS NULL AND other.title IS NULL AS is_untitled,
  -- Titles that differ may name one job all the same: "Gestionnaire MA Tours", "Gestionnaire MA Blois".
  coalesce(common_words / greatest(len(one.title_words), len(other.title_words)), 0) AS common_title,
  coalesce(
    has_rank(without(one.title_words, other.title_words)) OR has_rank(without(other.title_words, one.title_words)), false
  ) AS is_of_other_rank,
  -- One has no title, and the words of the other's stand before its text.
  coalesce(one.title IS NULL AND list_has_all(one.head, other.title_words), false)
    OR coalesce(other.title IS NULL AND list_has_all(other.head, one.title_words), false) AS is_title_in_head,
  one.opened AS opened_a, one.deadline AS deadline_a, other.opened AS opened_b, other.deadline AS deadline_b,
  -- Two pages of one board and day, one of a full-time post and one of another.
  coalesce(one.layout = other.layout AND one.published = other.published, false)
    AND differs(compare_values(one.working_time, other.working_time)) AND one.is_full_time <> other.is_full_time AS is_of_other_hours,
  CASE
    WHEN one.offer_number IS NOT NULL AND other.offer_number IS NOT NULL THEN compare_values(one.offer_number, other.offer_number)
    WHEN one.nor IS NOT NULL AND other.nor IS NOT NULL THEN compare_values(one.nor, other.nor)
    WHEN one.reference = other.reference THEN 'agree'
    -- One hand gave both when they are built alike: a number of a board says nothing against that of another.
    WHEN one.layout = other.layout AND one.shape = other.shape THEN 'differ'
  END AS number,
  compare_titles(one.title, other.title, one.title_words, other.title_words, own_words, other_own, common) AS title,
  compare_employers(one.employer_words, other.employer_words, one.employer_kind, other.employer_kind) AS employer,
  CASE
    WHEN NOT same_department THEN 'differ'
    WHEN one.town IS NULL OR other.town IS NULL
      THEN CASE
        WHEN same_code OR list_has_all(other.around, one.town_stems) OR list_has_all(one.around, other.town_stems) OR same_department
          THEN 'agree'
      END
    WHEN one.town = other.town THEN 'agree'
    WHEN nearly AND (same_code OR same_department) THEN 'agree'
    -- A posting that names several places is read for the first of them.
    WHEN nearly OR one.places > 1 OR other.places > 1 THEN NULL
    ELSE 'differ'
  END AS place,
  (one.site_words IS NULL) <> (other.site_words IS NULL) AS is_one_sited,
  -- Two buildings are two places of work, also where the street is that of the employer.
  coalesce(
    compare_sites(one.site_words, other.site_words),
    compare_streets(one.street_words, other.street_words),
    compare_quarters(one.postcode, other.postcode)
  ) AS address,
  CASE WHEN list_has_any(one.contacts, other.contacts) THEN 'agree' END AS contacts,
  compare_lists(one.grades, other.grades) AS grades,
  compare_values(one.contract, other.contract) AS contract,
  compare_values(one.working_time, other.working_time) AS working_time,
  compare_values(one.duration, other.duration) AS duration,
  compare_values(one.published, other.published) AS published,
  compare_values(one.start, other.start) AS start,
  compare_values(one.deadline, other.deadline) AS deadline
FROM titled;

-- 3. The verdict

-- Days since 1970, as JavaScript counts them: the 31st of February is the 3rd of March.
CREATE OR REPLACE MACRO day_number(iso) AS
  CASE
    WHEN substr(iso, 6, 2)::INTEGER BETWEEN 1 AND 12 AND substr(iso, 9, 2)::INTEGER BETWEEN 1 AND 31
      THEN date_diff('day', DATE '1970-01-01', make_date(substr(iso, 1, 4)::INTEGER, substr(iso, 6, 2)::INTEGER, 1))
        + substr(iso, 9, 2)::INTEGER - 1
  END;
-- When a posting is open, as far as its dates tell; a deadline before the publication is a slip of somebody's.
CREATE OR REPLACE MACRO first_day(opened, deadline) AS
  CASE WHEN opened IS NULL THEN day_number(deadline) + 1 - getvariable('open_days') ELSE day_number(opened) END;
CREATE OR REPLACE MACRO last_day(opened, deadline) AS
  CASE
    WHEN opened IS NULL OR day_number(deadline) + 1 > day_number(opened) THEN day_number(deadline) + 1
    ELSE day_number(opened) + getvariable('open_days')
  END;
CREATE OR REPLACE MACRO named(
  comparison, number, title, employer, place, address, contacts, grades, contract, working_time, duration, published, start, deadline
) AS
  list_filter(
    [
      CASE WHEN number = comparison THEN 'number' END,
      CASE WHEN title = comparison THEN 'title' END,
      CASE WHEN employer = comparison THEN 'employer' END,
      CASE WHEN place = comparison THEN 'place' END,
      CASE WHEN address = comparison THEN 'address' END,
      CASE WHEN contacts = comparison THEN 'contacts' END,
      CASE WHEN grades = comparison THEN 'grades' END,
      CASE WHEN contract = comparison THEN 'contract' END,
      CASE WHEN working_time = comparison THEN 'working_time' END,
      CASE WHEN duration = comparison THEN 'duration' END,
      CASE WHEN published = comparison THEN 'published' END,
      CASE WHEN start = comparison THEN 'start' END,
      CASE WHEN deadline = comparison THEN 'deadline' END
    ],
    lambda field: field IS NOT NULL
  );

CREATE OR REPLACE VIEW judged AS
WITH dated AS (
  SELECT
    *,
    first_day(opened_a, deadline_a) AS from_a, last_day(opened_a, deadline_a) AS to_a,
    first_day(opened_b, deadline_b) AS from_b, last_day(opened_b, deadline_b) AS to_b
  FROM compared
),
cases AS (
  SELECT
    *,
    differs(place) OR differs(employer) AS is_elsewhere,
    agrees(place) OR agrees(employer) AS is_placed,
    agrees(start) OR agrees(deadline) AS is_dated,
    -- Without any date nothing shows that one came after the other.
    CASE
      WHEN coalesce(opened_a, deadline_a) IS NULL OR coalesce(opened_b, deadline_b) IS NULL THEN true
      ELSE coalesce(
        least(to_a, to_b) - greatest(from_a, from_b) >= getvariable('open_together') * least(to_a - from_a, to_b - from_b), false
      )
    END AS is_open_together
  FROM dated
),
decided AS (
  SELECT
    *,
    -- Whole lines show a template. That two jobs are told in the same words shows nothing, nor do two lines that send the reader elsewhere.
    CASE
      WHEN is_placed AND by_lines >= getvariable('sibling') THEN 'sibling'
      WHEN NOT is_placed AND by_lines >= getvariable('sibling_elsewhere') AND is_telling THEN 'sibling'
    END AS sibling,
    is_one
      OR is_offer AND NOT is_numbered
      OR is_numbered AND NOT is_elsewhere AND NOT differs(title)
        AND (agrees(title) AND is_placed OR by_own >= getvariable('repost')) AS is_same,
    -- A title may name the place.
    (NOT is_placed OR differs(place)) AND NOT is_of_other_rank AND common_title >= getvariable('like_title')
      AND (by_lines >= getvariable('copied') OR is_gone_over) AS is_named_after_place,
    -- A handbook's lines, or those of an employer, make no text. A board may copy the beginning only.
    coalesce(resemblance < getvariable('template'), false) AND NOT (by_lines >= getvariable('copied') AND is_telling) AS is_apart,
    differs(number) AND (differs(address) OR is_open_together) OR is_of_other_hours AS is_at_once,
    -- One vacancy at one place, published again: nothing contradicts that, and the text and a second field say so.
    CASE
      WHEN title IS NULL THEN is_placed AND (is_dated OR agrees(contacts) AND is_untitled OR is_title_in_head) AND by_own >= getvariable('untitled') AND is_telling
      WHEN by_own < getvariable('repost') AND NOT (is_gone_over AND is_placed) THEN false
      WHEN is_telling THEN is_placed OR is_dated OR agrees(contacts)
      ELSE is_placed AND is_dated
    END AS is_repost
  FROM cases
)
SELECT
  a, b, rare_lines,
  CASE
    WHEN is_same THEN 'same'
    WHEN is_apart THEN NULL
    WHEN differs(title) THEN CASE WHEN is_named_after_place THEN 'twin' ELSE sibling END
    WHEN is_elsewhere OR is_at_once THEN CASE WHEN is_gone_over OR by_own >= getvariable('twin') THEN 'twin' ELSE sibling END
    WHEN is_repost THEN 'repost'
  END AS verdict,
  round(greatest(by_lines, by_own) * 100)::INTEGER AS percent,
  is_one_sited,
  named('agree', number, title, employer, place, address, contacts, grades, contract, working_time, duration, published, start, deadline) AS agree,
  named('differ', number, title, employer, place, address, contacts, grades, contract, working_time, duration, published, start, deadline) AS differ
FROM decided;

-- Unions are made in the order of strength: what is known by number, then what is most alike in text and fields. Twins have one text: a field
-- that says who hires and where weighs as much as a tenth of it.
CREATE OR REPLACE MACRO weight_of(fields) AS len(fields) + 19 * len(list_intersect(fields, ['employer', 'place', 'address']));
CREATE OR REPLACE TABLE relations AS
SELECT
  *,
  CASE verdict WHEN 'same' THEN 65536 ELSE 128 END + 2 * percent + weight_of(agree) - weight_of(differ)
    -- A copy that names no building is sooner that of a posting that names none.
    - CASE WHEN is_one_sited THEN 10 ELSE 0 END AS strength
FROM judged
WHERE verdict IS NOT NULL;
