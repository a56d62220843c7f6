/** The whole flow, from a decoded text to records: split, segment, collapse, extract. */
import { type Collapsed, type CollapseOptions, collapsePosting } from './dedupe/index.js';
import { draftOf, STEPS } from './extract/index.js';
import { withoutContacts } from './extract/without-contacts.js';
import type { LayoutId, OfferRecord, Posting, SegmentedPosting, SourceText } from './offer.js';
import { segment } from './segment/index.js';
import { postingsOf } from './segment/split.js';

/** How postings are read, and what their records hold. */
export interface ParseOptions {
  /** Read every posting as this layout; by default it is recognised. */
  readonly layout?: LayoutId;
  /** Which copies are taken out, and what is taken for one. */
  readonly collapse?: CollapseOptions;
  /** True to say for every value where it was read. Default: false. */
  readonly provenance?: boolean;
  /** False to take the people a posting names out of its record. Default: true. */
  readonly contacts?: boolean;
}

/** Runs a stage, and may look at the clock before and after it. */
export type Timed = <T>(stage: 'segment' | 'collapse' | 'extract', work: () => T) => T;

const untimed: Timed = (_stage, work) => work();

/** A posting at every stage of its way. */
export interface ReadPosting {
  /** Cut into sections, copies and all. */
  readonly segmented: SegmentedPosting;
  readonly collapsed: Collapsed;
  readonly record: OfferRecord;
}

/** What was made, or what was thrown instead. */
export type Attempt<T> = { readonly value: T } | { readonly thrown: unknown };

/** Has something made. */
export function attempted<T>(make: () => T): Attempt<T> {
  try {
    return { value: make() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Goes one step on with everything that has come so far. */
const onward = <From, To>(all: readonly Attempt<From>[], step: (one: From) => To): readonly Attempt<To>[] =>
  all.map((one) => ('thrown' in one ? one : attempted(() => step(one.value))));

/**
 * Reads some postings, and keeps what every stage made of them. All of them take one step before any takes the next: the code of one step
 * fits into the caches of the processor, that of all steps does not. What is wrong with one posting does not affect the others.
 */
export function readPostings(
  postings: readonly Posting[],
  options: ParseOptions = {},
  timed = untimed,
): readonly Attempt<ReadPosting>[] {
  const { layout, collapse, provenance = false, contacts = true } = options;
  const given = postings.map((value) => ({ value }));
  const segmented = timed('segment', () => onward(given, (posting) => segment(posting, layout)));
  const collapsed = timed('collapse', () =>
    onward(segmented, (posting) => ({ segmented: posting, collapsed: collapsePosting(posting, collapse) })),
  );
  return timed('extract', () => {
    const drafts = onward(collapsed, ({ segmented: whole, collapsed: left }) => ({
      segmented: whole,
      collapsed: left,
      draft: draftOf(left.posting, provenance),
    }));
    const filled = STEPS.reduce(
      (all, step) =>
        onward(all, (one) => {
          step(one.draft);
          return one;
        }),
      drafts,
    );
    return onward(filled, ({ segmented: whole, collapsed: left, draft: { record } }) => {
      record.duplicates = {
        lines: left.dropped.size,
        characters: left.characters,
        repeats: left.repeats.map(({ section: _section, period: _period, ...repeat }) => repeat),
      };
      if (whole.posting.input) record.input = whole.posting.input;
      return { segmented: whole, collapsed: left, record: contacts ? record : withoutContacts(record) };
    });
  });
}

/** Reads one posting. Throws what a stage throws. */
export function readPosting(posting: Posting, options: ParseOptions = {}): ReadPosting {
  const [read] = readPostings([posting], options) as [Attempt<ReadPosting>];
  if ('thrown' in read) throw read.thrown;
  return read.value;
}

/** Every posting of a text as a record. */
export function* recordsOf(source: SourceText, options: ParseOptions = {}): Generator<OfferRecord> {
  for (const posting of postingsOf(source)) yield readPosting(posting, options).record;
}
