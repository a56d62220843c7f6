/**
 * Text as all stages see it. Three folds say what counts as the same, each used everywhere for one purpose: `squeeze` for values that are
 * shown, `lineKey` for lines that are compared, `labelKey` for labels that are looked up. Beside them stand bullets and items, values that
 * say nothing, and sentences broken over lines. Wordings that pages are both recognised and read by stand in the folder `text/`.
 */
import { Buffer } from 'node:buffer';

/** Characters that are in a text and cannot be seen: zero-width spaces and joiners, soft hyphens, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** White space that is not a single space. */
const SPACES = /\s{2,}|[^\S ]/g;

// Folding takes most of the time of a run, and most texts have nothing to fold: each fold first tests, with one character class, whether
// there is anything to do.

const CURLY = /[\u2018-\u201b\u02bc\u02b9\u2032\u00b4`\u201c-\u201f\u00ab\u00bb\u2033\u2010-\u2015\u2212]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u02bc\u02b9\u2032\u00b4`]/g;
const DOUBLE_QUOTE = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const DASH = /[\u2010-\u2015\u2212]/g;
/** White space other than the space, invisible characters, and combining accents. Spelled out, because `\s` is slow within a larger class. */
const ODD = /[\u0300-\u036f]|[\t-\r\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;
/** Two spaces, one at the end, and every odd or rare character: a text without any of them is as `squeeze` would leave it. Spaces come first, which is faster. */
const NEEDS_SQUEEZING = / (?: |$)|[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\u20cf]/;
/** Two spaces, and every character that `lineKey` may change; those left out stay as they are, whatever stands beside them. */
const TO_FOLD =
  / {2}|[^ -_a-~\u00a7\u00a9\u00ae\u00b0\u00b7\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2022\u20ac]/g;

/** `charCodeAt` for strings of every internal representation (flat, sliced, …): V8 gives up its inline cache at a call that has met more than four of them. */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

const SPACE = 0x20;
const trimmed = (text: string): string =>
  text !== '' && (codeAt(text, 0) === SPACE || codeAt(text, text.length - 1) === SPACE) ? text.trim() : text;

/**
 * A value as it is shown: white space of every kind (no-break, thin, tabs) folded into single spaces, invisible characters gone, accents
 * on their letters (NFC). Quotes, dashes, accents and case stay as the page wrote them.
 */
export function squeeze(text: string): string {
  if (!NEEDS_SQUEEZING.test(text)) return codeAt(text, 0) === SPACE ? text.trim() : text;
  if (!ODD.test(text)) return text.trim().replace(SPACES, ' ');
  return text.replace(INVISIBLE, '').trim().replace(SPACES, ' ').normalize('NFC');
}

/** Curly quotes and long dashes made plain. */
export const plainPunctuation = (text: string): string =>
  CURLY.test(text) ? text.replace(SINGLE_QUOTE, "'").replace(DASH, '-').replace(DOUBLE_QUOTE, '"') : text;

/**
 * The key lines are compared by. Two lines that differ only in quotes, dashes, white space, Unicode form or invisible
 * characters have one key; digits, case and accents count.
 */
export function lineKey(text: string): string {
  TO_FOLD.lastIndex = 0;
  if (!TO_FOLD.test(text)) return trimmed(text);
  return foldedMarks(text) ?? squeeze(plainPunctuation(text).normalize('NFKC'));
}

/** Characters below this are common in texts; what becomes of each is kept in a table. */
const COMMON_END = 0x2213;
/** What `lineKey` makes of each: one other character, or null where folding needs more than that. Filled when a character is first met. */
const MARKS = new Array<string | null | undefined>(COMMON_END).fill(undefined);

function markOf(code: number): string | null {
  if (code >= COMMON_END) return null;
  const character = String.fromCharCode(code);
  const plain = plainPunctuation(character);
  const mark = plain !== character ? plain : /[\t\u00a0\u2009\u202f]/.test(character) ? ' ' : null;
  MARKS[code] = mark;
  return mark;
}

/** The key of a text in which `TO_FOLD` has found its first match; null when folding needs more than replacing common marks and spaces. */
function foldedMarks(text: string): string | null {
  let folded = '';
  let done = 0;
  let isSpaced = true;
  do {
    const at = TO_FOLD.lastIndex - 1;
    const code = codeAt(text, at);
    const known = code === SPACE ? ' ' : MARKS[code];
    const mark = known === undefined ? markOf(code) : known;
    if (mark === null) return null;
    if (mark === ' ') isSpaced = false;
    folded += text.slice(done, at) + mark;
    done = at + 1;
  } while (TO_FOLD.test(text));
  folded += text.slice(done);
  return isSpaced ? trimmed(folded) : folded.trim().replace(SPACES, ' ');
}

/** Characters that NFC may change: all but those of European texts and their punctuation. */
const MAY_COMPOSE = /[^\0-\u02ff\u2010-\u206f\u20a0-\u20bf]/;

/** Accents on their letters (NFC). */
export const composed = (text: string): string => (MAY_COMPOSE.test(text) ? text.normalize('NFC') : text);

const NOT_ASCII = /[\u0080-\uffff]/;
/** Letters with accents. */
const ACCENTED = /[\u00c0-\u017f]/g;
/** Beyond these, a text may hold other characters that decompose. */
const UNUSUAL = /[^\t-\u017f\u2010-\u20cf]/;
const decomposed = (text: string): string =>
  text.replace(/œ/g, 'oe').replace(/Œ/g, 'OE').normalize('NFD').replace(/\p{M}/gu, '');
/** Each such letter without its accent, filled when it is first met. */
const WITHOUT_ACCENT = new Map<string, string>();

function withoutAccent(letter: string): string {
  const known = WITHOUT_ACCENT.get(letter);
  if (known !== undefined) return known;
  const plain = decomposed(letter);
  WITHOUT_ACCENT.set(letter, plain);
  return plain;
}

/** A word without its accents: "Durée" → "Duree", "cœur" → "coeur". */
export function plainLetters(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  if (UNUSUAL.test(text)) return decomposed(text);
  return text.replace(ACCENTED, withoutAccent);
}

/** Every match of a global pattern that never matches the empty text. `matchAll` would compile a copy of the pattern each time. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** Finders look at so much of a line and no further: far more than any paragraph, or any page on one line. */
const MOST_READ = 1 << 16;

/** As much of a line as is looked at. A line may be as long as a file; all of it is kept, and its beginning is searched. */
export const readable = (text: string): string => (text.length > MOST_READ ? text.slice(0, MOST_READ) : text);

/** What rules are drawn with, and spaces. */
const RULE_MARKS = /^[-=*_~\u2013\u2014\s]+$/;
const SPACE_MARKS = /\s/g;

/** True for a rule across the page ("-----", "* * *"): three or more of one mark and nothing else. It separates as a blank line does. */
export function isRule(text: string): boolean {
  if (!RULE_MARKS.test(text)) return false;
  const marks = text.replace(SPACE_MARKS, '');
  return marks.length > 2 && marks === marks.charAt(0).repeat(marks.length);
}

/** Bullets, pictograms and Markdown that stand before a line, and the indent before them. */
export const BULLET = /^(?:[\s>*#•·●◦▪■►▸➢➤✓✔└├│─–—\-‣∙\uf0b7\p{Extended_Pictographic}]|\ufe0f)+/u;
/** A line that is one Markdown link. */
const LINK = /^\[([^[\]]{1,300})\]\([^()\s]{0,500}\)\s*$/;

const ASCII_BULLETS = Uint8Array.from({ length: 0x40 }, (_, code) =>
  ' \t-*>#'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** True for the bullets that most lists have, and for the spaces around them. */
const isBullet = (code: number): boolean =>
  code < ASCII_BULLETS.length ? ASCII_BULLETS[code] === 1 : code === 0x2022 || code === 0x2013;

/** Where a line begins behind such bullets. */
export function behindBullet(text: string): number {
  let start = 0;
  while (isBullet(codeAt(text, start))) start++;
  return start;
}

/** What most lines begin with, and no bullet: letters of European languages (not every letter: "ℹ" is one and a pictogram) and figures. */
const isPlainStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code < 0x250);

/** The line without indent, bullet or Markdown marks. */
export function withoutBullet(text: string): string {
  const start = behindBullet(text);
  const bare = isPlainStart(codeAt(text, start)) ? text.slice(start) : text.replace(BULLET, '');
  return squeeze(bare.includes('**') ? bare.replaceAll('**', ' ') : bare);
}

/** What a line says that is one Markdown link. */
export const withoutLink = (text: string): string =>
  text.startsWith('[') ? squeeze(LINK.exec(text)?.[1] ?? text) : text;

/** No label or heading is longer than this: longer lines are text, and are not looked up. */
export const LONGEST_LABEL = 110;

/** The key labels and headings are looked up by: no case, no accents, no bullet, no final colon. Empty for what is too long to be one. */
export const labelKey = (text: string): string => commonLabelKey(text) ?? foldedLabel(text);

function foldedLabel(text: string): string {
  const bare = withoutBullet(text);
  if (bare.length > LONGEST_LABEL) return '';
  let end = bare.length;
  while (end > 0 && ' :'.includes(bare.charAt(end - 1))) end--;
  const key = plainLetters(lineKey(bare.slice(0, end))).toLowerCase();
  return key.includes("'") ? key.replaceAll(" '", "'").replaceAll("' ", "'") : key;
}

const [APOSTROPHE, STAR, COLON] = [0x27, 0x2a, 0x3a];
const [NOT_ALONE, NOT_KNOWN] = [0, 0xff];

/** What each character becomes in a label key, where that is one character whatever stands beside it. Filled when a character is first met. */
const IN_LABEL = new Uint8Array(COMMON_END).fill(NOT_KNOWN);

function inLabel(code: number): number {
  if (code >= IN_LABEL.length) return NOT_ALONE;
  const known = IN_LABEL[code]!;
  if (known !== NOT_KNOWN) return known;
  const key = lineKey(`x${String.fromCharCode(code)}x`);
  const letters = plainLetters(key).toLowerCase();
  const isAlone = code !== STAR && key.length === 3 && letters.length === 3 && letters.charCodeAt(1) < 0x80;
  const found = isAlone ? letters.charCodeAt(1) : NOT_ALONE;
  IN_LABEL[code] = found;
  return found;
}

const room = Buffer.alloc(2 * LONGEST_LABEL);

/** The same in one pass, for texts that begin with a letter or a figure and have only common characters, as most labels do; null for others. */
function commonLabelKey(text: string): string | null {
  if (text.length > room.length || !isPlainStart(codeAt(text, 0))) return null;
  let end = 0;
  let length = 0; // with the spaces around apostrophes
  let isSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = inLabel(codeAt(text, i));
    if (code === NOT_ALONE) return null;
    const wasSpace = isSpace;
    isSpace = code === SPACE;
    if (isSpace && wasSpace) continue;
    length++;
    if (isSpace && room[end - 1] === APOSTROPHE) continue;
    if (code === APOSTROPHE && wasSpace && room[end - 1] === SPACE) end--;
    room[end++] = code;
  }
  if (length - (isSpace ? 1 : 0) > LONGEST_LABEL) return '';
  while (end > 0 && (room[end - 1] === SPACE || room[end - 1] === COLON)) end--;
  return room.toString('latin1', 0, end);
}

const UNSTATED =
  /^(?:non[ -](?:renseign|communiqu|pr[ée]cis|sp[ée]cifi|d[ée]fini|indiqu)\p{L}{0,4}|n\/?[car]\.?|[-–—.…]{1,3})$/iu;

/** True for a value that says that nothing is said: "Non renseigné", "Non communiqué", "-". */
export const isUnstated = (value: string): boolean => value.length < 24 && UNSTATED.test(value);

/** A short value without the full stop that ends it as an item of a list. */
export const withoutStop = (value: string): string => value.replace(/(?<=[^.\s])\.$/, '');

/** Words that no sentence ends with. */
const UNFINISHED = /(?<![\p{L}'’-])(?:aux?|de|des|du|en|et|la|les?|par|pour|sur|une?|à)$|['’]$/iu;
/** True for what goes on below: nothing ends with its last word, or a quotation has no end. */
export const isUnfinished = (key: string): boolean => UNFINISHED.test(key) || key.split('"').length % 2 === 0;

/** "a) ", "o ", "- ": what an item begins with. */
const ITEM_MARK = /^(?:[-–—―•*·]|\p{L}[).°]|o )/u;

/** True where a page broke a sentence over two lines: nothing ends it on the first, and the second goes on with it. */
export function isBrokenBetween(before: string, after: string): boolean {
  if (after === '' || ITEM_MARK.test(after)) return false;
  if (UNFINISHED.test(before) || (before.endsWith(',') && /^\d/.test(after))) return true;
  return /^\p{Ll}/u.test(after) && !/[.;:!?…]$/.test(before);
}
