/** Lists of words as they stand in keys: sorted, each once, with single spaces between them. */
import { editsWithin } from '../edits.js';

/** The words of a key; none for an empty one. */
export const listOf = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

export const isFigure = (word: string): boolean => /^\d/.test(word);

/** The words of an address that are no house numbers. */
export const wordsOnly = (words: string): readonly string[] => listOf(words).filter((word) => !isFigure(word));

/** The words of one list that do not stand in the other. */
export const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.includes(word));

const sorted = (letters: Iterable<string>): string => [...letters].sort().join('');

/** True when one list is a short form and the other what it stands for: "ofb", "biodiversite francais office". Keys keep no order. */
export function areShortAndLong(a: readonly string[], b: readonly string[]): boolean {
  const [[short = '', ...others], long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    others.length === 0 &&
    long.length > 1 &&
    long.length === short.length &&
    sorted(short) === sorted(long.map((word) => word.charAt(0)))
  );
}

/** True when all words of the shorter list stand in the other. */
export function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** Words from here on may be misspelt by one letter and still be the same. */
const LONG_WORD = 6;

export const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG_WORD && editsWithin(a, b, 1) !== null;

/** True when more than half the words of the shorter list stand in the other. */
export const areMostlyOne = (a: readonly string[], b: readonly string[]): boolean =>
  2 * a.filter((word) => b.includes(word)).length > Math.min(a.length, b.length);
