/** What formats of rows and cells have in common: one header, one row a posting. */
import { COLUMNS } from './columns.js';
import type { Column, EmitOptions, Emitter } from './emitter.js';
import { chosenColumns } from './fields.js';
import { cellReader, type ReadCell } from './flatten.js';

const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets take for a formula, in both widths; a tab or line end before it does not stop them. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Makes an emitter of rows. The header is written with the first record, because records alone tell whether there is a provenance.
 * @param toLine - writes cells as one row, line end included
 */
export function rowEmitter(options: EmitOptions, toLine: (cells: readonly string[]) => string): Emitter {
  const chosen = chosenColumns(options);
  const guard = options.escapeFormulas ? (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell) : null;
  const header = (columns: readonly Column[]) => toLine(columns.map(({ name }) => name));
  let readers: readonly ReadCell[] | undefined;
  return {
    head: options.bom ? BYTE_ORDER_MARK : '',
    record(record) {
      let head = '';
      if (readers === undefined) {
        const columns = chosen ?? columnsFor(record.provenance !== undefined);
        readers = columns.map(cellReader);
        head = header(columns);
      }
      const cells = readers.map((read) => read(record));
      return head + toLine(guard === null ? cells : cells.map(guard));
    },
    get tail() {
      return readers === undefined ? header(chosen ?? columnsFor(false)) : '';
    },
  };
}

function columnsFor(provenance: boolean): readonly Column[] {
  return COLUMNS.filter(({ path }) => provenance || path !== 'provenance');
}
