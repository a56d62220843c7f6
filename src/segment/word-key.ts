/** The keys that words of a page are looked up by. */
import { labelKey, lineKey, plainLetters, plainPunctuation } from '../text.js';

/** The key of a word: a label key without plurals, so that "Cadre(s) d'emplois" and "Cadre d'emploi" are one word. */
export const wordKey = (text: string): string => singular(labelKey(text));

const singular = (key: string): string =>
  (key.includes('(') ? key.replace(/\((?:e|s|es|x)\)/g, '') : key).replace(/(?<=[a-z]{3})s(?![a-z])/g, '');

/** The keys of all that begins a text, without folding it again for each; null where folding moves letters about. */
export function keysOf(text: string): ((length: number) => string) | null {
  const folded = plainLetters(plainPunctuation(text)).toLowerCase();
  return folded.length === text.length && !/\s\s|[^\S ]|[^\x20-\x7e°]/.test(folded)
    ? (length) => singular(folded.slice(0, length).trimEnd())
    : null;
}

/** The key of letters and figures: `wordKey` of what has no bullets, spaces and marks. */
export const tokenKey = (token: string): string => singular(plainLetters(lineKey(token)).toLowerCase());
