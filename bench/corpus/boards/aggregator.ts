/**
 * Copies that other boards make: no number, other headings, labels glued together, lines left out, lists run together into one paragraph.
 * Four forms, each of a board that copies by machine.
 */
import { inWords, slashed } from '../calendar.js';
import type { Dice } from '../dice.js';
import type { Facts, Page, Print, Vacancy } from '../model.js';
import { spelled } from '../spellings.js';
import { type TextLines, textLines } from './text.js';

type Form = (print: Print, text: TextLines, place: Place) => Pick<Page, 'lines'> & { readonly facts?: Partial<Facts> };

interface Place {
  readonly city: string | null;
  /** As the copy prints it. */
  readonly text: string;
}

/** How many lines in a hundred get lost on the way. */
const LOST = 10;
/** How many copies in a hundred break off, and after how many lines in a hundred. */
const BROKEN_OFF = 14;
const KEPT_UNTIL = [50, 85] as const;
const MORE = ['…', '... Voir plus', '[...]', 'Lire la suite'] as const;

export function aggregator(print: Print): Page {
  const { draft, draw } = print;
  const { town } = draft.vacancy.workplace;
  const form = draw.weighted(FORMS);
  // A page that names neither town nor employer could be anybody's.
  const isVague = draft.vague && (form === employerInTitle || form === listed) && draw.chance(20);
  const city = isVague ? null : spelled(draw, town);
  const place = { city, text: city ?? `${town.department.name} (${town.department.code})` };
  const { lines, facts } = form(print, copied(draw, textLines(draft.vacancy, print.type)), place);
  return {
    lines,
    facts: {
      layout: 'job-board',
      title: print.title,
      city,
      department: isVague ? town.department.code : null,
      number: null,
      published: null,
      deadline: null,
      start: null,
      ...facts,
    },
  };
}

/** What of a text arrives: some lines are lost, some copies break off in the missions. */
function copied(draw: Dice, text: TextLines): TextLines {
  const some = (lines: readonly string[]): readonly string[] => lines.filter(() => !draw.chance(LOST));
  const isCut = draw.chance(BROKEN_OFF) && text.missions.length > 8;
  const until = Math.ceil((text.missions.length * draw.between(...KEPT_UNTIL)) / 100);
  return {
    introduction: some(text.introduction),
    missions: isCut ? [...text.missions.slice(0, until), draw.pick(MORE)] : some(text.missions),
    profile: isCut ? [] : some(text.profile),
    conditions: isCut ? [] : some(text.conditions),
    application: isCut || draw.chance(40) ? [] : some(text.application),
    presentation: draw.chance(70) ? [] : text.presentation,
  };
}

const under = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines];

const contractOf = ({ duration, contract }: Vacancy): string => {
  if (duration !== null) return `CDD de ${duration} mois`;
  return contract.answer.startsWith('Oui') ? 'Titulaire ou contractuel' : 'Titulaire';
};

/** "Ville de Calais (Calais-62100) - ATSEM", then labels with colons. */
const employerInTitle: Form = ({ draft, title, draw }, text, { city, text: place }) => {
  const { vacancy } = draft;
  const { town } = vacancy.workplace;
  const isNamed = city !== null && vacancy.job.feminine !== null && vacancy.employer.kind !== 'hospital';
  const name = draw.pick(vacancy.employer.names);
  const { start } = vacancy;
  const isDated = start !== null && draw.chance(70);
  return {
    lines: [
      isNamed ? `${name} (${city}-${town.postcode}) - ${title}` : title,
      '',
      `Employeur : ${name}`,
      '',
      ...(isDated && start !== null ? [`Date souhaitée de début du contrat : ${slashed(start)}`, ''] : []),
      `Lieu : ${place}`,
      '',
      `Type de contrat : ${contractOf(vacancy)}`,
      '',
      ...text.presentation,
      '',
      ...under("Descriptif de l'emploi", text.introduction),
      ...under("Missions et conditions d'exercice", text.missions),
      ...under('Profils recherchés', text.profile),
      ...under('Informations complémentaires', [...text.conditions, ...text.application]),
    ],
    facts: {
      ...(isNamed && { department: town.department.code }),
      ...(isDated && start !== null && { start: slashed(start) }),
    },
  };
};

/** "Contrat : …" over a text whose labels are glued to the values before them, and whose lists are one paragraph. */
const glued: Form = ({ draft, title, draw }, text, { text: place }) => {
  const { vacancy } = draft;
  const { town } = vacancy.workplace;
  const { deadline, start } = vacancy;
  const labels = [
    `Grade : ${vacancy.grades[0]}`,
    `Type d'emploi : ${contractOf(vacancy)}`,
    `Poste à pourvoir le : ${start === null ? 'Dès que possible' : slashed(start)}`,
    `Temps de travail : ${vacancy.minutes === null ? 'Temps complet' : 'Temps non complet'}`,
    ...(deadline === null ? [] : [`Date limite de candidature : ${inWords(deadline)}`]),
  ].join('');
  const paragraph = (lines: readonly string[]): string => lines.join(' ');
  const isParagraph = draw.chance(50);
  const said = isParagraph
    ? [paragraph([...text.introduction, ...text.missions])]
    : [...text.introduction, ...text.missions];
  return {
    lines: [
      title,
      `Contrat : ${contractOf(vacancy)}`,
      ...(draw.chance(75) ? [`Societe : ${draw.pick(vacancy.employer.names)}`] : []),
      `Localisation : ${town.postcode} ${place} | ${place} (FR)`,
      'Description du poste :',
      labels,
      ...said,
      ...under('Votre profil :', isParagraph && text.profile.length > 0 ? [paragraph(text.profile)] : text.profile),
      ...text.conditions,
    ],
    facts: {
      department: town.department.code,
      start: start === null ? null : slashed(start),
      deadline: deadline === null ? null : slashed(deadline),
    },
  };
};

/** Facts in a list, as a library's or an association's page copies them. */
const listed: Form = ({ draft, title, draw }, text, { city, text: place }) => {
  const { vacancy } = draft;
  const { town } = vacancy.workplace;
  const { deadline, start } = vacancy;
  const name = draw.pick(vacancy.employer.names);
  return {
    lines: [
      `- Poste : ${title}`,
      `- Employeur : ${name}`,
      `- Lieu de travail : ${city === null ? place : `${city} (${town.department.code})`}`,
      `- Type de contrat : ${contractOf(vacancy)}`,
      ...(deadline === null ? [] : [`- Date limite de candidature : ${inWords(deadline)}`]),
      ...(start === null ? [] : [`- Date de prise de poste : ${inWords(start)}`]),
      '',
      ...under('Contexte du recrutement', text.introduction),
      '',
      ...under('Les missions', text.missions),
      '',
      ...under('Compétences attendues', text.profile),
      '',
      ...under('Renseignements et candidatures', [...text.conditions, ...text.application]),
    ],
    facts: {
      department: town.department.code,
      deadline: deadline === null ? null : slashed(deadline),
      start: start === null ? null : slashed(start),
    },
  };
};

/** Headings of its own, place and contract as bullets, the employer not named. */
const anonymous: Form = ({ draft, title, draw }, text, { text: place }) => {
  const { vacancy } = draft;
  const { department } = vacancy.workplace.town;
  const isDated = draw.chance(60);
  return {
    lines: [
      title,
      '',
      `  • Localisation : ${place} - ${department.code}`,
      `  • Type de contrat : ${contractOf(vacancy)}`,
      '  • Fonction publique Territoriale',
      ...(isDated ? [`Publié le ${inWords(vacancy.published)}`] : []),
      'Postuler sur le site du recruteur',
      '',
      'Les missions du poste',
      '',
      ...text.introduction,
      ...text.missions,
      '',
      ...under('Le profil recherché', text.profile),
      '',
      ...under('Conditions', text.conditions),
    ],
    facts: { department: department.code, published: isDated ? slashed(vacancy.published) : null },
  };
};

const FORMS: readonly (readonly [Form, number])[] = [
  [employerInTitle, 34],
  [glued, 28],
  [listed, 22],
  [anonymous, 16],
];
