/** The whole flow, from a decoded text to records: split, segment, collapse, extract. */
import { type Collapsed, type CollapseOptions, collapsePosting } from './dedupe/index.js';
import { extract } from './extract/index.js';
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

/** Has a stage worked through, by someone who may look at the clock before and after it. */
export type Timed = <T>(stage: 'segment' | 'collapse' | 'extract', work: () => T) => T;

const untimed: Timed = (_stage, work) => work();

/** A posting at every stage of its way. */
export interface ReadPosting {
  /** Cut into sections, copies and all. */
  readonly segmented: SegmentedPosting;
  readonly collapsed: Collapsed;
  readonly record: OfferRecord;
}

/** Reads one posting, and keeps what every stage made of it. */
export function readPosting(posting: Posting, options: ParseOptions = {}, timed = untimed): ReadPosting {
  const segmented = timed('segment', () => segment(posting, options.layout));
  const collapsed = timed('collapse', () => collapsePosting(segmented, options.collapse));
  const record = timed('extract', () => extract(collapsed.posting, options.provenance ?? false));
  record.duplicates = {
    lines: collapsed.dropped.size,
    characters: collapsed.characters,
    repeats: collapsed.repeats.map(({ section: _section, period: _period, ...repeat }) => repeat),
  };
  if (posting.input) record.input = posting.input;
  return { segmented, collapsed, record: options.contacts === false ? withoutContacts(record) : record };
}

/** One posting as a record. */
export const recordOf = (posting: Posting, options: ParseOptions = {}, timed = untimed): OfferRecord =>
  readPosting(posting, options, timed).record;

/** Every posting of a text as a record. */
export function* recordsOf(source: SourceText, options: ParseOptions = {}): Generator<OfferRecord> {
  for (const posting of postingsOf(source)) yield recordOf(posting, options);
}
