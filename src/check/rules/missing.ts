/** What a posting does not say, though all postings of its layout do. */
import { FREE_TEXTS } from '../../dedupe/across/without-boilerplate.js';
import { joined, labelledIn, written } from '../../extract/labels.js';
import type { Label, LabelledValue, LayoutId, Level, OfferRecord, Range, Role } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import { isUnstated } from '../../text.js';
import type { Finding, Rule, Rules } from '../rule.js';
import { EXPECTED, type ExpectedField, FIELD_CODES } from './expected.js';
import { gapsOf, likeness, strangerIn, wordingOf } from './gaps.js';
import { placeOf } from './places.js';

const isThere = (record: OfferRecord, field: ExpectedField): boolean => {
  // Who is to begin at once applies at once: such pages give no deadline.
  if (field === 'start_date' || field === 'application_deadline') return record[field] !== null || record.start_asap;
  if (field === 'workplace') return record.workplace.text !== null;
  return record[field] !== null;
};

/** A title stands on every posting there is; elsewhere than on pages of one site it may be missing from the text for many reasons. */
const WEAKLY_EXPECTED: readonly ExpectedField[] = ['title'];

function missingField({ segmented, collapsed, record }: ReadPosting, field: ExpectedField): readonly Finding[] {
  if (isThere(record, field)) return [];
  const { layout } = segmented;
  const isExpected = EXPECTED[layout]?.fields.includes(field) === true;
  if (!isExpected && (layout === 'unknown' || !WEAKLY_EXPECTED.includes(field))) return [];
  // A notice for several posts, or one that corrects another, has no title of its own.
  if (!isExpected && record.warnings.some(({ code }) => UNTITLED.includes(code))) return [];
  if (!isExpected) return [{ message: `no ${NAMES[field]} was found`, lines: null, level: 'note' }];
  const { inside, tail } = gapsOf(segmented);
  // A page that ends too early has one thing wrong with it, and not ten.
  if (tail.some(({ id }) => id === field)) return [];
  const gap = inside.find(({ id }) => id === field);
  const near = gap && (likeness(gap, segmented) ?? strangerIn(gap, segmented));
  const wording = wordingOf(layout, field);
  if (gap !== undefined) {
    const number = near === undefined ? gap.before?.titleLine : 'number' in near ? near.number : near.titleLine;
    const lines: Range | null = number == null ? null : [number, number];
    const instead = near === undefined ? '' : `; "${('key' in near ? near.key : near.title) ?? ''}" stands there`;
    const message = `no ${NAMES[field]}: the page has no "${wording}"${instead}`;
    return [{ message, lines, ...(near === undefined && noteIfOften(layout, field)) }];
  }
  const { lines } = placeOf(collapsed.posting, field);
  // A day that is none is not missing, and has rules of its own.
  if (field !== 'title' && labelledIn(collapsed.posting).values.has(field)) return [];
  return field === 'title'
    ? [{ message: 'no title stands before the first label of the page', lines: null }]
    : [{ message: `no ${NAMES[field]} under "${wording}"`, lines }];
}

const UNTITLED: readonly string[] = ['several_posts', 'correction_notice'];

/** What some pages may do without is a note, while nothing stands in its place. */
const noteIfOften = (layout: LayoutId, id: Label | Role): { readonly level?: Level } =>
  EXPECTED[layout]?.often.includes(id) ? { level: 'note' } : {};

const NAMES = {
  offer_number: 'offer number',
  title: 'title',
  publication_date: 'day of publication',
  start_date: 'day to begin',
  application_deadline: 'deadline',
  workplace: 'workplace',
} as const satisfies { readonly [field in ExpectedField]: string };

const missing = (field: ExpectedField, level: Level, why: string): Rule => ({
  level,
  summary: `no ${NAMES[field]}, on pages that always give one`,
  why,
  hint: 'compare with the page: was a label renamed, or was a part not saved?',
  find: (read) => missingField(read, field),
});

/** Labels and headings without which a page is not whole. Those of fields that have rules of their own are theirs. */
function missingSections({ segmented }: ReadPosting): readonly Finding[] {
  return gapsOf(segmented)
    .inside.filter(({ id }) => !Object.hasOwn(FIELD_CODES, id))
    .filter((gap) => likeness(gap, segmented) === undefined && strangerIn(gap, segmented) === undefined)
    .map(({ id, wording, before }) => {
      const line = before?.titleLine ?? null;
      const after = before?.title ? ` after "${before.title}"` : '';
      return {
        message: `the page has no "${wording}"${after}`,
        lines: line === null ? null : ([line, line] as const),
        ...noteIfOften(segmented.layout, id),
        // Where two sections are read as one, the copies in the first are not at its end.
        explains: ['echo_left'],
      };
    });
}

function emptyLabels({ segmented, collapsed }: ReadPosting): readonly Finding[] {
  const filled = EXPECTED[segmented.layout]?.filled ?? [];
  const fields = EXPECTED[segmented.layout]?.fields ?? [];
  return collapsed.posting.sections
    .filter((section): section is LabelledValue => section.kind === 'value' && section.id !== null)
    .filter(({ id }) => id !== null && filled.includes(id) && !(fields as readonly string[]).includes(id))
    .filter((section) => written(section).length === 0 || isUnstated(joined(written(section))))
    .map(({ title, titleLine }) => ({
      message: `"${title ?? ''}" has no value`,
      lines: titleLine === null ? null : ([titleLine, titleLine] as const),
    }));
}

/** What every employer says word for word is no text of the posting. */
const hasText = (record: OfferRecord): boolean =>
  FREE_TEXTS.some((key) => key !== 'disability_statement' && record[key] !== null) ||
  record.employer.presentation !== null ||
  record.other_sections.some(({ heading }) => heading !== null);

export const MISSING_RULES = {
  missing_offer_number: missing(
    'offer_number',
    'error',
    'The number is what a posting is known by, from one scrape to the next and across boards.',
  ),
  missing_title: missing('title', 'error', 'A posting without its title was cut at its head, or is no posting.'),
  missing_publication_date: missing(
    'publication_date',
    'warning',
    'Without it nobody can tell the first posting of a vacancy from the next.',
  ),
  missing_start_date: missing(
    'start_date',
    'warning',
    'Every page of this layout says when the post begins, or that it does so at once.',
  ),
  missing_application_deadline: missing(
    'application_deadline',
    'warning',
    'Every page of this layout gives the last day to apply, unless the post is to be taken up at once.',
  ),
  missing_workplace: missing('workplace', 'warning', 'Every page of this layout says where the work is done.'),
  missing_section: {
    level: 'warning',
    summary: 'a label or heading is not there that every page of the layout has',
    why: 'A part of the page was not saved, or the site prints it under another name.',
    hint: 'compare with the page: was it renamed, or not saved?',
    find: missingSections,
  },
  missing_text: {
    level: 'warning',
    summary: 'a posting without any free text',
    why: 'Facts without a word on the work are what a page shows before its text is loaded, or a line of a list.',
    hint: 'compare with the page: does its text come later, or behind a button?',
    find: ({ segmented, record }) =>
      segmented.layout === 'unknown' || hasText(record)
        ? []
        : [{ message: 'nothing was found but labelled values: no text on the post', lines: null }],
  },
  empty_label: {
    level: 'warning',
    summary: 'a label without the value that it has on every other page',
    why: 'The value was filled in by a script after the page was saved, or the scrape took labels and values apart.',
    hint: 'compare with the page',
    find: emptyLabels,
  },
} as const satisfies Rules;
