/** Numbers that name a posting. */
import type { Found } from '../offer.js';
import { NOR } from '../text/notices.js';
import { TERRITORIAL_NUMBER } from '../text/offer-number.js';
import { squeeze, withoutStop } from '../text.js';
import { datesIn } from './dates.js';
import { departmentByCode } from './department.js';
import { type Context, type Field, found } from './found.js';
import { flatNumber } from './jorf/frame.js';
import { byInlineLabel, byLabel, joined, type Parse } from './labels.js';

/** The date inside is often not the day of publication and may be no day at all: a number is never rejected for it. */
export const OFFER_NUMBER = new RegExp(String.raw`(?<![\p{L}\d])${TERRITORIAL_NUMBER}(?![\p{L}\d])`, 'u');

/** What an offer number says: where the employer's centre de gestion is, and when the offer was entered. */
export interface OfferNumberParts {
  /** Two or three characters, as everywhere else: "62", "2A", "974". */
  readonly department: string;
  /** `2025-11-27`, or `2025-10` for a number of the older form; null when its digits are neither. */
  readonly entered: string | null;
}

/** The site counts from 1 every day and has not reached 2,000; longer sequences are those of the older, running counter. */
const RUNNING_COUNTER = 100_000;

/**
 * Reads an offer number. Two forms of one length are about: département, yymmdd and a daily sequence of six digits; and, older, département,
 * yymm and a running counter of eight, whose first two digits look like a day or do not.
 */
export function offerNumberParts(number: string): OfferNumberParts | undefined {
  const match = /^O(\d{2}[\dAB])(\d{2})(\d{2})(\d{2})(\d{6})$/i.exec(number);
  if (match === null) return undefined;
  const [, code = '', year = '', month = '', day = '', sequence = ''] = match;
  const { iso, raw } = datesIn(`20${year}-${month}-${day}`)[0] ?? { iso: null, raw: '' };
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isOlder = iso === null || Number(sequence) >= RUNNING_COUNTER;
  return {
    department: departmentByCode(code)?.code ?? code,
    entered: isOlder ? (isMonth ? raw.slice(0, 7) : null) : iso,
  };
}

const WHOLE_NOR = new RegExp(String.raw`(?<![\p{L}\d])${NOR}(?![\p{L}\d])`, 'u');

const asOfferNumber: Parse<string> = ({ text }) => OFFER_NUMBER.exec(text)?.[0].toUpperCase();
const asReference: Parse<string> = (said) =>
  asOfferNumber(said) === undefined && !LAW.test(said.text)
    ? withoutStop(joined(said.lines.slice(0, 1)))
        .replace(WHOSE, '')
        .replace(OF_DAY, '') || undefined
    : undefined;
/** "Références : décret n° 2019-1594 …": the laws that a posting goes by. */
const LAW =
  /^(?:décret|loi|arrêté|ordonnance|circulaire|article)s?(?: [\p{L}-]{2,20})? (?:n[°o] ?\d|du \d|[LRD]\.? ?\d|\d)/iu;
/** "Réf. Apec : 176543210W": whose number it is. */
const WHOSE = /^\p{L}{2,20} ?: ?(?=\S{0,40}\d)/u;
/** "3134-26-0187/SR du 13 février 2026": the day belongs to the notice. */
const OF_DAY = /(?<=\d|\/[A-Z]{1,5}) du \d{1,2}(?:er)? \p{L}{3,9} \d{4}$/u;
/** "Publiée le 04/02/2026. Réf : 2026-0412": some boards print the number behind the day. */
const afterDay: Parse<string> = ({ text }) =>
  text.includes(':') ? BEHIND_DAY.exec(text)?.groups?.reference : undefined;
const BEHIND_DAY =
  /^.{6,20}?[.,;]? ?R[ée]f(?:[ée]rence)?\.? ?: ?(?<reference>(?=[^ ]{0,30}\d)[\p{L}\d_/.-]{3,40}[\p{L}\d])$/iu;
const asNor: Parse<string> = ({ text }) => WHOLE_NOR.exec(text)?.[0];

/** "N° 2026-042", "Parc de la Brenne - Poste n°2026-ATE-129": a number of two parts or more, as numbers of posts are and those of phones and laws are not there. */
const AT_HEAD =
  /^(?:(?:[^:]{2,80} [–|-] )?(?:poste|emploi|offre|annonce) )?n° ?(?<reference>(?=\S{0,30}\d)(?=\S{6})[\p{L}\d]{1,12}(?:[/_.-][\p{L}\d]{1,12}){1,4})$/iu;

/** "Jardinier H/F #113748": the number of a board behind the title. */
export const BOARD_NUMBER = / #(?<reference>\d{4,9})$/;

export const offerNumber: Field<'offer_number'> = {
  kind: 'first',
  find: [
    byLabel('offer_number', asOfferNumber),
    byLabel('reference', asOfferNumber),
    byInlineLabel('reference', asOfferNumber),
    numberInHead,
  ],
};

/** A number among the lines over the first label, whatever is written before it. */
function numberInHead({ posting }: Context): Found<string> | undefined {
  return onlyOne(
    posting.head.flatMap((line) => {
      const raw = OFFER_NUMBER.exec(line.text)?.[0];
      return raw === undefined ? [] : [found(raw.toUpperCase(), [line], 'number:head', raw)];
    }),
  );
}

/** Of two numbers one is another posting's. */
const onlyOne = ([only, ...others]: readonly Found<string>[]): Found<string> | undefined =>
  others.every(({ value }) => value === only?.value) ? only : undefined;

export const reference: Field<'reference'> = {
  kind: 'first',
  find: [
    byLabel('reference', asReference),
    byInlineLabel('reference', asReference),
    byLabel('publication_date', afterDay),
    byInlineLabel('publication_date', afterDay),
    referenceInHead,
  ],
};

/** The number of a board's post where it has no label. Of other texts a number may be that of a law or of an issue. */
function referenceInHead({ posting }: Context): Found<string> | undefined {
  if (posting.layout !== 'job-board') return undefined;
  return onlyOne(
    posting.head.flatMap((line) => {
      const raw = /[°#]/.test(line.text)
        ? (AT_HEAD.exec(squeeze(line.text)) ?? BOARD_NUMBER.exec(squeeze(line.text)))?.groups?.reference
        : undefined;
      return raw === undefined ? [] : [found(raw, [line], 'reference:head', raw)];
    }),
  );
}

export const nor: Field<'nor'> = {
  kind: 'first',
  find: [byLabel('nor', asNor), byInlineLabel('nor', asNor), norInHead, flatNumber],
};

/** "NOR : JUSF0650031V" among the lines a site prints around a notice. */
function norInHead({ posting }: Context): Found<string> | undefined {
  for (const line of [...posting.head, ...posting.noise]) {
    const number = /\d/.test(line.text) ? WHOLE_NOR.exec(squeeze(line.text))?.[0] : undefined;
    if (number !== undefined) return found(number, [line], 'nor:head', number);
  }
  return undefined;
}
