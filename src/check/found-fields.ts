/** Which fields of a record say something: what coverage counts. */
import type { FieldKey, OfferRecord } from '../offer.js';

/** Keys that are no field of the posting: they say where it was read, or are filled by others. */
const NO_FIELDS: ReadonlySet<string> = new Set([
  'schema_version',
  'id',
  'source',
  'duplicates',
  'warnings',
  'provenance',
  'group',
  'duplicate_of',
  'verdict',
] satisfies readonly Exclude<keyof OfferRecord, FieldKey>[]);

/** False here means that the page does not say so; elsewhere it is an answer. */
const SIGNS = ['start_asap', 'expired'];

/** Every field of the posting, in the order of the record, and whether it is found: when anything of it is. */
export function foundFields(record: OfferRecord): readonly (readonly [name: string, isFound: boolean])[] {
  const fields: [string, boolean][] = [];
  // Asked of every posting: lists of keys with their values would take longer than all else that is counted.
  for (const key in record) if (!NO_FIELDS.has(key)) fields.push([key, isFound(key, record[key as keyof OfferRecord])]);
  return fields;
}

/** The same for the parts of fields that are objects: `workplace.city`. */
export const foundParts = (record: OfferRecord): readonly (readonly [name: string, isFound: boolean])[] =>
  Object.entries(record)
    .filter(([key, value]) => !NO_FIELDS.has(key) && value !== null && typeof value === 'object')
    .filter(([, value]) => !Array.isArray(value))
    .flatMap(([key, value]) =>
      Object.entries(value as object).map(([part, own]) => [`${key}.${part}`, isFound('', own)] as const),
    );

function isFound(key: string, value: unknown): boolean {
  if (value === null || value === '' || (value === false && SIGNS.includes(key))) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  for (const part in value) if (isFound('', value[part as keyof typeof value])) return true;
  return false;
}
