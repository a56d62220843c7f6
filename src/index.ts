/** The library: a text in, records or a collapsed text out. Nothing here reads a file or writes a stream. */
import { type CollapseOptions, collapsePosting, type FoundRepeat } from './dedupe/index.js';
import { rawLines, sourceOf } from './input/text.js';
import { LAYOUTS, type LayoutId, type OfferRecord } from './offer.js';
import { type ParseOptions, recordsOf } from './pipeline.js';
import { withJoinedLines } from './restore/cut.js';
import { segment } from './segment/index.js';
import { postingsOf } from './segment/split.js';

export type { CollapseMode, CollapseOptions, FoundRepeat, Thresholds } from './dedupe/index.js';
export * from './offer.js';
export type { ParseOptions } from './pipeline.js';

/** How a text is read, and what its records say of where they come from. */
export interface TextOptions extends ParseOptions {
  /** What `source.path` says. Default: `-`. */
  readonly path?: string;
  /** What `id` says. The second posting of a text is `id#2`, and so on. Default: `path#1`, `path#2`… */
  readonly id?: string;
}

/** A text without its copies. */
export interface CollapsedText {
  /** Every line that was kept, to the letter, with its own line end. */
  readonly text: string;
  /** What was taken out. Lines are those of the text that went in, 1-based, both ends included. */
  readonly repeats: readonly FoundRepeat[];
}

/** Which copies are taken out of a text. */
export interface TextCollapseOptions extends CollapseOptions {
  /** Read every posting as this layout; by default it is recognised. */
  readonly layout?: LayoutId;
}

/**
 * Reads every posting of a text.
 * @param text - one posting, or several one after the other; line ends may be LF, CRLF or CR
 * @returns one record a posting, in the order of the text; none for an empty text. A text of no known layout gives a record with
 * `source.layout: "unknown"`. `source.encoding` is `utf-8`, and `source.sha256` that of the posting in UTF-8.
 * @throws RangeError for a layout that is none of `LAYOUTS`; never for what is in the text: what is odd about it is in `warnings`
 */
export function parsePostings(text: string, options: TextOptions = {}): OfferRecord[] {
  checkLayout(options.layout);
  return [...recordsOf(sourceOf(text, options.path ?? '-', options.id ?? null), options)];
}

/**
 * Takes the copies that scrapers leave out of a text: those that `parsePostings` leaves out of its records.
 * A text of no known layout stays as it is, unless `mode` asks for more than echoes.
 * @throws RangeError for a layout that is none of `LAYOUTS`; never for what is in the text
 */
export function collapse(text: string, options: TextCollapseOptions = {}): CollapsedText {
  const { layout, ...how } = options;
  checkLayout(layout);
  const dropped = new Map<number, number | null>();
  const repeats: FoundRepeat[] = [];
  for (const posting of postingsOf(sourceOf(text, '-', null))) {
    const collapsed = collapsePosting(segment(posting, layout), how);
    for (const repeat of collapsed.repeats) repeats.push(repeat);
    for (const [line, copied] of collapsed.dropped) dropped.set(line, copied);
  }
  const lines = rawLines(text);
  const gone = withJoinedLines(dropped, {
    count: lines.length,
    endsInCr: (number) => lines[number - 1]?.endsWith('\r') === true,
    isMereLf: (number) => lines[number - 1] === '\n',
  });
  return { text: lines.filter((_, i) => !gone.has(i + 1)).join(''), repeats };
}

/** Callers without types may give any name. */
function checkLayout(layout: LayoutId | undefined): void {
  if (layout !== undefined && !LAYOUTS.includes(layout))
    throw new RangeError(`layout must be one of ${LAYOUTS.join(', ')}: ${layout}`);
}
