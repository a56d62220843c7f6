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

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const civilities = setOf(CIVILITIES);
const titles = setOf(TITLES);
const particles = setOf(PARTICLES);
const posts = setOf(POSTS);
const acronyms = setOf(ACRONYMS);
const ordinary = setOf([...PLACES, ...COMMON_WORDS]);
const places = setOf(PLACES);
const introducers = setOf(INTRODUCERS);
const offices = setOf(OFFICES);

/** True for the name of a post by its first word, whatever its gender and number: "chargée", "chef.fe", "Directeurs". */
export function startsPost(text: string): boolean {
  const word = /^[\p{L}-]{2,25}/u.exec(text)?.[0] ?? '';
  const folded = fold(word);
  return [folded, folded.replace(/s$/, ''), folded.replace(/e?s?$/, '')].some((form) => posts.has(form));
}

/** True for the name of an office by its first word: "Service recrutement". */
export const startsOffice = (text: string): boolean => offices.has(fold(/^\p{L}{2,25}/u.exec(text)?.[0] ?? ''));

/** What a word can be in a name: given name, surname in capitals, particle, or nothing. */
export type Kind = 'g' | 's' | 'p' | '';

/** After a civility and a given name, an ordinary word in capitals is a surname: "Mme Claire MAISON". */
export function kindOf({ text, folded }: Word, afterGiven: boolean): Kind {
  if (/^[A-Z]$/.test(text)) return 'g';
  if (particles.has(folded)) return 'p';
  if (introducers.has(folded) || civilities.has(folded) || titles.has(folded) || startsPost(text)) return '';
  const inCapitals = CAPITALS.test(text);
  if (inCapitals && (acronyms.has(folded) || (folded.length <= 5 && !/[aeiouy]/.test(folded)))) return '';
  if (ordinary.has(folded)) return inCapitals && afterGiven ? 's' : '';
  if (GIVEN.test(text)) return 'g';
  return inCapitals ? 's' : '';
}

/** "rue du Docteur Roux", "place Madame de Sévigné". */
function onStreet(words: readonly Word[], at: number): boolean {
  if (words[at]?.joined !== true) return false;
  const before = words[at - 1]?.folded ?? '';
  return places.has(before) || before === 'du' || (before === 'de' && places.has(words[at - 2]?.folded ?? ''));
}

/** A name without civility begins a line or a clause, or stands after a word that leads to one. */
export function isIntroducedByWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.joined) return true;
  const before = words[at - 1]?.folded ?? '';
  if (before !== 'de' && before !== "d'")
    return introducers.has(before) || startsPost(before) || ENDS_CONTACT.test(before);
  const leading = words[at - 2]?.folded ?? '';
  return leading === 'aupres' || leading === 'et' || leading === 'ou';
}

/** Index of the word after a civility, or after a title and what leads to it ("Mme la docteure"); null when there is none. */
export function afterCivility(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const isCivility = word !== undefined && civilities.has(word.folded) && /^(?:M|ma|mo|mme|mlle)/.test(word.text);
  let next = isCivility ? at + 1 : at;
  const article = words[next];
  if (isCivility && article?.joined && isArticle(article.folded) && titles.has(words[next + 1]?.folded ?? '')) next++;
  if (titles.has(words[next]?.folded ?? '') && (isCivility || !onStreet(words, next))) return next + 1;
  return isCivility && !onStreet(words, at) ? next : null;
}

export const isArticle = (word: string): boolean => word === 'le' || word === 'la' || word === "l'" || word === 'les';
const fold = (word: string): string => plainLetters(word).toLowerCase();

export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of matchesIn(plain, WORD)) {
    const text = match[0];
    const start = match.index;
    const gap = last < 0 ? 'start' : plain.slice(last, start);
    last = start + text.length;
    words.push({ text, folded: fold(text), start, end: last, joined: gap === ' ' || gap === '' });
  }
  return words;
}
