/** Fills the slots of a text that depend on who hires where: what makes one text serve two vacancies. */
import { of } from './french.js';
import type { Vacancy } from './model.js';
import { postInSentence } from './titles.js';

const SLOT = /\{(Employer|town|of town|post|specialty|email|person|role|phone|reference|head|street|place)\}/g;

export const resolver = (vacancy: Vacancy): ((text: string) => string) => {
  const { employer, contact, reference, specialty, workplace } = vacancy;
  const values: Readonly<Record<string, string>> = {
    Employer: employer.phrase,
    town: workplace.town.name,
    'of town': of(workplace.town.name),
    post: postInSentence(vacancy),
    specialty: specialty ?? '',
    email: employer.email,
    person: contact.person,
    role: contact.role,
    phone: contact.phone,
    reference,
    head: employer.head,
    street: employer.street,
    place: `${employer.town.postcode} ${employer.town.name}`,
  };
  return (text) => text.replace(SLOT, (slot, name: string) => values[name] ?? slot);
};
