import { describe, expect, it } from 'vitest';
import { toJobPosting } from '../../src/emit/job-posting.js';
import { allRecords, type Changes, makeRecord } from './records.js';

/** A record that says all that a record can say. */
const FULL: Changes = {
  id: 'https://www.example.org/offres/123?pk_campaign=rss&page=2&mtm_campaign=lettre',
  offer_number: 'O062260105000123',
  reference: '2026-12',
  nor: 'ABCD0600001V',
  title: 'Chargé de projet « eau » (H/F)',
  publication_date: '2026-01-05',
  start_date: '2026-04-01',
  application_deadline: '2026-07-08',
  start_asap: true,
  employment_type: 'Contrat de projet',
  duration: 'P12M',
  positions: 2,
  employer: {
    name: 'Communauté de communes des Trois Rivières',
    presentation: 'Douze communes.',
    website: 'www.example.org',
    street: '1 rue du Pont',
    postcode: '62000',
    city: 'Arras',
  },
  workplace: {
    text: '3 place de la Halle, Arras (Pas-de-Calais (62))',
    street: '3 place de la Halle',
    postcode: '62000',
    city: 'Arras',
    department_name: 'Pas-de-Calais',
    department_code: '62',
    region: 'Hauts-de-France',
  },
  workplaces: ['3 place de la Halle, Arras (Pas-de-Calais (62))', 'Mairie, Lens (Pas-de-Calais (62))'],
  job_family: { domain: 'Pilotage', name: 'Direction générale' },
  jobs: ['Chargé ou chargée de projet', 'Hydrologue'],
  functional_post: 'Directeur général des services',
  grades: ['Attaché', 'Ingénieur'],
  cadres_emplois: ['Attachés territoriaux'],
  categories: ['A'],
  contract: {
    open: true,
    condition: 'Oui, à titre dérogatoire',
    article: 'L332-8',
    dispositions: [3, 4],
    code: 'code général de la fonction publique',
  },
  working_time: { text: 'Temps non complet, 17h33 hebdomadaire', full_time: false, weekly_minutes: 1053 },
  telework: true,
  experience: 'Confirmé',
  salary: { text: 'de 2000 à 2500 € brut', min: 2000, max: 2500, period: 'month' },
  introduction: null,
  description: 'Le service suit les travaux.\nIl répond aux communes.',
  missions: 'Suivre <les> travaux & les plans',
  profile: 'Un "permis" B',
  additional_information: 'Astreintes',
  application_terms: 'Par lettre',
  disability_statement: 'À compétences égales.',
  other_sections: [{ heading: 'Atouts', text: 'Cantine' }],
  application: { url: 'https://www.example.org/postuler', email: 'rh@example.org' },
  contacts: [
    { name: 'Camille Dupré', role: 'Cheffe de service', phones: ['+33300000000'], emails: ['rh@example.org'] },
    { name: null, role: null, phones: ['+33300000001', '+33300000002'], emails: [] },
  ],
};

const address = {
  '@type': 'PostalAddress',
  streetAddress: '3 place de la Halle',
  postalCode: '62000',
  addressLocality: 'Arras',
  addressRegion: 'Hauts-de-France',
  addressCountry: 'FR',
};

const EXPECTED = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Chargé de projet « eau »',
  identifier: [
    { '@type': 'PropertyValue', propertyID: 'emploi-territorial', value: 'O062260105000123' },
    { '@type': 'PropertyValue', propertyID: 'NOR', value: 'ABCD0600001V' },
    { '@type': 'PropertyValue', propertyID: 'reference', value: '2026-12' },
  ],
  url: ['https://www.example.org/offres/123?page=2', 'https://www.example.org/postuler'],
  directApply: true,
  datePosted: '2026-01-05',
  validThrough: '2026-07-08T23:59:59+02:00',
  hiringOrganization: {
    '@type': 'Organization',
    name: 'Communauté de communes des Trois Rivières',
    sameAs: 'http://www.example.org',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 rue du Pont',
      postalCode: '62000',
      addressLocality: 'Arras',
    },
  },
  employerOverview: 'Douze communes.',
  jobLocation: [
    {
      '@type': 'Place',
      address,
      containedInPlace: { '@type': 'AdministrativeArea', name: 'Pas-de-Calais', identifier: '62' },
    },
    { '@type': 'Place', address: 'Mairie, Lens (Pas-de-Calais (62))' },
  ],
  employmentType: ['PART_TIME', 'CONTRACTOR'],
  workHours: '17h33 hebdomadaire',
  jobStartDate: '2026-04-01',
  jobImmediateStart: true,
  jobDuration: 'P12M',
  totalJobOpenings: 2,
  occupationalCategory: ['Pilotage > Direction générale', 'Directeur général des services'],
  relevantOccupation: [
    { '@type': 'Occupation', name: 'Chargé ou chargée de projet' },
    { '@type': 'Occupation', name: 'Hydrologue' },
  ],
  qualifications: [
    'Attaché',
    'Ingénieur',
    'Attachés territoriaux',
    'Catégorie A',
    'Ouvert aux contractuels : Oui, à titre dérogatoire (Art. L332-8 disposition 3 ou 4, code général de la fonction publique)',
  ],
  experienceRequirements: 'Confirmé',
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 2000, maxValue: 2500, unitText: 'MONTH' },
  },
  salaryCurrency: 'EUR',
  applicationContact: [
    {
      '@type': 'ContactPoint',
      name: 'Camille Dupré',
      contactType: 'Cheffe de service',
      telephone: '+33300000000',
      email: 'rh@example.org',
    },
    { '@type': 'ContactPoint', telephone: ['+33300000001', '+33300000002'] },
  ],
  specialCommitments: 'À compétences égales.',
  description:
    '<p>Le service suit les travaux.<br>Il répond aux communes.</p><p>Suivre &lt;les&gt; travaux &amp; les plans</p>' +
    '<p>Un &quot;permis&quot; B</p><p>Astreintes</p><p><strong>Atouts</strong></p><p>Cantine</p><p>Par lettre</p>',
  responsibilities: 'Suivre <les> travaux & les plans',
  skills: 'Un "permis" B',
};

/** What schema.org has of the types that are written; JobPosting's as its page lists them, with those of Thing. */
const PROPERTIES: { readonly [type: string]: string } = {
  JobPosting: `applicantLocationRequirements applicationContact baseSalary benefits datePosted description directApply
    educationRequirements eligibilityToWorkRequirement employerOverview employmentType employmentUnit estimatedSalary
    experienceInPlaceOfEducation experienceRequirements hiringOrganization identifier incentiveCompensation incentives industry
    jobBenefits jobDuration jobImmediateStart jobLocation jobLocationType jobStartDate name occupationalCategory physicalRequirement
    qualifications relevantOccupation responsibilities salaryCurrency securityClearanceRequirement sensoryRequirement skills
    specialCommitments title totalJobOpenings url validThrough workHours`,
  AdministrativeArea: 'name identifier',
  ContactPoint: 'name contactType telephone email',
  MonetaryAmount: 'currency value',
  Occupation: 'name',
  Organization: 'name sameAs address',
  Place: 'address containedInPlace',
  PostalAddress: 'streetAddress postalCode addressLocality addressRegion addressCountry',
  PropertyValue: 'propertyID value',
  QuantitativeValue: 'value minValue maxValue unitText',
};

/** The way to everything in a node that schema.org does not know, or that says nothing. */
function faults(value: unknown, at: string): readonly string[] {
  if (value === null || value === undefined || value === '') return [at];
  if (Array.isArray(value)) return value.length === 0 ? [at] : value.flatMap((item) => faults(item, at));
  if (typeof value !== 'object') return [];
  const { '@context': _, '@type': type, ...properties } = value as { readonly [property: string]: unknown };
  const names = PROPERTIES[String(type)]?.split(/\s+/) ?? [];
  return Object.entries(properties).flatMap(([name, inner]) =>
    names.includes(name) ? faults(inner, `${at}.${name}`) : [`${at}.${name}`],
  );
}

const posting = (changes: Changes) => toJobPosting(makeRecord(changes));

describe('toJobPosting', () => {
  it('gives every property its value, in the order of the mapping', () => {
    expect(JSON.stringify(posting(FULL), null, 1)).toBe(JSON.stringify(EXPECTED, null, 1));
  });

  it('writes properties of schema.org only, and none without a value', () => {
    const records = [makeRecord(FULL), ...allRecords()];
    expect(records.flatMap((record) => faults(toJobPosting(record), record.id))).toEqual([]);
  });

  it('says nothing of a record that says nothing', () => {
    const changes = Object.entries(FULL).map(([key, value]) => {
      if (Array.isArray(value)) return [key, []];
      if (typeof value !== 'object' || value === null) return [key, key === 'start_asap' ? false : null];
      return [key, Object.fromEntries(Object.keys(makeRecord()[key as 'employer']).map((part) => [part, null]))];
    });
    const empty = { ...Object.fromEntries(changes), id: 'a.txt#1', contract: { ...makeRecord().contract, open: null } };
    expect(posting(empty)).toEqual({ '@context': 'https://schema.org', '@type': 'JobPosting' });
  });

  it.each([
    ['ATSEM (h/f)', 'ATSEM'],
    ['Chargé(e) de mission ( H/F)', 'Chargé(e) de mission'],
    ['Sage femme F/H', 'Sage femme'],
    ['Agent - H/F', 'Agent'],
    ['Agent, H / F ', 'Agent'],
    ['Agent (F-H)', 'Agent'],
    ['Agent (H/F/X)', 'Agent'],
    ['Agent [Homme/Femme]', 'Agent'],
    ['Agent femme ou homme', 'Agent'],
    ['Maître-nageur H/F (secteur Nord)', 'Maître-nageur H/F (secteur Nord)'],
    ['Adjoint RH', 'Adjoint RH'],
    ['Technicien réseau HF', 'Technicien réseau HF'],
    ['Responsable du pôle m-f', 'Responsable du pôle m-f'],
    ['Directeur(rice)', 'Directeur(rice)'],
    ['(H/F)', '(H/F)'],
  ])('names the post %j as %j', (title, expected) => {
    expect(posting({ title }).title).toBe(expected);
  });

  it('takes no more time for a title that is no title', () => {
    const title = `${' (H/F - '.repeat(100_000)}${' '.repeat(100_000)}.`;
    expect(posting({ title }).title === title).toBe(true);
  });

  it.each<[string | null, boolean | null, readonly string[] | undefined]>([
    ["Emploi permanent - vacance d'emploi", true, ['FULL_TIME']],
    ["Emploi permanent - vacance d'emploi", null, undefined],
    ['Emploi temporaire', false, ['PART_TIME', 'TEMPORARY']],
    ["Remplacement temporaire d'un agent sur emploi permanent", null, ['TEMPORARY']],
    ['Vacation', null, ['PER_DIEM']],
    ['Contrat en alternance', true, ['FULL_TIME', 'INTERN']],
    ['Apprentissage', null, ['INTERN']],
    ['Fonctionnaire stagiaire', null, undefined],
    [null, null, undefined],
  ])('takes %j, full time %j, for %j', (employment_type, full_time, expected) => {
    expect(posting({ employment_type, working_time: { full_time } }).employmentType).toEqual(expected);
  });

  it.each([
    ['Temps complet', undefined],
    ['temps plein', undefined],
    ['Temps non complet, 0h00 hebdomadaire', undefined],
    ['Temps non complet, 8h45 hebdomadaire', '8h45 hebdomadaire'],
    ['Temps complet, 38h avec RTT', '38h avec RTT'],
    ['du mardi au samedi', 'du mardi au samedi'],
  ])('reads the hours of %j as %j', (text, expected) => {
    expect(posting({ working_time: { text } }).workHours).toBe(expected);
  });

  it.each<[number | null, number | null, 'year' | 'hour' | null, object | undefined]>([
    [null, null, 'year', undefined],
    [24000, 24000, 'year', { value: 24000, unitText: 'YEAR' }],
    [12.5, null, 'hour', { minValue: 12.5, unitText: 'HOUR' }],
    [null, 2500, null, { maxValue: 2500 }],
  ])('writes pay of %j to %j by the %j as %j', (min, max, period, range) => {
    const value = range && { '@type': 'QuantitativeValue', ...range };
    const { baseSalary, salaryCurrency } = posting({ salary: { text: 'IB 432 + IFSE', min, max, period } });
    expect(baseSalary).toEqual(value && { '@type': 'MonetaryAmount', currency: 'EUR', value });
    expect(salaryCurrency).toBe(value && 'EUR');
  });

  it('counts a period from publication in the Journal officiel only', () => {
    const changes: Changes = {
      application_deadline: null,
      publication_date: '2024-03-15',
      application: { period: 'P30D' },
    };
    expect(posting({ ...changes, source: { layout: 'jorf' } }).validThrough).toBe('2024-04-14T23:59:59+02:00');
    expect(posting({ ...changes, source: { layout: 'job-board' } })).not.toHaveProperty('validThrough');
    expect(posting({ ...changes, publication_date: null, source: { layout: 'jorf' } })).not.toHaveProperty(
      'validThrough',
    );
  });

  it('claims no country for a town that may lie anywhere', () => {
    const nowhere = {
      street: null,
      postcode: null,
      city: null,
      region: null,
      department_name: null,
      department_code: null,
    };
    const location = (workplace: Changes['workplace']) =>
      posting({ workplace: { ...nowhere, ...workplace } }).jobLocation;
    expect(location({ text: 'à Lille', city: 'Lille' })).toEqual({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Lille' },
    });
    expect(location({ text: 'La Défense' })).toEqual({ '@type': 'Place', address: 'La Défense' });
    expect(location({ text: null })).toBeUndefined();
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['www.example.org', 'http://www.example.org'],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    ['sur notre site', undefined],
  ])('takes %j for the address %j', (url, expected) => {
    const { url: written, directApply } = posting({ application: { url } });
    expect(written).toBe(expected);
    expect(directApply).toBe(expected && true);
  });

  it.each<[NonNullable<Changes['contract']>, string | undefined]>([
    [{ open: null, condition: null }, undefined],
    [{ open: true, condition: null }, 'Ouvert aux contractuels : Oui'],
    [{ open: false, condition: null }, 'Ouvert aux contractuels : Non'],
    [{ open: true, condition: 'Oui', article: 'L332-14' }, 'Ouvert aux contractuels : Oui (Art. L332-14)'],
  ])('says of %j: %j', (contract, expected) => {
    const { qualifications } = posting({ contract, grades: [], cadres_emplois: [], categories: [] });
    expect(qualifications).toEqual(expected && [expected]);
  });
});
