/**
 * What counts as the same text. Three folds, each used everywhere for one purpose: `squeeze` for values that are shown,
 * `lineKey` for lines that are compared, `labelKey` for labels that are looked up.
 */

/** Characters that are in a text and cannot be seen: zero-width spaces and joiners, soft hyphens, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u02bc\u02b9\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;
/** Anything that `squeeze` would change: most values have nothing. */
const NEEDS_SQUEEZING =
  /[^\S ]| {2}|^ | $|[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Anything at all that `lineKey` would change: most lines of most files have nothing, and are their own key. */
const NEEDS_FOLDING = /[^\u0020-\u005f\u0061-\u007e\u00c0-\u017e]|[\u0132\u0133\u013f\u0140\u0149] | {2}|^ | $/;

/**
 * A value as it is shown: white space of every kind (no-break, thin, tabs) folded into single spaces, invisible characters gone, accents
 * on their letters (NFC). Quotes, dashes, accents and case stay as the page wrote them.
 */
export function squeeze(text: string): string {
  if (!NEEDS_SQUEEZING.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim().normalize('NFC');
}

/** Curly quotes and long dashes made plain. */
export function plainPunctuation(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
}

/**
 * The key lines are compared by. Two lines that differ only in quotes, dashes, white space, Unicode form or invisible
 * characters have one key; digits, case and accents count.
 */
export function lineKey(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return squeeze(plainPunctuation(text).normalize('NFKC'));
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** A word without its accents: "Durée" → "Duree", "cœur" → "coeur". */
export function plainLetters(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text.replace(/œ/g, 'oe').replace(/Œ/g, 'OE').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Bullets, pictograms and Markdown that stand before a line, and the indent before them. */
const BULLET = /^(?:[\s>*#•·●◦▪■►▸➢➤✓✔└├│─–—\-‣∙\uf0b7\p{Extended_Pictographic}]|\ufe0f)+/u;
/** A line that is one Markdown link. */
const LINK = /^\[([^[\]]{1,300})\]\([^()\s]{0,500}\)\s*$/;

/** The line without indent, bullet or Markdown marks. */
export function withoutBullet(text: string): string {
  const bare = text.replace(BULLET, '');
  return squeeze(bare.includes('**') ? bare.replaceAll('**', ' ') : bare);
}

/** What a line says that is one Markdown link. */
export const withoutLink = (text: string): string =>
  text.startsWith('[') ? squeeze(LINK.exec(text)?.[1] ?? text) : text;

/** No label or heading is longer than this: longer lines are text, and are not looked up. */
const LONGEST_LABEL = 110;

/** The key labels and headings are looked up by: no case, no accents, no bullet, no final colon. Empty for what is too long to be one. */
export function labelKey(text: string): string {
  const bare = withoutBullet(text);
  if (bare.length > LONGEST_LABEL) return '';
  let end = bare.length;
  while (end > 0 && ' :'.includes(bare.charAt(end - 1))) end--;
  return plainLetters(lineKey(bare.slice(0, end)))
    .toLowerCase()
    .replaceAll(" '", "'")
    .replaceAll("' ", "'");
}

const UNSTATED =
  /^(?:non[ -](?:renseign|communiqu|pr[ée]cis|sp[ée]cifi|d[ée]fini|indiqu)\p{L}{0,4}|n\/?[car]\.?|[-–—.…]{1,3})$/iu;

/** True for a value that says that nothing is said: "Non renseigné", "Non communiqué", "-". */
export const isUnstated = (value: string): boolean => value.length < 24 && UNSTATED.test(value);

/** A short value without the full stop that ends it as an item of a list. */
export const withoutStop = (value: string): string => value.replace(/(?<=[^.\s])\.$/, '');
