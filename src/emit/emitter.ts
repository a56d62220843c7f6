/** What an output format is. Emitters make text and write nothing: where it goes is not their business. */
import type { Diagnostic, OfferRecord } from '../offer.js';

export interface EmitOptions {
  /**
   * Columns to keep, in this order: keys of the record, or parts of them (`workplace.city`, also `workplace_city`). All when undefined.
   * Names that mean nothing are passed over: `resolveFields` tells them apart. So are all by formats that take no fields (see `Format`).
   */
  readonly fields?: readonly string[] | undefined;
  /** Between the cells of a csv row; `,` when undefined. One character that is no quote and no line end. */
  readonly delimiter?: string | undefined;
  /** Begin csv and tsv with a byte order mark, for Excel. */
  readonly bom?: boolean | undefined;
  /** Put `'` before the csv and tsv cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas?: boolean | undefined;
  /** Whether csv and tsv have a column for the provenance that records may hold; false when undefined. */
  readonly provenance?: boolean | undefined;
  /** Whether csv and tsv have a column for fields of the caller's own; false when undefined. */
  readonly input?: boolean | undefined;
  /** Characters in a line of the table; 100 when undefined. */
  readonly width?: number | undefined;
}

/** Turns records into text one by one: nothing is held back, so that any number of records fits in memory. */
export interface Emitter<T = OfferRecord> {
  /** What stands before the first record. */
  readonly head: string;
  readonly record: (record: T) => string;
  /** What stands between two records. */
  readonly separator: string;
  /** What stands after the last record. */
  readonly tail: string;
  /** The whole output when there is no record. */
  readonly empty: string;
  /** What readers of this format will miss in a record, to be told to the user. Pure: it may be asked before, after or without `record`. */
  readonly notes?: (record: T) => readonly Diagnostic[];
}

export type MakeEmitter = (options: EmitOptions) => Emitter;

/** Turns records into bytes. Some of them wait until enough are there to be written together. */
export interface Encoder<T = OfferRecord> {
  /** What can be written now, or null. */
  readonly record: (record: T) => Uint8Array | null;
  /** What is left to be written, when there are no more. */
  readonly end: () => Uint8Array;
}

export type MakeEncoder = (options: EmitOptions) => Encoder;

/** What a list of other objects than records is written by. `columns` are all there are, in their order. */
export type MakeListEmitter = <T extends object>(columns: readonly Column[], options: EmitOptions) => Emitter<T>;

/** One column of the flattened record: a value that is no object, or a list, or what only fits a cell as JSON. */
export interface Column {
  /** Where the value is in the record: `workplace.city`. */
  readonly path: string;
  /** What its column is called: `workplace_city`. */
  readonly name: string;
  /** `list` is of strings or numbers; `objects` and `object` are JSON in a cell. */
  readonly kind: 'scalar' | 'list' | 'objects' | 'object';
  /** Of the value, or of the items of a list. */
  readonly type: 'string' | 'date' | 'duration' | 'boolean' | 'integer' | 'number' | 'json';
  readonly description: string;
  /** Labels of the page that the value comes from. */
  readonly source: string | null;
}

/** The type of a part of the record, for formats that have types. `json` is for what may be anything. */
export type Shape =
  | { readonly type: 'string' | 'date' | 'boolean' | 'integer' | 'number' | 'json' }
  | { readonly type: 'list'; readonly item: Shape }
  | { readonly type: 'map'; readonly value: Shape }
  | { readonly type: 'object'; readonly fields: readonly Field[] };

/** A part of the record, with its name. */
export type Field = Shape & {
  readonly name: string;
  /** True for what a posting may not say. */
  readonly nullable: boolean;
};
