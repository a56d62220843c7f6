/** Laws, decrees and orders that a text names. */
import type { Found } from '../offer.js';
import { matchesIn, readable, squeeze } from '../text.js';
import { type Field, found, type ListFinder } from './found.js';
import { lowerCase } from './lower-case.js';
import { proseOf } from './prose.js';
import { SIGN } from './signs.js';

/** "décret n° 2009-587 du 25 mai 2009", "loi n° 86-33 du 9 janvier 1986", "décret no 2001-529 du 18 juin 2001". */
const ACT =
  /(?<!\p{L})(?:décrets?|lois?|ordonnances?|arrêtés?) n[°ºo] ?\d{2,4}[- ]\d{1,5} du \d{1,2}(?:er)? \p{Ll}{3,9} \d{4}/gu;

const named: ListFinder<string> = ({ read }) => {
  const acts: Found<string>[] = [];
  for (const { line, signs } of read(proseOf)) {
    if (!(signs & SIGN.number)) continue;
    const text = squeeze(readable(line.text));
    for (const { 0: match, index } of matchesIn(lowerCase(text), ACT)) {
      const act = text.slice(index, index + match.length);
      acts.push(found(act, [line], 'act', act));
    }
  }
  return acts;
};

export const legalReferences: Field<'legal_references'> = { kind: 'union', find: [named] };
