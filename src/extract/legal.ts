/** Laws, decrees and orders that a text names. */
import { readable, squeeze } from '../text.js';
import { type Field, found, type ListFinder } from './found.js';

/** "décret n° 2009-587 du 25 mai 2009", "loi n° 86-33 du 9 janvier 1986", "décret no 2001-529 du 18 juin 2001". */
const ACT =
  /(?<!\p{L})(?:décrets?|lois?|ordonnances?|arrêtés?) n[°ºo] ?\d{2,4}[- ]\d{1,5} du \d{1,2}(?:er)? \p{Ll}{3,9} \d{4}/giu;

const named: ListFinder<string> = ({ posting }) =>
  posting.sections
    .filter(({ kind }) => kind === 'text')
    .flatMap((section) => section.lines)
    // An act has a number; most lines have none.
    .filter(({ text }) => /\d/.test(text))
    .flatMap((line) => [...squeeze(readable(line.text)).matchAll(ACT)].map(([act]) => found(act, [line], 'act', act)));

export const legalReferences: Field<'legal_references'> = { kind: 'union', find: [named] };
