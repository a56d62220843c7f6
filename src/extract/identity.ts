/** Numbers that name a posting. */
import type { Found } from '../offer.js';
import { squeeze, withoutStop } from '../text.js';
import { type Context, type Field, found } from './found.js';
import { byInlineLabel, byLabel, joined, type Parse } from './labels.js';

/**
 * emploi-territorial.fr: letter O, département on three characters, yymmdd (or, older, yymm), sequence; 16 characters in all.
 * The date inside is often not the day of publication and may be no day at all: a number is never rejected for it.
 */
const OFFER_NUMBER = /(?<![\p{L}\d])O(?:\d{2}[\dAB])\d{12}(?![\p{L}\d])/iu;
/** Four letters of the ministry and its direction, two digits of the year, five of the sequence, one letter of the kind of text. */
const NOR = /(?<![\p{L}\d])[A-Z]{4}\d{7}[A-Z](?![\p{L}\d])/u;

const asOfferNumber: Parse<string> = (lines) => OFFER_NUMBER.exec(joined(lines))?.[0].toUpperCase();
const asReference: Parse<string> = (lines) =>
  asOfferNumber(lines) === undefined ? withoutStop(joined(lines.slice(0, 1))) || undefined : undefined;
const asNor: Parse<string> = (lines) => NOR.exec(joined(lines))?.[0];

export const offerNumber: Field<'offer_number'> = {
  kind: 'first',
  find: [
    byLabel('offer_number', asOfferNumber),
    byLabel('reference', asOfferNumber),
    byInlineLabel('reference', asOfferNumber),
  ],
};

export const reference: Field<'reference'> = {
  kind: 'first',
  find: [byLabel('reference', asReference), byInlineLabel('reference', asReference)],
};

export const nor: Field<'nor'> = {
  kind: 'first',
  find: [byLabel('nor', asNor), byInlineLabel('nor', asNor), norInHead],
};

/** "NOR : JUSF0650031V" among the lines a site prints around a notice. */
function norInHead({ posting }: Context): Found<string> | undefined {
  for (const line of [...posting.head, ...posting.noise]) {
    const number = NOR.exec(squeeze(line.text))?.[0];
    if (number !== undefined) return found(number, [line], 'nor:head', number);
  }
  return undefined;
}
