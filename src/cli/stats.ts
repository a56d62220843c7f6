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
  /** Postings of which more is told. */
  readonly records: number;
  readonly copies: { readonly lines: number; readonly characters: number; readonly postings: number };
  readonly layouts: ReadonlyMap<LayoutId, number>;
  readonly fields: ReadonlyMap<string, number>;
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
  const copies = { lines: 0, characters: 0, postings: 0 };
  const layouts = new Map<LayoutId, number>();
  const fields = new Map<string, number>();
  let records = 0;
  /** Keys alone say nothing of layouts and copies; where nothing was read at all, that is what there is to say. */
  const textLines = (): readonly string[] =>
    records === 0 && seen.postings > 0
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
  return {
    addFile() {
      seen.files++;
    },
    addBytes(count) {
      seen.bytes += count;
    },
    addRecord(record) {
      seen.postings++;
      if (!stats) return;
      records++;
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
      for (const key of ['lines', 'characters', 'postings'] as const) copies[key] += other.copies[key];
      records += other.records;
      for (const [id, count] of other.layouts) layouts.set(id, (layouts.get(id) ?? 0) + count);
      for (const [name, count] of other.fields) fields.set(name, (fields.get(name) ?? 0) + count);
    },
    counted: () => ({ seen, records, copies, layouts, fields }),
    seen: () => ({ ...seen }),
    summary: ({ errors, warnings }, seconds) =>
      `${[
        `${counted(seen.files, 'file')}, ${megabytes(seen.bytes)}, ${counted(seen.postings, 'posting')} in ${seconds.toFixed(1)} s`,
        ...textLines(),
        `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
        ...fieldLines([...fields], records),
      ].join('\n')}\n`,
  };
}

const byCount = ([, a]: readonly [string, number], [, b]: readonly [string, number]): number => b - a;

/** 12345678 → "12.3 MB" */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const COLUMNS = 3;
const COLUMN = 32;

/** How many postings have each field, in the order of the record, down the columns. */
function fieldLines(fields: readonly (readonly [name: string, count: number])[], postings: number): readonly string[] {
  if (postings === 0 || fields.length === 0) return [];
  const cells = fields.map(([name, count]) => name.padEnd(COLUMN - 9) + percent(count / postings).padStart(5));
  const height = Math.ceil(cells.length / COLUMNS);
  const row = (i: number) =>
    [0, 1, 2]
      .map((column) => (cells[column * height + i] ?? '').padEnd(COLUMN))
      .join('')
      .trimEnd();
  return ['fields found, of all postings:', ...Array.from({ length: height }, (_, i) => `  ${row(i)}`)];
}
