/** What formats of rows and cells have in common: one header, one row a posting. */
import type { OfferRecord } from '../offer.js';
import { COLUMNS } from './columns.js';
import type { Column, EmitOptions, Emitter } from './emitter.js';
import { chosenColumns } from './fields.js';
import { cellReader } from './flatten.js';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * How cells begin that spreadsheets may take for a formula: the characters of OWASP (https://owasp.org/www-community/attacks/CSV_Injection),
 * in both widths, and NUL, which LibreOffice passes over. With a `'` before them they are marked too, so that whoever takes one `'` away from
 * a marked cell has what was written: phone numbers (`+33…`) and lines of a list (`- …`) come back as they were.
 */
const FORMULA = /^'*[=+\-@\0\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Makes an emitter of rows. The header is written with the first record, because records alone tell whether there is a provenance.
 * @param toLine - writes cells as one row, line end included
 */
export function rowEmitter(options: EmitOptions, toLine: ToLine): Emitter {
  return emitterOf<OfferRecord>(options, toLine, chosenColumns(options) ?? usualColumns(options));
}

/** Makes an emitter of rows of anything, with these columns. */
export function listRowEmitter<T extends object>(
  columns: readonly Column[],
  options: EmitOptions,
  toLine: ToLine,
): Emitter<T> {
  return emitterOf<T>(options, toLine, columns);
}

/** Writes cells as one row, line end included. */
type ToLine = (cells: readonly string[]) => string;

function emitterOf<T extends object>(options: EmitOptions, toLine: ToLine, columns: readonly Column[]): Emitter<T> {
  const guard = options.escapeFormulas ? (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell) : null;
  const head = (options.bom ? BYTE_ORDER_MARK : '') + toLine(columns.map(({ name }) => name));
  const readers = columns.map((column) => cellReader<T>(column));
  return {
    head,
    record(record) {
      const cells = readers.map((read) => read(record));
      return toLine(guard === null ? cells : cells.map(guard));
    },
    separator: '',
    tail: '',
    empty: head,
  };
}

/** All, but those of what nobody asked for. */
function usualColumns({ provenance = false, input = false }: EmitOptions): readonly Column[] {
  return COLUMNS.filter(({ path }) => (provenance || path !== 'provenance') && (input || path !== 'input'));
}
