import { expect, it } from 'vitest';
import { employerKey } from '../../../src/dedupe/across/employer-key.js';

it.each([
  ['Ville de Grimaud', 'MAIRIE DE GRIMAUD', 'Commune de Grimaud', 'Hôtel de ville de Grimaud'],
  ['Communauté de communes du Pays Vert', 'CC PAYS VERT'],
  ['Nantes Métropole', 'Métropole de Nantes'],
  ['Mairie de St-Lô', 'Ville de Saint-Lô'],
  ['Syndicat mixte du Pays de Nay', 'SM du Pays de Nay', 'Syndicat du Pays de Nay'],
  ['Eurométropole de Metz', 'Metz Métropole'],
  // Two that hire together are either of them.
  [
    'Metz',
    'Ville et Eurométropole de Metz',
    'Ville & CCAS de Metz',
    'CCAS et Ville de Metz',
    'La Ville et son CCAS (Metz)',
    'Mairie / CCAS Metz',
  ],
  ["Centre Hospitalier d'Arras", 'CH Arras'],
  ['Conseil départemental (81)', 'CD81', 'CD 81'],
])('gives one key for %s and its like', (...names) => {
  expect(new Set(names.map((name) => JSON.stringify(employerKey(name)))).size).toBe(1);
});

it('tells who is somebody else in the same town', () => {
  const kinds = ['Ville de Lyon', 'CCAS de Lyon', 'Métropole de Lyon', 'CHU de Lyon'].map(employerKey);
  expect(new Set(kinds.map(({ name }) => name))).toEqual(new Set(['lyon']));
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(4);
});

it('takes the service of somebody for somebody', () => {
  expect(employerKey('Direction des sports - Ville de Lyon').kind).toBe('commune');
  expect(employerKey('Ville de Lyon - Direction des sports').kind).toBe('commune');
  expect(employerKey('Direction des sports').kind).toBe('state');
  // The CCAS of a town, not the two together.
  expect(employerKey('CCAS - Ville de Lyon').kind).toBe('social');
});

it('has no name for what is all kind, or nothing', () => {
  expect(employerKey('Mairie')).toEqual({ name: null, kind: 'commune' });
  expect(employerKey(null)).toEqual({ name: null, kind: null });
  for (const nobody of ['Confidentiel', 'Entreprise anonyme', 'Non renseigné'])
    expect(employerKey(nobody)).toEqual({ name: null, kind: null });
});
