/** What changed from one version of a posting to another, field by field. */
import type { Facts } from './facts.js';

export interface Change {
  /** Key of the record. */
  readonly field: string;
  /** Before and after, for the values that keys hold as they are (dates, durations); null for the others. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields whose values are kept. */
const KEPT: { readonly [field: string]: 'published' | 'start' | 'deadline' | 'duration' } = {
  publication_date: 'published',
  start_date: 'start',
  application_deadline: 'deadline',
  duration: 'duration',
};

/** One version: its facts, and the hashes of its fields by their names. */
export interface Version {
  readonly facts: Facts;
  readonly fields: ReadonlyMap<string, number>;
}

/** The fields that are not the same in two versions, by name. */
export function changesBetween(before: Version, after: Version): readonly Change[] {
  const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
  return [...names]
    .filter((field) => before.fields.get(field) !== after.fields.get(field))
    .sort()
    .map((field) => {
      const kept = Object.hasOwn(KEPT, field) ? KEPT[field] : undefined;
      const valueIn = ({ facts }: Version) => (kept === undefined ? null : facts[kept]);
      return { field, before: valueIn(before), after: valueIn(after) };
    });
}
