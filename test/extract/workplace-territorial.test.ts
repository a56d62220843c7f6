import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/extract/place.js';
import { recordOfPage } from './page.js';

describe('a place of emploi-territorial.fr', () => {
  it.each([
    ['Rue Gaillard, Calais (Pas-de-Calais (62))', 'Rue Gaillard', 'Calais', '62'],
    ['24 rue saint esprit, Clermont-Ferrand (Puy-de-Dôme)', '24 rue saint esprit', 'Clermont-Ferrand', '63'],
    ['36, Avenue Marx Dormoy - Lille (Nord)', '36, Avenue Marx Dormoy', 'Lille', '59'],
    ['2 cours des marches - Clisson (Loire-Atlantique (44))', '2 cours des marches', 'Clisson', '44'],
    ['Lyon (Rhône (69))', undefined, 'Lyon', '69'],
    ['Lyon (Rhône)', undefined, 'Lyon', '69'],
    ['4 place du Four, Villeurbanne (Métropole de Lyon)', '4 place du Four', 'Villeurbanne', undefined],
    ['4 place du Four, 69100 Villeurbanne (Métropole de Lyon)', '4 place du Four', 'Villeurbanne', '69'],
    ["Strasbourg (Collectivité européenne d'Alsace)", undefined, 'Strasbourg', undefined],
    ['HYERES, Hyères (Var (83))', undefined, 'Hyères', '83'],
    ['Hyères, Hyères (Var (83))', undefined, 'Hyères', '83'],
    ["www.valdoise.fr, Cergy (Val-d'Oise)", undefined, 'Cergy', '95'],
    ['La city 4 rue gabriel plan?on, Besançon (Doubs)', 'La city 4 rue gabriel plan?on', 'Besançon', '25'],
    [
      '- 103 avenue du Parc - BP 44029, Marcq-en-Barœul (Nord (59))',
      '103 avenue du Parc - BP 44029',
      'Marcq-en-Barœul',
      '59',
    ],
    ['- Grand Place - CS 70737, Roubaix (Nord (59))', 'Grand Place - CS 70737', 'Roubaix', '59'],
    [
      'Mairie, 23 rue de Paris, Joinville-le-Pont (Val-de-Marne (94))',
      'Mairie, 23 rue de Paris',
      'Joinville-le-Pont',
      '94',
    ],
    [
      'Hôtel de Ville -15 Pl. Leclerc - CS 10 569, Poitiers (Vienne (86))',
      'Hôtel de Ville -15 Pl. Leclerc - CS 10 569',
      'Poitiers',
      '86',
    ],
    [
      'Hôtel de Ville - 1, place du Marché - Le Mans (Sarthe (72))',
      'Hôtel de Ville - 1, place du Marché',
      'Le Mans',
      '72',
    ],
    ['Siège - Route de Paris - RD 10 - Niort (Deux-Sèvres (79))', 'Siège - Route de Paris - RD 10', 'Niort', '79'],
    ['Mairie - Niort (Deux-Sèvres (79))', undefined, 'Niort', '79'],
    ["2 Place P. Meunier, Chenôve (Côte d'Or)", '2 Place P. Meunier', 'Chenôve', '21'],
    ['Rue du Port, Ajaccio (Corse-du-Sud (2A))', 'Rue du Port', 'Ajaccio', '2A'],
    ['Monsieur le Maire de Nérac Place de la Mairie BP 2720 (Lot-et-Garonne)', undefined, undefined, '47'],
    ['Rue de Paris, Saint-Denis (La Réunion (974))', 'Rue de Paris', 'Saint-Denis', '974'],
  ])('%s', (text, street, city, department_code) => {
    const place = placeIn(text);
    expect([place.text, place.street, place.city, place.department_code]).toEqual([
      text,
      street,
      city,
      department_code,
    ]);
  });

  it('is a town alone, of which nothing is derived', () => {
    expect(placeIn('LILLE')).toEqual({ text: 'LILLE', city: 'LILLE' });
  });

  it('has a postcode inside the street when it is of the same département, and no post box', () => {
    expect(placeIn("MAIRIE 40270 CAZERES, Cazères-sur-l'Adour (Landes (40))").postcode).toBe('40270');
    expect(placeIn('Siège 75700 PARIS, Lyon (Rhône (69))').postcode).toBeUndefined();
    expect(placeIn('Hôtel - CS 59001 Tour, Lille (Nord (59))').postcode).toBeUndefined();
  });
});

describe('several places', () => {
  const places = ['Rue de la Gare, Metz (Moselle (57))', '5 rue de Jéricho, Reims (Marne (51))'];

  it.each(['- ', '  • '])('lose their bullets %j', (bullet) => {
    const record = recordOfPage({
      'Lieu de travail': null,
      'Lieux de travail': places.map((place) => bullet + place).join('\n'),
    });
    expect(record.workplaces).toEqual(places);
    expect(record.workplace).toMatchObject({ text: places[0], street: 'Rue de la Gare', region: 'Grand Est' });
  });

  it('are none where there is one, and a dash before it stays', () => {
    const { workplace, workplaces } = recordOfPage({ 'Lieu de travail': '- Grand Place, Roubaix (Nord (59))' });
    expect(workplaces).toEqual([]);
    expect(workplace).toMatchObject({ text: '- Grand Place, Roubaix (Nord (59))', street: 'Grand Place' });
  });
});
