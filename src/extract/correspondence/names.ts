/**
 * People's names in a text. What is found here is a name by its form; whether the text presents its bearer as someone to ask is
 * for `parties.ts` to say.
 */
import { plainPunctuation } from '../../text.js';
import type { Mention } from '../mention.js';
import { CIVILITIES, TITLES } from '../reference/person-words.js';
import {
  afterCivility,
  isArticle,
  isIntroducedByWord,
  isPlace,
  kindOf,
  mayBegin,
  startsPost,
  type Word,
  wordsOf,
} from './words.js';

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

/** Kinds of words as letters, so that the form of a name is a pattern: given name, surname in capitals, particle, anything else. */
const FORMS: readonly { readonly form: NameForm; readonly pattern: RegExp }[] = [
  { form: 'capitals', pattern: /^g{1,3}(?:p{0,3}s){1,3}/ },
  { form: 'reversed', pattern: /^(?:p{0,3}s){1,3}g{1,2}/ },
  { form: 'plain', pattern: /^g(?:p{0,3}g){1,3}/ },
  { form: 'shouted', pattern: /^s(?:p{0,3}s){1,3}/ },
];
const GIVEN_FIRST = /^g{1,3}(?:p{0,3}s){1,3}$/;
/** After a civility a surname alone will do, in capitals or not. */
const AFTER_CIVILITY = /^(?:g{1,3}(?:p{0,3}s){1,3}|(?:p{0,3}s){1,4}g{0,2}|p{0,3}g(?:p{0,3}g){0,3})/;
const LONGEST_NAME = 9;

/** Two words with a capital and at most particles between: every name without civility has them. */
const TWO_CAPITALS = /\p{Lu}[\p{L}\p{M}\d'.-]{0,61} (?:[\p{Ll}\p{M}]{1,6}[ ']){0,3}\p{Lu}/u;
const CIVILITY = new RegExp(
  `(?<!\\p{L})(?:${[...CIVILITIES, ...TITLES].filter((word) => !word.endsWith('.')).join('|')})(?!\\p{L})`,
  'iu',
);

/** Every name of a text on one line, white space squeezed. */
export function peopleIn(text: string): readonly Mention<Person>[] {
  const plain = plainPunctuation(text);
  // Most lines have neither; telling their words apart takes longer.
  if (!TWO_CAPITALS.test(plain) && !CIVILITY.test(plain)) return [];
  const words = wordsOf(plain);
  const people: Mention<Person>[] = [];
  for (let i = 0; i < words.length; ) {
    const read = mayBegin(words[i]) ? readPerson(text, words, i) : null;
    if (read === null) i++;
    else {
      people.push(read.person);
      i = read.next;
    }
  }
  return people;
}

/**
 * The name at the end of a post, its surname in capitals: "Chef de service Alain MOURGUES". Schools, streets and houses bear names too, so
 * a post that has one of those in it ends in no name that could be told from theirs.
 */
export function personEnding(post: string): Mention<Person> | undefined {
  const words = wordsOf(plainPunctuation(post));
  if (words.some(isPlace)) return undefined;
  for (let at = Math.max(1, words.length - LONGEST_NAME); at < words.length; at++) {
    const kinds = kindsFrom(words, at, false);
    if (at + kinds.length === words.length && GIVEN_FIRST.test(kinds))
      return reading(post, words, at, at, kinds, 'capitals').person;
  }
  return undefined;
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
  if (kindOf(first, false) === '' || !isIntroducedByWord(words, at)) return null;
  const kinds = kindsFrom(words, at, false);
  for (const { form, pattern } of FORMS) {
    const length = pattern.exec(kinds)?.[0].length ?? 0;
    if (length > 0) return reading(text, words, at, at, kinds.slice(0, length), form);
  }
  return null;
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
  return kinds === '' ? null : withGivenBehind(text, words, reading(text, words, at, name, kinds, 'civility'));
}

/** "M. DUBOIS (Jean-Marc)": the Journal officiel prints given names in brackets behind a surname in capitals. */
function withGivenBehind(text: string, words: readonly Word[], read: Reading): Reading {
  const { person, next } = read;
  const kinds = /^g{1,3}/.exec(kindsFrom(words, next, false))?.[0] ?? '';
  const [first, last] = [words[next], words[next + kinds.length - 1]];
  if (first === undefined || last === undefined || !/^[\p{Lu}' -]{2,}$/u.test(person.value.name ?? '')) return read;
  if (text.slice(person.end, first.start) !== ' (' || text[last.end] !== ')') return read;
  const end = last.end + 1;
  const name = text.slice(first.start - 2 - (person.value.name?.length ?? 0), end);
  return { person: { ...person, value: { ...person.value, name }, end }, next: next + kinds.length };
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
