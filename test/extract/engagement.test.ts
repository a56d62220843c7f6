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
    ['un an et demi', null],
    ['3 à 6 mois', null],
    ['3-6 mois', null],
    ['entre 3 et 6 mois', null],
    ['trois (3) à six (6) mois', null],
    ['6 mois ou 1 an', null],
  ])('duration: %s', (value, duration) => {
    expect(recordOfPage({ 'Durée de la mission': value }).duration).toBe(duration);
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
