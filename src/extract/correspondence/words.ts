/** The words of a text, and what part each can have in a name. */
import { matchesIn, plainLetters } from '../../text.js';
import {
  ACRONYMS,
  CIVILITIES,
  COMMON_WORDS,
  INTRODUCERS,
  OFFICES,
  PARTICLES,
  PLACES,
  POSTS,
  TITLES,
} from '../reference/person-words.js';

export interface Word {
  readonly text: string;
  readonly folded: string;
  /** What the word can mean: see `MEANS`. */
  readonly means: number;
  readonly start: number;
  readonly end: number;
  /** True when nothing but a space stands between this word and the one before. */
  readonly joined: boolean;
}

/** In plain punctuation. A short word or a civility keeps its full stop ("M.", "J.-P."), other words do not. */
const WORD =
  /(?<![\p{L}\d])(?:[dl]'(?=\p{L})|(?:MM?|Mme|Mlle|Mr|Dr|Pr)\.|\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)?(?=[ -])|[\p{L}\d](?:[\p{L}\p{M}\d'.-]{0,60}[\p{L}\p{M}\d])?)/gu;
const GIVEN =
  /^(?:\p{Lu}(?:'\p{Lu})?\p{Ll}+(?:'\p{Ll}{1,3})?(?:-\p{Lu}\p{Ll}+){0,3}|\p{Lu}|\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)?)$/u;
const CAPITALS = /^(?:Mc|Mac|Le|De|Du)?\p{Lu}[\p{Lu}'-]*\p{Lu}$/u;

/** The last word of an address or of a number, after which the next contact may begin: "example.org Claire DUBOIS". */
const ENDS_CONTACT = /^(?:\d\d|[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.[a-z]{2,24})$/;

/** What a word can mean; several are one number, so that a word is looked up once. */
const MEANS = {
  civility: 1 << 0,
  title: 1 << 1,
  particle: 1 << 2,
  acronym: 1 << 3,
  place: 1 << 4,
  ordinary: 1 << 5,
  introducer: 1 << 6,
} as const;
const MEANINGS = new Map<string, number>();
for (const [words, means] of [
  [CIVILITIES, MEANS.civility],
  [TITLES, MEANS.title],
  [PARTICLES, MEANS.particle],
  [ACRONYMS, MEANS.acronym],
  [PLACES, MEANS.place | MEANS.ordinary],
  [COMMON_WORDS, MEANS.ordinary],
  [INTRODUCERS, MEANS.introducer],
] as const)
  for (const word of words) MEANINGS.set(word, (MEANINGS.get(word) ?? 0) | means);
const posts: ReadonlySet<string> = new Set(POSTS);
const offices: ReadonlySet<string> = new Set(OFFICES);

const can = (word: Word | undefined, means: number): boolean => word !== undefined && (word.means & means) !== 0;

/** True for a street, a school or a house, which may bear somebody's name. */
export const isPlace = (word: Word): boolean => can(word, MEANS.place);

/** True for the name of a post by its first word, whatever its gender and number: "chargée", "chef.fe", "Directeurs", "1re adjointe". */
export function startsPost(text: string): boolean {
  const word = /^(?:\d(?:er|[èe]?re|nde?|[èe](?:me)?) )?(?<word>[\p{L}-]{2,25})/u.exec(text)?.groups?.word ?? '';
  const folded = fold(word);
  const singular = folded.endsWith('s') ? folded.slice(0, -1) : folded;
  const masculine = singular.endsWith('e') ? singular.slice(0, -1) : singular;
  return posts.has(folded) || posts.has(singular) || posts.has(masculine);
}

/** True for the name of an office by its first word: "Service recrutement". */
export const startsOffice = (text: string): boolean => offices.has(fold(/^\p{L}{2,25}/u.exec(text)?.[0] ?? ''));

/** What a word can be in a name: given name, surname in capitals, particle, or nothing. */
export type Kind = 'g' | 's' | 'p' | '';

/** After a civility and a given name, an ordinary word in capitals is a surname: "Mme Claire MAISON". */
export function kindOf(word: Word, afterGiven: boolean): Kind {
  const { text, folded } = word;
  if (/^[A-Z]$/.test(text)) return 'g';
  if (can(word, MEANS.particle)) return 'p';
  // Names begin with a capital letter.
  if (/^[a-z\d]/.test(text)) return '';
  if (can(word, MEANS.introducer | MEANS.civility | MEANS.title) || startsPost(text)) return '';
  const inCapitals = CAPITALS.test(text);
  if (inCapitals && (can(word, MEANS.acronym) || (folded.length <= 5 && !/[aeiouy]/.test(folded)))) return '';
  if (can(word, MEANS.ordinary)) return inCapitals && afterGiven ? 's' : '';
  if (GIVEN.test(text)) return 'g';
  return inCapitals ? 's' : '';
}

/** False for words that begin neither a name nor what leads to one, as most words of a line do. */
export const mayBegin = (word: Word | undefined): boolean =>
  word !== undefined && (word.means !== 0 || !/^[a-z\d]/.test(word.text));

/** "rue du Docteur Roux", "place Madame de Sévigné". */
function onStreet(words: readonly Word[], at: number): boolean {
  if (words[at]?.joined !== true) return false;
  const before = words[at - 1];
  if (can(before, MEANS.place) || before?.folded === 'du') return true;
  return before?.folded === 'de' && can(words[at - 2], MEANS.place);
}

/** A name without civility begins a line or a clause, or stands after a word that leads to one. */
export function isIntroducedByWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.joined) return true;
  const before = words[at - 1]?.folded ?? '';
  if (before !== 'de' && before !== "d'")
    return can(words[at - 1], MEANS.introducer) || startsPost(before) || ENDS_CONTACT.test(before);
  const leading = words[at - 2]?.folded ?? '';
  return leading === 'aupres' || leading === 'et' || leading === 'ou';
}

/** Index of the word after a civility, or after a title and what leads to it ("Mme la docteure"); null when there is none. */
export function afterCivility(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const isCivility = can(word, MEANS.civility) && /^(?:M|ma|mo|mme|mlle)/.test(word?.text ?? '');
  let next = isCivility ? at + 1 : at;
  const article = words[next];
  if (isCivility && article?.joined && isArticle(article.folded) && can(words[next + 1], MEANS.title)) next++;
  if (can(words[next], MEANS.title) && (isCivility || !onStreet(words, next))) return next + 1;
  return isCivility && !onStreet(words, at) ? next : null;
}

export const isArticle = (word: string): boolean => word === 'le' || word === 'la' || word === "l'" || word === 'les';
const fold = (word: string): string => plainLetters(word).toLowerCase();

/** What may be longer or shorter without accents: "œ", and letters of other scripts. */
const UNEVEN = /[^\t-\u0151\u0154-\u017f\u2010-\u20cf]/;

export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  const line = UNEVEN.test(plain) ? null : fold(plain);
  let last = -1;
  for (const match of matchesIn(plain, WORD)) {
    const text = match[0];
    const start = match.index;
    const gap = last < 0 ? 'start' : plain.slice(last, start);
    last = start + text.length;
    const folded = line === null ? fold(text) : line.slice(start, last);
    const joined = gap === ' ' || gap === '';
    words.push({ text, folded, means: MEANINGS.get(folded) ?? 0, start, end: last, joined });
  }
  return words;
}
