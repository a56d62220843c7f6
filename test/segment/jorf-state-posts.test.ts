import { describe, expect, it } from 'vitest';
import { toLines } from '../../src/input/decode.js';
import { recogniseLayout } from '../../src/segment/index.js';
import { segmented } from './page.js';

const ISSUE = 'JORF n°0073 du 27 mars 2024';
const OPENING = "Un emploi de sous-directeur est vacant à l'administration centrale du ministère des canaux.";
const sectionsIn = (...lines: readonly string[]): readonly string[] =>
  segmented([ISSUE, OPENING, ...lines].join('\n')).sections.map(({ id, title }) => `${id ?? '-'}: ${title ?? ''}`);

describe('recognition', () => {
  it('goes by posts that are vacant now', () => {
    const text = "L'emploi de sous-directeur des canaux est actuellement vacant.";
    expect(recogniseLayout(toLines(text))).toBe('jorf');
  });

  it('goes by what is left of the words over a summary', () => {
    const text = `Il n'a pas de valeur légale et peut contenir des erreurs.
Offre d'emploi pour un directeur de projet dans le Var
Un poste de directeur de projet est à pourvoir, d'ici à la fin de l'année, auprès du préfet du Var.
Profil recherché
Cadre supérieur expérimenté.`;
    expect(recogniseLayout(toLines(text))).toBe('jorf');
  });

  it('takes who may apply for no grade of a board', () => {
    const text = `${ISSUE}
Emploi proposé : directeur du parc des Landes.
Grade : ouvert aux fonctionnaires et aux personnels non titulaires de catégorie A+.
Nature de l'activité
Le parc est vaste.`;
    expect(recogniseLayout(toLines(text))).toBe('jorf');
  });
});

describe('headings', () => {
  it.each([
    'Profil et compétences recherchés',
    'Compétences recherchées et profil',
    'Profil recherché / compétences attendues',
    'Profil professionnel recherché',
    'Profil et expérience attendus',
    'Qualités et compétences recherchées',
    'Qualifications et compétences requises',
    'III. - Compétences et qualités attendues',
    "Compétences recherchées, nature et niveau d'expériences professionnelles attendus",
    "Profil du candidat recherché : nature et niveau d'expériences professionnelles attendus",
    'Nature et niveau des expériences professionnelles attendues',
    'Profil des candidats et qualités recherchées',
  ])('%s: the profile', (heading) => {
    expect(sectionsIn(heading, 'Une expérience est souhaitée.')[1]).toBe(`profile: ${heading}`);
  });

  it.each([
    'Missions du directeur de projet',
    'Missions du secrétaire général pour les affaires fluviales',
    'Missions principales du poste',
    "II. - Missions de l'emploi",
    'Missions et activités principales',
  ])('%s: the missions', (heading) => {
    expect(sectionsIn(heading, 'Il dirige le service.')[1]).toBe(`missions: ${heading}`);
  });

  it.each(['Descriptif du poste et missions principales', 'Description du poste, responsabilités et enjeux'])(
    '%s: the description',
    (heading) => {
      expect(sectionsIn(heading, 'Le titulaire dirige le service.')[1]).toBe(`description: ${heading}`);
    },
  );

  it.each([
    'Missions de la direction',
    'Missions du service',
    'Expérience des agents',
    'Qualité du service rendu',
    'Description de la direction et de ses missions',
  ])('%s: neither', (heading) => {
    expect(sectionsIn(heading, 'Le service est vaste.')[1]).toBe(`-: ${heading}`);
  });

  it.each([
    "Modalités d'envoi des candidatures",
    'Modalités de candidature et calendrier',
    'Candidature et composition du dossier',
    'Candidatures : modalités et calendrier',
    'Formalités de candidature',
  ])('%s: how to apply', (heading) => {
    expect(sectionsIn(heading, 'Chaque candidat adresse un dossier.')[1]).toBe(`application_terms: ${heading}`);
  });

  it('may be long where they have the number of a part', () => {
    const heading =
      "II. - Emplois de directeur ou directrice des services centraux à l'Assistance publique des hôpitaux de Metz";
    expect(sectionsIn(heading, '- directeur ou directrice des achats (Metz).')[1]).toBe(`-: ${heading}`);
  });

  it('are over annexes', () => {
    const lines = [
      'Candidatures',
      'Les dossiers sont à adresser à Metz.',
      'ANNEXES',
      'ANNEXE I',
      'Etablissement de Metz',
    ];
    expect(sectionsIn(...lines).slice(1)).toEqual(['application_terms: Candidatures', '-: ANNEXES', '-: ANNEXE I']);
  });

  it('hold no address of a site', () => {
    const lines = ['Le plan du port est consultable sur le site www.example.org', 'Le service a en charge :'];
    expect(sectionsIn('Description de la structure', ...lines)).toHaveLength(2);
  });
});

describe('the frame', () => {
  it.each([
    ['below their heading', 'Historique des versions\n\nVersion 1\n\nEn vigueur à partir du jeudi 28 mars 2024\n\n'],
    ['below their number', '1 version\n'],
  ])('has the versions of the text %s', (_, heading) => {
    const text = `${OPENING}\nMissions\nIl dirige le port.`;
    const { noise, sections } = segmented(`${ISSUE}\n\n${text}\n\n\n${heading}${text}\n`);
    expect(sections.map(({ id, lines }) => [id, lines.filter(({ key }) => key !== '').length])).toEqual([
      ['introduction', 1],
      ['missions', 1],
    ]);
    expect(noise.filter(({ key }) => key === 'Il dirige le port.')).toHaveLength(1);
  });

  it('has no text that stands below the heading of versions alone', () => {
    const { sections } = segmented(
      `${ISSUE}\n\nHistorique des versions\n\nVersion 1\n\n${OPENING}\nIl dirige le port.`,
    );
    expect(sections[0]?.lines).toHaveLength(2);
  });

  it('has no banner of the site', () => {
    const text = `Ce site utilise des cookies pour mesurer son audience.\nTout accepter\nAller au contenu\n${ISSUE}\n${OPENING}`;
    expect(segmented(text).sections.flatMap(({ lines }) => lines.map(({ key }) => key))).toEqual([OPENING]);
  });

  it('has no text that stands below a number of versions and a title printed twice', () => {
    const title = "Avis de vacance d'un emploi de sous-directeur";
    const { sections } = segmented(`${title}\n${ISSUE}\n1 version\n${title}\n${OPENING}\nIl dirige le port.`);
    expect(sections[0]?.lines).toHaveLength(2);
  });

  it('has a word over the text, and a title over facts', () => {
    const { noise, sections } = segmented(`Avis de vacance d'un emploi de sous-directeur

Article

${OPENING}`);
    expect(noise.map(({ text }) => text)).toContain('Article');
    expect(sections.map(({ id, title }) => [id, title])).toEqual([['introduction', null]]);
  });

  it('has a heading over the label of its own name', () => {
    const { sections } = segmented(`${ISSUE}

Emploi proposé

Emploi proposé : directeur du parc des Landes.
Catégorie : ouvert aux fonctionnaires de catégorie A+.

Nature de l'activité

Le parc est vaste.`);
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['title', 'Emploi proposé'],
      ['categories', 'Catégorie'],
      [null, "Nature de l'activité"],
    ]);
  });
});
