/** Laws, decrees and orders that a text names. */
import type { Found } from '../offer.js';
import { matchesIn, readable, squeeze } from '../text.js';
import { type Field, found, type ListFinder } from './found.js';
import { lowerCase } from './lower-case.js';
import { proseOf } from './prose.js';
import { SIGN } from './signs.js';

const NUMBERED = String.raw`n[°ºo] ?\d{2,4}[- ]\d{1,5}(?: modifiée?s?)? du \d{1,2}(?:er)? \p{Ll}{3,9} \d{4}`;
/** "décret n° 2009-587 du 25 mai 2009", "loi n° 86-33 modifiée du 9 janvier 1986", "décret no 2001-529 du 18 juin 2001". */
const ACT = new RegExp(String.raw`(?<!\p{L})(?<kind>décret|loi|ordonnance|arrêté)s? ${NUMBERED}`, 'gu');
/** "lois n° 83-634 du 13 juillet 1983 et n° 84-53 du 26 janvier 1984": the second one is named by its number. */
const NEXT = new RegExp(`^(?: modifiée?s?)?(?:,| et|, et) (?<act>${NUMBERED})`, 'u');
const LONGEST = 80;

/** An act is one, as it was made and as it was changed. */
const asMade = (act: string): string => act.replace(/ modifiée?s?(?= du )/i, '');

const named: ListFinder<string> = ({ read }) => {
  const acts: Found<string>[] = [];
  for (const { line, signs } of read(proseOf)) {
    if (!(signs & SIGN.number)) continue;
    const text = squeeze(readable(line.text));
    const folded = lowerCase(text);
    for (const { 0: match, index, groups } of matchesIn(folded, ACT)) {
      const kind = text.slice(index, index + (groups?.kind?.length ?? 0));
      let end = index + match.length;
      const act = text.slice(index + match.indexOf(' '), end);
      acts.push(found(kind + asMade(act), [line], 'act', text.slice(index, end)));
      const ahead = (): RegExpExecArray | null => NEXT.exec(folded.slice(end, end + LONGEST));
      for (let next = ahead(); next !== null; next = ahead()) {
        const start = end + next[0].length - (next.groups?.act?.length ?? 0);
        end += next[0].length;
        const raw = text.slice(start, end);
        acts.push(found(`${kind} ${asMade(raw)}`, [line], 'act', raw));
      }
    }
  }
  // At the beginning of a line an act has a capital, and is the same.
  const spelled = new Map<string, string>();
  for (const { value } of acts.toReversed()) spelled.set(value.toLowerCase(), value);
  return acts.filter(({ value }) => spelled.get(value.toLowerCase()) === value);
};

export const legalReferences: Field<'legal_references'> = { kind: 'union', find: [named] };
