/** Values that are there and are not what they should be. */

import { datesIn } from '../../extract/dates.js';
import { departmentByCode } from '../../extract/department.js';
import { offerNumberParts } from '../../extract/identity.js';
import { labelledIn } from '../../extract/labels.js';
import { lineAt } from '../../lines.js';
import type { LayoutId } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Finding, Rules } from '../rule.js';
import { fromWarnings } from './from-warnings.js';
import { placeOf } from './places.js';

const DATES = ['publication_date', 'start_date', 'application_deadline'] as const;
type DateKey = (typeof DATES)[number];
const NAMES = {
  publication_date: 'day of publication',
  start_date: 'day to begin',
  application_deadline: 'deadline',
} as const satisfies { readonly [key in DateKey]: string };

/** Layouts whose dates are filled in by a form, so that anything else under their labels is a fault. Elsewhere people write "à la rentrée". */
const STRICT: readonly LayoutId[] = ['emploi-territorial'];

/** A database that has no day says 1970, 1900 or 9999. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** A post may be announced far ahead; one that was to be taken up a year before its publication has a wrong date. */
const LONGEST_PAST = 366;

function invalidDates({ segmented, collapsed, record }: ReadPosting): readonly Finding[] {
  const findings: Finding[] = [];
  for (const key of DATES) {
    const iso = record[key];
    const place = placeOf(collapsed.posting, key);
    if (iso !== null && (Number(iso.slice(0, 4)) < FIRST_YEAR || Number(iso.slice(0, 4)) > LAST_YEAR))
      findings.push({ message: `${NAMES[key]} is ${iso}, which stands for no day`, ...place });
    if (iso !== null || !STRICT.includes(segmented.layout) || (key === 'start_date' && record.start_asap)) continue;
    const text = labelledIn(collapsed.posting).values.get(key)?.[0]?.text ?? '';
    // What looks like a day and is none has a rule of its own.
    if (text !== '' && datesIn(text).length === 0)
      findings.push({ message: `${NAMES[key]} is "${text.slice(0, 60)}", which is no date`, ...place });
  }
  return findings;
}

function order(
  { collapsed, record }: ReadPosting,
  key: 'start_date' | 'application_deadline',
  isWrong: (days: number) => boolean,
  says: (days: number, day: string, published: string) => string,
): readonly Finding[] {
  const { publication_date: published, [key]: day } = record;
  if (published === null || day === null) return [];
  const days = daysBetween(published, day);
  return isWrong(days) ? [{ message: says(Math.abs(days), day, published), ...placeOf(collapsed.posting, key) }] : [];
}

/** The employer's centre de gestion gives the number, and the workplace may lie elsewhere; a wrong number on a page lies anywhere. */
function otherDepartment({ collapsed, record }: ReadPosting): readonly Finding[] {
  const { offer_number: number, workplace } = record;
  const parts = number === null ? undefined : offerNumberParts(number);
  const issued = parts === undefined ? undefined : departmentByCode(parts.department);
  const worked = workplace.department_code === null ? undefined : departmentByCode(workplace.department_code);
  if (issued === undefined || worked === undefined || issued.code === worked.code) return [];
  // Around Paris one centre serves three départements, and another four.
  if (CENTRES.some((centre) => centre.includes(issued.code) && centre.includes(worked.code))) return [];
  const message = `the number comes from ${issued.name} (${issued.code}), the workplace is in ${worked.name} (${worked.code})`;
  return [{ message, ...placeOf(collapsed.posting, 'offer_number', number ?? undefined) }];
}

/** Code général de la fonction publique, L452-4 and L452-5: the interdepartmental centres of the petite and the grande couronne. */
const CENTRES: readonly (readonly string[])[] = [
  ['75', '92', '93', '94'],
  ['78', '91', '95'],
];

const conflict = (field: DateKey) => ({
  level: 'warning' as const,
  summary: `the ${NAMES[field]} is given twice, and differently`,
  why: 'Both cannot be true. The labelled one is taken; a text that was copied from an older posting is often the other.',
  hint: null,
  find: fromWarnings(`${field}_conflict`, ({ message, lines }, { collapsed }) => {
    const line = lineAt(collapsed.posting.posting.lines, lines?.[0] ?? 0);
    const part = datesIn(line?.text ?? '').find(({ iso }) => iso !== null && message.endsWith(iso))?.raw;
    return part === undefined ? {} : { part };
  }),
});

export const VALUE_RULES = {
  impossible_date: {
    level: 'warning',
    summary: 'a date that is no day of the calendar',
    why: 'It gives no value, and whoever reads the page cannot know which day is meant.',
    hint: 'if the page says so too, it is a slip of the employer; else look at how the scraper writes dates',
    find: fromWarnings('impossible_date'),
  },
  invalid_date: {
    level: 'warning',
    summary: 'a date that is none, or one that stands for no day',
    why: 'Under this label a form of the site writes days. Something else there means that page or scrape has changed.',
    hint: 'compare with the page: another label or another form of dates may have come',
    find: invalidDates,
  },
  deadline_before_publication: {
    level: 'warning',
    summary: 'applications close before the posting is published',
    why: 'One of the days is wrong: day and month changed places, or a label was mistaken for another.',
    hint: 'compare both days with the page',
    find: (read) =>
      order(
        read,
        'application_deadline',
        (days) => days < 0,
        (_, day, published) => `applications close on ${day}, before publication on ${published}`,
      ),
  },
  start_before_publication: {
    level: 'warning',
    summary: 'the post begins more than a year before it is published',
    why: 'A post may be published after its holder has left, but not by so much: one of the days is wrong.',
    hint: 'compare both days with the page',
    find: (read) =>
      order(
        read,
        'start_date',
        (days) => days < -LONGEST_PAST,
        (_, day, published) => `the post begins on ${day}, more than a year before publication on ${published}`,
      ),
  },
  start_date_conflict: conflict('start_date'),
  application_deadline_conflict: conflict('application_deadline'),
  contract_conflict: {
    level: 'warning',
    summary: 'the page says that contract staff may apply, and that they may not',
    why: 'Both cannot be true. The labelled answer is taken; a text that was copied from an older posting is often the other.',
    hint: null,
    find: fromWarnings('contract_conflict'),
  },
  answer_conflict: {
    level: 'warning',
    summary: 'the page says that there is telework or management, and that there is none',
    why: 'Both cannot be true. The labelled answer is taken; a text that was copied from an older posting is often the other.',
    hint: null,
    find: fromWarnings('answer_conflict'),
  },
  unusual_offer_number: {
    level: 'warning',
    summary: 'an offer number that names no département or no month',
    why: 'Numbers tell where and when an offer was entered. One that does not may be cut, or be another number.',
    hint: null,
    find: fromWarnings('unusual_offer_number', (_, { record }) => ({ part: record.offer_number ?? '' })),
  },
  department_mismatch: {
    level: 'note',
    summary: 'offer number and workplace lie in different départements',
    why: 'The centre de gestion of the employer may lie elsewhere; or the number is that of another posting on the page.',
    hint: null,
    find: otherDepartment,
  },
} as const satisfies Rules;
