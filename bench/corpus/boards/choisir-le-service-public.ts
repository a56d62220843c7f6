/** A page of Choisir le service public: plain lines, or bullets with label and value on one line. */
import { inWords, slashed } from '../calendar.js';
import { inCapitals } from '../employers.js';
import type { Page, Print, Vacancy } from '../model.js';
import { spelled } from '../spellings.js';
import type { EmployerKind } from '../words/domains/domain.js';
import { textLines } from './text.js';

/** For territorial offers the page names the kind of employer only. */
const KIND_NAMES: Readonly<Partial<Record<EmployerKind, string>>> = {
  commune: 'Communes',
  union: 'Structures de coopération territoriale',
  department: 'Conseils départementaux',
  welfare: "Centres communaux d'action sociale",
};

const SERVICES: Readonly<Partial<Record<EmployerKind, string>>> = {
  hospital: 'Fonction publique Hospitalière',
  state: "Fonction publique de l'État",
};

export function choisirLeServicePublic(print: Print): Page {
  const { draft, title, draw } = print;
  const { vacancy, page } = draft;
  const { employer, workplace, deadline, published } = vacancy;
  const { town, street } = workplace;
  const city = draw.chance(50) ? inCapitals(town.name) : spelled(draw, town);
  const place = street === '' || draw.chance(40) ? city : `${street.toUpperCase()} ${town.postcode} ${city}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Fonction publique', SERVICES[employer.kind] ?? 'Fonction publique Territoriale'],
    ['Employeur', KIND_NAMES[employer.kind] ?? employer.names[0]!],
    ['Localisation', place],
  ];
  const isListed = page % 2 === 0;
  const closing = deadline === null ? [] : [`Date limite de candidature : ${slashed(deadline)}`];
  // A page without any day cannot be told from one that is open at the same time.
  const isDated = deadline === null || draw.chance(80);
  return {
    lines: [
      title,
      ...(isListed ? ['', `Référence : ${vacancy.number}`, ''] : ['Réf.', 'Référence :', vacancy.number]),
      ...facts.flatMap(([label, value]) => (isListed ? [`  • ${label} : ${value}`] : [`${label} :`, value])),
      ...(isListed ? ['Postuler sur le site employeur', ''] : []),
      ...closing,
      ...(isListed ? ['', 'Partager la page', ''] : ['Partager la page']),
      ...answers(vacancy).flatMap(([label, value]) => (isListed ? [`  • ${label} ${value}`] : [label, value])),
      ...parts(print).flatMap(([heading, lines]) => (isListed ? ['', heading, '', ...lines] : [heading, ...lines])),
      ...(isDated ? [`En ligne depuis le ${inWords(published)}`] : []),
    ],
    facts: {
      layout: 'choisir-le-service-public',
      title,
      city,
      department: place === city ? null : town.department.code,
      number: vacancy.number,
      published: isDated ? slashed(published) : null,
      deadline: deadline === null ? null : slashed(deadline),
      start: vacancy.start === null ? null : slashed(vacancy.start),
    },
  };
}

function answers({
  contract,
  experience,
  management,
  telework,
  duration,
}: Vacancy): readonly (readonly [string, string])[] {
  const isOpen = contract.answer.startsWith('Oui');
  return [
    [
      "Nature de l'emploi",
      isOpen ? 'Emploi ouvert aux titulaires et aux contractuels' : 'Emploi ouvert aux titulaires',
    ],
    ['Nature du contrat', duration === null ? 'Permanent' : `CDD d'une durée de ${duration} mois`],
    ['Expérience souhaitée', experience],
    [
      'Rémunération',
      'Fourchette indicative pour les contractuels Non renseignée Fourchette indicative pour les fonctionnaires Non renseignée',
    ],
    ['Management', management ? 'Oui' : 'Non'],
    ['Télétravail possible', telework ? 'Oui' : 'Non'],
  ];
}

function parts({ draft, type, draw }: Print): readonly (readonly [string, readonly string[]])[] {
  const { vacancy } = draft;
  const text = textLines(vacancy, type);
  const isPresented = draw.chance(60) && text.presentation.length > 0;
  const { article, explanation } = vacancy.contract;
  const isTerritorial = SERVICES[vacancy.employer.kind] === undefined;
  return [
    ['Vos missions en quelques mots', [...text.introduction, ...text.missions]],
    ['Profil recherché', text.profile],
    [
      'Éléments de candidature',
      ['Documents à transmettre', "Pour postuler à cette offre, l'envoi du CV est obligatoire"],
    ],
    ...(isPresented ? [['Qui sommes-nous ?', text.presentation] as const] : []),
    ["À propos de l'offre", []],
    ["Conditions particulières d'exercice", [...text.conditions, ...text.application]],
    ...(isTerritorial && article !== null ? [['Fondement juridique', [`${article} - ${explanation}`]] as const] : []),
    ['Statut du poste', [vacancy.start === null ? 'Vacant' : `Vacant à partir du ${slashed(vacancy.start)}`]],
  ];
}
