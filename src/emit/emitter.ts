/** What an output format is. Emitters make text and write nothing: where it goes is not their business. */
import type { OfferRecord } from '../offer.js';

export interface EmitOptions {
  /** Columns to keep, in this order: keys of the record, or parts of them (`workplace.city`, also `workplace_city`). All when undefined. */
  readonly fields?: readonly string[] | undefined;
  /** Between the cells of a row (csv: `,`, tsv: tab). */
  readonly delimiter?: string | undefined;
  /** Begin with a byte order mark, for Excel. */
  readonly bom?: boolean | undefined;
  /** Put `'` before cells that a spreadsheet would run as a formula. */
  readonly escapeFormulas?: boolean | undefined;
  /** Characters in a line of the table. */
  readonly width?: number | undefined;
}

/** Turns records into text one by one: nothing is held back, so that any number of records fits in memory. */
export interface Emitter {
  /** What stands before the first record. */
  readonly head: string;
  readonly record: (record: OfferRecord) => string;
  /** What stands after the last record. */
  readonly tail: string;
}

export type MakeEmitter = (options: EmitOptions) => Emitter;
