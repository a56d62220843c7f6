/** What a run did: counted as it goes, told at the end (`--stats`), and shown meanwhile (progress). */
import { foundFields } from '../check/found-fields.js';
import type { LayoutId, OfferRecord } from '../offer.js';
import type { Counts } from './exit-codes.js';
import { counted, grouped, percent } from './numbers.js';
import type { RunOptions } from './run-options.js';

export interface Seen {
  readonly files: number;
  /** Where files are not taken apart into postings, nothing. */
  readonly postings?: number;
  /** As they were read: packed files count packed. */
  readonly bytes: number;
}

/** What was counted, as plain data. */
export interface Counted {
  readonly seen: Required<Seen>;
  /** Null where nobody asks for it. */
  readonly more: More | null;
}

/** What only the summary tells. */
interface More {
  /** Postings of which more is told. */
  records: number;
  readonly copies: { lines: number; characters: number; postings: number };
  readonly layouts: Map<LayoutId, number>;
  readonly fields: Map<string, number>;
}

export interface Tally {
  readonly addFile: () => void;
  readonly addBytes: (count: number) => void;
  readonly addRecord: (record: OfferRecord) => void;
  /** Counts a posting of which no more is told. */
  readonly addPosting: () => void;
  /** Adds what another tally counted. */
  readonly add: (counted: Counted) => void;
  readonly counted: () => Counted;
  readonly seen: () => Required<Seen>;
  /** Several lines of text. */
  readonly summary: (counts: Counts, seconds: number) => string;
}

/** @param options - where nobody asks for the summary, what only it tells is not counted */
export function makeTally({ stats }: Pick<RunOptions, 'stats'>): Tally {
  const seen = { files: 0, postings: 0, bytes: 0 };
  const more = stats ? nothingYet() : null;
  return {
    addFile() {
      seen.files++;
    },
    addBytes(count) {
      seen.bytes += count;
    },
    addRecord(record) {
      seen.postings++;
      if (more === null) return;
      const { layouts, copies, fields } = more;
      more.records++;
      layouts.set(record.source.layout, (layouts.get(record.source.layout) ?? 0) + 1);
      copies.lines += record.duplicates.lines;
      copies.characters += record.duplicates.characters;
      if (record.duplicates.lines > 0) copies.postings++;
      for (const [name, isFound] of foundFields(record)) fields.set(name, (fields.get(name) ?? 0) + (isFound ? 1 : 0));
    },
    addPosting() {
      seen.postings++;
    },
    add(other) {
      for (const key of ['files', 'postings', 'bytes'] as const) seen[key] += other.seen[key];
      if (more === null || other.more === null) return;
      const { layouts, copies, fields } = more;
      more.records += other.more.records;
      for (const key of ['lines', 'characters', 'postings'] as const) copies[key] += other.more.copies[key];
      for (const [id, count] of other.more.layouts) layouts.set(id, (layouts.get(id) ?? 0) + count);
      for (const [name, count] of other.more.fields) fields.set(name, (fields.get(name) ?? 0) + count);
    },
    counted: () => ({ seen, more }),
    seen: () => ({ ...seen }),
    summary({ errors, warnings }, seconds) {
      const told = more ?? nothingYet();
      return `${[
        `${counted(seen.files, 'file')}, ${megabytes(seen.bytes)}, ${counted(seen.postings, 'posting')} in ${seconds.toFixed(1)} s`,
        ...textLines(seen, told),
        `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
        ...fieldLines(told),
      ].join('\n')}\n`;
    },
  };
}

const nothingYet = (): More => ({
  records: 0,
  copies: { lines: 0, characters: 0, postings: 0 },
  layouts: new Map(),
  fields: new Map(),
});

/** Keys alone say nothing of layouts and copies; where nothing was read at all, that is what there is to say. */
const textLines = (
  { postings }: Pick<Required<Seen>, 'postings'>,
  { records, layouts, copies }: More,
): readonly string[] =>
  records === 0 && postings > 0
    ? []
    : [
        `layouts: ${
          [...layouts]
            .sort(byCount)
            .map(([id, count]) => `${id} ${grouped(count)}`)
            .join(', ') || 'none'
        }`,
        `copies taken out: ${counted(copies.lines, 'line')} (${counted(copies.characters, 'character')}) of ${counted(copies.postings, 'posting')}`,
      ];

const byCount = ([, a]: readonly [string, number], [, b]: readonly [string, number]): number => b - a;

/** 12345678 → "12.3 MB" */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const COLUMNS = 3;
const COLUMN = 32;

/** How many postings have each field, in the order of the record, down the columns. */
function fieldLines({ fields, records }: More): readonly string[] {
  if (fields.size === 0) return [];
  const cells = [...fields].map(([name, count]) => name.padEnd(COLUMN - 9) + percent(count / records).padStart(5));
  const height = Math.ceil(cells.length / COLUMNS);
  const row = (i: number) =>
    [0, 1, 2]
      .map((column) => (cells[column * height + i] ?? '').padEnd(COLUMN))
      .join('')
      .trimEnd();
  return ['fields found, of all postings:', ...Array.from({ length: height }, (_, i) => `  ${row(i)}`)];
}
