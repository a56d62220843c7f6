import { describe, expect, it } from 'vitest';
import { recordOfPage, recordOfText } from './page.js';

describe('engagement', () => {
  it.each([
    "Emploi permanent - vacance d'emploi",
    "Emploi permanent - création d'emploi",
    'Emploi temporaire',
    'Contrat de projet',
    "Remplacement temporaire d'un agent sur emploi permanent",
    'Vacation',
    'Apprentissage',
    'Collaborateur de cabinet',
  ])('type: %s', (value) => {
    expect(recordOfPage({ "Type d'emploi": value }).employment_type).toBe(value);
  });

  it.each([
    'Poste vacant suite à une fin de contrat sur emploi permanent',
    'Poste vacant suite à un détachement (> 6 mois) ou à une intégration directe',
    'Poste vacant suite à une radiation des cadres (retraite, démission,...)',
    "Poste vacant suite à une indisponibilité temporaire d'un agent",
    "Poste créé lors d'une promotion interne",
    "Poste issu d'un transfert de personnel",
    "Départ d'un agent précédemment affecté au projet",
    'Nouveau projet',
    'Prolongation du projet',
  ])('reason: %s', (value) => {
    expect(recordOfPage({ 'Motif de vacance du poste': value }).vacancy_reason).toBe(value);
  });

  it.each([
    ['2 mois', 'P2M'],
    ['12 mois', 'P12M'],
    ['36 mois', 'P36M'],
    ['1 an', 'P1Y'],
    ['trois ans', 'P3Y'],
    ['6 semaines', 'P6W'],
    ['à définir', null],
    ['1 an et 6 mois', 'P1Y6M'],
    ['un an et six mois', 'P1Y6M'],
    ['six (6) mois', 'P6M'],
    ['12 mois renouvelable', 'P12M'],
    ['Du 01/03/2026 au 30/08 - 6 mois', 'P6M'],
    ['1 an (12 mois)', 'P1Y'],
    ['1 an - 3 mois de période d’essai', 'P1Y'],
    ['2 mois et demi', null],
    ['2 mois 15 jours', 'P2M15D'],
    ['2 mois et 15 jours', 'P2M15D'],
    ['1 an, 6 mois', 'P1Y6M'],
    ['1 an 6 mois et 15 jours', 'P1Y6M15D'],
    ['2 mois 15 jours (renouvelable)', 'P2M15D'],
    ['2 mois et 15 jours de congés', 'P2M'],
    ['1 mois 2 semaines', null],
    ['12 mois, 3 jours par semaine', 'P12M'],
    ['un an et demi', null],
    ['3 à 6 mois', null],
    ['3-6 mois', null],
    ['entre 3 et 6 mois', null],
    ['trois (3) à six (6) mois', null],
    ['6 mois ou 1 an', null],
    ['1,7 mois', null],
    ['2,5 ans', null],
    ['1.5 an', null],
    ['1,25 an puis 6 mois', null],
    ['1,5 à 3 ans', null],
    ['entre 1,5 et 3 ans', null],
    ['1 à 2,5 ans', null],
    ['1 an à 2,5 ans', null],
    ['Du 01.03 au 30.08 - 6 mois', 'P6M'],
  ])('duration: %s', (value, duration) => {
    expect(recordOfPage({ 'Durée de la mission': value }).duration).toBe(duration);
  });

  it('keeps the words of a duration that is no whole number', () => {
    expect(recordOfPage({ 'Durée de la mission': '2,5 ans' }).other_fields).toEqual([
      { label: 'Durée de la mission', value: '2,5 ans' },
    ]);
  });

  it.each([
    ['CDD 1 an', 'P1Y'],
    ['CDD 3 mois renouvelable', 'P3M'],
    ['CDD de trois ans', 'P3Y'],
    ['Contrat à durée déterminée de 12 mois', 'P12M'],
    ['CDI', null],
  ])('a contract on a line of its own: %s', (line, duration) => {
    const page = `Agent d'accueil (H/F)\n${line}\nCatégorie : C\nVotre mission\nAccueillir.\n`;
    expect(recordOfText(page)).toMatchObject({ employment_type: line, duration });
  });

  const durationOf = (sentence: string, facts = 'Lieu de travail : Blois') =>
    recordOfText(`Jardinier (H/F)\nCatégorie : C\n${facts}\n\nPrésentation du poste\n${sentence}\n`).duration;

  it.each([
    ['- Statutaire ou contractuel CDD de 18 mois pouvant évoluer vers un CDI', 'P18M'],
    ['Contrat à durée déterminée d’une durée prévisionnelle de 36 mois.', 'P36M'],
    ['Poste de catégorie C ouvert pour une durée de trois ans renouvelables aux agents titulaires.', 'P3Y'],
    ['La commune recrute un jardinier en CDD de 6 mois renouvelable.', 'P6M'],
    ['Recrutement sur un contrat de projet d’une durée de deux ans', 'P2Y'],
    ['Le poste est à pourvoir pour une durée de 6 mois.', 'P6M'],
    ['CDD d’un an. Remplacement : contrat d’une durée d’un an.', 'P1Y'],
    ['Contrat de 12 mois renouvelable, à temps complet', 'P12M'],
    ['CDD d’un an. Une convention de mécénat est signée pour trois ans.', 'P1Y'],
    ["Dans le cadre d'un contrat à durée déterminé de Droit Public de 3 ans, le jardinier tient les serres.", 'P3Y'],
    ['Vous signez un CDD de droit public, de 18 mois.', 'P18M'],
  ])('a term in a sentence: %s', (sentence, duration) => {
    expect(durationOf(sentence)).toBe(duration);
  });

  it.each([
    ['CDD d’un an.\nContrat d’une durée de deux ans.'],
    ['CDD de 6 à 12 mois'],
    ['Contrat d’une durée maximale d’un an, renouvelable dans la limite de deux ans'],
    ['Recrutement en CDD de 3 ans maximum.'],
    ['Le service emploie des agents en CDD de 6 mois.'],
    ['Les CDD de 6 mois ouvrent droit à la prime.'],
    ['Après un CDD de 6 mois, un CDI est possible.'],
    ['Une première expérience en CDD de 6 mois serait un atout.'],
    ['À défaut de titulaire, le contrat est conclu pour une durée de trois ans.'],
    ['Poste de jardinier, 2 ans d’expérience.'],
    ['Contrat de 12 mois d’ancienneté'],
    ['Le poste est ouvert. La convention court pour une durée de trois ans.'],
    ['Le poste suit le plan d’entretien, adopté pour une durée de trois ans.'],
  ])('no term of the post: %s', (sentence) => {
    expect(durationOf(sentence)).toBeNull();
  });

  it('is none of a post that does not end, nor in place of a label', () => {
    expect(durationOf('Poste en CDD de 6 mois.', 'Type de contrat : CDI')).toBeNull();
    expect(durationOf('Poste en CDD de 6 mois.', 'Type d’emploi : Emploi permanent')).toBeNull();
    expect(durationOf('Poste en CDD de 6 mois.', 'Durée du contrat : à définir ensemble')).toBeNull();
  });

  it('is no contract where a title goes on behind the duration', () => {
    const page = `CDD 6 mois - Agent d'accueil\nCatégorie : C\nVotre mission\nAccueillir.\n`;
    expect(recordOfText(page).employment_type).toBeNull();
  });

  it.each([
    ['1', 1],
    ['8', 8],
    ['plusieurs', null],
  ])('positions: %s', (value, positions) => {
    expect(recordOfPage({ 'Nombre de postes': value }).positions).toBe(positions);
  });

  it.each([
    ['Pilotage > Direction générale', 'Pilotage', 'Direction générale'],
    ['Pilotage >\nDirection générale', 'Pilotage', 'Direction générale'],
  ])('family: %j', (value, domain, name) => {
    expect(recordOfPage({ 'Famille de métiers': value }).job_family).toEqual({ domain, name });
  });

  it('has no end where one is only to stay for so long', () => {
    const text =
      'Juriste (H/F)\nType de contrat : Titulaire ou contractuel\nLieu de travail : Vitré\nDurée de 3 ans attendue sur le poste.\n';
    expect(recordOfText(text).duration).toBeNull();
  });
});

describe('functional post', () => {
  it('has a name under one label', () => {
    const record = recordOfPage({ 'Recrutement sur un emploi fonctionnel': 'Directeur général des services' });
    expect(record).toMatchObject({ functional_post: 'Directeur général des services', grades: ['Attaché'] });
  });

  it('has an answer and a name under two', () => {
    const record = recordOfPage({
      'Emploi fonctionnel': 'Oui',
      "Libellé de l'emploi fonctionnel": 'Directeur gal. adj. des services',
      'Grade(s) recherché(s)': 'Directeur gal. adj. des services [A]',
    });
    expect(record.functional_post).toBe('Directeur gal. adj. des services');
    expect(record.grades).toEqual(['Directeur général adjoint des services']);
    expect(record.categories).toEqual(['A']);
    expect(record.other_fields).toEqual([]);
  });

  it.each(['Oui', 'Non'])('has no name in a bare %s', (answer) => {
    expect(recordOfPage({ 'Emploi fonctionnel': answer }).functional_post).toBeNull();
    expect(recordOfPage({ 'Recrutement sur un emploi fonctionnel': answer }).functional_post).toBeNull();
  });
});

describe('the number of posts', () => {
  const positionsOf = (title: string, ...lines: readonly string[]) =>
    recordOfText([title, 'Employeur : Nérac', 'Lieu : Nérac', 'Type de contrat : CDD', ...lines, ''].join('\n'))
      .positions;

  it.each([
    ['Jardinier (2 postes)', 2],
    ['Jardinier (H/F) (2 postes dont 1 de nuit)', 2],
    ['Jardinière (trois postes)', 3],
    ['Jardinier - 2 POSTES H/F', 2],
    ['Jardinier (H/F) – deux postes à pourvoir', 2],
    ['Jardinier des 2 postes de garde', null],
    ['Jardinier - 2 postes de garde', null],
    ['Jardinier (poste 2)', null],
    ['Jardinier (H/F)', null],
  ])('is what the title says: %s', (title, count) => {
    expect(positionsOf(title)).toBe(count);
  });

  it('is rather what its label says', () => {
    expect(positionsOf('Jardinier (2 postes)', 'Nombre de postes : 3')).toBe(3);
  });
});
