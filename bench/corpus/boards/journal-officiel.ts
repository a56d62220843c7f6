/** A notice of the Journal officiel: a post with a préfet de région, declared in one sentence, with formulas that all notices share. */
import { inWords, slashed } from '../calendar.js';
import { of } from '../french.js';
import type { Page, Print } from '../model.js';
import { type TextLines, textLines } from './text.js';

/** A new issue every day. */
const issue = (day: number): string => `JORF n°${String((day % 300) + 1).padStart(4, '0')} du ${inWords(day)}`;

export function journalOfficiel(print: Print): Page {
  const { draft, title, type, draw } = print;
  const { vacancy } = draft;
  const { employer, published, start, contact, workplace } = vacancy;
  const { town } = workplace;
  const when = start === null ? 'est vacant' : `sera vacant à compter du ${inWords(start)}`;
  const street = employer.street.replace(/^(\d+) /, '$1, ');
  // The name of the post goes up to the verb.
  const post = `${title} à temps plein auprès du préfet de la région ${employer.region}`;
  return {
    lines: [
      issue(published),
      '',
      'Avis',
      '',
      ...(draw.chance(60) ? [`NOR : ${vacancy.number}`, ''] : []),
      `Un emploi de ${post} ${when} au secrétariat général pour les affaires régionales. Le poste est situé au ${street} à ${town.name}.`,
      "Il s'agit d'un poste de catégorie A, ouvert aux titulaires de la fonction publique ou aux contractuels de niveau équivalent.",
      '',
      'Positionnement',
      '',
      "Le chargé de mission est placé sous l'autorité hiérarchique directe du secrétaire général pour les affaires régionales et de son adjoint.",
      '',
      ...noticeText(textLines(vacancy, type)),
      'Modalités de candidature',
      '',
      "Conformément à l'article 6 du décret n° 2009-587 du 25 mai 2009 relatif aux missions des secrétaires généraux pour les affaires régionales, les candidatures, accompagnées d'un curriculum vitae et d'une lettre de motivation, doivent être transmises dans un délai de trente jours à compter de la publication du présent avis au Journal officiel de la République française.",
      '',
      'Personnes à contacter pour tous renseignements complémentaires',
      '',
      `Tous les renseignements complémentaires peuvent être obtenus auprès ${of(contact.person)}, ${contact.role} (téléphone : ${contact.phone}, ${employer.email}).`,
      '1 version',
    ],
    facts: {
      layout: 'jorf',
      title: post,
      city: town.name,
      department: null,
      number: null,
      published: slashed(published),
      deadline: null,
      start: start === null ? null : slashed(start),
    },
  };
}

const noticeText = (text: TextLines): readonly string[] => [
  ...(text.introduction.length > 0 ? ['Intérêt du poste', '', ...text.introduction, ''] : []),
  'Missions',
  '',
  ...text.missions,
  '',
  'Compétences et qualités attendues :',
  ...text.profile,
  '',
];
