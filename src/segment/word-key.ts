/** The keys that words of a page are looked up by. */
import { labelKey, lineKey, plainLetters, plainPunctuation } from '../text.js';
import { WORD_KEYS } from './layouts/word-keys.js';

/** The key of a word: a label key without plurals, so that "Cadre(s) d'emplois" and "Cadre d'emploi" are one word. */
export const wordKey = (text: string): string => singular(labelKey(text));

/** The key of a word of a layout, by its name. Those of all boards are generated beforehand: folding hundreds at every start takes a while. */
export const keyOfName = (name: string): string => WORD_KEYS[name] ?? wordKey(name);

const PLURAL_IN_BRACKETS = /\((?:e|s|es|x)\)/g;
/** True for the small letters of keys, which have no accents. */
export const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Without the s of words of four letters and more. */
function singular(text: string): string {
  const key = text.includes('(') ? text.replace(PLURAL_IN_BRACKETS, '') : text;
  let kept = '';
  let done = 0;
  for (let at = key.indexOf('s', 3); at !== -1; at = key.indexOf('s', at + 1)) {
    if (at + 1 < key.length && isLetter(key.charCodeAt(at + 1))) continue;
    if (!isLetter(key.charCodeAt(at - 1)) || !isLetter(key.charCodeAt(at - 2)) || !isLetter(key.charCodeAt(at - 3)))
      continue;
    kept += key.slice(done, at);
    done = at + 1;
  }
  return done === 0 ? key : kept + key.slice(done);
}

/** "1. Missions", "II - Profil", "III. - Candidatures": headings may be numbered. */
const ORDINAL = /^(?:\d{1,2}|[ivx]{1,4}|[a-h]) ?[.)°/-]{1,2} (?:- )?/;
/** A key without the number before it. */
export const withoutOrdinal = (key: string): string => key.replace(ORDINAL, '');

/** The keys of all beginnings of a text, by their length, folded once; null where folding would move letters. */
export function keysOf(text: string): ((length: number) => string) | null {
  const folded = plainLetters(plainPunctuation(text)).toLowerCase();
  return folded.length === text.length && !/\s\s|[^\S ]|[^\x20-\x7e°]/.test(folded)
    ? (length) => singular(folded.slice(0, length).trimEnd())
    : null;
}

/** The key of letters and figures: `wordKey` of what has no bullets, spaces and marks. */
export const tokenKey = (token: string): string => singular(plainLetters(lineKey(token)).toLowerCase());
