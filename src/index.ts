/** The library: a text in, records or a collapsed text out. Nothing here reads a file or writes a stream. */
import { collapsePosting } from './dedupe/index.js';
import { rawLines, sourceOf } from './input/text.js';
import type { LayoutId, OfferRecord, Repeat } from './offer.js';
import { type ParseOptions, postingsOf, recordsOf } from './pipeline.js';
import { segment } from './segment/index.js';

export * from './offer.js';
export type { ParseOptions } from './pipeline.js';

export interface TextOptions extends ParseOptions {
  /** What `source.path` says. Default: `-`. */
  readonly path?: string;
  /** What `id` says, for a text that is one posting. Default: `path#ordinal`. */
  readonly id?: string;
}

/**
 * Reads every posting of a text.
 * @param text - one posting, or several one after the other
 * @returns one record a posting, in the order of the text; a text of no known layout gives a record with `source.layout: "unknown"`
 * @throws never for what is in the text: what is odd about it is in `warnings`
 */
export function parsePostings(text: string, options: TextOptions = {}): OfferRecord[] {
  return [...recordsOf(sourceOf(text, options.path ?? '-', options.id ?? null), options)];
}

/**
 * Takes the copies that scrapers leave out of a text.
 * @returns the text without its copies, every other character as it was, and the account of what was taken
 */
export function collapse(
  text: string,
  options: { readonly layout?: LayoutId } = {},
): { readonly text: string; readonly repeats: readonly Repeat[] } {
  const gone = new Set<number>();
  const repeats: Repeat[] = [];
  for (const posting of postingsOf(sourceOf(text, '-', null))) {
    const collapsed = collapsePosting(segment(posting, options.layout));
    repeats.push(...collapsed.repeats);
    for (const { dropped } of collapsed.repeats)
      for (const [first, last] of dropped) for (let line = first; line <= last; line++) gone.add(line);
  }
  return {
    text: rawLines(text)
      .filter((_, i) => !gone.has(i + 1))
      .join(''),
    repeats,
  };
}
