/** Makes vacancies: who hires whom, where, until when, with which text. */
import { type Day, dayOf } from './calendar.js';
import type { Dice } from './dice.js';
import type { Contact, Employer, Vacancy } from './model.js';
import type { Numbers } from './numbers.js';
import { fill, writeBody } from './prose.js';
import { CONTRACTS } from './words/contracts.js';
import type { Domain, Job } from './words/domains/domain.js';
import { domainsOf } from './words/domains/index.js';
import { FIRST_NAMES, LAST_NAMES } from './words/people.js';
import { CREATION_REASONS, ENQUIRIES, ROLES, SALARIES, VACANCY_REASONS } from './words/stock.js';

const FIRST_DAY = dayOf('2024-09-01');
const LAST_DAY = dayOf('2026-03-31');

const TYPES_BY_CONTRACT = CONTRACTS.map((terms) => [terms, terms.weight] as const);

export function newContact(draw: Dice): Contact {
  const phone = ['0', String(draw.pick([1, 2, 3, 4, 5])), '99', '00', two(draw), two(draw)];
  const [a = '', b = '', ...rest] = phone;
  const separator = draw.pick([' ', ' ', '.', '-', '']);
  return {
    person: `${draw.pick(['Mme', 'M.', 'Madame', 'Monsieur'])} ${draw.pick(FIRST_NAMES)} ${draw.pick(LAST_NAMES)}`,
    role: draw.pick(ROLES),
    phone: [a + b, ...rest].join(separator),
  };
}

const two = (draw: Dice): string => String(draw.below(100)).padStart(2, '0');

/** A place of work by its name: "école Jean-Zay". */
export const siteOf = (draw: Dice, domain: Domain): string =>
  fill('{site}', draw, domain).replace(/^(?:à l'|à la |au |sur le |à )/, '');

/** When a posting comes out, until when it takes applications, and when work begins. */
export function newDates(draw: Dice, published: Day): Pick<Vacancy, 'published' | 'deadline' | 'start'> {
  const deadline = draw.chance(88) ? published + draw.between(14, 60) : null;
  // Many employers fill in one day twice.
  const start = draw.chance(14)
    ? null
    : deadline !== null && draw.chance(8)
      ? deadline
      : (deadline ?? published) + draw.between(5, 80);
  return { published, deadline, start };
}

/** The day a first posting comes out. */
export const firstDay = (draw: Dice): Day => draw.between(FIRST_DAY, LAST_DAY);

/** A vacancy of an employer, with a text of its own. */
export function newVacancy(
  draw: Dice,
  numbers: Numbers,
  employer: Employer,
  job?: { domain: Domain; job: Job },
): Vacancy {
  const field = job?.domain ?? draw.pick(domainsOf(employer.kind));
  const domain = { ...field, services: [draw.pick(field.services)] };
  const chosen = job?.job ?? draw.pick(domain.jobs);
  const contract = draw.weighted(TYPES_BY_CONTRACT);
  const isNew = contract.type.startsWith('Emploi permanent') && draw.chance(22);
  const isPartTime = draw.chance(22);
  const dates = newDates(draw, firstDay(draw));
  return {
    employer,
    workplace: {
      site: draw.chance(25) ? siteOf(draw, domain) : null,
      street: draw.chance(70) ? employer.street : '',
      town: employer.town,
    },
    domain,
    job: chosen,
    specialty: chosen.specialties.length > 0 ? draw.pick(chosen.specialties) : null,
    before: '',
    after: '',
    body: writeBody(draw, domain, chosen),
    grades: draw.some(draw.between(1, chosen.grades.length), chosen.grades),
    contract: isNew ? { ...contract, type: "Emploi permanent - création d'emploi" } : contract,
    reason: contract.lasts ? null : draw.pick(isNew ? CREATION_REASONS : VACANCY_REASONS),
    duration: contract.lasts ? draw.pick([3, 4, 6, 9, 12, 18, 24, 36]) : null,
    minutes: isPartTime ? draw.between(14, 32) * 60 + draw.pick([0, 0, 30, 12, 50]) : null,
    telework: draw.chance(30),
    management: draw.chance(25),
    experience: draw.pick(['Débutant', 'Confirmé', 'Expert']),
    salary: draw.chance(40) ? fill(draw.pick(SALARIES), draw, domain) : null,
    contact: newContact(draw),
    enquiry: draw.pick(ENQUIRIES),
    reference: numbers.reference(draw, employer, dates.published),
    number: numbers.number(draw, employer, dates.published),
    ...dates,
    expired: false,
  };
}
