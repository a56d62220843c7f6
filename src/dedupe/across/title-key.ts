/**
 * What a title says of the post, and nothing else. One vacancy is "Chargé(e) de mission – mobilités (H/F)" here and "22/74 CHARGÉE DE MISSION
 * MOBILITES - CDD" there: case, accents, gender, references and the words of recruiting are taken off.
 */
import { plainLetters, plainPunctuation } from '../../text.js';
import { wholeWord } from './words.js';

/** "(H/F)", "F-H", "h/f/x", "homme ou femme". */
const SEXES =
  /(?<![a-z])(?:(?:[hm] ?[/|.-] ?f|f ?[/|.-] ?[hm]|hf|fh)(?: ?[/|.-] ?(?:x|d|nb|non binaire))?|hommes? ?(?:\/|ou|et|-) ?femmes?|femmes? ?(?:\/|ou|et|-) ?hommes?|masculin ?\/ ?feminin|feminin ?\/ ?masculin)(?![a-z])/g;
/** "chargé·e·s", "directeur(rice)", "DIRECTEUR/TRICE", "ouvrier.ère": the endings that make a word fit both. */
const INCLUSIVE =
  /(?<=[a-z]{2})[·•∙⋅./(-](?:e|es|ne|nes|le|les|se|ses|te|tes|ve|ves|fe|euse|euses|teuse|teuses|rice|rices|trice|trices|ere|eres|iere|ieres|ienne|iennes|enne|ennes|esse|ale|ales|elle|elles)(?:[·•∙⋅./-]s)?\)?(?![a-z])/g;

/** "A.T.S.E.M.", "R.H" */
const DOTTED = /(?<![a-z.])(?:[a-z]\.){1,8}[a-z](?![a-z])/g;
/** "Coordonnateur" and "coordinateur" are one job. */
const COORDINATOR = /(?<![a-z])coordonnat/g;

/** Words that have no letter in a short form. */
const LITTLE_WORDS: ReadonlySet<string> = new Set('au aux de des du en et la le les par pour'.split(' '));
/** Words that tell nothing of the post: articles, and what postings say of themselves, of contracts and of working time. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'an ans au aux avec avis annonce candidature candidatures cat categorie cdd cdi chez complet contrat contractuel contractuelle dans date de ' +
    'des deux du emploi en et fiche fonctionnaire immediatement la le les limite mi mois non nous notre nouveau offre offres ou par partiel ' +
    'permanent plein plusieurs poste postes pour pourvoir profil prolongation prolonge prolongee recherche recherchent recherchons recrute ' +
    'recrutent recrutement recrutons ref reference relance renouvelable republication sa ses son statutaire sur temps titulaire trois un une ' +
    'urgent vacance vacant voie ' +
    // Endings that stand apart: "Animateur (trice)", "Coordinateur / trice", "Directeur.ice".
    'drice ee ere euse ffe ice ienne iere ive ne nne rice teuse trice'
  ).split(' '),
);
/** What a page sets before a title: "[Mobilité] Directeur". */
const TAG = /^\s*\[[^\]]{0,60}\]/;
/** "2ème publication", "nouvelle annonce" */
const AGAIN =
  /(?<![a-z\d])(?:\d{1,2} ?(?:e|eme|nde)|deuxieme|seconde|troisieme|nouvelle) (?:annonce|diffusion|parution|publication)(?![a-z])/g;

/** What a number behind it tells from others of its kind: teams of one service have the same text. */
const NUMBERED_KINDS =
  'antenne|batiment|brigade|circonscription|equipe|groupe|ligne|lot|niveau|pole|secteur|section|subdivision|tranche|unite|utas|zone';
/** "secteur 2", "équipe B" (not "équipe d'entretien", nor "secteur à Lyon"), "3-6 ans", "8e arrondissement" */
const NUMBERED = new RegExp(
  `(?<![a-z])(?<kind>${NUMBERED_KINDS}) (?:n ?[°o]? ?)?(?<number>\\d{1,3}|[a-h](?= *(?:$|[-,;:/()|])))(?![a-z\\d/])|` +
    '(?<![\\d/-])(?<from>\\d{1,2}) ?(?:-|/|a) ?(?<to>\\d{1,2}) (?=ans(?![a-z]))|' +
    '(?<![\\d/-])(?<place>\\d{1,2}) ?(?:er|e|eme) (?=arrondissement)',
  'g',
);
/** Stands between a word and its number in the key: "secteur#2". */
const NUMBER_MARK = '#';

/** True for a word of a key that is told from others of its kind by its number. */
export const isNumbered = (word: string): boolean => word.includes(NUMBER_MARK);

/** Stands behind a word of the key that the title has before and behind a colon: "Adjoint au responsable : Responsable de crèche". */
const TWICE_MARK = ':';

/** A word of a key as it stands in the title. */
export const withoutMark = (word: string): string => word.replace(TWICE_MARK, '');

function numberedIn(plain: string): readonly string[] {
  return Array.from(plain.matchAll(NUMBERED), ({ groups: { kind, number, from, to, place } = {} }) =>
    [kind ?? (from === undefined ? 'arrondissement' : 'ans'), number ?? place ?? `${from}-${to}`].join(NUMBER_MARK),
  );
}

const STEMS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/[sx]$/, ''],
  [/(?:trice|teuse)$/, 'teur'],
  [/drice$/, 'deur'],
  [/euse$/, 'eur'],
  [/ere$/, 'er'],
  [/ienne$/, 'ien'],
  [/ff?e$/, 'f'],
  [/ve$/, 'f'],
  [/ee?$/, ''],
];
const SHORTEST_STEMMED = 4;
const WORD = /[a-z]+/g;
/** Words of a title that are read. What is longer is prose. */
const MOST_WORDS = 60;
const CUT = /(?:\.{3}|…)\s*$/;
/** Stands in the key of a title that was cut short: "Responsable du secrétariat général à la…". */
export const CUT_SHORT = '…';

/** "(ASVP)", and "- EJE" at the end */
const SHORT_FORM = /\(([a-z]{2,8})\)| - ([a-z]{2,8}) {0,3}$/;

/** A title with the short form alone of what stands in both: "agent de surveillance de la voie publique (asvp)" → "asvp". */
function withShortForm(plain: string): string {
  const match = SHORT_FORM.exec(plain);
  if (match === null) return plain;
  const [bracketed, inside, last] = match;
  const short = inside ?? last ?? '';
  const behind = plain.slice(match.index + bracketed.length);
  const words = (plain.slice(0, match.index).match(WORD) ?? []).filter(
    (word) => word.length > 1 && !LITTLE_WORDS.has(word),
  );
  const initials = words.slice(-short.length).map((word) => word.charAt(0));
  return initials.join('') === short ? [...words.slice(0, -short.length), short, behind].join(' ') : plain;
}

/** One folded word without gender and number. */
export const stemOf = (word: string): string =>
  STEMS.reduce(
    (stem, [ending, replacement]) => (stem.length < SHORTEST_STEMMED ? stem : stem.replace(ending, replacement)),
    word,
  );

/**
 * The words of a title that name the post: folded, stemmed, sorted, each once, with single spaces between them. Null when there are none.
 * Numbers are left out but for those that tell one post from another: "secteur 2" is "secteur" and "secteur#2".
 * Both sexes are one word ("Coordonnateur / Coordonnatrice"), but not before and behind a colon: "Adjoint au responsable : Responsable de crèche".
 */
export function titleKey(title: string): string | null {
  // "SA-Responsable-logistique-site-Metz-57": one word that holds a figure is all of the title.
  return keyOf(title) ?? keyOf(title.replaceAll('-', ' '));
}

function keyOf(title: string): string | null {
  const folded = plainLetters(plainPunctuation(title)).toLowerCase().split(/\s+/, MOST_WORDS).join(' ');
  const said = folded.replace(TAG, '').replace(AGAIN, ' ');
  const plain = said
    .split(' ')
    // "22/74", "RH/92-2024", "(Angers-49000)": what holds a figure is a reference, a postcode or a class.
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .replace(SEXES, ' ')
    .replace(INCLUSIVE, '')
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replace(COORDINATOR, 'coordinat');
  const isCut = CUT.test(title);
  const stems = new Set<string>();
  for (const part of withShortForm(plain).split(':').reverse()) {
    const words = part.match(WORD) ?? [];
    // The last word of a title that was cut short may be half a word.
    const whole = isCut && stems.size === 0 ? words.slice(0, -1) : words;
    const own = new Set(
      whole.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)).map((word) => stemOf(wholeWord(word))),
    );
    for (const stem of own) stems.add(stems.has(stem) ? `${stem}${TWICE_MARK}` : stem);
  }
  if (stems.size === 0) return null;
  for (const word of numberedIn(said)) stems.add(word);
  if (isCut) stems.add(CUT_SHORT);
  return [...stems].sort().join(' ');
}
