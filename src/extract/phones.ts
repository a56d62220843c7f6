/**
 * Phone numbers, as E.164. French numbers have ten digits that begin with 0 and are spaced in every way; the five overseas
 * départements and the collectivities beside them have country codes of their own, which the first digits of the national number
 * give away (plan national de numérotation, ARCEP décision 2018-0881).
 */
import { matchesIn } from '../text.js';
import type { Mention } from './mention.js';

/** First digits of national numbers → country code. Landlines, then mobiles. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '0262': '262',
  '0263': '262',
  '0269': '262',
  '0590': '590',
  '0594': '594',
  '0596': '596',
  '0639': '262',
  '0690': '590',
  '0691': '590',
  '0692': '262',
  '0693': '262',
  '0694': '594',
  '0696': '596',
  '0697': '596',
};

/** Between two digits of one number: a space, a dot, a dash, a slash, or a dot or dash with a space on either side. */
const GAP = String.raw`(?: ?[.\-\u2010-\u2015/\u00b7_] ?| )?`;
const NATIONAL = String.raw`0${GAP}[1-9](?:${GAP}\d){8}`;
const FRANCE = String.raw`(?:\(?\+ ?|00 ?)33\)?${GAP}(?:\(0\)|0)?${GAP}[1-9](?:${GAP}\d){8}`;
const ABROAD = String.raw`\+ ?[1-9]\d{0,2}${GAP}(?:\(0\))?(?:${GAP}\d){6,12}`;
const NUMBER = new RegExp(`${FRANCE}|${ABROAD}|${NATIONAL}`, 'gu');

const DATE = /^[0-3]\d([./-])[01]\d\1(?:19|20)\d{2}/;
/** A number that goes on, or begins further left, is an account, a SIRET or an offer number. "… 46/47" is two numbers, "… 46 9h-12h" one and its hours. */
const GOES_ON = /^(?:\d|\p{Lu}[^\p{Ll}]|\p{Ll}|[ .-]\d{1,4}(?!\d| ?[hH]))/u;
const BEGAN_BEFORE = /(?:[\p{L}\d+]|\d{3}[ .\-/])$/u;
const LONGEST_BEGINNING = 4;
/** "Fax : 03 …" is for machines; "Tél./Fax : 03 …" is answered. */
const FAX = /(?:fax|t[ée]l[ée]copie(?:ur)?)[ .:°n)-]{0,6}$/iu;
const PHONE_AND_FAX =
  /t[ée]l(?:[ée]phone)?[ .:]{0,3}(?:[/&-]|et|ou)[ ]?(?:fax|t[ée]l[ée]copie(?:ur)?)[ .:°n)-]{0,6}$/iu;
const LONGEST_FAX = 40;

/** Every phone number of a text on one line, white space squeezed. Numbers of fax machines are left out. */
export function phonesIn(text: string): readonly Mention<string>[] {
  if (!/\d/.test(text)) return [];
  const phones: Mention<string>[] = [];
  let last = -1;
  for (const match of matchesIn(text, NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const follows = start - last <= 1;
    if (!follows && BEGAN_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEGINNING), start))) continue;
    if (DATE.test(match[0]) || goesOn(text.slice(end, end + 8))) continue;
    last = end;
    const before = text.slice(Math.max(0, start - LONGEST_FAX), start);
    if (FAX.test(before) && !PHONE_AND_FAX.test(before)) continue;
    phones.push({ value: e164(match[0]), start, end });
  }
  return phones;
}

const goesOn = (rest: string): boolean => GOES_ON.test(rest) && !/^[ .-]?(?:0 ?[1-9]|\+)/.test(rest);

function e164(written: string): string {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '');
  if (!/^\(?\+|^00/.test(written)) return `+${OVERSEAS[digits.slice(0, 4)] ?? '33'}${digits.slice(1)}`;
  const whole = digits.replace(/^00/, '');
  return whole.startsWith('33') ? e164(`0${whole.slice(2).replace(/^0/, '')}`) : `+${whole}`;
}
