/**
 * One array of schema.org/JobPosting. Not one `@graph`: JSON-LD has an array of nodes for the same thing, jq reads it as it reads
 * json, and each item, with a context of its own, may be cut out and put into the page of its posting, which is where search engines want it.
 */
import type { Diagnostic, OfferRecord } from '../offer.js';
import type { MakeEmitter } from './emitter.js';
import { toJobPosting } from './job-posting.js';
import { arrayEmitter } from './json.js';
import type { Node } from './linked-data.js';

/** Search engines show no posting that lacks one of these (Google's documentation of JobPosting). */
const REQUIRED = [
  'title',
  'description',
  'datePosted',
  'hiringOrganization.name',
  'jobLocation.address.addressCountry',
];
/** They ask for these too, of what any posting could say. */
const RECOMMENDED = ['validThrough', 'employmentType', 'identifier', 'baseSalary'];

export const makeEmitter: MakeEmitter = () => {
  const array = arrayEmitter(toJobPosting);
  return {
    ...array,
    // In a page, "</script" or "<!--" would end or open something: JSON has "<" in strings only, where an escape says the same.
    record: (record) => array.record(record).replaceAll('<', '\\u003c'),
    notes,
  };
};

/**
 * What a posting's JobPosting lacks of the properties that search engines ask for.
 * @param properties - names, with the way to them (`jobLocation.address.addressCountry`); by default what is required and recommended
 * @returns names in that order, each no longer than to where the way ends (`jobLocation` when there is no place at all)
 */
export function missingProperties(
  record: OfferRecord,
  properties: readonly string[] = [...REQUIRED, ...RECOMMENDED],
): readonly string[] {
  const posting = toJobPosting(record);
  return properties.flatMap((property) => missingPart(posting, property.split('.')) ?? []);
}

function missingPart(posting: Node, keys: readonly string[]): string | undefined {
  let reached: readonly unknown[] = [posting];
  for (const [i, key] of keys.entries()) {
    reached = reached.flatMap((value) => (value as Node)[key] ?? []);
    if (reached.length === 0) return keys.slice(0, i + 1).join('.');
  }
  return undefined;
}

function notes(record: OfferRecord): readonly Diagnostic[] {
  const { path, lines } = record.source;
  const lacks = (level: Diagnostic['level'], properties: readonly string[], verb: string): readonly Diagnostic[] => {
    const names = missingProperties(record, properties).join(', ');
    const message = `no ${names}, which search engines ${verb} of a JobPosting`;
    return names === ''
      ? []
      : [{ code: 'jsonld_missing', level, message, path, line: lines[0], hint: null, fatal: false }];
  };
  return [...lacks('warning', REQUIRED, 'require'), ...lacks('note', RECOMMENDED, 'ask')];
}
