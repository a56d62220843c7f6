/**
 * People's names in a text. What is found here is a name by its form; whether the text presents its bearer as someone to ask is
 * for `correspondence.ts` to say.
 */
import { plainLetters, plainPunctuation } from '../text.js';
import type { Mention } from './mention.js';
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
} from './reference/person-words.js';

/**
 * How a name is written: after a civility ("Mme Claire Dubois"), with its surname in capitals ("Claire DUBOIS"), surname first
 * ("DUBOIS Claire"), with two capital letters ("Claire Dubois") or all in capitals, which prove nothing by themselves.
 */
export type NameForm = 'civility' | 'capitals' | 'reversed' | 'plain' | 'shouted';

/** A person, or somebody the text knows by a post only ("Madame la Maire"): then `name` is null and `surname` empty. */
export interface Person {
  readonly name: string | null;
  readonly form: NameForm;
  /** Without accents, in lower case: what two mentions of one person have in common. */
  readonly surname: string;
}

interface Word {
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
const GIVEN = /^(?:\p{Lu}(?:'\p{Lu})?\p{Ll}+(?:-\p{Lu}\p{Ll}+){0,3}|\p{Lu}|\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)?)$/u;
const CAPITALS = /^(?:Mc|Mac|Le|De|Du)?\p{Lu}[\p{Lu}'-]*\p{Lu}$/u;

/** Kinds of words as letters, so that the form of a name is a pattern: given name, surname in capitals, particle, anything else. */
const FORMS: readonly { readonly form: NameForm; readonly pattern: RegExp }[] = [
  { form: 'capitals', pattern: /^g{1,3}(?:p{0,3}s){1,3}/ },
  { form: 'reversed', pattern: /^(?:p{0,3}s){1,3}g{1,2}/ },
  { form: 'plain', pattern: /^g(?:p{0,3}g){1,3}/ },
  { form: 'shouted', pattern: /^s(?:p{0,3}s){1,3}/ },
];
/** After a civility a surname alone will do, in capitals or not. */
const AFTER_CIVILITY = /^(?:g{1,3}(?:p{0,3}s){1,3}|(?:p{0,3}s){1,4}g{0,2}|p{0,3}g(?:p{0,3}g){0,3})/;
const LONGEST_NAME = 9;

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

/** Every name of a text on one line, white space squeezed. */
export function peopleIn(text: string): readonly Mention<Person>[] {
  const words = wordsOf(plainPunctuation(text));
  const people: Mention<Person>[] = [];
  for (let i = 0; i < words.length; ) {
    const read = readPerson(text, words, i);
    if (read === null) i++;
    else {
      people.push(read.person);
      i = read.next;
    }
  }
  return people;
}

interface Reading {
  readonly person: Mention<Person>;
  readonly next: number;
}

function readPerson(text: string, words: readonly Word[], at: number): Reading | null {
  const first = words[at];
  if (first === undefined) return null;
  const name = afterCivility(words, at);
  if (name !== null) return readNamed(text, words, at, name);
  if (!introduced(words, at)) return null;
  const kinds = kindsFrom(words, at, false);
  for (const { form, pattern } of FORMS) {
    const length = pattern.exec(kinds)?.[0].length ?? 0;
    if (length > 0) return reading(text, words, at, at, kinds.slice(0, length), form);
  }
  return null;
}

/** Index of the word after a civility, or after a title and what leads to it ("Mme la docteure"); null when there is none. */
function afterCivility(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const isCivility = word !== undefined && civilities.has(word.folded) && /^(?:M|ma|mo|mme|mlle)/.test(word.text);
  let next = isCivility ? at + 1 : at;
  const article = words[next];
  if (isCivility && article?.joined && isArticle(article.folded) && titles.has(words[next + 1]?.folded ?? '')) next++;
  if (titles.has(words[next]?.folded ?? '') && (isCivility || !onStreet(words, next))) return next + 1;
  return isCivility && !onStreet(words, at) ? next : null;
}

function readNamed(text: string, words: readonly Word[], at: number, name: number): Reading | null {
  const first = words[name];
  if (first === undefined || !first.joined) return null;
  const byPost =
    isArticle(first.text) ||
    startsPost(first.text) ||
    (isArticle(first.folded) && startsPost(words[name + 1]?.text ?? ''));
  if (byPost) {
    const end = isArticle(first.folded) ? first.end : (words[name - 1]?.end ?? first.end);
    return {
      person: { value: { name: null, form: 'civility', surname: '' }, start: words[at]?.start ?? 0, end },
      next: name,
    };
  }
  const kinds = AFTER_CIVILITY.exec(kindsFrom(words, name, true))?.[0] ?? '';
  return kinds === '' ? null : reading(text, words, at, name, kinds, 'civility');
}

function reading(
  text: string,
  words: readonly Word[],
  at: number,
  name: number,
  kinds: string,
  form: NameForm,
): Reading {
  const own = words.slice(name, name + kinds.length);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  const family = kinds.includes('s') ? own.filter((_, i) => kinds[i] === 's') : own.slice(-1);
  const surname = family.map(({ folded }) => folded).join(' ');
  return {
    person: { value: { name: text.slice(start, end), form, surname }, start: words[at]?.start ?? start, end },
    next: name + kinds.length,
  };
}

/** A name without civility begins a line or a clause, or stands after a word that leads to one. */
function introduced(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.joined) return true;
  const before = words[at - 1]?.folded ?? '';
  if (before !== 'de' && before !== "d'") return introducers.has(before) || startsPost(words[at - 1]?.text ?? '');
  const leading = words[at - 2]?.folded ?? '';
  return leading === 'aupres' || leading === 'et' || leading === 'ou';
}

function kindsFrom(words: readonly Word[], from: number, named: boolean): string {
  let kinds = '';
  for (let i = from; i < words.length && kinds.length < LONGEST_NAME; i++) {
    const word = words[i];
    if (word === undefined || (i > from && !word.joined)) break;
    const kind = kindOf(word, named && kinds.endsWith('g'));
    if (kind === '') break;
    kinds += kind;
  }
  return kinds;
}

/** After a civility and a given name, an ordinary word in capitals is a surname: "Mme Claire MAISON". */
function kindOf({ text, folded }: Word, afterGiven: boolean): 'g' | 's' | 'p' | '' {
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

const isArticle = (word: string): boolean => word === 'le' || word === 'la' || word === "l'" || word === 'les';
const fold = (word: string): string => plainLetters(word).toLowerCase();

function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of plain.matchAll(WORD)) {
    const text = match[0];
    const start = match.index;
    const gap = last < 0 ? 'start' : plain.slice(last, start);
    last = start + text.length;
    words.push({ text, folded: fold(text), start, end: last, joined: gap === ' ' || gap === '' });
  }
  return words;
}
