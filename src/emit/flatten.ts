/** A record as the cells of a row. */
import type { Column } from './emitter.js';
import { jsonText } from './escapes.js';

/** Reads the text of one cell. */
export type ReadCell<T> = (record: T) => string;

/** How a column is read; nothing of it is looked up again for every record. */
export function cellReader<T extends object>({ path, kind }: Column): ReadCell<T> {
  const text = TEXT_OF[kind];
  const [first, ...rest] = path.split('.') as [keyof T, ...string[]];
  return (record) => {
    let value: unknown = record[first];
    for (const key of rest) value = (value as Record<string, unknown> | null | undefined)?.[key];
    return value === null || value === undefined ? '' : text(value);
  };
}

const TEXT_OF = {
  scalar: String,
  list: (value) => listText(value as readonly unknown[]),
  objects: (value) => ((value as readonly unknown[]).length === 0 ? '' : jsonText(value)),
  object: (value) => jsonText(value),
} as const satisfies { readonly [K in Column['kind']]: (value: unknown) => string };

const SEPARATOR = ' | ';

/**
 * Items joined, or the list as JSON where the joined text would not say where one ends. So a cell that begins with `[` is JSON,
 * and any other is split at ` | `.
 */
function listText(items: readonly unknown[]): string {
  const text = items.join(SEPARATOR);
  const ambiguous = text.startsWith('[') || (text.includes('|') && text.split('|').length !== items.length);
  return ambiguous ? jsonText(items) : text;
}
