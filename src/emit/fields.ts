/** Which columns a list of field names means. */
import { COLUMNS } from './columns.js';
import type { Column, EmitOptions } from './emitter.js';
import { nearest } from './nearest.js';

export interface UnknownField {
  readonly name: string;
  /** The name that was probably meant. */
  readonly suggestion: string | null;
}

export interface ResolvedFields {
  /** In the order of the names, each once. */
  readonly columns: readonly Column[];
  readonly unknown: readonly UnknownField[];
}

/** What may be asked for: a value by its path or its name, or all the values of an object. */
const columnsOf = (name: string): readonly Column[] =>
  COLUMNS.filter((column) => column.name === name || column.path === name || column.path.startsWith(`${name}.`));

/**
 * Finds the columns that names ask for.
 * @param names - `title`, `workplace.city`, `workplace_city`, or `workplace` for all its parts
 */
export function resolveFields(names: readonly string[]): ResolvedFields {
  const columns = new Set<Column>();
  const unknown: UnknownField[] = [];
  for (const name of names.map((text) => text.trim())) {
    const found = columnsOf(name);
    if (found.length === 0) unknown.push({ name, suggestion: suggestionFor(name) });
    for (const column of found) columns.add(column);
  }
  return { columns: [...columns], unknown };
}

/** The columns that options ask for; undefined when they ask for none in particular. */
export function chosenColumns({ fields }: EmitOptions): readonly Column[] | undefined {
  return fields && resolveFields(fields).columns;
}

function parentsOf(path: string): readonly string[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, i) => keys.slice(0, i + 1).join('.'));
}

/** A slip of the keyboard first; then a part of an item (`contacts.phones`), which has no column; then a half of a name (`city`). */
function suggestionFor(name: string): string | null {
  const names = new Set(COLUMNS.flatMap((column) => [column.path, column.name, ...parentsOf(column.path)]));
  const known = [...names].filter((key) => key.includes('.') === name.includes('.'));
  const parent = name.slice(0, Math.max(0, name.indexOf('.')));
  const half = known.find((key) => key.split(/[._]/).includes(name));
  return nearest(name, known) ?? (names.has(parent) ? parent : null) ?? half ?? null;
}
