/** A posting as people want to see it: what every line was taken for, and where every value was read. Renderers make text of it. */
import { lastOf } from '../lines.js';
import type { Line, OfferRecord, Range, Section, SegmentedPosting, Warning } from '../offer.js';
import type { ReadPosting } from '../pipeline.js';
import { listIn } from './lists.js';

/**
 * What a line is. `head` stands before the first label, heading or sentence; `value` under a label, `text` under a heading or none;
 * `noise` is the page's own; `copy` was taken out.
 */
export type LineKind = 'head' | 'label' | 'value' | 'heading' | 'text' | 'noise' | 'copy' | 'blank';

export interface ExplainedLine {
  /** 1-based, in the file as it was read. */
  readonly number: number;
  readonly text: string;
  readonly kind: LineKind;
  /** Number of the line that a copy copies; null for all others, and for a blank line that went with a copy. */
  readonly copyOf: number | null;
  /** The label and its value, or the text, that the line belongs to; the first of several. */
  readonly section: Section | null;
  /** What was read in it. */
  readonly values: readonly ExplainedValue[];
  /** Warnings on what begins here. */
  readonly warnings: readonly Warning[];
}

export interface ExplainedValue {
  /** Where it is in the record: `title`, `workplace.city`, `grades[0]`. */
  readonly path: string;
  readonly value: unknown;
  /** The lines it was read in: copies and lines of the page between them are left out. */
  readonly spans: readonly Range[];
  readonly raw: string;
  readonly rule: string;
  /** True for text that is kept as it stands: its lines are the value. */
  readonly isText: boolean;
}

export interface Explanation {
  readonly record: OfferRecord;
  /** Where the text stands in a file of NDJSON, else null: lines are then those of the text. */
  readonly line: number | null;
  readonly lines: readonly ExplainedLine[];
  /** In the order of the record. */
  readonly values: readonly ExplainedValue[];
  /** Warnings on the posting as a whole. */
  readonly warnings: readonly Warning[];
}

/**
 * Explains a posting that was read with provenance.
 * @param line - where its text stands in a file of NDJSON, else null
 */
export function explain({ segmented, collapsed, record }: ReadPosting, line: number | null): Explanation {
  const { lines } = segmented.posting;
  const places = placesOf(segmented);
  const kindOf = ({ number, key }: Line): LineKind => {
    if (collapsed.dropped.has(number)) return 'copy';
    // The heading over a block of facts belongs to none of them.
    return key === '' ? 'blank' : (places.get(number)?.kind ?? 'heading');
  };
  const kinds = lines.map(kindOf);
  const values = valuesOf(record, segmented);
  const valuesIn = new Map<number, ExplainedValue[]>();
  for (const value of values)
    for (const [from, to] of value.spans)
      for (let number = from; number <= to; number++) listIn(valuesIn, number).push(value);
  const warningsIn = new Map<number | null, Warning[]>();
  for (const warning of record.warnings) listIn(warningsIn, warning.lines?.[0] ?? null).push(warning);
  return {
    record,
    line,
    lines: lines.map(({ number, text }, i) => ({
      number,
      text,
      kind: kinds[i] ?? 'blank',
      copyOf: collapsed.dropped.get(number) ?? null,
      section: places.get(number)?.section ?? null,
      values: (kinds[i] !== 'blank' && valuesIn.get(number)) || NONE,
      warnings: warningsIn.get(number) ?? NONE,
    })),
    values,
    warnings: warningsIn.get(null) ?? NONE,
  };
}

const NONE: readonly never[] = [];

interface Place {
  readonly kind: Exclude<LineKind, 'copy' | 'blank'>;
  readonly section: Section | null;
}

/** What every line was taken for, copies too. A line that was cut into parts counts as its first part. */
function placesOf({ head, sections, noise }: SegmentedPosting): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const put = (number: number, place: Place): void => {
    if (!places.has(number)) places.set(number, place);
  };
  const putAll = (line: Line, place: Place): void => {
    for (let number = line.number; number <= lastOf(line); number++) put(number, place);
  };
  for (const section of sections) {
    const { kind, titleLine, lines } = section;
    if (titleLine !== null) put(titleLine, { kind: kind === 'value' ? 'label' : 'heading', section });
    for (const line of lines) putAll(line, { kind, section });
  }
  for (const line of head) putAll(line, { kind: 'head', section: null });
  for (const line of noise) putAll(line, { kind: 'noise', section: null });
  return places;
}

function valuesOf(record: OfferRecord, { sections }: SegmentedPosting): readonly ExplainedValue[] {
  const roles = new Set<string | null>(sections.map(({ kind, id }) => (kind === 'text' ? id : null)));
  return Object.entries(record.provenance ?? {}).map(([path, { lines, spans = [lines], raw, rule }]) => {
    const isText = path.startsWith('other_') || roles.has(path.replace('.', '_'));
    return { path, value: valueAt(record, path), spans, raw, rule, isText };
  });
}

/** What stands in a record under `contract.open` or `grades[0]`. */
function valueAt(record: OfferRecord, path: string): unknown {
  return (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    record,
  );
}
