/** The words of a layout, made ready to be looked up, and how one is read in a line. */
import type { Label, Line, Role } from '../offer.js';
import { LONGEST_LABEL, squeeze, withoutBullet, withoutLink } from '../text.js';
import {
  type FirstTokens,
  firstTokensOf,
  longestAt,
  longestBeginning,
  longestInLine,
  TOKEN_START,
} from './first-tokens.js';
import type { Entry, Layout, Meaning } from './layout.js';
import { unionOf } from './union.js';
import { isLetter, keyOfName, keysOf, wordKey } from './word-key.js';

export interface Word {
  /** As the layout spells it. */
  readonly name: string;
  readonly meaning: Entry;
  /** Position among the words of the layout. */
  readonly rank: number;
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>;
  /** The same by name: most pages print them as the layout spells them. */
  readonly spelled: ReadonlyMap<string, Word>;
  /** By their first tokens. */
  readonly forms: ReadonlyMap<string, readonly { readonly key: RegExp; readonly word: Word }[]>;
  /** Words that count only as `Label : value` lines in free text. */
  readonly inline: ReadonlyMap<string, Word>;
  /** How words begin. */
  readonly first: FirstTokens;
  /** Keys of what words of several parts begin with, up to a space. */
  readonly beginnings: ReadonlySet<string>;
  /** Says of a line as it is written that it holds no word, alone or before a value. */
  readonly isWordless: (text: string) => boolean;
  /** The same of inline words. */
  readonly hasNoInline: (text: string) => boolean;
  /** Words that may stand beside their value; `any` of them. */
  readonly beside: Beside | 'any';
  /** Those who write such pages may number the words. */
  readonly isNumbered: boolean;
  /** Says of the key of a line that it says nothing of the post. */
  readonly isNoise: (key: string) => boolean;
}

/** Words that may stand beside their value, and how they begin. */
interface Beside {
  readonly words: ReadonlySet<Word>;
  readonly first: FirstTokens;
}

/** How a word stands on its line: nothing else, before a colon, before its value, or stuck to it. */
export type Stand = 'alone' | 'colon' | 'beside' | 'glued';

/** A line of the posting, read as a word of the page with the value that stands beside it, if any. */
export interface Reading {
  readonly word: Word;
  readonly meaning: Meaning;
  readonly title: string;
  readonly value: string;
  readonly stand: Stand;
}

/** Labels printed `Label : value` are short; a colon further on belongs to a sentence. */
const LONGEST_BEFORE_COLON = 90;

const ROLES: Readonly<Record<Role, true>> = {
  introduction: true,
  description: true,
  missions: true,
  profile: true,
  additional_information: true,
  application_terms: true,
  disability_statement: true,
  employer_presentation: true,
};

export const isRole = (meaning: Meaning): meaning is Role => meaning in ROLES;

export const isLabel = (meaning: Meaning): meaning is Label =>
  meaning !== 'text' && meaning !== 'furniture' && meaning !== 'noise' && !isRole(meaning);

export function lexiconOf(layout: Layout): Lexicon {
  const keyed = (words: Readonly<Record<string, Entry>>) =>
    Object.entries(words).map(([name, meaning]) => ({ key: keyOfName(name), name, meaning }));
  const named = [...keyed(layout.headings ?? {}), ...keyed(layout.words)];
  const words = new Map<string, Word>();
  for (const { key, name, meaning } of named) if (!words.has(key)) words.set(key, { name, meaning, rank: words.size });
  const forms = new Map<string, { readonly key: RegExp; readonly word: Word }[]>();
  for (const [i, { first, key, meaning }] of (layout.forms ?? []).entries())
    for (const token of first) {
      const form = { key, word: { name: key.source, meaning, rank: words.size + i } };
      forms.set(token, [...(forms.get(token) ?? []), form]);
    }
  const first = firstTokensOf(named);
  const inline = keyed(layout.inline ?? {});
  // A site prints its own headings without; a layout that keeps the words of authors apart has none of theirs.
  const isNumbered = inline.length === 0 && named.some(({ meaning }) => typeof meaning === 'string' && isRole(meaning));
  return {
    words,
    // Names that are read as they are written.
    spelled: new Map(
      named.flatMap(({ key, name }) => (bareText(name) === name ? [[name, words.get(key) as Word]] : [])),
    ),
    forms,
    inline: new Map(inline.map(({ key, name, meaning }, i) => [key, { name, meaning, rank: words.size + i }])),
    first,
    beginnings: new Set([...words.keys()].flatMap(beginningsOf)),
    isWordless:
      forms.size > 0
        ? wordlessByForms(first, firstTokensOf([...forms.keys()].map((key) => ({ key, name: key }))))
        : wordlessBy(first, isNumbered),
    hasNoInline: inline.length === 0 ? () => true : wordlessBy(firstTokensOf(inline), false),
    isNumbered,
    beside: layout.beside === 'any' ? 'any' : besideOf(layout.id, layout.beside, words),
    isNoise: unionOf(layout.noise),
  };
}

const beginningsOf = (key: string): readonly string[] =>
  [...key.matchAll(/ /g)].map(({ index }) => key.slice(0, index));

function besideOf(id: string, names: readonly string[], words: ReadonlyMap<string, Word>): Beside {
  const named = names.map((name) => {
    const key = wordKey(name);
    const word = words.get(key);
    if (word === undefined)
      throw new Error(`${id}: "${name}" may stand beside its value, but is no word of the layout`);
    return { key, name, word };
  });
  return { words: new Set(named.map(({ word }) => word)), first: firstTokensOf(named) };
}

const meaningOf = ({ meaning }: Word, stand: Stand): Meaning | null =>
  typeof meaning === 'string' ? meaning : stand === 'alone' ? meaning[1] : meaning[0];

/** "1. Missions", "II - Profil", "III. - Candidatures": headings may be numbered. */
export const ORDINAL = /^(?:\d{1,2}|[ivx]{1,4}|[a-h]) ?[.)°/-]{1,2} (?:- )?/;
/** "Date limite de dépôt (à minuit)", "Intitulé du poste (H/F)": what stands in brackets is no part of the word. */
const BRACKETED_END = / ?\([^()]{1,60}\) ?:?$/;

/** Families of words are looked for in names only, never in what goes on with a value. */
const NAME = /^[^:;!?\d]{2,69}[^:;.!?\d]$/;

/** What a family of words never has, unless in brackets or before the first letter. */
const NO_NAME = /[;.!?\d]/;

/** False for most lines of prose, by their first token; folding whole lines takes far longer. */
function mayBeWord(text: string, { first, forms, isNumbered }: Lexicon): boolean {
  const longest = longestBeginning(text, first);
  if (forms.size === 0) return text.length <= longest || (isNumbered && MAY_BE_NUMBERED.test(text));
  return longest > 0 || /^\d/.test(text) || text.includes('(') || !NO_NAME.test(text);
}

/** What `mayBeWord` says, before anything is folded. */
function wordlessBy(first: FirstTokens, isNumbered: boolean): (text: string) => boolean {
  return (text) => longestInLine(text, first) === 0 && !(isNumbered && MAY_BE_NUMBERED.test(text));
}

/** The same where there are families of words. */
function wordlessByForms(first: FirstTokens, forms: FirstTokens): (text: string) => boolean {
  return (text) =>
    longestInLine(text, first) === 0 &&
    ((longestInLine(text, forms) === 0 && !MAY_BE_NUMBERED.test(text)) ||
      (NO_NAME.test(text) && !NUMBERED.test(text) && !/[(:|\t]/.test(text)));
}

/** What may be an ordinal: a figure, or a few letters and a mark or more than a space. What is long without either is not looked through. */
const MAY_BE_NUMBERED = /^(?:[^\p{L}\d]{40}|[^\p{L}\d]{0,39}(?:\d|\p{L}{1,5}(?:\s\s|\s?[^\p{L}\d\s'’])))/u;
/** A figure before the first letter. */
const NUMBERED = /^[^A-Za-z\u00c0-\u024f]{0,12}\d/;

/** The word a text is, whole. */
export function lookUp(text: string, lexicon: Lexicon): Word | undefined {
  if (text.length > LONGEST_LABEL || !mayBeWord(text, lexicon)) return undefined;
  const { words, forms, isNumbered } = lexicon;
  const key = wordKey(text);
  if (key === '') return undefined;
  const word = words.get(key);
  if (word !== undefined || !isNumbered) return word;
  if (forms.size === 0) return words.get(key.replace(ORDINAL, ''));
  const bare = key.replace(BRACKETED_END, '').replace(ORDINAL, '');
  return (
    words.get(bare) ??
    (NAME.test(bare)
      ? forms.get(TOKEN_START.exec(bare)?.[0] ?? '')?.find((form) => form.key.test(bare))?.word
      : undefined)
  );
}

/** The longest word that begins at a place of a text, and where it ends. */
export function wordAt(text: string, start: number, lexicon: Lexicon): { word: Word; end: number } | null {
  const longestHere = longestAt(text, start, lexicon.first);
  if (longestHere === 0) return null;
  let longest: { word: Word; end: number } | null = null;
  const limit = Math.min(text.length, start + longestHere);
  const keyUpTo = keysOf(text.slice(start, limit));
  for (let end = start + 2; end <= limit; end++) {
    if (!isWordEnd(text, end)) continue;
    const key = keyUpTo === null ? wordKey(text.slice(start, end)) : keyUpTo(end - start);
    const word = lexicon.words.get(key);
    if (word !== undefined) longest = { word, end };
    // Where folding leaves letters in their places, it leaves parts of words in theirs.
    else if (keyUpTo !== null && text.charAt(end) === ' ' && !lexicon.beginnings.has(key)) break;
  }
  return longest;
}

const BEFORE_CAPITAL = /[\p{Ll})°]/u;
const CAPITAL_OR_FIGURE = /[\p{Lu}\d]/u;

const H = 0x68;

/** A word ends before a space or a colon, or where a capital or an address follows a small letter: "Famille de métiersSport", "Lien de candidaturehttps://…". */
function isWordEnd(text: string, end: number): boolean {
  // Most places are between letters of a word.
  if (end < text.length && isLetter(text.charCodeAt(end)))
    return text.charCodeAt(end) === H && /^https?:\/\//.test(text.slice(end, end + 8));
  const last = text.charAt(end - 1);
  const next = text.charAt(end);
  if (last === ' ' || last === ':') return false;
  return next === '' || next === ' ' || next === ':' || (BEFORE_CAPITAL.test(last) && CAPITAL_OR_FIGURE.test(next));
}

const reading = (word: Word, stand: Stand, title: string, value: string): Reading | null => {
  const meaning = meaningOf(word, stand);
  return meaning === null ? null : { word, meaning, title, value, stand };
};

/** What a line says, without bullets, links and the bars of a table; cells are told apart by bars, tabs or not. */
function bareText(text: string): string {
  const barred = text.includes('\t') ? text.trim().replace(/\t+/g, ' | ') : text;
  const bare = withoutLink(withoutBullet(barred));
  return bare.startsWith('|') ? withoutBullet(bare.slice(1).replace(/\|$/, '')) : bare;
}

/** Reads a line as a known word alone, a known word and its value, or nothing. */
export function readWord(line: Line, lexicon: Lexicon): Reading | null {
  const spelled = line.text.length > LONGEST_LABEL ? undefined : lexicon.spelled.get(line.text);
  if (spelled !== undefined) return reading(spelled, 'alone', line.text, '');
  const text = bareText(line.text);
  if (text === '') return null;
  const whole = lookUp(text, lexicon);
  if (whole !== undefined) return reading(whole, 'alone', squeeze(line.text), '');
  const pair = readPair(text, (label) => lookUp(label, lexicon));
  if (pair !== null) return pair;
  return readBeside(text, lexicon);
}

/** What stands between two facts on one line is part of neither. */
const TRAILING_MARKS = /(?: ?[|•·;–—-]){1,3}$/;

/** A row of three cells or more is part of a table. */
const ROW = /^ \| ?[^|:]{1,80} \| ?[^|\s]/;

/** Reads `Label : value`, or the two cells of a row. */
function readPair(text: string, wordOf: (label: string) => Word | undefined): Reading | null {
  const colon = text.slice(0, LONGEST_BEFORE_COLON + ' | '.length).search(/:| \| /);
  if (colon <= 0 || colon > LONGEST_BEFORE_COLON || ROW.test(text.slice(colon))) return null;
  const label = text.slice(0, colon).trim();
  const word = wordOf(label);
  const title = text.charAt(colon) === ':' ? `${label} :` : label;
  const value = text
    .slice(colon)
    .replace(/^(?: ?[:|]){1,2} ?/, '')
    .replace(TRAILING_MARKS, '')
    .trim();
  return word === undefined ? null : reading(word, value === '' ? 'alone' : 'colon', title, value);
}

/** Reads `Label : value` lines of a text whose label is none of the page. */
export const readInline = ({ text }: Line, { inline, hasNoInline }: Lexicon): Reading | null =>
  hasNoInline(text) ? null : readPair(withoutBullet(text), (label) => inline.get(wordKey(label)));

/** "Grade 1 : Attaché", "Grade 2 : …": labels of a page that counts its values. */
const COUNTED = /^ ?(?:n° ?)?\d{1,2} ?(?=:(?!\d))/;

/** "Grade 1" over "Attaché". */
const COUNT = /^ (?:n° ?)?\d{1,2}$/;
/** What a posting has several of. A number is no name of one. */
const NAMES: ReadonlySet<Meaning | null> = new Set(['grades', 'cadres_emplois', 'jobs']);

/** "Temps plein ou temps partiel": no value of its own, but more of what the word is part of. */
const GOES_ON = /^(?:(?:ou|et)(?![a-zà-ÿ])|\/)/i;

/** Reads a word and the value that stands beside it without a colon, or with one that is stuck to it. */
function readBeside(text: string, lexicon: Lexicon): Reading | null {
  const { beside } = lexicon;
  if (beside === 'any' ? !/^\p{Lu}/u.test(text) : longestAt(text, 0, beside.first) === 0) return null;
  const at = wordAt(text, 0, lexicon);
  if (at === null || at.end === text.length || (beside !== 'any' && !beside.words.has(at.word))) return null;
  if (COUNT.test(text.slice(at.end)) && NAMES.has(meaningOf(at.word, 'alone')))
    return reading(at.word, 'alone', text, '');
  const glued = text.charAt(at.end) !== ' ' && text.charAt(at.end) !== ':';
  const value = text
    .slice(at.end)
    .replace(COUNTED, '')
    .replace(/^ ?[:|–-]? ?/, '')
    .replace(TRAILING_MARKS, '');
  if (GOES_ON.test(value)) return null;
  return reading(at.word, glued ? 'glued' : 'beside', text.slice(0, at.end), value);
}
