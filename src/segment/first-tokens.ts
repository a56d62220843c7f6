/**
 * The tokens that words of a page begin with. Most lines begin with none of them, and so are prose: looking at their first letters takes a
 * fraction of the time of folding them.
 */
import { BULLET, behindBullet, codeAt, lineKey, plainLetters } from '../text.js';
import { tokenKey } from './word-key.js';

/** What is known of the words that begin with one token. */
interface Beginning {
  /** How long the longest of them is. */
  readonly longest: number;
  /** Says of a second token whether one of them goes on with it; null where any text may stand behind the first. */
  readonly goesOn: ((token: string) => boolean) | null;
}

export interface FirstTokens {
  /** The words that begin with a token, or null where none does. */
  readonly beginning: (token: string) => Beginning | null;
  /** The first letters of all: 1 for their kinds, and for those of what might be folded to one. */
  readonly letters: Uint8Array;
  /** The first three letters of all: a bit for each number of `threeAt`. */
  readonly threes: Uint8Array;
}

export const TOKEN_START = /^[\p{L}\d]+/u;

/** Spelled out, a word may be longer than its name: "Cadre(s) d’emplois", two spaces, a plural. */
const SLACK = 12;

export function firstTokensOf(words: readonly { readonly key: string; readonly name: string }[]): FirstTokens {
  const beginnings = new Map<string, { longest: number; seconds: Set<string> | null }>();
  for (const { key, name } of words) {
    const token = TOKEN_START.exec(key)?.[0] ?? key.charAt(0);
    const known = beginnings.get(token) ?? { longest: 0, seconds: new Set() };
    const second = secondToken(key, token);
    beginnings.set(token, {
      longest: Math.max(known.longest, name.length + SLACK),
      seconds: second === null ? null : (known.seconds?.add(second) ?? null),
    });
  }
  const letters = new Uint8Array(OTHER + 1);
  letters[NO_PART] = letters[OTHER] = 1;
  const threes = new Uint8Array(((KINDS ** 3) >> 3) + 1);
  for (const token of beginnings.keys()) {
    letters[kindAt(token, 0)] = 1;
    const three = threeAt(token, 0);
    if (three >= 0) threes[three >> 3]! |= 1 << (three & 7);
  }
  const beginning = remembered((token): Beginning | null => {
    const known = beginnings.get(tokenKey(token));
    if (known === undefined) return null;
    const { longest, seconds } = known;
    return { longest, goesOn: seconds && remembered((second) => seconds.has(tokenKey(second))) };
  });
  return { beginning, letters, threes };
}

/** The second token of a word; empty where what stands there is no space and a token, and null where any text may stand behind the first. */
function secondToken(key: string, first: string): string | null {
  if (key === first) return null;
  if (codeAt(key, first.length) !== SPACE) return '';
  const end = plainEnd(key, first.length + 1);
  return end < 0 ? null : key.slice(first.length + 1, end);
}

/** How many tokens are remembered, more than lines of one language begin with, and how long they may be: a longer slice keeps its whole text in memory. */
const KNOWN = { most: 4096, longest: 12 };

/** Pages have the same few tokens at the beginning of their lines. */
function remembered<T>(make: (token: string) => T): (token: string) => T {
  const known = new Map<string, T>();
  return (token) => {
    if (token.length > KNOWN.longest) return make(token);
    let made = known.get(token);
    if (made === undefined) {
      made = make(token);
      if (known.size === KNOWN.most) known.clear();
      known.set(token, made);
    }
    return made;
  };
}

const SPACE = 0x20;
/** Characters by kind: what ends a token, the ten figures, the letters without case and accents. */
const KINDS = 37;
const NO_PART = 0;
/** What folds into several letters or none, and every character beyond this table. */
const OTHER = KINDS;

const NOT_KNOWN = 0xff;
/** The kind of each Latin letter, filled when it is first met. */
const KIND_OF = new Uint8Array(0x180).fill(NOT_KNOWN);

const kindAt = (text: string, at: number): number => {
  const code = codeAt(text, at);
  if (!(code < KIND_OF.length)) return Number.isNaN(code) ? NO_PART : OTHER;
  if (KIND_OF[code] === NOT_KNOWN) KIND_OF[code] = kindOf(String.fromCharCode(code));
  return KIND_OF[code]!;
};

function kindOf(character: string): number {
  if (/[ -'*-~]/.test(character) && !TOKEN_START.test(character)) return NO_PART;
  const key = plainLetters(lineKey(character)).toLowerCase();
  return TOKEN_START.test(character) && /^[a-z\d]$/.test(key) ? Number.parseInt(key, 36) + 1 : OTHER;
}

/** A number for the first three letters of a token, or for fewer when it ends before; -1 when there is no token, or it is none of plain letters. */
function threeAt(text: string, start: number): number {
  let three = 0;
  let kind = OTHER;
  for (let at = start; at < start + 3; at++) {
    // Nothing of a token stands behind its end.
    if (kind !== NO_PART) {
      kind = kindAt(text, at);
      if (kind === OTHER || (kind === NO_PART && at === start)) return -1;
    }
    three = three * KINDS + kind;
  }
  return three;
}

/** False where no word can begin, by the first letters alone. */
export function mayBegin(text: string, start: number, { letters, threes }: FirstTokens): boolean {
  if (letters[kindAt(text, start)] === 0) return false;
  const three = threeAt(text, start);
  return three < 0 || ((threes[three >> 3]! >> (three & 7)) & 1) === 1;
}

/** No token of a word is longer. What is looked at has an end: a line may be one token, and each of its capitals begin one. */
const LONGEST_TOKEN = 30;

/** Where the token ends that stands at a place of a text; -1 where it is not of plain letters and figures, too long, or something else than a mark or a space ends it. */
function plainEnd(text: string, start: number): number {
  for (let end = start; end <= start + LONGEST_TOKEN; end++) {
    const kind = kindAt(text, end);
    if (kind === OTHER) return -1;
    if (kind === NO_PART) return end > start ? end : -1;
  }
  return -1;
}

/** How long a word can be that begins with the plain token at a place of a text: 0 where none does, -1 where there is no such token. */
function longestFrom(text: string, start: number, { beginning }: FirstTokens): number {
  const end = plainEnd(text, start);
  if (end < 0) return -1;
  const token = text.slice(start, end);
  const words = beginning(token) ?? (GLUED.test(token) ? beginning(token.slice(0, token.search(GLUED) + 1)) : null);
  if (words === null) return 0;
  if (words.goesOn === null || codeAt(text, end) !== SPACE) return words.longest;
  const next = plainEnd(text, end + 1);
  if (next < 0) return words.longest;
  const second = text.slice(end + 1, next);
  return words.goesOn(second) || GLUED.test(second) ? words.longest : 0;
}

/** A word with what stands behind it: "Publiée le12 mars", "EmployeurVille". */
const GLUED = /\p{Ll}[\p{Lu}\d]/u;

/** How long a word can be that begins with a token, or might. */
function longestOf(token: string | undefined, { beginning }: FirstTokens): number {
  return token === undefined ? Number.POSITIVE_INFINITY : (beginning(token)?.longest ?? 0);
}

/** A token; none where folding may add to it: an accent of its own, a plural in brackets. */
const TOKEN_ALONE = String.raw`([\p{L}\d]+)(?![\p{L}\d])(?=[ -'*-~]|$)`;
const TOKEN = new RegExp(`^${TOKEN_ALONE}`, 'u');

/** How long a word can be that begins a text: 0 where none does, Infinity where that is not sure. */
export function longestBeginning(text: string, first: FirstTokens): number {
  if (!mayBegin(text, 0, first)) return 0;
  const longest = longestFrom(text, 0, first);
  return longest < 0 ? longestOf(TOKEN.exec(text)?.[0], first) : longest;
}

/** The first token of a line as it is written, behind its bullet; none where folding may add to it, or where a link or a cell begins. */
const WRITTEN_TOKEN = new RegExp(`^(?:${BULLET.source})?(?!\\p{Extended_Pictographic})${TOKEN_ALONE}`, 'u');

/** The same of a line as it is written, behind a bullet or not: known before anything is folded. */
export function longestInLine(text: string, first: FirstTokens): number {
  const start = behindBullet(text);
  if (!mayBegin(text, start, first)) return 0;
  const longest = longestFrom(text, start, first);
  return longest < 0 ? longestOf(WRITTEN_TOKEN.exec(text)?.[1], first) : longest;
}

/** How long a word that begins at a place of a text can be: 0 where none does. */
export function longestAt(text: string, start: number, first: FirstTokens): number {
  if (!mayBegin(text, start, first)) return 0;
  const longest = longestFrom(text, start, first);
  return longest < 0
    ? longestOf(TOKEN_START.exec(text.slice(start, start + LONGEST_TOKEN))?.[0] ?? '', first)
    : longest;
}
