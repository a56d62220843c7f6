import { describe, expect, it } from 'vitest';
import { recordOfText } from './page.js';

/** A page of a board without labels for its days. */
const pageWith = (sentence: string, facts = ''): string =>
  `Juriste (H/F)\nType de contrat : CDD\nLieu de travail : Vitré\n${facts}\nMissions\nPréparer les actes.\n${sentence}\n`;

describe('days that a sentence gives', () => {
  it.each([
    ['Adressez votre candidature avant le 12 mai 2025 à rh@mairie.example.org.', '2025-05-12'],
    ['Merci d’envoyer CV et lettre au plus tard le vendredi 13 juin 2025.', '2025-06-13'],
    ["Les candidatures sont reçues jusqu'au 01/07/2025 inclus.", '2025-07-01'],
    ['Le jury entendra les candidats avant le 12 mai 2025.', null],
    ['Les candidatures internes sont à déposer avant le 12 mai 2025.', null],
    ['Le musée a ouvert avant le 12 mai 2025.', null],
    ['Adressez vos candidatures avant le 12 mai 2025. Les candidats de Vitré les déposent avant le 14 mai 2025.', null],
    ['Les candidatures reçues le 12 mai 2025 seront lues.', null],
  ])('%s closes %s', (sentence, deadline) => {
    expect(recordOfText(pageWith(sentence)).application_deadline).toBe(deadline);
  });

  it.each([
    ['Contrat d’un an. Poste à pourvoir au 15 mars 2025.', '2025-03-15'],
    ['Prise de poste souhaitée le 1er avril 2025.', '2025-04-01'],
    ['Le poste est à pourvoir à compter du lundi 3 mars 2025, à Vitré.', '2025-03-03'],
    ['Le service a été créé le 15 mars 2025.', null],
  ])('%s starts %s', (sentence, start) => {
    expect(recordOfText(pageWith(sentence)).start_date).toBe(start);
  });

  it('never stands in for a label of the page', () => {
    const sentence = 'Adressez votre candidature avant le 12 mai 2025. Poste à pourvoir au 15 mars 2025.';
    const facts = 'Date limite de candidature : 02/05/2025\nPoste à pourvoir : dès que possible';
    expect(recordOfText(pageWith(sentence, facts))).toMatchObject({
      application_deadline: '2025-05-02',
      start_date: null,
      start_asap: true,
    });
  });
});
