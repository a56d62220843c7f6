/** What every page of a layout has. Only what was met on all pages that were looked at is listed: rather silence than a false alarm. */
import type { Label, LayoutId, Role } from '../../offer.js';

/** Fields of the record that a page always gives, and what the rule for them is called. */
export const FIELD_CODES = {
  offer_number: 'missing_offer_number',
  title: 'missing_title',
  publication_date: 'missing_publication_date',
  start_date: 'missing_start_date',
  application_deadline: 'missing_application_deadline',
  workplace: 'missing_workplace',
} as const;
export type ExpectedField = keyof typeof FIELD_CODES;

export interface Expected {
  readonly fields: readonly ExpectedField[];
  /** Labels and headings, in the order of the page; those of the fields above among them. */
  readonly words: readonly (Label | Role)[];
  /** Those of them that some pages may do without: an employer leaves a day open, or hires for a while and asks for no grade. */
  readonly often: readonly (Label | Role)[];
  /** Labels that are never printed without a value. */
  readonly filled: readonly Label[];
}

/** Other layouts belong to many employers, each with words of its own. */
export const EXPECTED: { readonly [layout in LayoutId]?: Expected } = {
  'emploi-territorial': {
    fields: ['offer_number', 'title', 'publication_date', 'start_date', 'application_deadline', 'workplace'],
    words: [
      'offer_number',
      'publication_date',
      'workplace',
      'start_date',
      'application_deadline',
      'employment_type',
      'job_family',
      'grades',
      'contract',
      'working_time',
      'description',
      'missions',
      'profile',
      'application_terms',
      'additional_information',
      'disability_statement',
    ],
    often: ['start_date', 'application_deadline', 'grades'],
    filled: [
      'workplace',
      'start_date',
      'application_deadline',
      'employment_type',
      'job_family',
      'contract',
      'working_time',
      'duration',
      'positions',
    ],
  },
};
