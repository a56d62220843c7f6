/** The employer's own pages on a board it rents: labels above their values for the State, labels without a colon elsewhere. */
import { slashed } from '../calendar.js';
import type { Page, Print } from '../model.js';
import { spelled } from '../spellings.js';
import { textLines } from './text.js';

type Row = readonly [label: string, value: string];

export const ownBoard = (print: Print): Page =>
  print.draft.vacancy.employer.kind === 'state' ? statePage(print) : territorialPage(print);

function statePage({ draft, title, draw, type }: Print): Page {
  const { vacancy } = draft;
  const { employer, workplace, deadline, published, start } = vacancy;
  const { town } = workplace;
  const text = textLines(vacancy, type);
  const city = spelled(draw, town);
  const rows = (entries: readonly Row[]): readonly string[] =>
    entries.flatMap(([label, value]) => [label, '', value, '']);
  return {
    lines: [
      title,
      '',
      "Détail de l'offre",
      '',
      'Informations générales',
      '',
      ...rows([
        ['Organisme de rattachement', employer.names[0]!],
        ['Référence', vacancy.number],
        ['Date de parution', slashed(published)],
        ...(deadline === null ? [] : [['Date limite de candidature', slashed(deadline)] as const]),
      ]),
      'Description du poste',
      '',
      ...rows([
        ['Versant', "Fonction Publique de l'Etat"],
        ["Nature de l'emploi", 'Emploi ouvert aux titulaires et aux contractuels'],
        ['Domaine / Métier', vacancy.job.family],
        ['Statut du poste', start === null ? 'Vacant' : `Vacant à partir du ${slashed(start)}`],
        ['Intitulé du poste', title],
      ]),
      ...(text.presentation.length > 0 ? ["Descriptif de l'employeur", '', text.presentation.join(' '), ''] : []),
      'Description du poste',
      '',
      ...text.introduction,
      ...text.missions,
      '',
      "Conditions particulières d'exercice",
      '',
      ...text.conditions,
      ...text.application,
      '',
      'Description du profil recherché',
      '',
      ...text.profile,
      '',
      ...rows([
        ['Télétravail possible', vacancy.telework ? 'Oui' : 'Non'],
        ['Management', vacancy.management ? 'Oui' : 'Non'],
      ]),
      'Localisation du poste',
      '',
      ...rows([["Lieu d'affectation (sans géolocalisation)", `${employer.street} ${town.postcode} ${city}`]]),
    ],
    facts: {
      layout: 'job-board',
      title,
      city,
      department: town.department.code,
      number: vacancy.number,
      published: slashed(published),
      deadline: deadline === null ? null : slashed(deadline),
      start: start === null ? null : slashed(start),
    },
  };
}

function territorialPage({ draft, title, draw, type }: Print): Page {
  const { vacancy } = draft;
  const { employer, workplace, deadline, duration, contract, published } = vacancy;
  const text = textLines(vacancy, type);
  const city = spelled(draw, workplace.town);
  const isDated = deadline === null || draw.chance(40);
  const rows: readonly Row[] = [
    ['Référence', vacancy.reference],
    ['Employeur', employer.names[0]!],
    ['Grade', vacancy.grades[0] ?? ''],
    ['Ville', city],
    ['Type de contrat', duration === null ? 'Titulaire ou contractuel' : 'Contrat à durée déterminée'],
    ...(duration === null ? [] : [['Durée de contrat', `${duration} mois`] as const]),
    ['Type de temps de travail', vacancy.minutes === null ? 'Temps complet' : 'Temps non complet'],
    ['Poste ouvert aux contractuels', contract.answer.startsWith('Oui') ? 'Oui' : 'Non'],
    ['Télétravail', vacancy.telework ? 'Oui' : 'Non'],
    ...(isDated ? [['Date de publication', slashed(published)] as const] : []),
    ...(deadline === null ? [] : [['Date limite de candidature', slashed(deadline)] as const]),
  ];
  const about =
    text.presentation.length > 0 && draw.chance(60) ? ['Qui sommes-nous ?', '', ...text.presentation, ''] : [];
  return {
    lines: [
      'Retour aux offres',
      '',
      title,
      '',
      ...rows.map(([label, value]) => `${label} ${value}`),
      '',
      ...about,
      ...(text.introduction.length > 0 ? ['Présentation du service', '', ...text.introduction, ''] : []),
      'Missions',
      '',
      ...text.missions,
      '',
      'Profil recherché',
      '',
      ...text.profile,
      '',
      'Informations complémentaires',
      '',
      ...text.conditions,
      ...text.application,
      '',
      'Postuler',
      'Partager cette offre',
    ],
    facts: {
      layout: 'job-board',
      title,
      city,
      department: null,
      number: vacancy.reference,
      published: isDated ? slashed(published) : null,
      deadline: deadline === null ? null : slashed(deadline),
      start: null,
    },
  };
}
