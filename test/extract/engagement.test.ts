import { describe, expect, it } from 'vitest';
import { recordOfPage } from './page.js';

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
  ])('duration: %s', (value, duration) => {
    expect(recordOfPage({ 'Durée de la mission': value }).duration).toBe(duration);
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
