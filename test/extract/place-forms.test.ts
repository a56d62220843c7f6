import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/extract/place.js';
import { nameAndPlace, titlePlace } from '../../src/extract/place-forms.js';
import { isTown } from '../../src/extract/towns.js';

/** What a place says, short: street | postcode | town | département | région. */
const said = (text: string): string => {
  const { street, postcode, city, department_code: code, region } = placeIn(text);
  return [street, postcode, city, code, region].map((part) => part ?? '').join(' | ');
};

describe('a place, as boards print it', () => {
  it.each([
    ['27 BOULEVARD DE STALINGRAD 92240 MALAKOFF', '27 BOULEVARD DE STALINGRAD | 92240 | MALAKOFF | 92 | Île-de-France'],
    ['53100 Mayenne | Mayenne (FR)', ' | 53100 | Mayenne | 53 | Pays de la Loire'],
    [
      '2 Rue Jean Moulin, 53270 Sainte-Suzanne, France',
      '2 Rue Jean Moulin | 53270 | Sainte-Suzanne | 53 | Pays de la Loire',
    ],
    ['13b place du 59ème RI – 09000 Foix', '13b place du 59ème RI | 09000 | Foix | 09 | Occitanie'],
    ['6 bis Place du Palais, Florac, 48400 FLORAC', '6 bis Place du Palais, Florac | 48400 | FLORAC | 48 | Occitanie'],
    ['Maison du Parc - 1 Place du Marché 57000 METZ', '1 Place du Marché | 57000 | METZ | 57 | Grand Est'],
    [
      'Préfecture / Direction / Bureau des aides - 17-19 rue Carnot 51000 REIMS',
      '17-19 rue Carnot | 51000 | REIMS | 51 | Grand Est',
    ],
    [
      '2 place du Port - CS 70737 - 59000 Lille Cedex 9',
      '2 place du Port - CS 70737 | 59000 | Lille Cedex 9 | 59 | Hauts-de-France',
    ],
    ['Siège du syndicat, 35000 Rennes', ' | 35000 | Rennes | 35 | Bretagne'],
    ['RENNES (35000)', ' | 35000 | RENNES | 35 | Bretagne'],
    ['Rennes 35000', ' | 35000 | Rennes | 35 | Bretagne'],
    ['20200 Bastia', ' | 20200 | Bastia | 2B | Corse'],
    ['97200 Fort-de-France', ' | 97200 | Fort-de-France | 972 | Martinique'],
    ['Fort-de-France - 972', ' |  | Fort-de-France | 972 | Martinique'],
    ['12 rue Haute, Blois (41000)', '12 rue Haute | 41000 | Blois | 41 | Centre-Val de Loire'],
    ['12 rue Haute, bâtiment B (41000)', '12 rue Haute, bâtiment B | 41000 |  | 41 | Centre-Val de Loire'],
    ['Paris, 50, rue Haute (75015)', '50, rue Haute | 75015 | Paris | 75 | Île-de-France'],
    ['site de Paris, 50, rue Haute (75015)', '50, rue Haute | 75015 | Paris | 75 | Île-de-France'],
    ['Le Patio, 3 rue Haute (41000)', '3 rue Haute | 41000 |  | 41 | Centre-Val de Loire'],
    [
      '1 rue Haute, Lyon 3e Arrondissement (Rhône (69))',
      '1 rue Haute |  | Lyon 3e Arrondissement | 69 | Auvergne-Rhône-Alpes',
    ],
    ['Lyon 3e (69)', ' |  | Lyon | 69 | Auvergne-Rhône-Alpes'],
    ['Blois ou Vendôme (41)', ' |  |  | 41 | Centre-Val de Loire'],
    ['Centre-ville de Blois (41)', ' |  |  | 41 | Centre-Val de Loire'],
    ['37000 Tours, France, 37400 Amboise, France', ' | 37000 | Tours | 37 | Centre-Val de Loire'],
    ['Marseille, France, 11800 Marseillette, France', ' |  | Marseille |  | '],
    ['37000 Tours, France', ' | 37000 | Tours | 37 | Centre-Val de Loire'],
    ['Olette, Pyrénées-Orientales (66)', ' |  | Olette | 66 | Occitanie'],
    ['Rodez - Aveyron (12)', ' |  | Rodez | 12 | Occitanie'],
    ['Pau (64) Pyrénées-Atlantiques (64)', ' |  |  | 64 | Nouvelle-Aquitaine'],
    ['RODEZ Aveyron (12)', ' |  | RODEZ | 12 | Occitanie'],
    ['Melun Seine et Marne (77)', ' |  | Melun | 77 | Île-de-France'],
    ['Bellerive sur Allier (03)', ' |  | Bellerive sur Allier | 03 | Auvergne-Rhône-Alpes'],
    ['Rodez Lozère (12)', ' |  | Rodez Lozère | 12 | Occitanie'],
    ['12 rue Haute, Blois, Loir-et-Cher (41)', '12 rue Haute |  | Blois | 41 | Centre-Val de Loire'],
    ['3 place du Puits, Mayenne (53)', '3 place du Puits |  | Mayenne | 53 | Pays de la Loire'],
    ['Le Bourg, Mayenne (Mayenne (53))', 'Le Bourg |  | Mayenne | 53 | Pays de la Loire'],
    ['Jussieu, Paris (75)', 'Jussieu |  | Paris | 75 | Île-de-France'],
    ['Angers (49)', ' |  | Angers | 49 | Pays de la Loire'],
    ['51 - REIMS', ' |  | REIMS | 51 | Grand Est'],
    ['Corse du Sud (2a)', ' |  |  | 2A | Corse'],
    ['France, Corse, Haute-Corse (2b)', ' |  |  | 2B | Corse'],
    ['Corte (2b)', ' |  | Corte | 2B | Corse'],
    // A letter behind a number is more often that of a building.
    ['Annexe - 2b', ' |  |  |  | '],
    ['DDTM 44 - Nantes (44)', ' |  | Nantes | 44 | Pays de la Loire'],
    ['SD 44 - Nantes (44)', ' |  | Nantes | 44 | Pays de la Loire'],
    ["Cour d'appel de Lyon - Lyon (69)", ' |  | Lyon | 69 | Auvergne-Rhône-Alpes'],
    ['Préfecture du Cher - Bourges (18)', ' |  | Bourges | 18 | Centre-Val de Loire'],
    ['12 rue Haute - Tours (37)', '12 rue Haute |  | Tours | 37 | Centre-Val de Loire'],
    ['ZA de la Gare - Blois (41)', 'ZA de la Gare |  | Blois | 41 | Centre-Val de Loire'],
    ['CS 41012 - Blois (41)', 'CS 41012 |  | Blois | 41 | Centre-Val de Loire'],
    ['PARIS CEDEX 05', ' |  | PARIS CEDEX 05 | 75 | Île-de-France'],
    ['GRENOBLE CEDEX 9', ' |  | GRENOBLE CEDEX 9 |  | '],
    ['Rennes Cedex', ' |  | Rennes Cedex |  | '],
    ['35 - Ille-et-Vilaine', ' |  |  | 35 | Bretagne'],
    ['Département du Rhône', ' |  |  | 69 | Auvergne-Rhône-Alpes'],
    ['Tours (37) / Amboise (37)', ' |  |  | 37 | Centre-Val de Loire'],
    ['Tours (37), Blois (41) et Vendôme (41100)', ' |  |  |  | '],
    ['75 - Paris 12e arrondissement', ' |  | Paris | 75 | Île-de-France'],
    ['Guyane', ' |  |  | 973 | Guyane'],
    ['La Réunion', ' |  |  | 974 | La Réunion'],
    ['France, Mayotte, Mamoudzou', ' |  | Mamoudzou | 976 | Mayotte'],
    ['Rhône (69)', ' |  |  | 69 | Auvergne-Rhône-Alpes'],
    ['Europe, France, Auvergne-Rhône-Alpes, Rhône (69)', ' |  |  | 69 | Auvergne-Rhône-Alpes'],
    ['Europe, France, Ile-de-France, Paris (75)', ' |  | Paris | 75 | Île-de-France'],
    ['Toulouse, Haute-Garonne, Occitanie, France', ' |  | Toulouse | 31 | Occitanie'],
    ['Rennes (35), Bretagne', ' |  | Rennes | 35 | Bretagne'],
    ['1 place du Marché, Angers', '1 place du Marché |  | Angers |  | '],
    ['Paris', ' |  | Paris | 75 | Île-de-France'],
    ['PARIS 12e', ' |  | PARIS | 75 | Île-de-France'],
    ['LYON 07', ' |  | LYON |  | '],
    ['Cher', ' |  |  | 18 | Centre-Val de Loire'],
    ['CERGY', ' |  | CERGY |  | '],
    ["Villeneuve-d'Ascq", " |  | Villeneuve-d'Ascq |  | "],
    ['La Roche sur Yon', ' |  | La Roche sur Yon |  | '],
    ['Bretagne', ' |  |  |  | Bretagne'],
    ['Nord-Pas-de-Calais', ' |  |  |  | '],
    ['Vienne', ' |  |  |  | '],
    ['France entière', ' |  |  |  | '],
    ['Metz ou Strasbourg', ' |  |  |  | '],
    ['Siège social', ' |  |  |  | '],
    ['Hôtel de Ville', ' |  |  |  | '],
    ['Centre Technique Municipal', ' |  |  |  | '],
    ['Direction des ressources humaines', ' |  |  |  | '],
    ['À définir', ' |  |  |  | '],
    ['A DEFINIR', ' |  |  |  | '],
    ['À DÉFINIR', ' |  |  |  | '],
    ['À Blois', ' |  | Blois |  | '],
    ['Rue du Puits – 62000 Arras (Pas-de-Calais)', 'Rue du Puits | 62000 | Arras | 62 | Hauts-de-France'],
    ['3 rue du Puits - 62000 Arras (Pas-de-Calais (62))', '3 rue du Puits | 62000 | Arras | 62 | Hauts-de-France'],
    ['3 rue du Puits, 62000 Arras (Pas-de-Calais)', '3 rue du Puits | 62000 | Arras | 62 | Hauts-de-France'],
    ['3 rue du Puits 62000 Arras (62)', '3 rue du Puits | 62000 | Arras | 62 | Hauts-de-France'],
    ['62000 Arras (Pas-de-Calais)', ' | 62000 | Arras | 62 | Hauts-de-France'],
    ['3 rue du Puits – Arras (Pas-de-Calais)', '3 rue du Puits |  | Arras | 62 | Hauts-de-France'],
    ['3 rue du Puits, 75011 Paris (Pas-de-Calais)', ' |  |  | 62 | Hauts-de-France'],
    ['Montreuil (Seine-Saint-Denis/93)', ' |  | Montreuil | 93 | Île-de-France'],
    ['Montreuil (Seine-Saint-Denis - 93)', ' |  | Montreuil | 93 | Île-de-France'],
    ['Montreuil (Bâtiment/93)', ' |  |  |  | '],
    ['Paris 7e - 75', ' |  | Paris | 75 | Île-de-France'],
    ['Paris 12e arrondissement - 75', ' |  | Paris | 75 | Île-de-France'],
    ['LYON 03 - 69', ' |  | LYON | 69 | Auvergne-Rhône-Alpes'],
    ['Salle 12 - 35', ' |  |  |  | '],
    ['12 rue Haute, à Blois (41)', '12 rue Haute |  | Blois | 41 | Centre-Val de Loire'],
    ['12 rue Haute, à Blois', '12 rue Haute |  | Blois |  | '],
    ['à Blois', ' |  | Blois |  | '],
    ['Maison du Parc, 23 rue d’Italie à Blois', '23 rue d’Italie |  | Blois |  | '],
    ['8 bis avenue Jean Jaurès à Blois (41)', '8 bis avenue Jean Jaurès |  | Blois | 41 | Centre-Val de Loire'],
    ['Rue Basse, à Distance', ' |  |  |  | '],
    ['12 rue du Moulin à Vent', ' |  |  |  | '],
    ['12 rue Pont à Mousson', ' |  |  |  | '],
    ['12 chemin de Lyon à Genève', ' |  |  |  | '],
    ["COUR D'APPEL DE REIMS", ' |  |  |  | '],
    ['PALAIS DE JUSTICE', ' |  |  |  | '],
    ['Tribunal judiciaire', ' |  |  |  | '],
    ['Rectorat de Dijon', ' |  |  |  | '],
    ['Sous-préfecture de Vitry', ' |  |  |  | '],
    ['Gare de Lyon', ' |  |  |  | '],
    ['Tour Haute', ' |  |  |  | '],
    ['Palais Vieux', ' |  |  |  | '],
    ['PALAIS SUR VIENNE', ' |  | PALAIS SUR VIENNE |  | '],
    ['TJ MAMOUDZOU', ' |  |  |  | '],
    ['DDT Bourges (18)', ' |  |  | 18 | Centre-Val de Loire'],
    ['ST DENIS (974)', ' |  | ST DENIS | 974 | La Réunion'],
    ['Opéra de Paris', ' |  |  |  | '],
    ['Tour en Sologne', ' |  | Tour en Sologne |  | '],
    ['Cour-Cheverny (41)', ' |  | Cour-Cheverny | 41 | Centre-Val de Loire'],
    ['Tribunal judiciaire de Saintes (17)', ' |  |  | 17 | Nouvelle-Aquitaine'],
    ['TRIBUNAL JUDICIAIRE (17)', ' |  |  | 17 | Nouvelle-Aquitaine'],
    ['Mairie (Charente-Maritime)', ' |  |  | 17 | Nouvelle-Aquitaine'],
    ['Commissariat, Saintes (17)', 'Commissariat |  | Saintes | 17 | Nouvelle-Aquitaine'],
    ['12 rue des Lilas à Tours (37)', '12 rue des Lilas à Tours |  |  | 37 | Centre-Val de Loire'],
    ['Mairie, 12 rue des Lilas (37)', 'Mairie, 12 rue des Lilas |  |  | 37 | Centre-Val de Loire'],
    ['Cours les Barres (18)', ' |  | Cours les Barres | 18 | Centre-Val de Loire'],
    ['Mairie 2 place du Puits 37000 Tours', '2 place du Puits | 37000 | Tours | 37 | Centre-Val de Loire'],
    ['DDT du Cher 6 bis rue Haute 18000 Bourges', '6 bis rue Haute | 18000 | Bourges | 18 | Centre-Val de Loire'],
    ['MJ située au 35 BD du Puits 97200 FORT-DE-FRANCE', '35 BD du Puits | 97200 | FORT-DE-FRANCE | 972 | Martinique'],
    ['Bâtiment 3 rue Haute 18000 Bourges', ' | 18000 | Bourges | 18 | Centre-Val de Loire'],
    ['Lycée du 8 mai 1945 rue Haute 18000 Bourges', ' | 18000 | Bourges | 18 | Centre-Val de Loire'],
    ['Parc 3 Rivières 18000 Bourges', ' | 18000 | Bourges | 18 | Centre-Val de Loire'],
    ['40 Landes', ' |  |  | 40 | Nouvelle-Aquitaine'],
    ['2A Corse-du-Sud', ' |  |  | 2A | Corse'],
    ['40 Cher', ' |  |  |  | '],
    ['12 Blois', ' |  |  |  | '],
    ['Tours (France).', ' |  | Tours |  | '],
    ['Tours.', ' |  | Tours |  | '],
    ['Blois, 29 avenue Jean Jaurès', '29 avenue Jean Jaurès |  | Blois |  | '],
    ['3 rue Haute, Paris 12e', '3 rue Haute |  | Paris | 75 | Île-de-France'],
    ['Paris 12e, 3 rue Haute', '3 rue Haute |  | Paris | 75 | Île-de-France'],
    ['Blois, 3 Rivières', ' |  | Blois |  | '],
    ['Poste basé à Troyes (10)', ' |  | Troyes | 10 | Grand Est'],
    ['Basé à Troyes', ' |  | Troyes |  | '],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
    expect(placeIn(text).text).toBe(text);
  });
});

describe('a town', () => {
  it.each(['Angers', 'SAINT-OUEN-SUR-SEINE', "L'Haÿ-les-Roses", 'Bourg la Reine', 'Jardin'])('is %s', (name) => {
    expect(isTown(name)).toBe(true);
  });
  it.each(['Lycée Jean Moulin', 'Ville de Blois', 'Occitanie', 'plusieurs sites', 'Télétravail', 'Rue Haute'])(
    'is not %s',
    (name) => {
      expect(isTown(name)).toBe(false);
    },
  );
});

it.each(['Jardin des Plantes', 'Muséum', 'Académie de Versailles', 'Observatoire de Meudon', 'Délégation Normandie'])(
  'takes a site for no town: %s',
  (name) => {
    expect(isTown(name)).toBe(false);
  },
);

describe('the place of a title', () => {
  it.each([
    ['Angers-49000', { city: 'Angers', postcode: '49000', department_code: '49' }],
    ['93', { department_code: '93' }],
    ['Maine-et-Loire', { department_code: '49' }],
    ['Paris-75006', { city: 'Paris', postcode: '75006', department_code: '75' }],
    ['Paris-75', { city: 'Paris', department_code: '75' }],
    ['Mayenne-53100', { city: 'Mayenne', postcode: '53100', department_code: '53' }],
    ['Aurillac - 15', { city: 'Aurillac', department_code: '15' }],
  ])('%s', (text, place) => {
    expect(titlePlace(text)).toMatchObject(place);
  });
  it.each(['H/F', 'CDD', 'Angers', '2026'])('is not %s', (text) => {
    expect(titlePlace(text)).toBeUndefined();
  });
});

it('takes the name of a département before its number for no town', () => {
  expect(titlePlace('Mayenne-53')).not.toHaveProperty('city');
});

it('tells an employer from its town', () => {
  expect(nameAndPlace('Centre de gestion – Guéret (23000)')).toMatchObject({
    name: 'Centre de gestion',
    place: { city: 'Guéret', postcode: '23000' },
  });
  expect(nameAndPlace('Archives, Pôle Éducation – Montreuil (Seine-Saint-Denis/93)')).toMatchObject({
    name: 'Archives, Pôle Éducation',
    place: { city: 'Montreuil', department_code: '93' },
  });
  expect(nameAndPlace('Ville – Service (Bâtiment/93)').place).toBeUndefined();
  expect(nameAndPlace('Ville – Service (H/F)')).toEqual({ name: 'Ville – Service (H/F)', place: undefined });
});
