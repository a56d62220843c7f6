/** A record in the words of schema.org/JobPosting. */
import type { OfferRecord } from '../offer.js';
import { html, known, type Node, node, oneOrMany, type Value, webAddress, withValues } from './linked-data.js';
import { endOfDayInParis, lastDayOf } from './paris.js';

/**
 * The posting as a schema.org/JobPosting with a context of its own. A property is there when the record has its value, and never
 * otherwise; texts stay as the posting has them, but for the description, which is HTML. Texts that may be several are always a list.
 */
export function toJobPosting(record: OfferRecord): Node {
  const { employer, working_time: workingTime } = record;
  // The caller's own id of a posting is often the address of its page.
  const page = /^https?:/i.test(record.id) ? webAddress(record.id) : undefined;
  const form = webAddress(record.application.url);
  const baseSalary = baseSalaryOf(record.salary);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    ...withValues({
      title: record.title && withoutGenders(record.title),
      identifier: oneOrMany([
        propertyValue('emploi-territorial', record.offer_number),
        propertyValue('NOR', record.nor),
        propertyValue('reference', record.reference),
      ]),
      url: oneOrMany([page, form]),
      // Only "yes" is ever said: a posting without a link may still be answered on line.
      directApply: form !== undefined || null,
      datePosted: record.publication_date,
      validThrough: validThrough(record),
      hiringOrganization: node('Organization', {
        name: employer.name,
        sameAs: webAddress(employer.website),
        address: node('PostalAddress', {
          streetAddress: employer.street,
          postalCode: employer.postcode,
          addressLocality: employer.city,
        }),
      }),
      employerOverview: employer.presentation,
      // No jobLocationType: TELECOMMUTE is for work that is never done on site, and the record says only that telework is possible.
      jobLocation: oneOrMany([
        workplaceOf(record.workplace),
        ...record.workplaces.slice(1).map((address) => node('Place', { address })),
      ]),
      employmentType: employmentTypes(record),
      workHours: workingTime.text && hoursIn(workingTime.text),
      jobStartDate: record.start_date,
      jobImmediateStart: record.start_asap || null,
      jobDuration: record.duration,
      totalJobOpenings: record.positions,
      occupationalCategory: known([
        known([record.job_family.domain, record.job_family.name]).join(' > '),
        record.functional_post,
      ]),
      relevantOccupation: oneOrMany(record.jobs.map((name) => node('Occupation', { name }))),
      qualifications: known([
        ...record.grades,
        ...record.cadres_emplois,
        ...record.categories.map((category) => `Catégorie ${category}`),
        contractText(record.contract),
      ]),
      experienceRequirements: record.experience,
      baseSalary,
      salaryCurrency: baseSalary && 'EUR',
      applicationContact: oneOrMany(contactsOf(record)),
      specialCommitments: record.disability_statement,
      description: descriptionOf(record),
      responsibilities: record.missions,
      skills: record.profile,
    }),
  };
}

function propertyValue(propertyID: string, value: string | null): Node | undefined {
  return value === null ? undefined : node('PropertyValue', { propertyID, value });
}

/** "H/F" and its kin, by which titles say that both may apply. */
const GENDERS = String.raw`[hfm]\s?[/|]\s?[hfm](?:\s?[/|]\s?(?:x|d|nb?))?|hommes?\s?(?:/|ou)\s?femmes?|femmes?\s?(?:/|ou)\s?hommes?`;
const TRAILING_GENDERS = new RegExp(
  String.raw`(?:\s{0,3}[,–—-])?\s{0,3}(?:[([]\s{0,3}(?:${GENDERS}|[hfm][.·-][hfm])\s{0,3}[)\]]|(?<=\s)(?:${GENDERS}))$`,
  'iu',
);

function withoutGenders(title: string): string {
  return title.trimEnd().replace(TRAILING_GENDERS, '') || title;
}

/** Notices of the Journal officiel give days from publication in place of a deadline; elsewhere such a period may run from any day. */
function validThrough({ application_deadline, publication_date, application: { period }, source }: OfferRecord): Value {
  const published = source.layout === 'jorf' ? publication_date : null;
  const last = application_deadline ?? (published && period && lastDayOf(published, period));
  return last && endOfDayInParis(last);
}

/** The département has no property of its own in an address, whose region is the région: it is the area that contains the place. */
function workplaceOf(place: OfferRecord['workplace']): Node | undefined {
  const address = node('PostalAddress', {
    streetAddress: place.street,
    postalCode: place.postcode,
    addressLocality: place.city,
    addressRegion: place.region,
    // A town alone may lie abroad: the Journal officiel has such posts.
    addressCountry: place.department_code && 'FR',
  });
  return node('Place', {
    address: address ?? place.text,
    containedInPlace: node('AdministrativeArea', { name: place.department_name, identifier: place.department_code }),
  });
}

/** Search engines' words for kinds of employment, by the sites' own. "Stagiaire" is none: it is a civil servant on probation. */
const EMPLOYMENT_TYPES = [
  ['TEMPORARY', /temporaire/i],
  ['CONTRACTOR', /contrat de projet/i],
  ['PER_DIEM', /(?<!\p{L})(?:vacations?|vacataires?)(?!\p{L})/iu],
  ['INTERN', /(?<!\p{L})(?:alternance|apprentissage|apprentie?|stage)(?!\p{L})/iu],
] as const;

function employmentTypes({ employment_type, working_time: { full_time } }: OfferRecord): readonly string[] {
  const hours = full_time === null ? null : full_time ? 'FULL_TIME' : 'PART_TIME';
  return known([
    hours,
    ...EMPLOYMENT_TYPES.map(([type, wording]) => (wording.test(employment_type ?? '') ? type : null)),
  ]);
}

/** "Temps non complet, 17h33 hebdomadaire": what employmentType does not say. The site prints 0h00 for hours nobody gave. */
function hoursIn(text: string): string {
  const hours = text.replace(/^(?:à )?temps (?:non[ -]complet|complet|plein|partiel)[ ,;:-]{0,3}/i, '');
  return /^0h0?0(?!\d)/.test(hours) ? '' : hours;
}

function contractText({ open, condition, article, dispositions, code }: OfferRecord['contract']): string | null {
  const answer = condition ?? (open === null ? null : open ? 'Oui' : 'Non');
  if (answer === null) return null;
  const number = dispositions.length > 0 ? `${article} disposition ${dispositions.join(' ou ')}` : article;
  return `Ouvert aux contractuels : ${answer}${article === null ? '' : ` (Art. ${known([number, code]).join(', ')})`}`;
}

/** Figures only: an index of the grade table is no amount. */
function baseSalaryOf({ min, max, period }: OfferRecord['salary']): Node | undefined {
  if (min === null && max === null) return undefined;
  const range = min === max ? { value: min } : { minValue: min, maxValue: max };
  const value = node('QuantitativeValue', { ...range, unitText: period?.toUpperCase() });
  return node('MonetaryAmount', { currency: 'EUR', value });
}

function contactsOf({ contacts, application: { email } }: OfferRecord): readonly Value[] {
  const isListed = contacts.some(({ emails }) => email !== null && emails.includes(email));
  return [
    ...contacts.map(({ name, role, phones, emails }) =>
      node('ContactPoint', { name, contactType: role, telephone: oneOrMany(phones), email: oneOrMany(emails) }),
    ),
    isListed ? undefined : node('ContactPoint', { email }),
  ];
}

/** All the posting's prose: search engines show this property alone, as HTML. */
function descriptionOf(record: OfferRecord): string {
  const { introduction, description, missions, profile, additional_information, other_sections, application_terms } =
    record;
  const paragraphs = [
    ...[introduction, description, missions, profile, additional_information].map(html),
    ...other_sections.flatMap(({ heading, text }) => [heading && `<strong>${html(heading)}</strong>`, html(text)]),
    html(application_terms),
  ];
  return known(paragraphs)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
