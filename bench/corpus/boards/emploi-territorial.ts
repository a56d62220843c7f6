/** A page of emploi-territorial.fr, as its two scrapes go around: one with blank lines, one without that prints blocks twice. */
import { dayOf, slashed } from '../calendar.js';
import type { Dice } from '../dice.js';
import { inCapitals } from '../employers.js';
import type { Page, Print, Vacancy } from '../model.js';
import { spelled } from '../spellings.js';
import type { Type } from '../typography.js';
import { ENTRY_GRADE } from '../words/contracts.js';
import { DISABILITY } from '../words/stock.js';
import { textLines } from './text.js';

/** What stands under a label. The dense scrape prints all lines after `lead` a second time. */
interface Block {
  readonly label: string | null;
  readonly lines: readonly string[];
  readonly lead: number;
}

/** From this day on the site prints the number of the département too. */
const NUMBERED_DEPARTMENTS = dayOf('2025-11-10');
/** How many in a hundred name the employer at the foot. */
const ADDRESSED = 62;

const one = (label: string, value: string): Block => ({ label, lines: [value], lead: 1 });
const heading = (label: string): Block => ({ label, lines: [], lead: 1 });
const many = (label: string, lines: readonly string[]): Block => ({ label, lines, lead: 1 });
const whole = (label: string, lines: readonly string[]): Block => ({ label, lines, lead: lines.length });
const maybe = (shown: boolean, block: Block): readonly Block[] => (shown ? [block] : []);

export function emploiTerritorial({ draft: { vacancy, page }, title, draw, type }: Print): Page {
  const isDense = page % 2 === 0;
  const city = spelled(draw, vacancy.workplace.town);
  const lines = blocksOf(vacancy, title, city, isDense, draw, type).flatMap((block) => printed(block, isDense));
  return {
    lines,
    facts: {
      layout: 'emploi-territorial',
      title,
      city,
      department: vacancy.workplace.town.department.code,
      number: vacancy.number,
      published: slashed(vacancy.published),
      deadline: vacancy.deadline === null ? null : slashed(vacancy.deadline),
      start: vacancy.start === null ? null : slashed(vacancy.start),
    },
  };
}

const SPACED_OUT = new Set(["Synthèse de l'offre", 'Localisation du lieu de travail', "Détails de l'offre"]);
const APART = new Set(['Contact et modalités de candidature', 'Travailleurs handicapés', ...SPACED_OUT]);

function printed({ label, lines, lead }: Block, isDense: boolean): readonly string[] {
  const head = label === null ? [] : [label];
  if (isDense) return [...head, ...lines, ...lines.slice(lead)];
  const isApart = label !== null && APART.has(label);
  return [...(isApart ? [''] : []), ...head, ...(isApart ? [''] : []), ...lines];
}

function blocksOf(
  vacancy: Vacancy,
  title: string,
  city: string,
  isDense: boolean,
  draw: Dice,
  type: Type,
): readonly Block[] {
  const { employer, contact, published, deadline, start, duration, salary } = vacancy;
  const text = textLines(vacancy, type);
  const { conditions, application } = text;
  const isNamed = draw.chance(ADDRESSED);
  const isPresented = draw.chance(80) && text.presentation.length > 0;
  const presentation = draw.chance(50) ? text.presentation : [text.presentation.join(' ')];
  const details = [...conditions, ...application];
  return [
    { label: null, lines: [title], lead: 1 },
    ...maybe(vacancy.expired, {
      label: null,
      lines: ['Le délai de candidature pour cette offre a expiré, merci de ne plus postuler.'],
      lead: 1,
    }),
    { label: null, lines: [`Offre n° ${vacancy.number}`], lead: 1 },
    { label: null, lines: [`Publiée le ${slashed(published)}`], lead: 1 },
    heading("Synthèse de l'offre"),
    isPresented ? many('Employeur', presentation) : heading('Employeur'),
    one('Lieu de travail', placeOf(vacancy, city)),
    one('Poste à pourvoir le', start === null ? 'Dès que possible' : slashed(start)),
    ...(deadline === null ? [] : [one('Date limite de candidature', slashed(deadline))]),
    one("Type d'emploi", vacancy.contract.type),
    ...(vacancy.reason === null ? [] : [one('Motif de vacance du poste', vacancy.reason)]),
    ...(duration === null ? [] : [one('Durée de la mission', `${duration} mois`)]),
    heading('Localisation du lieu de travail'),
    heading("Détails de l'offre"),
    family(vacancy.job.family, isDense),
    many('Grade(s) recherché(s)', vacancy.grades),
    ...maybe(isDense, heading('Métier(s)')),
    contractBlock(vacancy, isDense),
    workingTime(vacancy.minutes, isDense),
    ...maybe(draw.chance(70), one('Télétravail', vacancy.telework ? 'Oui' : 'Non')),
    ...maybe(draw.chance(70), one('Management', vacancy.management ? 'Oui' : 'Non')),
    ...maybe(draw.chance(50), one('Experience souhaitée', vacancy.experience)),
    ...(salary === null ? [] : [one('Rémunération indicative', salary)]),
    many("Descriptif de l'emploi", text.introduction.length > 0 ? text.introduction : [title]),
    many("Missions / conditions d'exercice", text.missions),
    many('Profils recherchés', text.profile),
    heading('Contact et modalités de candidature'),
    ...maybe(draw.chance(25), one('Contact', contact.person)),
    ...maybe(draw.chance(25), one('Téléphone collectivité', contact.phone)),
    many('Informations complémentaires', details),
    ...maybe(
      isNamed,
      many("Adresse de l'employeur", [
        inCapitals(draw.pick(employer.names)),
        employer.street,
        `${employer.town.postcode} ${inCapitals(employer.town.name)}`,
      ]),
    ),
    ...maybe(isDense && draw.chance(40), heading('Lien de candidature')),
    one('Travailleurs handicapés', DISABILITY),
  ];
}

function placeOf({ workplace, published }: Vacancy, city: string): string {
  const { site, street, town } = workplace;
  const { name, code } = town.department;
  const before = [site, street].filter((part) => part !== null && part !== '').join(' - ');
  const department = published < NUMBERED_DEPARTMENTS ? name : `${name} (${code})`;
  return `${before === '' ? '' : `${before}, `}${city} (${department})`;
}

function family(name: string, isDense: boolean): Block {
  const [domain = '', rest = ''] = name.split(' > ');
  return whole('Famille de métiers', isDense ? [`${domain} >`, rest] : [name]);
}

function contractBlock({ contract, grades }: Vacancy, isDense: boolean): Block {
  const { answer, article, explanation } = contract;
  const isEntry = grades.some((grade) =>
    /^(?:Adjoint (?:technique|administratif|d'animation)|Agent social)$/.test(grade),
  );
  const sentences = [...(explanation === null ? [] : [explanation]), ...(isEntry ? [ENTRY_GRADE] : [])];
  const bracket = article === null ? [] : [`(${article})`];
  const head = isDense ? [answer, ...bracket] : [[answer, ...bracket].join(' ')];
  return { label: 'Ouvert aux contractuels', lines: [...head, ...sentences], lead: head.length };
}

function workingTime(minutes: number | null, isDense: boolean): Block {
  if (minutes === null) return one('Temps de travail', 'Temps complet');
  const hours = `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')} hebdomadaire`;
  return whole('Temps de travail', isDense ? ['Temps non complet,', hours] : [`Temps non complet, ${hours}`]);
}
