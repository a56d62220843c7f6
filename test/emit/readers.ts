/** Readers of what emitters write that share no code with them. */
import { COLUMNS } from '../../src/emit/columns.js';
import type { Column } from '../../src/emit/emitter.js';

/** RFC 4180, character by character; any of the three line ends. */
export function readCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < text.length) {
    let cell = '';
    if (text[i] === '"') {
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        if (i >= text.length) throw new Error('a quote that does not end');
        if (text[i] === '"') i++;
        cell += text[i];
      }
      i++;
    } else while (i < text.length && ![delimiter, '\n', '\r'].includes(text[i]!)) cell += text[i++];
    row.push(cell);
    if (text[i] === delimiter) {
      i++;
      if (i === text.length) row.push('');
      continue;
    }
    if (i < text.length && text[i] !== '\n' && text[i] !== '\r') throw new Error(`text after a quoted cell: ${cell}`);
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    i++;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Lines, tabs and the four escapes. */
export function readTsv(text: string): string[][] {
  const meaning: { readonly [written: string]: string } = { '\\t': '\t', '\\n': '\n', '\\r': '\r', '\\\\': '\\' };
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.replace(/\\./g, (written) => meaning[written] ?? written)));
}

/** A record from the header and a row: what the documentation of the columns says of cells, turned around. */
export function recordOfRow(header: readonly string[], row: readonly string[]): Record<string, unknown> {
  if (header.length !== row.length) throw new Error(`${row.length} cells under ${header.length} columns`);
  const record: Record<string, unknown> = {};
  for (const [i, name] of header.entries()) {
    const column = COLUMNS.find((candidate) => candidate.name === name);
    if (column === undefined) throw new Error(`no column is called ${name}`);
    put(record, column.path.split('.'), valueOfCell(column, row[i]!));
  }
  return record;
}

function put(record: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    record[key] ??= {};
    put(record[key] as Record<string, unknown>, rest, value);
  } else record[key] = value;
}

function valueOfCell({ kind, type }: Column, cell: string): unknown {
  if (cell === '') return null;
  if (kind === 'objects' || kind === 'object') return JSON.parse(cell);
  if (kind === 'scalar') return scalarOf(type, cell);
  return cell.startsWith('[') ? JSON.parse(cell) : cell.split(' | ').map((item) => scalarOf(type, item));
}

function scalarOf(type: Column['type'], text: string): unknown {
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'number' ? Number(text) : text;
}

/** A value as it is compared: null, an empty text and an empty list are the same. */
export function comparable(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const items = value.map(comparable);
    return items.every((item) => item === null) ? null : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, comparable(part)]));
}
