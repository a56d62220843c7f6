/** RFC 4180, with a line feed at the end of rows: a cell is quoted when it holds the delimiter, a quote or a line end. */
import { stringify } from 'csv-stringify/sync';
import type { MakeEmitter } from './emitter.js';
import { rowEmitter } from './rows.js';

export const makeEmitter: MakeEmitter = (options) => {
  const delimiter = options.delimiter ?? ',';
  return rowEmitter(options, (cells) =>
    // A row of one empty cell would be an empty line, which readers pass over.
    stringify([cells], { delimiter, quoted_empty: cells.length === 1 }),
  );
};
