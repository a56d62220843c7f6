/** A record in the making: fields are filled one by one, and of every value that is taken it is noted where it was read. */
import { spansOf } from '../lines.js';
import type { FieldKey, Found, Line, OfferRecord, Provenance, SegmentedPosting } from '../offer.js';
import { emptyRecord } from './empty-record.js';
import { type Context, type Field, type Finder, type ListFinder, partOf, type Read, rawOf } from './found.js';
import type { Leftovers } from './texts.js';

export interface Draft {
  /** Its keys are in the order of the schema. Of copies it knows nothing. */
  readonly record: OfferRecord;
  readonly context: Context;
  /** All that was taken so far. */
  readonly taken: Found<unknown>[];
  readonly take: Take;
  /** What no field has taken, once that is known. */
  left: Leftovers;
}

/**
 * Begins a record.
 * @param posting - sections, after collapsing
 * @param withProvenance - true to say for each value where it was read
 */
export function draftOf(posting: SegmentedPosting, withProvenance: boolean): Draft {
  const provenance: Record<string, Provenance> = {};
  const record = emptyRecord(posting);
  if (withProvenance) record.provenance = provenance;
  const taken: Found<unknown>[] = [];
  const { lines } = posting.posting;
  const take: Take = (item, key, part, said) => {
    taken.push(item);
    if (withProvenance) provenance[pathOf(key, part)] = provenanceOf(partOf(item, said, lines), lines);
  };
  const context: Context = { posting, read: readerOf(posting) };
  return { record, context, taken, take, left: { otherSections: [], otherFields: [] } };
}

/** @param page - all lines of the posting */
function provenanceOf(item: Found<unknown>, page: readonly Line[]): Provenance {
  const spans = spansOf(item.own, page);
  return {
    lines: [...item.lines],
    ...(spans.length > 1 && { spans: spans.map(([first, last]): [number, number] => [first, last]) }),
    raw: rawOf(item),
    rule: item.rule,
  };
}

function readerOf(posting: SegmentedPosting): Read {
  const readings = new Map<unknown, unknown>();
  const read: Read = <T>(how: (posting: SegmentedPosting, read: Read) => T): T => {
    const known = readings.get(how);
    if (known !== undefined || readings.has(how)) return known as T;
    const reading = how(posting, read);
    readings.set(how, reading);
    return reading;
  };
  return read;
}

/** A part of an object ("city"), an item of a list (0), or null for the whole value. */
type Part = string | number | null;

const pathOf = (key: string, part: Part): string =>
  part === null ? key : typeof part === 'number' ? `${key}[${part}]` : `${key}.${part}`;

/** Takes note of what was found, and which part of which field it is; `said` is what some of its lines may say, where it has several. */
type Take = (item: Found<unknown>, key: string, part: Part, said?: unknown) => void;

/** Takes what was found, as a list. */
export const takeAll = <T>(items: readonly Found<T>[], key: string, take: Take): T[] =>
  items.map((item, i) => {
    take(item, key, i, item.value);
    return item.value;
  });

/** Fills a field with what its finders find. */
export function fill({ record, context, take }: Draft, key: FieldKey, field: Field): void {
  const values = record as Record<string, unknown>;
  switch (field.kind) {
    case 'first':
      for (const find of field.find as readonly Finder<unknown>[]) {
        const item = find(context);
        if (item === undefined) continue;
        values[key] = item.value;
        take(item, key, null);
        return;
      }
      return;
    case 'parts': {
      const parts = values[key] as Record<string, unknown>;
      const follows = (field.follows ?? {}) as Readonly<Record<string, string>>;
      for (const find of field.find as readonly Finder<Readonly<Record<string, unknown>>>[]) {
        const item = find(context);
        if (item === undefined) continue;
        for (const part of Object.keys(item.value)) {
          const value = item.value[part];
          if (isEmpty(value) || !isEmpty(parts[part])) continue;
          parts[part] = value;
          take(item, key, part, item.value[follows[part] ?? part]);
        }
      }
      return;
    }
    case 'list': {
      for (const find of field.find as readonly ListFinder<unknown>[]) {
        const items = find(context);
        if (items.length === 0) continue;
        values[key] = takeAll(items, key, take);
        return;
      }
      return;
    }
    case 'union': {
      const seen = new Set<unknown>();
      for (const find of field.find as readonly ListFinder<unknown>[])
        for (const item of find(context)) {
          if (seen.has(item.value)) continue;
          take(item, key, seen.size, item.value);
          seen.add(item.value);
        }
      if (seen.size > 0) values[key] = [...seen];
    }
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
