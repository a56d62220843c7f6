/** Types of the record as those of Parquet: the standard forms of lists and maps, which all engines read. */
import type { SchemaElement } from 'hyparquet';
import type { Field, Shape } from './emitter.js';

/** The schema of a file, as a list: every group is followed by its parts. */
export function schemaElements(fields: readonly Field[]): SchemaElement[] {
  return [{ name: 'record', num_children: fields.length }, ...fields.flatMap(elementsOfField)];
}

const elementsOfField = (field: Field): SchemaElement[] => elementsOf(field.name, field, field.nullable);

function elementsOf(name: string, shape: Shape, nullable: boolean): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (shape.type === 'list')
    return [
      { name, repetition_type, num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elementsOf('element', shape.item, false),
    ];
  if (shape.type === 'map')
    return [
      { name, repetition_type, num_children: 1, converted_type: 'MAP' },
      { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
      ...elementsOf('key', { type: 'string' }, false),
      ...elementsOf('value', shape.value, false),
    ];
  if (shape.type === 'object')
    return [{ name, repetition_type, num_children: shape.fields.length }, ...shape.fields.flatMap(elementsOfField)];
  return [{ name, repetition_type, ...PHYSICAL[shape.type] }];
}

const PHYSICAL = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  // What has no type of its own is text that says so itself: the JSON type of Parquet is bytes to some engines.
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const satisfies { readonly [type: string]: Partial<SchemaElement> };
