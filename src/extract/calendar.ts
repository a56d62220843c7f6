/** The days of a posting: published, to be taken up, closing. */

import { EXPIRED } from '../text/banners.js';
import { squeeze } from '../text.js';
import { announcedDeadline, announcedSoon, announcedStart, SOON } from './announced.js';
import { dateIn, datesIn } from './dates.js';
import { type Field, found } from './found.js';
import { issueDate } from './jorf/frame.js';
import { noticeSoon, noticeStart } from './jorf/post.js';
import { noticeDeadline } from './jorf/terms.js';
import { byInlineLabel, byLabel, type Parse } from './labels.js';

const asDate: Parse<string> = ({ text }) => dateIn(text);
/**
 * "12/03/2025 (publiée le 12/02/2025)": some boards print the day of publication behind the last day to apply, and pages of
 * emploi-territorial.fr go around with it behind the number.
 */
const asPublication: Parse<string> = ({ text }) => {
  const [, said] = /publi[ée]e? le ?:? ?(.{8,20})/i.exec(text) ?? [];
  return said === undefined ? undefined : dateIn(said);
};
const ASAP = new RegExp(`^(?:(?:poste )?vacant )?(?:${SOON}|urgent|asap)`, 'i');
/** What stands before a day on which something ends: "jusqu'au 15 octobre 2026", "du 1er mars au 31 août 2026". */
const ENDS = /(?:jusqu['’]au|jusqu['’]à|^du .{1,30} au|^entre le .{1,30} et le)[^\d]{0,12}$/iu;

const asStart: Parse<string> = ({ text }) => {
  const [first] = datesIn(text);
  if (first === undefined || ASAP.test(text)) return undefined;
  const isEnd = first.index > 0 && ENDS.test(text.slice(Math.max(0, first.index - 60), first.index));
  return isEnd ? undefined : (first.iso ?? undefined);
};

/** "CDD 9 mois, à partir du 05/11/2026" */
const asFirstDayBehind: Parse<string> = ({ text }) => {
  const day = /(?<!\p{L})[àa] (?:compter|partir) du (?<day>.{6,20})/iu.exec(text)?.groups?.day;
  return day !== undefined && /^\d/.test(day) ? dateIn(day) : undefined;
};

/** "Durée de la mission : du 15/09/2026 au 31/12/2026" */
const asFirstDay: Parse<string> = (said) =>
  /^(?:du|à (?:compter|partir) du) \d/i.test(said.text) ? asStart(said) : undefined;

/** "Du 1er au 31 mars 2026": applications close on the last day of a range. */
const asDeadline: Parse<string> = ({ text }) => {
  const [first, second] = datesIn(text);
  return (/^(?:du|entre) /i.test(text) ? (second ?? first) : first)?.iso ?? undefined;
};
const asAsap: Parse<true> = ({ text }) => (ASAP.test(text) ? true : undefined);

export const publicationDate: Field<'publication_date'> = {
  kind: 'first',
  find: [
    byLabel('publication_date', asDate),
    byInlineLabel('publication_date', asDate),
    byLabel('application_deadline', asPublication),
    byLabel('offer_number', asPublication),
    issueDate,
  ],
};

export const startDate: Field<'start_date'> = {
  kind: 'first',
  find: [
    byLabel('start_date', asStart),
    noticeStart,
    byInlineLabel('start_date', asStart),
    announcedStart,
    byLabel('duration', asFirstDay),
    byInlineLabel('duration', asFirstDay),
    byLabel('employment_type', asFirstDayBehind),
  ],
};

export const applicationDeadline: Field<'application_deadline'> = {
  kind: 'first',
  find: [
    byLabel('application_deadline', asDeadline),
    byInlineLabel('application_deadline', asDeadline),
    noticeDeadline,
    announcedDeadline,
  ],
};

export const startAsap: Field<'start_asap'> = {
  kind: 'first',
  find: [byLabel('start_date', asAsap), byInlineLabel('start_date', asAsap), noticeSoon, announcedSoon],
};

export const expired: Field<'expired'> = {
  kind: 'first',
  find: [
    ({ posting }) => {
      const banner = posting.noise.find(({ key, text }) => EXPIRED.test(key) && EXPIRED.test(squeeze(text)));
      return banner && found(true, [banner], 'banner');
    },
  ],
};
