/** The words of a layout, indexed, and how one is looked up in a text. */
import { LONGEST_LABEL, withoutBullet, withoutLink } from '../text.js';
import {
  type FirstTokens,
  firstTokensOf,
  longestAt,
  longestBeginning,
  longestInLine,
  TOKEN_START,
} from './first-tokens.js';
import { type Entry, isRole, type Layout } from './layout.js';
import { unionOf } from './union.js';
import { isLetter, keyOfName, keysOf, withoutOrdinal, wordKey } from './word-key.js';

export interface Word {
  /** As the layout spells it. */
  readonly name: string;
  readonly meaning: Entry;
  /** Position among the words of the layout. */
  readonly rank: number;
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>;
  /** The same by name, without folding: most pages print them as the layout spells them. */
  readonly spelled: ReadonlyMap<string, Word>;
  /** By their first tokens. */
  readonly forms: ReadonlyMap<string, readonly { readonly key: RegExp; readonly word: Word }[]>;
  /** Words that count only as `Label : value` lines in free text. */
  readonly inline: ReadonlyMap<string, Word>;
  /** How words begin. */
  readonly first: FirstTokens;
  /** Keys of what words of several parts begin with, up to a space. */
  readonly beginnings: ReadonlySet<string>;
  /** True only for a line, as it is written, that holds no word, alone or before a value. */
  readonly isWordless: (text: string) => boolean;
  /** The same of inline words. */
  readonly hasNoInline: (text: string) => boolean;
  /** Words that may stand beside their value; `any` of them. */
  readonly beside: Beside | 'any';
  /** True where authors may number the words: "1. Missions". */
  readonly isNumbered: boolean;
  /** True for the key of a line that says nothing of the post. */
  readonly isNoise: (key: string) => boolean;
}

/** Words that may stand beside their value, and how they begin. */
interface Beside {
  readonly words: ReadonlySet<Word>;
  readonly first: FirstTokens;
}

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
  // A site does not number its own headings; only layouts that mix them with those of authors have numbered ones.
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

/** "Date limite de dépôt (à minuit)", "Intitulé du poste (H/F)": what stands in brackets is no part of the word. */
const BRACKETED_END = / ?\([^()]{1,60}\) ?:?$/;

/** Families of words are looked for in names only, never in what goes on with a value. */
const NAME = /^[^:;!?\d]{2,69}[^:;.!?\d]$/;

/** Characters that no family of words has, unless in brackets or before the first letter. */
const NO_NAME = /[;.!?\d]/;

/** False for most lines of prose, judged by their first token: folding whole lines takes far longer. */
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

/** What may be an ordinal: a figure, or a few letters and a mark or two spaces. The first forty characters decide. */
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
  if (forms.size === 0) return words.get(withoutOrdinal(key));
  const bare = withoutOrdinal(key.replace(BRACKETED_END, ''));
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
    // No word begins so: none can end further on.
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

/** What a line says, without bullets, links and the bars of a table; cells are told apart by bars, tabs or not. */
export function bareText(text: string): string {
  const barred = text.includes('\t') ? text.trim().replace(/\t+/g, ' | ') : text;
  const bare = withoutLink(withoutBullet(barred));
  return bare.startsWith('|') ? withoutBullet(bare.slice(1).replace(/\|$/, '')) : bare;
}
