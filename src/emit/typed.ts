/** What formats with types know of a record: which type every part of it has, whether it says something or not. */
import type { EmitOptions, Field } from './emitter.js';
import { chosenColumns } from './fields.js';
import { FIELDS } from './shape.js';

/** The fields that options ask for, in the order of the choice; those of the record, but what nobody asked for, when they ask for none. */
export function chosenFields(options: EmitOptions): readonly Field[] {
  const columns = chosenColumns(options);
  if (columns !== undefined)
    return chosenIn(
      FIELDS,
      columns.map(({ path }) => path.split('.')),
    );
  return FIELDS.filter(({ name }) => (name !== 'provenance' && name !== 'input') || options[name]);
}

/** @param paths - to values, key by key; the empty one is that of all there is */
function chosenIn(fields: readonly Field[], paths: readonly (readonly string[])[]): readonly Field[] {
  if (paths.some((path) => path.length === 0)) return fields;
  const names = [...new Set(paths.map(([name]) => name))];
  return names.flatMap((name) => {
    const field = fields.find((one) => one.name === name);
    if (field?.type !== 'object') return field ?? [];
    const inner = paths.filter(([first]) => first === name).map((path) => path.slice(1));
    return { ...field, fields: chosenIn(field.fields, inner) };
  });
}
