/** A line of a page, read as a word of its layout and the value that stands beside it. */
import type { Line } from '../offer.js';
import { LONGEST_LABEL, squeeze, withoutBullet } from '../text.js';
import { longestAt } from './first-tokens.js';
import type { Meaning } from './layout.js';
import { bareText, type Lexicon, lookUp, type Word, wordAt } from './lexicon.js';
import { wordKey } from './word-key.js';

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

const meaningOf = ({ meaning }: Word, stand: Stand): Meaning | null =>
  typeof meaning === 'string' ? meaning : stand === 'alone' ? meaning[1] : meaning[0];

const reading = (word: Word, stand: Stand, title: string, value: string): Reading | null => {
  const meaning = meaningOf(word, stand);
  return meaning === null ? null : { word, meaning, title, value, stand };
};

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

/** Labels printed `Label : value` are short; a colon further on belongs to a sentence. */
const LONGEST_BEFORE_COLON = 90;

/** What stands between a value and the next label on one line is part of neither. */
export const SEPARATOR = /(?: ?[|•·;–—-]){1,3}\s?$/u;

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
    .replace(SEPARATOR, '')
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
    .replace(SEPARATOR, '');
  if (GOES_ON.test(value)) return null;
  return reading(at.word, glued ? 'glued' : 'beside', text.slice(0, at.end), value);
}
