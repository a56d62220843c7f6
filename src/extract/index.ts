/**
 * The registry of fields, and the making of a record from a segmented posting. A new field is one file and one line in `FIELDS`;
 * fields are found in the order listed, so that a later one may look at what earlier ones found.
 */
import type { FieldKey, Found, OfferRecord, Provenance, Role, SegmentedPosting } from '../offer.js';
import { application } from './application.js';
import { cadresEmplois, filieres } from './cadres.js';
import { applicationDeadline, expired, publicationDate, startAsap, startDate } from './calendar.js';
import { categories } from './categories.js';
import { management, telework, workingTime } from './conditions.js';
import { contacts } from './contacts.js';
import { contract } from './contract.js';
import { employer } from './employer.js';
import {
  duration,
  employmentType,
  experience,
  functionalPost,
  jobFamily,
  jobs,
  positions,
  vacancyReason,
} from './engagement.js';
import type { Context, Field, Finder, ListFinder, Read } from './found.js';
import { grades } from './grades.js';
import { nor, offerNumber, reference } from './identity.js';
import { legalReferences } from './legal.js';
import { salary } from './salary.js';
import { byRole, leftovers } from './texts.js';
import { title } from './title.js';
import { warningsOf } from './warnings.js';
import { workplace, workplaces } from './workplace.js';

type TextKey = Extract<Role, FieldKey>;

const FIELDS: { readonly [K in Exclude<FieldKey, TextKey>]: Field<K> } = {
  offer_number: offerNumber,
  reference,
  nor,
  title,
  publication_date: publicationDate,
  start_date: startDate,
  application_deadline: applicationDeadline,
  start_asap: startAsap,
  expired,
  employment_type: employmentType,
  vacancy_reason: vacancyReason,
  duration,
  positions,
  employer,
  workplace,
  workplaces,
  job_family: jobFamily,
  jobs,
  functional_post: functionalPost,
  grades,
  cadres_emplois: cadresEmplois,
  filieres,
  categories,
  contract,
  working_time: workingTime,
  telework,
  management,
  experience,
  salary,
  application,
  contacts,
  legal_references: legalReferences,
};

/** Free text, by its role. */
const TEXTS: { readonly [K in TextKey]: Field<K> } = {
  introduction: byRole('introduction'),
  description: byRole('description'),
  missions: byRole('missions'),
  profile: byRole('profile'),
  additional_information: byRole('additional_information'),
  application_terms: byRole('application_terms'),
  disability_statement: byRole('disability_statement'),
};

/** What extraction makes: the record without what only the pipeline knows of its source. */
export type Extracted = Omit<OfferRecord, 'id' | 'source' | 'duplicates'>;

/**
 * Extracts every field.
 * @param posting - sections, after collapsing
 * @param withProvenance - true to say for each value where it was read
 */
export function extract(posting: SegmentedPosting, withProvenance: boolean): Extracted {
  const provenance: Record<string, Provenance> = {};
  const values: Record<string, unknown> = emptyFields();
  const context: Context = { posting, soFar: values, read: readerOf(posting) };
  const trace = <T>(path: string, item: Found<T>): T => {
    if (withProvenance) provenance[path] = { lines: [...item.lines], raw: item.raw, rule: item.rule };
    return item.value;
  };
  const fill = (fields: object): readonly Found<unknown>[] =>
    Object.entries(fields).flatMap(([key, field]: [string, Field]) =>
      findValue(field, context).map(([path, item]) => {
        put(values, key, path, trace(key + path, item));
        return item;
      }),
    );
  const { otherSections, otherFields } = leftovers(posting, fill(FIELDS));
  fill(TEXTS);
  const record: Extracted = {
    ...(values as Pick<OfferRecord, FieldKey>),
    schema_version: '1',
    other_sections: otherSections.map((item, i) => trace(`other_sections[${i}]`, item)),
    other_fields: otherFields.map((item, i) => trace(`other_fields[${i}]`, item)),
    group: null,
    duplicate_of: null,
    verdict: null,
    warnings: [],
  };
  return {
    ...record,
    warnings: warningsOf(context, record),
    ...(withProvenance && { provenance }),
  };
}

function readerOf(posting: SegmentedPosting): Read {
  const readings = new Map<unknown, unknown>();
  const read: Read = <T>(how: (posting: SegmentedPosting, read: Read) => T): T => {
    if (!readings.has(how)) readings.set(how, how(posting, read));
    return readings.get(how) as T;
  };
  return read;
}

/** A part of an object (`.city`), an item of a list (`[0]`), or the whole value (``). */
type Path = '' | `.${string}` | `[${number}]`;

function findValue(field: Field, context: Context): readonly (readonly [Path, Found<unknown>])[] {
  switch (field.kind) {
    case 'first': {
      for (const find of field.find as readonly Finder<unknown>[]) {
        const item = find(context);
        if (item !== undefined) return [['', item]];
      }
      return [];
    }
    case 'parts': {
      const parts = new Map<string, Found<unknown>>();
      for (const find of field.find as readonly Finder<object>[]) {
        const item = find(context);
        if (item === undefined) continue;
        for (const [part, value] of Object.entries(item.value))
          if (!isEmpty(value) && !parts.has(part)) parts.set(part, { ...item, value });
      }
      return [...parts].map(([part, item]) => [`.${part}`, item] as const);
    }
    case 'list': {
      for (const find of field.find as readonly ListFinder<unknown>[]) {
        const items = find(context);
        if (items.length > 0) return items.map((item, i) => [`[${i}]`, item] as const);
      }
      return [];
    }
    case 'union': {
      const seen = new Map<unknown, Found<unknown>>();
      for (const find of field.find as readonly ListFinder<unknown>[])
        for (const item of find(context)) if (!seen.has(item.value)) seen.set(item.value, item);
      return [...seen.values()].map((item, i) => [`[${i}]`, item] as const);
    }
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function put(values: Record<string, unknown>, key: string, path: Path, value: unknown): void {
  if (path === '') values[key] = value;
  else if (path.startsWith('.')) (values[key] as Record<string, unknown>)[path.slice(1)] = value;
  else (values[key] as unknown[]).push(value);
}

/** Every field as it is when the posting does not say it. */
const emptyFields = (): Pick<OfferRecord, FieldKey> => ({
  offer_number: null,
  reference: null,
  nor: null,
  title: null,
  publication_date: null,
  start_date: null,
  application_deadline: null,
  start_asap: false,
  expired: false,
  employment_type: null,
  vacancy_reason: null,
  duration: null,
  positions: null,
  employer: { name: null, presentation: null, website: null, street: null, postcode: null, city: null },
  workplace: {
    text: null,
    street: null,
    postcode: null,
    city: null,
    department_name: null,
    department_code: null,
    region: null,
  },
  workplaces: [],
  job_family: { domain: null, name: null },
  jobs: [],
  functional_post: null,
  grades: [],
  cadres_emplois: [],
  filieres: [],
  categories: [],
  contract: { open: null, condition: null, article: null, dispositions: [], code: null, explanation: null },
  working_time: { text: null, full_time: null, weekly_minutes: null },
  telework: null,
  management: null,
  experience: null,
  salary: { text: null, min: null, max: null, period: null },
  application: { url: null, email: null, postal_address: null, reference: null, period: null },
  contacts: [],
  legal_references: [],
  introduction: null,
  description: null,
  missions: null,
  profile: null,
  additional_information: null,
  application_terms: null,
  disability_statement: null,
});
