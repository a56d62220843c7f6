/** What a careful reader would want to know of a record. A new warning is one function and one line in `CHECKS`. */
import { lastOf, rangeOf } from '../lines.js';
import type { Label, LabelledValue, Line, OfferRecord, SegmentedPosting, Warning } from '../offer.js';
import { closingDay, type Day, startingDay } from './announced.js';
import { asManagement, asTelework } from './conditions.js';
import { isContractArticle, outrightAnswer } from './contract.js';
import { dateIn, datesIn } from './dates.js';
import { departmentByCode } from './department.js';
import { maskedEmailsIn } from './emails.js';
import type { Context, Read } from './found.js';
import { unknownGrades } from './grades.js';
import { offerNumberParts } from './identity.js';
import { noticeOf } from './jorf/notice.js';
import { inlineValuesOf, valuesOf } from './labels.js';

type Checked = Pick<
  OfferRecord,
  'offer_number' | 'start_date' | 'application_deadline' | 'contract' | 'telework' | 'management'
>;
type Check = (posting: SegmentedPosting, record: Checked, read: Read) => readonly Omit<Warning, 'code'>[];

const CHECKS = {
  unknown_layout: ({ layout }) =>
    layout === 'unknown'
      ? [{ message: 'no known layout: only labelled lines were read', lines: null, field: null }]
      : [],
  encoding_guessed: ({ posting }) =>
    posting.encodingGuessed
      ? [{ message: `no mark says the encoding: read as ${posting.encoding}`, lines: null, field: null }]
      : [],
  unknown_label: ({ sections }) =>
    sections
      .filter((section): section is LabelledValue => section.kind === 'value' && section.id === null)
      .map((section) => ({
        message: `unknown label "${section.title}" is kept in other_fields`,
        lines: at(section),
        field: 'other_fields',
      })),
  impossible_date: (_, __, read) =>
    (['publication_date', 'start_date', 'application_deadline'] as const).flatMap((label) =>
      valuesOf(read, label)
        .filter(({ text }) => datesIn(text)[0]?.iso === null)
        .map(({ section, text }) => ({
          message: `"${text}" is no day of the calendar`,
          lines: at(section),
          field: label,
        })),
    ),
  start_date_conflict: (_, record, read) =>
    conflicts(read, 'start_date', 'start date', record.start_date, read(startingDay)),
  application_deadline_conflict: (_, record, read) =>
    conflicts(read, 'application_deadline', 'deadline', record.application_deadline, read(closingDay)),
  contract_conflict: (_, { contract }, read) => {
    const taken = outrightAnswer(contract.condition ?? '');
    if (taken === undefined) return [];
    return QUESTIONS.flatMap((label) => [...valuesOf(read, label), ...inlineValuesOf(read, label)])
      .filter(({ text }) => outrightAnswer(text) === !taken)
      .map(({ section, text }) => ({
        message: `contract staff ${taken ? 'may' : 'may not'} apply, the page also says "${text}"`,
        lines: at(section),
        field: 'contract',
      }));
  },
  answer_conflict: (_, record, read) =>
    ANSWERED.flatMap(([field, asAnswer]) => {
      const taken = record[field];
      if (taken === null) return [];
      return inlineValuesOf(read, field)
        .filter((value) => asAnswer(value) === !taken)
        .map(({ section, text }) => ({
          message: `${field}: ${taken ? 'yes' : 'no'}, the text says "${text}"`,
          lines: at(section),
          field,
        }));
    }),
  unusual_offer_number: (_, { offer_number }, read) => {
    const parts = offer_number === null ? undefined : offerNumberParts(offer_number);
    return parts === undefined || (parts.entered !== null && departmentByCode(parts.department) !== undefined)
      ? []
      : [
          {
            message: `offer number ${offer_number} names no département or no month`,
            lines: placeOf(read, 'offer_number'),
            field: 'offer_number',
          },
        ];
  },
  unknown_grade: (_, __, read) =>
    unknownGrades(read).map(({ value, lines }) => ({
      message: `"${value}" is no grade of the table, and is kept as written`,
      lines: [...lines],
      field: 'grades',
    })),
  unknown_article: (_, { contract }, read) =>
    contract.article === null || isContractArticle(contract.article)
      ? []
      : [
          {
            message: `article ${contract.article} is none under which contract staff are hired`,
            lines: placeOf(read, 'contract'),
            field: 'contract',
          },
        ],
  obfuscated_email: ({ sections }) => {
    const warnings: Omit<Warning, 'code'>[] = [];
    for (const { lines } of sections)
      for (const { number, text } of lines)
        if (maskedEmailsIn(text).length > 0)
          warnings.push({
            message: 'an e-mail address was masked by the site that served the page',
            lines: [number, number],
            field: 'contacts',
          });
    return warnings;
  },
  correction_notice: (_, __, read) => {
    const line = read(noticeOf)?.correction;
    return line === undefined
      ? []
      : [{ message: 'this notice corrects another one', lines: [line.number, line.number], field: null }];
  },
  several_posts: (_, __, read) => {
    const opening = read(noticeOf)?.opening;
    return opening?.isSeveral !== true
      ? []
      : [
          {
            message: 'one notice for several posts: what differs between them is left out',
            lines: [opening.sentence.line.number, opening.sentence.line.number],
            field: 'positions',
          },
        ];
  },
} as const satisfies { readonly [code: string]: Check };

const CHECK_LIST: readonly (readonly [code: string, check: Check])[] = Object.entries(CHECKS);

/** Labels that ask whether contract staff may apply. */
const QUESTIONS = ['contract', 'open_to_contract'] as const;

/** Fields that are yes or no, and how each is read under its label. */
const ANSWERED = [
  ['telework', asTelework],
  ['management', asManagement],
] as const;

/**
 * Days that the free text gives in place of the one that is taken.
 * @param sentence - the day that sentences give, besides `Label : value` lines
 */
function conflicts(
  read: Read,
  label: 'start_date' | 'application_deadline',
  name: string,
  taken: string | null,
  sentence: Day | undefined,
): readonly Omit<Warning, 'code'>[] {
  if (taken === null) return [];
  const labelled = inlineValuesOf(read, label).map(({ section, text }) => ({ lines: at(section), date: dateIn(text) }));
  const said = sentence === undefined ? [] : [{ lines: placeAt(sentence.line), date: sentence.iso }];
  return [...labelled, ...said.filter(({ lines }) => !labelled.some((one) => isWithin(lines, one.lines)))]
    .filter(({ date }) => date != null && date !== taken)
    .map(({ lines, date }) => ({ message: `${name} is ${taken}, the text says ${date}`, lines, field: label }));
}

const placeAt = (line: Line): [number, number] => [line.number, lastOf(line)];
const isWithin = ([first, last]: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  from <= first && last <= to;

/** Warnings of a record, in the order of `CHECKS`. */
export function warningsOf({ posting, read }: Context, record: Checked): Warning[] {
  const warnings: Warning[] = [];
  for (const [code, check] of CHECK_LIST)
    for (const warning of check(posting, record, read)) warnings.push({ code, ...warning });
  return warnings;
}

const placeOf = (read: Read, label: Label): [number, number] | null => {
  const [first] = valuesOf(read, label);
  return first === undefined ? null : at(first.section);
};

function at({ titleLine, lines }: LabelledValue): [number, number] {
  const [first, last] = rangeOf(lines) ?? [1, 1];
  return [titleLine ?? first, Math.max(titleLine ?? 1, last)];
}
