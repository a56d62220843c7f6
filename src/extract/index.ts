/**
 * The registry of fields, and the steps that make a record. A new field is one file and one line in `FIELDS`; fields are found in the order
 * listed.
 */
import type { FieldKey, Role } from '../offer.js';
import { application } from './application.js';
import { cadresEmplois, filieres } from './cadres.js';
import { applicationDeadline, expired, publicationDate, startAsap, startDate } from './calendar.js';
import { categories } from './categories.js';
import { management, telework } from './conditions.js';
import { contacts } from './contacts.js';
import { contract } from './contract.js';
import { type Draft, fill, takeAll } from './draft.js';
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
import type { Field } from './found.js';
import { grades } from './grades.js';
import { nor, offerNumber, reference } from './identity.js';
import { legalReferences } from './legal.js';
import { salary } from './salary.js';
import { byRole, leftovers } from './texts.js';
import { title } from './title.js';
import { warningsOf } from './warnings.js';
import { workingTime } from './working-time.js';
import { workplace, workplaces } from './workplace.js';

export { draftOf } from './draft.js';

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

/** All that is to be done to a draft, in this order. */
export const STEPS: readonly ((draft: Draft) => void)[] = [
  ...FIELD_LIST.map(filling),
  (draft) => {
    draft.left = leftovers(draft.context.posting, draft.taken);
  },
  ...TEXT_LIST.map(filling),
  ({ record, left, take }) => {
    record.other_sections = takeAll(left.otherSections, 'other_sections', take);
    record.other_fields = takeAll(left.otherFields, 'other_fields', take);
  },
  ({ record, context }) => {
    record.warnings = warningsOf(context, record);
  },
];

/** The step that fills a field with what its finders find. */
function filling([key, field]: readonly [FieldKey, Field]): (draft: Draft) => void {
  return (draft) => fill(draft, key, field);
}
