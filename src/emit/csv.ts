/** RFC 4180, with a line feed at the end of rows: a cell is quoted when it holds the delimiter, a quote or a line end. */
import { stringify } from 'csv-stringify/sync';
import type { EmitOptions, MakeEmitter, MakeListEmitter } from './emitter.js';
import { listRowEmitter, rowEmitter } from './rows.js';

export const makeEmitter: MakeEmitter = (options) => rowEmitter(options, lineMaker(options));

export const makeListEmitter: MakeListEmitter = (columns, options) =>
  listRowEmitter(columns, options, lineMaker(options));

function lineMaker({ delimiter = ',' }: EmitOptions): (cells: readonly string[]) => string {
  // A row of one empty cell would be an empty line, which readers pass over.
  return (cells) => stringify([cells], { delimiter, quoted_empty: cells.length === 1 });
}
