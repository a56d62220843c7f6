/** Other vacancies that look like a given one: twins, siblings and distractors. */
import { edited, lengthOf, rewritten } from './changes.js';
import type { Dice } from './dice.js';
import { CONFUSED_TOWNS, makeEmployer, otherEmployer, townBeside } from './employers.js';
import type { Body, Employer, Vacancy } from './model.js';
import type { Numbers } from './numbers.js';
import { DISTRACTOR, SIBLING, type TWIN } from './shares.js';
import { newContact, newDates, newVacancy, siteOf } from './vacancies.js';
import type { Job } from './words/domains/domain.js';
import { domainsOf } from './words/domains/index.js';

export type TwinKind = (typeof TWIN)[number][0];
export type SiblingKind = (typeof SIBLING)[number][0];
export type DistractorKind = (typeof DISTRACTOR)[number][0];

/** The vacancy under a new number, published so many days later. */
function announced(draw: Dice, numbers: Numbers, vacancy: Vacancy, after: number): Vacancy {
  const dates = newDates(draw, vacancy.published + after);
  return {
    ...vacancy,
    ...dates,
    number: numbers.number(draw, vacancy.employer, dates.published),
    reference: numbers.reference(draw, vacancy.employer, dates.published),
    contact: draw.chance(60) ? newContact(draw) : vacancy.contact,
    expired: false,
  };
}

/** The vacancy with another employer: its place, and what it says of itself, go with it. */
const moved = (vacancy: Vacancy, employer: Employer, site: string | null): Vacancy => ({
  ...vacancy,
  employer,
  workplace: { site, street: vacancy.workplace.street === '' ? '' : employer.street, town: employer.town },
});

const lastWord = (name: string | null): string | undefined => name?.split(' ').at(-1);

/** A site that is called after something else: "résidence Simone-Veil" and "espace Simone-Veil" may be one. */
function otherSite(draw: Dice, { workplace, domain }: Vacancy): string {
  for (;;) {
    const site = siteOf(draw, domain);
    if (lastWord(site) !== lastWord(workplace.site)) return site;
  }
}

/** Another vacancy with the same text. */
export function twinOf(draw: Dice, numbers: Numbers, vacancy: Vacancy, kind: TwinKind): Vacancy {
  const { employer, workplace, domain } = vacancy;
  const text = draw.chance(70) ? vacancy.body : edited(draw, vacancy.body, domain, 6);
  if (kind === 'numbers') {
    const twin = announced(draw, numbers, vacancy, draw.between(0, 3));
    return { ...twin, deadline: vacancy.deadline, start: vacancy.start, contact: vacancy.contact };
  }
  if (kind === 'site') {
    const twin = announced(draw, numbers, vacancy, draw.between(0, 10));
    return { ...twin, body: text, workplace: { ...workplace, site: otherSite(draw, vacancy), street: '' } };
  }
  const beside = kind === 'branch' ? townBeside(draw, workplace.town) : undefined;
  if (beside !== undefined) {
    const twin = announced(draw, numbers, vacancy, draw.between(0, 120));
    return { ...twin, body: text, workplace: { site: null, street: '', town: beside } };
  }
  const pair = CONFUSED_TOWNS.find(([one]) => one.postcode === employer.town.postcode);
  const elsewhere =
    kind === 'confused' && pair !== undefined
      ? makeEmployer(draw, employer.kind, pair[1])
      : otherEmployer(draw, employer);
  const twin = moved({ ...vacancy, body: text, contact: newContact(draw) }, elsewhere, null);
  return announced(draw, numbers, twin, draw.between(0, 240));
}

/** Words that make another job of a title. */
const WORDS = [
  ['Apprenti ', ''],
  ['', ' - encadrant'],
  ['Adjoint au responsable : ', ''],
  ['', ' référent'],
  ['', ' - équipe de nuit'],
  ['', ' volant'],
] as const;

/** Texts with fewer lines are kept whole but for a quarter: less is no template. */
const SHORT = 10;

/** In which ways a job can have a sibling. */
export function siblingKind(draw: Dice, { domain, job }: Vacancy): SiblingKind {
  const kind = draw.weighted(SIBLING);
  const isSpecial = job.specialties.length > 0;
  if (kind === 'word') return isSpecial ? 'specialty' : kind;
  if (kind === 'specialty') return isSpecial ? kind : 'beside';
  return kind === 'job' && domain.jobs.length === 1 ? 'beside' : kind;
}

/** Another job with a text made from the same template. */
export function siblingOf(draw: Dice, numbers: Numbers, vacancy: Vacancy, kind: SiblingKind): Vacancy {
  const { domain, job, body, specialty } = vacancy;
  const keep = lengthOf(body) < SHORT ? 75 : draw.between(50, 72);
  const others = domain.jobs.filter((other) => other !== job && other.specialties.length === 0);
  const specialties = job.specialties.filter((other) => other !== specialty);
  if (kind === 'specialty') {
    const sibling = {
      ...vacancy,
      specialty: draw.pick(specialties),
      body: rewritten(draw, body, domain, job, job, 95),
    };
    return announced(draw, numbers, sibling, draw.between(0, 45));
  }
  if (kind === 'word') {
    const [before, after] = draw.pick(WORDS);
    const sibling = { ...vacancy, before, after, body: rewritten(draw, body, domain, job, job, keep) };
    return announced(draw, numbers, sibling, draw.between(0, 45));
  }
  const isBeside = kind === 'beside' || others.length === 0;
  const next: Job = isBeside ? { ...job, title: job.beside, feminine: null, specialties: [] } : draw.pick(others);
  const text = rewritten(draw, body, domain, job, isBeside ? job : next, keep);
  const filled = specialty === null ? text : withSpecialty(text, specialty);
  const sibling = {
    ...vacancy,
    job: next,
    specialty: null,
    body: filled,
    grades: draw.some(2, next.grades),
    before: '',
    after: '',
  };
  return kind === 'elsewhere'
    ? announced(draw, numbers, moved(sibling, otherEmployer(draw, vacancy.employer), null), draw.between(0, 120))
    : announced(draw, numbers, sibling, draw.between(0, 45));
}

/** A text that keeps naming the specialty it was written for. */
const withSpecialty = (body: Body, specialty: string): Body =>
  JSON.parse(JSON.stringify(body).replaceAll('{specialty}', specialty)) as Body;

/** Notices say more than the common phrases. */
export function distractorKind(draw: Dice, { employer }: Vacancy): DistractorKind {
  const kind = draw.weighted(DISTRACTOR);
  return employer.kind === 'region' ? 'service' : kind;
}

/** A vacancy with the same title and another text. */
export function distractorOf(draw: Dice, numbers: Numbers, vacancy: Vacancy, kind: DistractorKind): Vacancy {
  const { employer, domain, job } = vacancy;
  const kinds = domain.kinds.filter((other) => other !== employer.kind);
  const neighbour = kinds.length > 0 ? makeEmployer(draw, draw.pick(kinds), employer.town) : employer;
  const who = kind === 'service' ? employer : kind === 'neighbour' ? neighbour : otherEmployer(draw, employer);
  // Of all services of the field: the vacancy's own domain has one left.
  const field = domainsOf(employer.kind).find(({ jobs }) => jobs === domain.jobs) ?? domain;
  const other = newVacancy(draw, numbers, who, { domain: field, job });
  const common = { ...other, specialty: vacancy.specialty, before: vacancy.before, after: vacancy.after };
  const stock = { heading: null, sentences: [], items: job.stock };
  const text: Body = { introduction: [], missions: [stock], profile: other.body.profile, conditions: [] };
  const after = draw.between(0, 300);
  const distractor = announced(draw, numbers, { ...common, published: vacancy.published }, after);
  return {
    ...distractor,
    body: kind === 'stock' ? text : other.body,
    contact: kind === 'service' && draw.chance(50) ? vacancy.contact : distractor.contact,
  };
}
