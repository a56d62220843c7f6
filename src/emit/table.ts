/** One line a posting, for people: columns of the same width throughout, so that nothing need be held back to measure it. */
import type { OfferRecord } from '../offer.js';
import type { Column, EmitOptions, Emitter, MakeEmitter, MakeListEmitter } from './emitter.js';
import { chosenColumns } from './fields.js';
import { cellReader } from './flatten.js';
import { cut, fill, printable } from './width.js';

const DEFAULT_WIDTH = 100;
const GAP = '  ';

/** Narrower than this, columns of text say nothing, and those of dates and numbers must give way too. */
const LEAST_TEXT = 6;

interface TableColumn<T> {
  readonly header: string;
  /** The width of values that all have about the same, and never get more; or null. */
  readonly width: number | null;
  /** Which part of the remaining width the others get. */
  readonly share: number;
  readonly read: (record: T) => string;
}

const COLUMNS: readonly TableColumn<OfferRecord>[] = [
  { header: 'number', width: 16, share: 16, read: numberOf },
  { header: 'title', width: null, share: 26, read: ({ title }) => title ?? '' },
  { header: 'town', width: null, share: 13, read: townOf },
  { header: 'deadline', width: 10, share: 10, read: (record) => record.application_deadline ?? '' },
  { header: 'grades', width: null, share: 17, read: ({ grades }) => grades.join(', ') },
  { header: 'article', width: 8, share: 8, read: ({ contract }) => contract.article ?? '' },
];

export const makeEmitter: MakeEmitter = (options) =>
  tableEmitter(chosenColumns(options)?.map((column) => tableColumn<OfferRecord>(column)) ?? COLUMNS, options);

export const makeListEmitter: MakeListEmitter = <T extends object>(columns: readonly Column[], options: EmitOptions) =>
  tableEmitter(
    columns.map((column) => tableColumn<T>(column)),
    options,
  );

function tableEmitter<T>(columns: readonly TableColumn<T>[], { width = DEFAULT_WIDTH }: EmitOptions): Emitter<T> {
  const widths = widthsOf(columns, width);
  const toLine = (texts: readonly string[]) => {
    const cells = texts.map((text, i) => fill(text, widths[i] ?? 0));
    return `${cut(cells.join(GAP), width).trimEnd()}\n`;
  };
  const head = toLine(columns.map(({ header }) => header.toUpperCase()));
  return {
    head,
    record: (record) => toLine(columns.map(({ read }) => printable(read(record)))),
    separator: '',
    tail: '',
    empty: head,
  };
}

function widthsOf<T>(columns: readonly TableColumn<T>[], width: number): readonly number[] {
  const room = width - GAP.length * (columns.length - 1);
  const texts = columns.filter((column) => column.width === null);
  const forTexts = room - sum(columns.map((column) => column.width ?? 0));
  const shares = sum(texts.map(({ share }) => share));
  if (forTexts >= texts.length * LEAST_TEXT)
    return columns.map((column) => column.width ?? Math.floor((forTexts * column.share) / shares));
  const total = sum(columns.map(({ share }) => share));
  return columns.map(({ share }) => Math.max(1, Math.floor((room * share) / total)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The number a posting is known by; without any, where it was read, whose end tells most. */
function numberOf({ offer_number, nor, reference, id }: OfferRecord): string {
  return offer_number ?? nor ?? reference ?? id.slice(id.lastIndexOf('/', id.length - 2) + 1);
}

function townOf({ workplace }: OfferRecord): string {
  return workplace.city ?? workplace.text ?? workplace.department_name ?? '';
}

const WIDTH_OF = { string: null, date: 10, duration: 5, boolean: 5, integer: 6, number: 8, json: null } as const;

function tableColumn<T extends object>(column: Column): TableColumn<T> {
  const header = column.name;
  const values = column.kind === 'scalar' ? WIDTH_OF[column.type] : null;
  const width = values === null ? null : Math.max(values, header.length);
  return { header, width, share: width ?? 20, read: readerOf(column) };
}

function readerOf<T extends object>(column: Column): (record: T) => string {
  const read = cellReader<T>(column);
  return column.kind === 'list' ? (record) => read(record).replaceAll(' | ', ', ') : read;
}
