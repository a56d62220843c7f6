/**
 * What a title says of the post, and nothing else. One vacancy is "Chargé(e) de mission – mobilités (H/F)" here and "22/74 CHARGÉE DE MISSION
 * MOBILITES - CDD" there: case, accents, gender, numbers and the words of recruiting are taken off.
 */
import { plainLetters, plainPunctuation } from '../../text.js';

/** "(H/F)", "F-H", "h/f/x", "homme ou femme". */
const SEXES =
  /(?<![a-z])(?:(?:[hm] ?[/|.-] ?f|f ?[/|.-] ?[hm]|hf|fh)(?: ?[/|.-] ?(?:x|d|nb|non binaire))?|hommes? ?(?:\/|ou|et|-) ?femmes?|femmes? ?(?:\/|ou|et|-) ?hommes?)(?![a-z])/g;
/** "chargé·e·s", "directeur(rice)", "DIRECTEUR/TRICE", "ouvrier.ère": the endings that make a word fit both. */
const INCLUSIVE =
  /(?<=[a-z]{2})[·•∙⋅./(-](?:e|es|ne|nes|le|les|se|ses|te|tes|ve|ves|fe|euse|euses|teuse|teuses|rice|rices|trice|trices|ere|eres|iere|ieres|ienne|iennes|enne|ennes|esse|ale|ales|elle|elles)(?:[·•∙⋅./-]s)?\)?(?![a-z])/g;

/** Words that tell nothing of the post: articles, and what postings say of themselves, of contracts and of working time. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'ans au aux avec avis annonce candidature cat categorie cdd cdi chez complet contrat contractuel contractuelle dans de des du emploi en et ' +
    'fonctionnaire la le les mois non offre ou par partiel permanent plein poste postes pour pourvoir recherche recherchent recrute recrutent ' +
    'recrutement ref reference statutaire sur temps titulaire un une urgent vacance vacant'
  ).split(' '),
);
const STEMS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/[sx]$/, ''],
  [/(?:trice|teuse)$/, 'teur'],
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

/** One folded word without gender and number. */
export const stemOf = (word: string): string =>
  STEMS.reduce(
    (stem, [ending, replacement]) => (stem.length < SHORTEST_STEMMED ? stem : stem.replace(ending, replacement)),
    word,
  );

/**
 * The words of a title that name the post: folded, stemmed, sorted, each once, with single spaces between them. Null when there are none.
 * Both sexes are one word ("Coordonnateur / Coordonnatrice"), but not before and behind a colon: "Adjoint au responsable : Responsable de crèche".
 */
export function titleKey(title: string): string | null {
  // "SA-Responsable-logistique-site-Metz-57": one word that holds a figure is all of the title.
  return keyOf(title) ?? keyOf(title.replaceAll('-', ' '));
}

function keyOf(title: string): string | null {
  const plain = plainLetters(plainPunctuation(title))
    .toLowerCase()
    .split(/\s+/, MOST_WORDS)
    // "22/74", "RH/92-2024", "(Angers-49000)": what holds a figure is a reference, a postcode or a class.
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .replace(SEXES, ' ')
    .replace(INCLUSIVE, '');
  const isCut = CUT.test(title);
  const stems = new Set<string>();
  for (const part of plain.split(':').reverse()) {
    const words = part.match(WORD) ?? [];
    // The last word of a title that was cut short may be half a word.
    const whole = isCut && stems.size === 0 ? words.slice(0, -1) : words;
    const own = new Set(whole.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)).map(stemOf));
    for (const stem of own) stems.add(stems.has(stem) ? `${stem}:` : stem);
  }
  if (stems.size === 0) return null;
  if (isCut) stems.add(CUT_SHORT);
  return [...stems].sort().join(' ');
}
