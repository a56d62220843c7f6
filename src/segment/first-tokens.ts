/**
 * The tokens that words of a page begin with. Most lines begin with none of them, and are prose by that alone: to look at their first
 * letters takes a fraction of folding them.
 */
import { BULLET, lineKey, plainLetters, withoutBullet } from '../text.js';
import { tokenKey, wordKey } from './word-key.js';

export interface FirstTokens {
  /** How long the longest word is that begins with each token. */
  readonly longest: ReadonlyMap<string, number>;
  /** Their first three letters, by `threeAt`. */
  readonly threes: ReadonlySet<number>;
}

const TOKEN_START = /^[\p{L}\d]+/u;
const firstToken = (text: string): string => wordKey(TOKEN_START.exec(text)?.[0] ?? text.charAt(0));

/** Spelled out, a word may be longer than its name: "Cadre(s) d’emplois", two spaces, a plural. */
const SLACK = 12;

export function firstTokensOf(names: Iterable<string>): FirstTokens {
  const longest = new Map<string, number>();
  for (const name of names) {
    const token = firstToken(withoutBullet(name));
    longest.set(token, Math.max(longest.get(token) ?? 0, name.length + SLACK));
  }
  return { longest, threes: new Set([...longest.keys()].map((token) => threeAt(token, 0))) };
}

const SPACE = 0x20;
/** Kinds of characters: what ends a token, the ten figures, the letters without case and accents. */
const KINDS = 37;
const NO_PART = 0;
/** What folds into several letters or into none, and all that is not looked up here. */
const OTHER = KINDS;

const KIND_OF = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[ -'*-~]/.test(character) && !TOKEN_START.test(character)) return NO_PART;
  const key = plainLetters(lineKey(character)).toLowerCase();
  return TOKEN_START.test(character) && /^[a-z\d]$/.test(key) ? Number.parseInt(key, 36) + 1 : OTHER;
});

/** A number for the first three letters of a token, or for fewer when it ends before; -1 when there is no token, or it is none of plain letters. */
function threeAt(text: string, start: number): number {
  let three = 0;
  let kind = OTHER;
  for (let at = start; at < start + 3; at++) {
    // Nothing of a token stands behind its end.
    if (kind !== NO_PART) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE;
      kind = code < KIND_OF.length ? KIND_OF[code]! : OTHER;
      if (kind === OTHER || (kind === NO_PART && at === start)) return -1;
    }
    three = three * KINDS + kind;
  }
  return three;
}

/** False where no word can begin, by the first letters alone. */
export function mayBegin(text: string, start: number, { threes }: FirstTokens): boolean {
  const three = threeAt(text, start);
  return three < 0 || threes.has(three);
}

/** The first token of a text; none where folding may add to it: an accent of its own, a plural in brackets. */
const TOKEN_ALONE = String.raw`([\p{L}\d]+)(?![\p{L}\d])(?=[ -'*-~]|$)`;
const TOKEN = new RegExp(`^${TOKEN_ALONE}`, 'u');

/** False for texts that begin with no first token; true where that is not sure. */
export function mayBeginWord(text: string, first: FirstTokens): boolean {
  if (!mayBegin(text, 0, first)) return false;
  const token = TOKEN.exec(text)?.[0];
  return token === undefined || first.longest.has(tokenKey(token));
}

/** The first token of a line as it is written, behind its bullet; none where folding may add to it, or where a link or a cell begins. */
const WRITTEN_TOKEN = new RegExp(`^(?:${BULLET.source})?(?!\\p{Extended_Pictographic})${TOKEN_ALONE}`, 'u');

const BULLETS: ReadonlySet<number> = new Set([...' \t-*>#•–'].map((mark) => mark.charCodeAt(0)));

/** Tokens that are remembered: more than lines of one language begin with. Of a longer token engines keep the text it was cut out of. */
const KNOWN = { most: 4096, longest: 12 };

/**
 * Says of lines as they are written that no word begins them, behind a bullet or not, before anything is folded. What was said of a token
 * is remembered: pages have the same few at the beginning of their lines.
 */
export function beginsOtherwise(first: FirstTokens): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let start = 0;
    while (BULLETS.has(text.charCodeAt(start))) start++;
    if (!mayBegin(text, start, first)) return true;
    const token = WRITTEN_TOKEN.exec(text)?.[1];
    if (token === undefined) return false;
    let isOther = known.get(token);
    if (isOther === undefined) {
      isOther = !first.longest.has(tokenKey(token));
      if (known.size === KNOWN.most) known.clear();
      if (token.length <= KNOWN.longest) known.set(token, isOther);
    }
    return isOther;
  };
}

/** No first token of a word is longer. */
const LONGEST_TOKEN = 30;

const tokenAt = (text: string, start: number): string =>
  TOKEN_START.exec(text.slice(start, start + LONGEST_TOKEN))?.[0] ?? '';

/** How long a word that begins at a place of a text can be: 0 where none does. */
export const longestAt = (text: string, start: number, first: FirstTokens): number =>
  mayBegin(text, start, first) ? (first.longest.get(tokenKey(tokenAt(text, start))) ?? 0) : 0;
