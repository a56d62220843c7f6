/**
 * The registry of fields, and the making of a record from a segmented posting. A new field is one file and one line in `FIELDS`;
 * fields are found in the order listed.
 */
import type { FieldKey, Found, OfferRecord, Provenance, Role, SegmentedPosting } from '../offer.js';
import { application } from './application.js';
import { cadresEmplois, filieres } from './cadres.js';
import { applicationDeadline, expired, publicationDate, startAsap, startDate } from './calendar.js';
import { categories } from './categories.js';
import { management, telework } from './conditions.js';
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
import { type Context, type Field, type Finder, type ListFinder, type Read, rawOf } from './found.js';
import { grades } from './grades.js';
import { nor, offerNumber, reference } from './identity.js';
import { legalReferences } from './legal.js';
import { salary } from './salary.js';
import { byRole, leftovers } from './texts.js';
import { title } from './title.js';
import { warningsOf } from './warnings.js';
import { workingTime } from './working-time.js';
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

/** The same as lists, in the order of the registry. */
const FIELD_LIST = Object.entries(FIELDS) as readonly (readonly [FieldKey, Field])[];
const TEXT_LIST = Object.entries(TEXTS) as readonly (readonly [FieldKey, Field])[];

/** A record in the making, and what it is made with. */
export interface Draft {
  /** Its keys are in the order of the schema. Of copies it knows nothing. */
  readonly record: OfferRecord;
  readonly context: Context;
  readonly taken: Found<unknown>[];
  readonly take: Take;
  /** What no field has taken, once that is known. */
  left: ReturnType<typeof leftovers>;
}

/**
 * Begins a record.
 * @param posting - sections, after collapsing
 * @param withProvenance - true to say for each value where it was read
 */
export function draftOf(posting: SegmentedPosting, withProvenance: boolean): Draft {
  const provenance: Record<string, Provenance> = {};
  const record = emptyRecord(posting);
  if (withProvenance) record.provenance = provenance;
  const taken: Found<unknown>[] = [];
  const take: Take = (item, key, part) => {
    taken.push(item);
    if (withProvenance) provenance[pathOf(key, part)] = { lines: [...item.lines], raw: rawOf(item), rule: item.rule };
  };
  const context: Context = { posting, read: readerOf(posting) };
  return { record, context, taken, take, left: { otherSections: [], otherFields: [] } };
}

/** All that is to be done to a draft, in this order. */
export const STEPS: readonly ((draft: Draft) => void)[] = [
  ...FIELD_LIST.map(filling),
  (draft) => {
    draft.left = leftovers(draft.context.posting, draft.taken);
  },
  ...TEXT_LIST.map(filling),
  ({ record, left, take }) => {
    record.other_sections = valuesOf(left.otherSections, 'other_sections', take);
    record.other_fields = valuesOf(left.otherFields, 'other_fields', take);
  },
  ({ record, context }) => {
    record.warnings = warningsOf(context, record);
  },
];

function readerOf(posting: SegmentedPosting): Read {
  const readings = new Map<unknown, unknown>();
  const read: Read = <T>(how: (posting: SegmentedPosting, read: Read) => T): T => {
    const known = readings.get(how);
    if (known !== undefined || readings.has(how)) return known as T;
    const reading = how(posting, read);
    readings.set(how, reading);
    return reading;
  };
  return read;
}

/** A part of an object ("city"), an item of a list (0), or null for the whole value. */
type Part = string | number | null;

const pathOf = (key: string, part: Part): string =>
  part === null ? key : typeof part === 'number' ? `${key}[${part}]` : `${key}.${part}`;

/** Takes note of what was found, and which part of which field it is. */
type Take = (item: Found<unknown>, key: string, part: Part) => void;

/** What was found, as a list. */
const valuesOf = <T>(items: readonly Found<T>[], key: string, take: Take): T[] =>
  items.map((item, i) => {
    take(item, key, i);
    return item.value;
  });

/** The step that fills a field with what its finders find. */
function filling([key, field]: readonly [FieldKey, Field]): (draft: Draft) => void {
  return (draft) => fill(draft, key, field);
}

function fill({ record, context, take }: Draft, key: FieldKey, field: Field): void {
  const values = record as Record<string, unknown>;
  switch (field.kind) {
    case 'first':
      for (const find of field.find as readonly Finder<unknown>[]) {
        const item = find(context);
        if (item === undefined) continue;
        values[key] = item.value;
        take(item, key, null);
        return;
      }
      return;
    case 'parts': {
      const parts = values[key] as Record<string, unknown>;
      for (const find of field.find as readonly Finder<Readonly<Record<string, unknown>>>[]) {
        const item = find(context);
        if (item === undefined) continue;
        for (const part of Object.keys(item.value)) {
          const value = item.value[part];
          if (isEmpty(value) || !isEmpty(parts[part])) continue;
          parts[part] = value;
          take(item, key, part);
        }
      }
      return;
    }
    case 'list': {
      for (const find of field.find as readonly ListFinder<unknown>[]) {
        const items = find(context);
        if (items.length === 0) continue;
        values[key] = valuesOf(items, key, take);
        return;
      }
      return;
    }
    case 'union': {
      const seen = new Set<unknown>();
      for (const find of field.find as readonly ListFinder<unknown>[])
        for (const item of find(context)) {
          if (seen.has(item.value)) continue;
          take(item, key, seen.size);
          seen.add(item.value);
        }
      if (seen.size > 0) values[key] = [...seen];
    }
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** A record with every field as it is when the posting does not say it. */
const emptyRecord = ({ posting, layout }: SegmentedPosting): OfferRecord => ({
  schema_version: '1',
  id: posting.id ?? `${posting.path}#${posting.ordinal}`,
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
  introduction: null,
  description: null,
  missions: null,
  profile: null,
  additional_information: null,
  application_terms: null,
  disability_statement: null,
  other_sections: [],
  other_fields: [],
  application: { url: null, email: null, postal_address: null, reference: null, period: null },
  contacts: [],
  legal_references: [],
  group: null,
  duplicate_of: null,
  verdict: null,
  source: {
    path: posting.path,
    ordinal: posting.ordinal,
    lines: [posting.lines[0]?.number ?? 1, posting.lines.at(-1)?.number ?? 1],
    layout,
    encoding: posting.encoding,
    sha256: posting.sha256(),
  },
  duplicates: { lines: 0, characters: 0, repeats: [] },
  warnings: [],
});
