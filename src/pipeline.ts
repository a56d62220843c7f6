/** The whole flow, from a decoded text to records: split, segment, collapse, extract. */
import { createHash } from 'node:crypto';
import { collapsePosting } from './dedupe/index.js';
import { extract } from './extract/index.js';
import { withoutContacts } from './extract/without-contacts.js';
import type { LayoutId, OfferRecord, Posting, SourceText } from './offer.js';
import { segment } from './segment/index.js';
import { postingRanges } from './segment/split.js';

/** How postings are read, and what their records hold. */
export interface ParseOptions {
  /** Read every posting as this layout; by default it is recognised. */
  readonly layout?: LayoutId;
  /** False to leave copies where they are. Default: true. */
  readonly collapse?: boolean;
  /** True to say for every value where it was read. Default: false. */
  readonly provenance?: boolean;
  /** False to take the people a posting names out of its record. Default: true. */
  readonly contacts?: boolean;
}

/**
 * The postings of a text, in its order.
 * @param firstOrdinal - position of its first posting in the file, when the file holds several texts
 */
export function* postingsOf(source: SourceText, firstOrdinal = 1): Generator<Posting> {
  const { id, path, lines, encoding, encodingGuessed } = source;
  const ranges = postingRanges(lines);
  for (const [i, [first, last]] of ranges.entries()) {
    const own = ranges.length === 1 ? lines : lines.slice(first - 1, last);
    const sha256 = createHash('sha256')
      .update(source.bytesOf([first, last]))
      .digest('hex');
    // A caller's id names a text: when that holds several postings, the later ones are told apart by their place in it.
    const ownId = id === null || i === 0 ? id : `${id}#${i + 1}`;
    yield { id: ownId, path, ordinal: firstOrdinal + i, lines: own, encoding, encodingGuessed, sha256 };
  }
}

/** One posting as a record. */
export function recordOf(posting: Posting, options: ParseOptions = {}): OfferRecord {
  const segmented = segment(posting, options.layout);
  const { posting: collapsed, ...copies } =
    options.collapse === false
      ? { posting: segmented, lines: 0, characters: 0, repeats: [] }
      : collapsePosting(segmented);
  const { warnings, provenance, ...fields } = extract(collapsed, options.provenance ?? false);
  const record: OfferRecord = {
    ...fields,
    id: posting.id ?? `${posting.path}#${posting.ordinal}`,
    source: {
      path: posting.path,
      ordinal: posting.ordinal,
      lines: [posting.lines[0]?.number ?? 1, posting.lines.at(-1)?.number ?? 1],
      layout: segmented.layout,
      encoding: posting.encoding,
      sha256: posting.sha256,
    },
    duplicates: { lines: copies.lines, characters: copies.characters, repeats: [...copies.repeats] },
    warnings,
    ...(provenance && { provenance }),
  };
  return options.contacts === false ? withoutContacts(record) : record;
}

/** Every posting of a text as a record. */
export function* recordsOf(source: SourceText, options: ParseOptions = {}): Generator<OfferRecord> {
  for (const posting of postingsOf(source)) yield recordOf(posting, options);
}
