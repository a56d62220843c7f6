import { describe, expect, it } from 'vitest';
import { recordOfPage, recordOfText } from './page.js';

/** A page of a board without labels for its days. */
const pageWith = (sentence: string, facts = ''): string =>
  `Juriste (H/F)\nType de contrat : CDD\nLieu de travail : Vitré\n${facts}\nMissions\nPréparer les actes.\n${sentence}\n`;

describe('how long a sentence gives to apply', () => {
  it.each([
    ['Les candidatures doivent parvenir dans un délai de 15 jours à compter de la présente publication.', 'P15D'],
    [
      'Les dossiers de candidature, avec CV et arrêté de nomination, sont à adresser sous un délai d’un mois à compter de la date de publication de l’avis de vacance :',
      'P1M',
    ],
    ['Candidatures (CV et lettre) au plus tard trois semaines après la parution de l’annonce', 'P3W'],
    ['Les candidats peuvent former un recours dans un délai de deux mois à compter de la publication.', null],
    ['Les candidats sont informés dans un délai de 15 jours à compter de la publication des résultats.', null],
    ['Après entretien, les candidats ont une réponse dans un délai de 15 jours à compter de la publication.', null],
    ['Vous mettez les actes en ligne dans un délai de 15 jours à compter de leur publication.', null],
    ['Adressez votre candidature dans un délai de 15 jours.', null],
    ['Candidatures : date de prise de poste 2 mois après la fin de la publication', null],
  ])('%s → %s', (sentence, period) => {
    expect(recordOfText(pageWith(sentence)).application).toMatchObject({ period });
  });
});

describe('days that a sentence gives', () => {
  it.each([
    ['Adressez votre candidature avant le 12 mai 2025 à rh@mairie.example.org.', '2025-05-12'],
    ['Merci d’envoyer CV et lettre au plus tard le vendredi 13 juin 2025.', '2025-06-13'],
    ["Les candidatures sont reçues jusqu'au 01/07/2025 inclus.", '2025-07-01'],
    ['Le jury entendra les candidats avant le 12 mai 2025.', null],
    ['Les candidatures internes sont à déposer avant le 12 mai 2025.', null],
    ['Le musée a ouvert avant le 12 mai 2025.', null],
    ['Préparer le dossier de candidature de la ville au label, à déposer avant le 15 mars 2026.', null],
    ['Rédiger les réponses aux candidatures du budget participatif, à rendre avant le 15 mars 2026.', null],
    ['La candidature du territoire au programme doit être déposée avant le 15 mars 2026.', null],
    ['Envoyer le dossier de candidature avant le 12 mai 2025.', '2025-05-12'],
    ['Adressez vos candidatures avant le 12 mai 2025. Les candidats de Vitré les déposent avant le 14 mai 2025.', null],
    ['Les candidatures reçues le 12 mai 2025 seront lues.', null],
    [
      'Les candidatures (CV et lettre) sont à adresser pour le 12 mai 2025, délai de rigueur, à M. le Maire.',
      '2025-05-12',
    ],
    ['CV et lettre à envoyer impérativement pour le 12 mai 2025.', '2025-05-12'],
    ['Les candidats retenus seront reçus pour le 12 mai 2025.', null],
    ['Les candidats non contactés avant le 12 mai 2025 peuvent considérer que leur candidature est écartée.', null],
    ['Sans réponse avant le 12 mai 2025, votre candidature est à considérer comme écartée.', null],
    ['Réponse aux candidats au plus tard le 12 mai 2025.', null],
    ['Les candidats sélectionnés seront convoqués avant le 12 mai 2025.', null],
    ['Candidatures avant le 12 mai 2025, réponse avant le 30 mai 2025.', '2025-05-12'],
    ['Les candidats doivent être nés avant le 12 mai 2007.', null],
    ['Les candidats doivent avoir obtenu leur diplôme au plus tard le 12 mai 2025.', null],
    ['Candidats disponibles jusqu’au 12 mai 2025.', null],
    ['Contrat jusqu’au 12 mai 2025 - candidature à la mairie.', null],
    ['CV détaillé ; poste occupé par un agent jusqu’au 12 mai 2025.', null],
    ['CV, lettre et copie des diplômes à envoyer avant le 12 mai 2025.', '2025-05-12'],
    ['LM + CV avant le 12/05/2025 (entretiens le 20/05/2025) à M. le Maire', '2025-05-12'],
    ['Candidature avant le 12 mai 2025 - Jury le 20 mai 2025', '2025-05-12'],
    ['Entretiens des candidats, à fixer avant le 20 mai 2025', null],
    ['Adresser lettre et CV à :\nM. le Maire\n2 rue du Puits\n41000 Blois\navant le 12 mai 2025', '2025-05-12'],
    ['Modalités de candidature\nAvant le lundi 12 mai 2025, par courriel uniquement', '2025-05-12'],
    ['Le rapport est à rendre\navant le 12 mai 2025', null],
    ['CANDIDATURES\nà adresser par mail (rh@ville.example.org) au plus tard le 12 mai 2025', '2025-05-12'],
    ['Missions et activités\nà adresser au conseil au plus tard le 12 mai 2025', null],
    [
      'La date limite de réception des candidatures par le service des ressources humaines de la communauté de communes du pays de Vitré est fixée au : 12 mai 2025 (17h).',
      '2025-05-12',
    ],
    [
      'La date limite de réception des candidatures est passée ; la date des entretiens avec le maire et la directrice est fixée au 20 mai 2025.',
      null,
    ],
  ])('%s closes %s', (sentence, deadline) => {
    expect(recordOfText(pageWith(sentence)).application_deadline).toBe(deadline);
  });

  it.each([
    ['Contrat d’un an. Poste à pourvoir au 15 mars 2025.', '2025-03-15'],
    ['Prise de poste souhaitée le 1er avril 2025.', '2025-04-01'],
    ['Le poste est à pourvoir à compter du lundi 3 mars 2025, à Vitré.', '2025-03-03'],
    ['Le service a été créé le 15 mars 2025.', null],
    ['Emploi de catégorie B à temps complet (35 h), à pourvoir le 1er mai 2025.', '2025-05-01'],
    ['POSTE A TEMPS COMPLET A POURVOIR A COMPTER DU 1ER MAI 2025', '2025-05-01'],
    ['Un poste a été créé. La salle est à pourvoir de chaises le 1er mai 2025.', null],
    ['Poste à pourvoir le 1 er mai 2025.', '2025-05-01'],
    ['Poste à pourvoir pour le 2 mai 2025.', '2025-05-02'],
    ['Poste à pourvoir le 1° mai 2025.', '2025-05-01'],
    ['Poste à pourvoir le 01 / 05 / 2025.', '2025-05-01'],
    ['La commune de Vitré recrute un(e) juriste à temps complet à compter du 1er mai 2025.', '2025-05-01'],
    ['Le service recrute chaque année des saisonniers, présents à compter du 1er mai 2025.', null],
    ['La commune de Vitré recrute un(e) juriste. Le musée ouvre à compter du 1er mai 2025.', null],
  ])('%s starts %s', (sentence, start) => {
    expect(recordOfText(pageWith(sentence)).start_date).toBe(start);
  });

  it.each([
    ['CDD de 6 mois renouvelable. Poste à pourvoir dès que possible.', true],
    ['Le poste, de catégorie A, est à pourvoir immédiatement.', true],
    ['Prise de fonctions souhaitée au plus tôt.', true],
    ['Le poste est à pourvoir dès que possible. Prise de poste le 1er mai 2025.', false],
    ['Les dossiers sont traités dès que possible.', false],
  ])('%s may say that it starts at once', (sentence, asap) => {
    expect(recordOfText(pageWith(sentence)).start_asap).toBe(asap);
  });

  it.each([
    ['Emploi à temps complet à pourvoir à compter du 1er mai 2025', 'Emploi à temps complet', '2025-05-01', false],
    ['POSTE A TEMPS COMPLET A POURVOIR LE 1ER MAI 2025', 'POSTE A TEMPS COMPLET', '2025-05-01', false],
    ['Poste à temps complet, à pourvoir dès que possible', 'Poste à temps complet', null, true],
    ['Temps complet, à pourvoir dans les meilleurs délais', 'Temps complet', null, true],
    ['Temps complet à pourvoir par une équipe', 'Temps complet à pourvoir par une équipe', null, false],
  ])('stands behind the working time: %s', (line, working, start, asap) => {
    const record = recordOfText(
      `Juriste (H/F)\n${line}\nType de contrat : CDD\nDate limite de candidature : 12/03/2025\n`,
    );
    expect(record).toMatchObject({ working_time: { text: working }, start_date: start, start_asap: asap });
    expect(record.other_sections).toEqual([]);
  });

  it.each([
    ['Poste susceptible d’être vacant à pourvoir au 1er mai 2025', '2025-05-01'],
    ['Le poste est à pourvoir le 1er mai 2025.', '2025-05-01'],
    ['Poste vacant à pourvoir au 1er mai 2025 avec logement de fonction', null],
    ['Le poste d’agent d’accueil est pourvu au 1er mai 2025', null],
  ])('stands among the facts: %s', (line, start) => {
    const record = recordOfText(pageWith('Écrire.', line));
    expect(record.start_date).toBe(start);
    expect(record.other_sections.map(({ text }) => text)).toEqual(start === null ? [line] : []);
  });

  it('answers nothing beside another day in the text', () => {
    const page = pageWith(
      'Le poste est à pourvoir à compter du 1er juin 2025.',
      'Poste vacant à pourvoir au 1er mai 2025',
    );
    expect(recordOfText(page).start_date).toBeNull();
  });

  it.each([
    ['Type de contrat : CDD 9 mois, A partir du 05/11/2025', '2025-11-05'],
    ['Type de contrat : CDD de 6 mois à compter du 1er mai 2025', '2025-05-01'],
    ['Type de contrat : CDD, indemnité versée au 1er mai 2025', null],
  ])('stands behind the contract: %s', (line, start) => {
    const record = recordOfText(`Juriste (H/F)\n${line}\nLieu de travail : Vitré\nMissions\nÉcrire.\n`);
    expect(record.start_date).toBe(start);
  });

  it.each([
    ['Prise de poste : 1 er mai 2025', '2025-05-01', false],
    ['Prise de poste : 1° mai 2025', '2025-05-01', false],
    ['Prise de poste : 01 / 05 / 2025', '2025-05-01', false],
    ['Prise de poste : 31 / 02 / 2025', null, false],
    ['Prise de poste : dans les meilleurs délais', null, true],
  ])('is read under its label: %s', (line, start, asap) => {
    expect(recordOfText(pageWith('Écrire.', line))).toMatchObject({ start_date: start, start_asap: asap });
  });

  it.each([
    ['Statut du poste : Vacant', true],
    ["Statut du poste : Susceptible d'être vacant", true],
    ['Statut du poste : Vacant à partir du 01/06/2025', false],
    ['Statut du poste : Vacant dès que possible', false],
  ])('stands in for a status that gives no day: %s', (status, isRead) => {
    const start = isRead ? '2025-03-15' : status.endsWith('2025') ? '2025-06-01' : null;
    const other_fields = isRead ? [{ label: 'Statut du poste', value: status.slice('Statut du poste : '.length) }] : [];
    for (const sentence of ['Poste à pourvoir au 15 mars 2025.', 'Prise de poste prévue : 15 mars 2025'])
      expect(recordOfText(pageWith(sentence, status))).toMatchObject({ start_date: start, other_fields });
    const soon = recordOfText(pageWith('Poste à pourvoir dès que possible.', status));
    expect([soon.start_date, soon.start_asap]).toEqual(isRead ? [null, true] : [start, status.endsWith('possible')]);
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

describe('a page of emploi-territorial.fr', () => {
  const said = (text: string, start: string | null, deadline: string | null) =>
    recordOfPage({
      'Poste à pourvoir le': start,
      'Date limite de candidature': deadline,
      'Informations complémentaires': text,
    });

  it.each([
    ['Les candidatures sont à faire parvenir avant le 6 mars 2026 à Monsieur le Maire.', '2026-03-06'],
    ['Candidatures jusqu’au 6 mars 2026', '2026-03-06'],
    ['Les entretiens des candidats auront lieu avant le 6 mars 2026.', null],
    ['Candidature à déposer avant le 6 mars 2026, candidature interne avant le 2 mars 2026.', '2026-03-06'],
  ])('may give its last day in a sentence only: %s', (sentence, deadline) => {
    expect(said(sentence, '01/06/2026', null)).toMatchObject({ application_deadline: deadline, warnings: [] });
  });

  it('may give the day to begin, and how long one may apply, in sentences only', () => {
    const text =
      'Poste à pourvoir le 1er mai 2026.\nCandidatures dans un délai de 30 jours à compter de la publication.';
    expect(said(text, null, null)).toMatchObject({ start_date: '2026-05-01', application: { period: 'P30D' } });
  });

  it.each([
    ['Merci d’adresser votre candidature avant le 31 mars 2026.', 'application_deadline_conflict'],
    ['Le poste est à pourvoir le 1er mai 2026.', 'start_date_conflict'],
    ['Merci d’adresser votre candidature avant le 20 mars 2026. Poste à pourvoir le 1er juin 2026.', undefined],
    ['Candidatures avant le 20 mars 2026. Les candidatures reçues jusqu’au 31 mars 2026 seront lues.', undefined],
    ['Les candidatures internes sont à déposer avant le 2 mars 2026.', undefined],
  ])('warns where a sentence gives another day than the label: %s', (sentence, code) => {
    const record = said(sentence, '01/06/2026', '20/03/2026');
    expect(record).toMatchObject({ start_date: '2026-06-01', application_deadline: '2026-03-20' });
    expect(record.warnings.map((warning) => warning.code)).toEqual(code === undefined ? [] : [code]);
  });
});
