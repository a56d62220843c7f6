/**
 * Parquet, group of rows by group of rows: what is held is one group, and what the end of the file says of all of them (a few hundred kilobytes
 * a hundred groups). Types are those of the record's schema, so that a file in which no posting says something has the same ones as any other.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { OfferRecord } from '../offer.js';
import type { Encoder, Field, MakeEncoder, Shape } from './emitter.js';
import { schemaElements } from './parquet-schema.js';
import { chosenFields } from './typed.js';

/** A group is so many records, or so many characters of text: the larger it is the better it is packed, and the more memory it takes. */
const GROUP = { rows: 8192, characters: 1 << 24 };

export const makeEncoder: MakeEncoder = (options): Encoder => {
  const fields = chosenFields(options);
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaElements(fields), createdBy: 'fiche' });
  let columns: unknown[][] = fields.map(() => []);
  let characters = 0;
  const weigh = (text: string): string => {
    characters += text.length;
    return text;
  };
  const pass = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const endGroup = (): void => {
    const rows = columns[0]?.length ?? 0;
    if (rows === 0) return;
    file.write({ columnData: fields.map(({ name }, i) => ({ name, data: columns[i]! })), rowGroupSize: rows });
    columns = fields.map(() => []);
    characters = 0;
  };
  return {
    record(record) {
      for (const [i, field] of fields.entries()) columns[i]!.push(typed(field, partOf(record, field), weigh));
      if (columns[0]!.length < GROUP.rows && characters < GROUP.characters) return null;
      endGroup();
      return pass();
    },
    end() {
      endGroup();
      file.finish();
      return pass();
    },
  };
};

const partOf = (record: OfferRecord, { name }: Field): unknown => (record as { readonly [key: string]: unknown })[name];

const DAY = 86_400_000;

/** A value of the record as the library takes it: days since 1970, and whole numbers that may have 64 bits. */
function typed(shape: Shape, value: unknown, weigh: (text: string) => string): unknown {
  if (value === null || value === undefined) return null;
  switch (shape.type) {
    case 'string':
      return weigh(value as string);
    case 'json':
      return weigh(JSON.stringify(value));
    case 'date':
      return Date.parse(value as string) / DAY;
    case 'integer':
      return BigInt(value as number);
    case 'list':
      return (value as readonly unknown[]).map((item) => typed(shape.item, item, weigh));
    case 'map':
      return new Map(Object.entries(value).map(([key, part]) => [weigh(key), typed(shape.value, part, weigh)]));
    case 'object':
      return Object.fromEntries(
        shape.fields.map((field) => [field.name, typed(field, (value as Record<string, unknown>)[field.name], weigh)]),
      );
    default:
      return value;
  }
}
