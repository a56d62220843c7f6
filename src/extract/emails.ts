/** E-mail addresses, as written. */
import { matchesIn } from '../text.js';
import type { Mention } from './mention.js';

/** The last label of a domain is all of one case: "ville.fr.Renseignements" and "ville.frTél" are an address and what comes next. */
const AT = String.raw`(?:@| ?[[(] ?(?:[aA][tT]|arobase|@) ?[\])] ?)`;
const DOT = String.raw`(?:\.| ?[[(] ?(?:dot|point) ?[\])] ?)`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d._%+@-])[\p{L}\d](?:[\p{L}\d._%+'-]{0,63}[\p{L}\d_+-])?${AT}(?:[\p{L}\d-]{1,63}${DOT}){1,5}(?:[a-z]{2,24}(?![\p{Ll}\d@-])|[A-Z]{2,24}(?![\p{L}\d@-]))`,
  'gu',
);
/** More than an account and what may stand between it and its "@", in letters of two code units. */
const LONGEST_ACCOUNT = 140;
const WRITTEN_OUT = new RegExp(AT, 'u');
const DOT_WRITTEN_OUT = new RegExp(DOT, 'gu');

/**
 * "[email protected]": what a page says in place of an address that only browsers are shown (Cloudflare). White space in it may be a
 * no-break space, and a text may be cut in the middle of it.
 */
const MASKED = /\[e-?mail(?:\s{0,3}prot\p{L}{0,8}\]?|\s{0,3}$)/giu;

/** Where addresses of a text on one line were masked. */
export const maskedEmailsIn = (text: string): readonly Mention<string>[] =>
  text.includes('[')
    ? matchesIn(text, MASKED).map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }))
    : [];

const BRACKETED_AT = /[[(] ?(?:at|arobase)/gi;

/** Where a bracket says "at"; infinitely far when none does. */
function bracketedAt(text: string, from: number): number {
  BRACKETED_AT.lastIndex = from;
  return BRACKETED_AT.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

function plainAt(text: string, from: number): number {
  const at = text.indexOf('@', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Every address of a text on one line; "prenom.nom [at] ville.fr" is given with its @. Masked addresses give none. */
export function emailsIn(text: string): readonly Mention<string>[] {
  const emails: Mention<string>[] = [];
  let end = 0;
  let plain = plainAt(text, 0);
  let bracketed = bracketedAt(text, 0);
  while (Math.min(plain, bracketed) < text.length) {
    // What stands further back belongs to no address: looking for one there takes long.
    ADDRESS.lastIndex = Math.max(end, Math.min(plain, bracketed) - LONGEST_ACCOUNT);
    const match = ADDRESS.exec(text);
    if (match === null) break;
    end = match.index + match[0].length;
    emails.push({ value: match[0].replace(WRITTEN_OUT, '@').replace(DOT_WRITTEN_OUT, '.'), start: match.index, end });
    if (plain < end) plain = plainAt(text, end);
    if (bracketed < end) bracketed = bracketedAt(text, end);
  }
  return emails;
}
