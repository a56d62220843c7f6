/**
 * Keys of postings that never were, drawn from so few words, places, numbers and lines that everything meets everything: near misses,
 * contradictions, boilerplate, copies. Two programs that agree on these agree on whatever boards print.
 */
import { hexOf, shortHexOf } from '../../src/dedupe/across/hash.js';
import type { PostingKeys } from '../../src/dedupe/across/posting-keys.js';
import type { Random } from '../random.js';

const TITLE_WORDS =
  'agent gestionnair gestionnaire directeur ccas vill ville grimaud … communal technicien directeur ouvrier sportif technic projet mobilit commun paie equipe#1 equipe#2 adjoint pm directeur: ambassadeur'.split(
    ' ',
  );
const TOWNS = [
  'grimaud',
  'grimaut',
  'calais',
  'calait',
  'chalette',
  'chalette loing',
  'lille',
  'lile',
  'denis saint',
  'omer saint',
  null,
];
const EMPLOYERS = [
  'grimaud',
  'golfe grimaud',
  'gl',
  'golfe lille',
  'lille',
  'pays omer',
  '62',
  '62 83',
  'interieur',
  null,
];
const KINDS = ['commune', 'community', 'social', 'state', 'fire', null, null];
const STREETS = ['12 foch', '12 foch jaures', 'jaures victor', '3 hugo victor', null, null];
const SITES = [
  'gymnase besson',
  'besson ecole maternelle',
  'ecole jaures maternelle',
  'ecole 2 vert',
  'centre municipal technique',
  'centre technique tilleuls',
  'residence tilleul',
  'residence tilleuls',
  'dgs',
  null,
  null,
];
const NAMES =
  'grimaud chalette loing lille mairie ccas ambassadrice directrice ouvrieres techniciennes sportive chauffe griffe veuve employees annee ace'.split(
    ' ',
  );
const REFERENCES = [
  '2021-585711',
  '2021-585712',
  'AVE-114518-CAT-A',
  'AVE-114519-CAT-A',
  'BS02-25834',
  'A-4-X9',
  'É-12',
];
const DAYS = ['2026-01-05', '2026-01-20', '2026-02-31', '2026-03-01', '2026-04-15', '2025-12-31', null, null];
const GRADES = ['attache', 'redacteur', 'technicien', ''];
const FIELDS = [
  'title',
  'missions',
  'profile',
  'salary',
  'publication_date',
  'start_date',
  'duration',
  'application_deadline',
];
/** In the order of UTF-16 units, and of bytes of UTF-8, they stand otherwise. */
const FOLDERS = ['a', 'é', '\uff21', '\u{1f4c4}', '\u{10ffff}', 'zz'];

const SLOTS = 64;
/** As many lines as are kept of a text. */
const KEPT = 64;

const some = <T>(random: Random, values: readonly T[], most: number): readonly T[] => [
  ...new Set(Array.from({ length: random.below(most + 1) }, () => random.pick(values))),
];
const words = (random: Random): string | null => some(random, TITLE_WORDS, 4).toSorted().join(' ') || null;

/** Line `n` of one text of twelve stands in half of the others too. */
function linesOf(random: Random): Pick<PostingKeys, 'lines' | 'line_count'> {
  const template = random.below(40);
  const of = (name: string, count: number) => Array.from({ length: count }, (_, i) => hexOf(`${name} ${i}`));
  const all = [
    ...(random.once(2) ? of('everywhere', 6) : []),
    ...of(`template ${template}`, random.once(4) ? 90 : 6),
    ...of(`own ${random.below(1000)}`, random.below(8)),
  ].filter(() => !random.once(5));
  const lines = all.toSorted();
  return { lines: lines.slice(0, random.once(20) ? 0 : KEPT), line_count: lines.length };
}

function sketchOf(random: Random): Pick<PostingKeys, 'runs' | 'signature' | 'bands'> {
  if (random.once(5)) return { runs: random.below(8), signature: '', bands: [] };
  const template = random.below(20);
  const filled = random.once(3) ? 2 : 9;
  const slots = Array.from({ length: SLOTS }, (_, slot) => {
    if (hexOf(`${template} ${slot}`).charCodeAt(0) % 10 >= filled) return '0000';
    return hexOf(random.once(6) ? `${random.next()}` : `${template}:${slot}`).slice(0, 4);
  });
  return {
    runs: 8 + random.below(60),
    signature: slots.join(''),
    bands: some(random, ['x', 'y', 'z'], 3).map((band) => hexOf(`${template}${band}`)),
  };
}

function fresh(random: Random): PostingKeys {
  const title = random.once(12) ? null : words(random);
  const town = random.pick(TOWNS);
  const number = random.once(2) ? `O0622602${String(random.below(80)).padStart(8, '0')}` : null;
  return withNames({
    keys_version: '1',
    id: '',
    path: '',
    ordinal: 1,
    key: '',
    post: '',
    content: hexOf(`${random.next()}`),
    layout: random.pick(['emploi-territorial', 'board', 'unknown']),
    offer_number: number,
    nor: random.once(8) ? `PRMG26${random.below(20)}A` : null,
    reference: number === null && random.once(2) ? random.pick(REFERENCES) : null,
    title,
    employer: random.pick(EMPLOYERS),
    employer_kind: random.pick(KINDS),
    town,
    names: some(random, NAMES, 3).toSorted(),
    head: some(random, [...TITLE_WORDS, ...NAMES], random.once(3) ? 9 : 0).toSorted(),
    postcode: random.pick(['62000', '83310', '75016', '75116', '69003', null]),
    department: random.pick(['62', '83', null]),
    site: random.pick(SITES),
    street: random.pick(STREETS),
    places: random.once(6) ? 2 : 1,
    grades: some(random, GRADES, 2).toSorted(),
    contract: random.pick(['emploi permanent', 'contrat de projet', null]),
    full_time: random.pick([true, false, null]),
    weekly_minutes: random.pick([2100, 960, null]),
    duration: random.pick(['P1Y', 'P6M', null]),
    start: random.pick(DAYS),
    deadline: random.pick(DAYS),
    published: random.pick(DAYS),
    opened: random.pick(DAYS),
    contacts: some(random, ['1', '2', '3', '4', '5', '6'], 2).map(shortHexOf).toSorted(),
    ...linesOf(random),
    ...sketchOf(random),
    fields: Object.fromEntries(
      FIELDS.filter(() => !random.once(4)).map((field) => [field, shortHexOf(`${random.below(3)}`)]),
    ),
  });
}

/** Post and key as `keysOf` makes them. */
function withNames(keys: PostingKeys): PostingKeys {
  const { title, town, postcode, department, employer, content, offer_number, nor, reference } = keys;
  const post = hexOf(title === null ? content : `${title}\n${town ?? postcode ?? department ?? employer ?? ''}`);
  const number = nor ?? reference;
  return { ...keys, post, key: offer_number ?? (number === null ? content : `${number}.${post.slice(0, 8)}`) };
}

/** The same posting again: copied, changed in some fields, under another number, or with nothing but its content left. */
function again(random: Random, keys: PostingKeys): PostingKeys {
  if (random.once(4)) return keys;
  const other = fresh(random);
  const names = Object.keys(keys) as (keyof PostingKeys)[];
  const changed = names.filter(() => random.once(10));
  const mixed = { ...keys, ...Object.fromEntries(changed.map((name) => [name, other[name]])) };
  const { lines, line_count } = changed.includes('lines') ? other : keys;
  const { runs, signature } = changed.includes('signature') ? other : keys;
  const offer_number = random.once(2) ? keys.offer_number : other.offer_number;
  const reference = offer_number === null ? mixed.reference : null;
  const content = random.once(6) ? keys.content : other.content;
  return withNames({ ...mixed, lines, line_count, runs, signature, offer_number, reference, content });
}

/** So many lines of `fiche keys`. Equal key and content: equal in everything but the place where they were read. */
export function randomKeys(random: Random, count: number): readonly PostingKeys[] {
  const made: PostingKeys[] = [];
  const known = new Map<string, PostingKeys>();
  for (let i = 0; i < count; i++) {
    const next = i > 0 && random.once(2) ? again(random, random.pick(made)) : fresh(random);
    const name = `${next.key} ${next.content}`;
    const keys = known.get(name) ?? next;
    known.set(name, keys);
    const path = `${random.pick(FOLDERS)}/${random.below(9)}.txt`;
    made.push({ ...keys, id: `${i}`, path, ordinal: i + 1 });
  }
  return made;
}
