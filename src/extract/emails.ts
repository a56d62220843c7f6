/** E-mail addresses, as written. */
import { matchesIn } from '../text.js';
import type { Mention } from './mention.js';

/** The last label of a domain is all of one case: "ville.fr.Renseignements" is an address and the next sentence. */
const AT = String.raw`(?:@| ?[[(] ?(?:[aA][tT]|arobase|@) ?[\])] ?)`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d._%+@-])[\p{L}\d](?:[\p{L}\d._%+'-]{0,63}[\p{L}\d_+-])?${AT}(?:[\p{L}\d-]{1,63}\.){1,5}(?:[a-z]{2,24}|[A-Z]{2,24})(?![\p{L}\d@-])`,
  'gu',
);
const WRITTEN_OUT = new RegExp(AT, 'u');

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

/** Every address of a text on one line; "prenom.nom [at] ville.fr" is given with its @. Masked addresses give none. */
export function emailsIn(text: string): readonly Mention<string>[] {
  if (!text.includes('@') && !/[[(] ?(?:at|arobase)/i.test(text)) return [];
  return matchesIn(text, ADDRESS).map((match) => ({
    value: match[0].replace(WRITTEN_OUT, '@'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
