/** The only place where extracted values are made: every one is born with its lines, its raw text and the rule that found it. */
import { lastOf, rangeOf, standing } from '../lines.js';
import type { FieldKey, Found, Line, OfferRecord, SegmentedPosting } from '../offer.js';
import { squeeze } from '../text.js';

/**
 * Makes a value. `lines` are those it was read from, in order; `raw` is their text, or the part of it the value was read from: a function
 * where it is long, and asked for by few.
 */
export const found = <T>(
  value: T,
  lines: readonly Line[],
  rule: string,
  raw: Found<T>['raw'] = textOf(lines),
): Found<T> => ({
  value,
  lines: rangeOf(lines) ?? [0, 0],
  own: lines,
  raw,
  rule,
});

/** The text that a value was read from, to the letter. */
export const rawOf = ({ raw }: Found<unknown>): string => (typeof raw === 'string' ? raw : raw());

/** A value that follows from another one and was read where that one was. */
export const from = <T>({ lines, own, raw, rule }: Found<unknown>, value: T, derivedBy = rule): Found<T> => ({
  value,
  lines,
  own,
  raw,
  rule: derivedBy,
});

/**
 * What was found, with those of its lines that say some of it; with all of them where none do in its own words, or several may.
 * @param page - all lines, of which one may be what several were before the page was wrapped
 */
export function partOf(item: Found<unknown>, said: unknown, page: readonly Line[]): Found<unknown> {
  const count = item.own.reduce((sum, line) => sum + lastOf(line) - line.number + 1, 0);
  if (typeof said !== 'string' || count < 2 || count > MOST_LINES) return item;
  const own = item.own.flatMap((line) => standing(line, page));
  const texts = own.map(({ text }) => squeeze(text));
  const whole = texts.join(' ');
  const words = squeeze(said);
  const start = whole.indexOf(words);
  if (start === -1 || whole.includes(words, start + 1)) return item;
  let end = -1;
  const saying = own.filter((_, i) => {
    const from = end + 1;
    end = from + (texts[i]?.length ?? 0);
    return from < start + words.length && end > start;
  });
  if (saying.length === own.length) return item;
  const [raw, text] = [rawOf(item), textOf(saying)];
  return found(item.value, saying, item.rule, text.includes(raw) ? raw : text);
}

/** Many values may stand on the same lines, which are looked through for each of them. */
const MOST_LINES = 64;

/** Lines as they stand in the file, the blank ones between them included. Parts of one line stay apart: something else may stand between them. */
function textOf(lines: readonly Line[]): string {
  let whole = lines[0]?.text ?? '';
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (above !== undefined && line !== undefined)
      whole += '\n'.repeat(Math.max(1, line.number - lastOf(above))) + line.text;
  }
  return whole;
}

/** Reads the posting in one way. The result is remembered, so that all finders that ask for it share it. */
export type Read = <T>(how: (posting: SegmentedPosting, read: Read) => T) => T;

/** What a finder may look at. */
export interface Context {
  readonly posting: SegmentedPosting;
  readonly read: Read;
}

/** Looks for one value in one way; nothing when it is not there. */
export type Finder<T> = (context: Context) => Found<T> | undefined;

/** Looks for any number of values in one way. */
export type ListFinder<T> = (context: Context) => readonly Found<T>[];

/** Parts of an object value; a part that is missing or null was not found. */
export type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A field of the record: in which ways it is looked for, best first, and how what they find makes its value. */
export type Field<K extends FieldKey = FieldKey> =
  /** The first finder that finds something wins. */
  | { readonly kind: 'first'; readonly find: readonly Finder<OfferRecord[K]>[] }
  /** Each part of the object comes from the first finder that gives it. */
  | {
      readonly kind: 'parts';
      readonly find: readonly Finder<Parts<OfferRecord[K]>>[];
      /** Parts that follow from what another part says, and stand where that does. */
      readonly follows?: { readonly [part in keyof OfferRecord[K]]?: keyof OfferRecord[K] };
    }
  /** The list of the first finder that finds any. */
  | { readonly kind: 'list'; readonly find: readonly ListFinder<ItemOf<OfferRecord[K]>>[] }
  /** What all finders find, each value once. */
  | { readonly kind: 'union'; readonly find: readonly ListFinder<ItemOf<OfferRecord[K]>>[] };

type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;
