/** What a careful reader would want to know of a record. A new warning is one function and one line in `CHECKS`. */
import type { LabelledValue, OfferRecord, SegmentedPosting, Warning } from '../offer.js';
import { squeeze } from '../text.js';
import { dateIn, datesIn } from './dates.js';
import { noticeOf } from './jorf/notice.js';
import { inlineValuesOf, joined, valuesOf, written } from './labels.js';

type Record = Pick<OfferRecord, 'start_date' | 'grades'>;
type Check = (posting: SegmentedPosting, record: Record) => readonly Omit<Warning, 'code'>[];

const CHECKS = {
  unknown_layout: ({ layout }) =>
    layout === 'unknown'
      ? [{ message: 'no known layout: only labelled lines were read', lines: null, field: null }]
      : [],
  encoding_guessed: ({ posting }) =>
    posting.encodingGuessed
      ? [{ message: `neither marked nor valid UTF-8: read as ${posting.encoding}`, lines: null, field: null }]
      : [],
  unknown_label: ({ sections }) =>
    sections
      .filter((section): section is LabelledValue => section.kind === 'value' && section.id === null)
      .map((section) => ({
        message: `unknown label "${section.title}" is kept in other_fields`,
        lines: at(section),
        field: 'other_fields',
      })),
  impossible_date: (posting) =>
    (['publication_date', 'start_date', 'application_deadline'] as const).flatMap((label) =>
      valuesOf(posting, label)
        .filter((section) => datesIn(joined(section.lines))[0]?.iso === null)
        .map((section) => ({
          message: `"${joined(section.lines)}" is no day of the calendar`,
          lines: at(section),
          field: label,
        })),
    ),
  start_date_conflict: (posting, { start_date }) =>
    inlineValuesOf(posting, 'start_date')
      .map((section) => ({ section, date: dateIn(joined(section.lines)) }))
      .filter(({ date }) => start_date !== null && date !== undefined && date !== start_date)
      .map(({ section, date }) => ({
        message: `start date is ${start_date}, the text says ${date}`,
        lines: at(section),
        field: 'start_date',
      })),
  obfuscated_email: ({ sections }) =>
    sections
      .flatMap((section) => written(section))
      .filter(({ text }) => /\[email[\s\u00a0]protected\]/i.test(squeeze(text)))
      .map(({ number }) => ({
        message: 'an e-mail address was masked by the site that served the page',
        lines: [number, number] as [number, number],
        field: 'contacts',
      })),
  correction_notice: (posting) => {
    const line = noticeOf(posting)?.correction;
    return line === undefined
      ? []
      : [{ message: 'this notice corrects another one', lines: [line.number, line.number], field: null }];
  },
  several_posts: (posting) => {
    const opening = noticeOf(posting)?.opening;
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

/** Warnings of a record, in the order of `CHECKS`. */
export function warningsOf(posting: SegmentedPosting, record: Record): Warning[] {
  return Object.entries(CHECKS).flatMap(([code, check]: [string, Check]) =>
    check(posting, record).map((warning) => ({ code, ...warning })),
  );
}

const at = ({ titleLine, lines }: LabelledValue): [number, number] => [
  titleLine ?? lines[0]?.number ?? 1,
  Math.max(titleLine ?? 1, lines.at(-1)?.number ?? 1),
];
