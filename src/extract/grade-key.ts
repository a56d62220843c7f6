/**
 * What tells two names of grades apart, and nothing else. Employers write "Rédacteur·trice ppal(e) de 1re cl." for the site's
 * "Rédacteur principal de 1ère classe": case, accents, hyphens, ordinals, abbreviations, gender and articles are folded, in the
 * table and in the text alike.
 */

import { MIDDLE_POINTS } from '../text/hiring.js';
import { matchesIn, plainLetters, plainPunctuation, squeeze } from '../text.js';

/** "attaché(e)", "attaché.e.s", "rédacteur/trice", "chef-fe": a feminine ending glued to a word. */
const POINTS = `${MIDDLE_POINTS}∙`;
const ENDING = '(?:e|rice|trice|ere|iere|euse|ne|enne|le|fe)';
const INCLUSIVE = new RegExp(
  String.raw`(?<=[a-z]{2})(?:\(${ENDING}?s?\)|[.${POINTS}/-]${ENDING}(?:[.${POINTS}-]?s)?(?![a-z]))`,
  'g',
);
/** "(H/F)" behind a name. */
const EITHER_GENDER = /\((?:h ?\/ ?f|f ?\/ ?h)\)/g;
/** "1ère", "1 re", "2nde", "2è". */
const ORDINAL = /(?<![a-z\d])([12]) ?(?:ere?|re|eme|nde?|e)(?![a-z\d])/g;

/** Abbreviations of the sites and of employers, dots taken off. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    adj: 'adjoint',
    adm: 'administratif',
    aps: 'activites physiques et sportives',
    artist: 'artistique',
    assist: 'assistant',
    biblio: 'bibliotheques',
    bio: 'biologiste',
    cat: 'categorie',
    cl: 'classe',
    cons: 'conservation',
    conserv: 'conservation',
    deuxieme: '2',
    educ: 'educateur',
    enseign: 'enseignement',
    etab: 'etablissement',
    except: 'exceptionnelle',
    gal: 'general',
    hc: 'hors classe',
    mun: 'municipale',
    pal: 'principal',
    patrim: 'patrimoine',
    pharm: 'pharmacien',
    pm: 'police municipale',
    ppal: 'principal',
    ppale: 'principal',
    premiere: '1',
    princ: 'principal',
    prof: 'professeur',
    seconde: '2',
    serv: 'service',
    spp: 'sapeurs pompiers professionnels',
    vet: 'veterinaire',
  }).map(([short, words]) => [short, words.split(' ')]),
);

/** Words that tell no grades apart: "de classe exceptionnelle", "classe exceptionnelle". */
const ARTICLES = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les']);

/** Feminine endings and what they are the feminine of; a final e goes last ("attachée", "principale", "sage-femme"). */
const FEMININE: readonly (readonly [ending: string, masculine: string])[] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['ere', 'er'],
  ['enne', 'en'],
  ['elle', 'el'],
  ['ffe', 'f'],
  ['ive', 'if'],
];

function masculine(word: string): string {
  if (!word.endsWith('e')) return word;
  for (const [ending, replacement] of FEMININE)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + replacement;
  return word.replace(/e{1,3}$/, '');
}

const singular = (word: string): string => (word.endsWith('aux') ? `${word.slice(0, -2)}l` : word.replace(/[sx]$/, ''));

/** A word of a name, as it counts. */
export interface GradeWord {
  readonly key: string;
  /** Without accents and case, gender and all: "rédactrice" and "rédacteur" have one key and two spellings. */
  readonly spelling: string;
  /** True when a comma, slash, semicolon, bullet or bracket stands before it. */
  readonly apart: boolean;
}

/** "et" and "ou" join the grades of a list; they also stand inside names ("Biologiste, vétérinaire et pharmacien"). */
export const joins = (word: GradeWord | undefined): boolean => word?.key === 'et' || word?.key === 'ou';

const WORD = /[a-z\d]+/g;

/**
 * The words of a text that count. A name given in both genders ("rédacteur/rédactrice", "un ou une") counts once.
 * @param plural - true to fold plurals too, as cadres d'emplois are named ("Techniciens territoriaux")
 */
export function gradeWords(text: string, plural = false): readonly GradeWord[] {
  const plain = plainLetters(plainPunctuation(squeeze(text)))
    .toLowerCase()
    .replace(EITHER_GENDER, ' ')
    .replace(INCLUSIVE, '')
    .replace(ORDINAL, '$1');
  const words: GradeWord[] = [];
  let end = 0;
  for (const { 0: spelling, index } of matchesIn(plain, WORD)) {
    const gap = plain.slice(end, index);
    const apart = gap !== ' ' && (/[^ .'-]/.test(gap) || / - /.test(gap));
    end = index + spelling.length;
    if (ARTICLES.has(spelling)) continue;
    for (const [i, word] of (ABBREVIATIONS.get(spelling) ?? [spelling]).entries())
      words.push({ key: masculine(plural ? singular(word) : word), spelling, apart: apart && i === 0 });
  }
  return withoutDoublets(words);
}

function withoutDoublets(words: readonly GradeWord[]): readonly GradeWord[] {
  const isOther = (a: GradeWord | undefined, b: GradeWord | undefined): boolean =>
    a !== undefined && b !== undefined && a.key === b.key && a.spelling !== b.spelling;
  const kept: GradeWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const [previous, word, next] = [kept.at(-1), words[i], words[i + 1]];
    if (word === undefined) break;
    if (word.apart && isOther(previous, word)) continue;
    if (joins(word) && isOther(previous, next)) i++;
    else kept.push(word);
  }
  return kept;
}

export const TERRITORIAL = 'territorial';

/** The key of some words; "territorial" says nothing that the table does not know. */
export const gradeKey = (words: readonly GradeWord[], withTerritorial: boolean): string =>
  words
    .filter(({ key }) => withTerritorial || key !== TERRITORIAL)
    .map(({ key }) => key)
    .join(' ');
