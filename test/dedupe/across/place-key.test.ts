import { describe, expect, it } from 'vitest';
import { addressKey, townKey } from '../../../src/dedupe/across/place-key.js';

describe('townKey', () => {
  it.each([
    ['Châlette-sur-Loing', 'CHALETTE SUR LOING', 'Chalette/Loing'],
    ['Saint-Lô', 'St-Lô Cedex', 'SAINT LO'],
    ["L'Isle-Adam", "Isle-Adam (L')"],
    ['Paris 12e', 'PARIS', 'Paris 12ème arrondissement', 'Paris cedex 12'],
  ])('gives one key for %s and its like', (...towns) => {
    expect(new Set(towns.map(townKey)).size, towns.map(townKey).join(' | ')).toBe(1);
  });

  it('tells towns apart, and knows none where there is none', () => {
    expect(townKey('Saint-Denis')).not.toBe(townKey('Saint-Genis'));
    expect([null, '', '75012', 'Cedex'].map(townKey)).toEqual([null, null, null, null]);
  });
});

describe('addressKey', () => {
  it('tells building and street apart', () => {
    expect(addressKey('Gymnase Colette-Besson - 12 av. Foch, BP 40')).toEqual({
      site: 'besson colette gymnase',
      street: '12 foch',
    });
  });

  it('takes no service for a building, and no number for a street', () => {
    expect(addressKey('Direction des ressources humaines - 1 place de la Mairie')).toEqual({
      site: null,
      street: null,
    });
    expect(addressKey('Hôtel de ville - 3 rue du Moulin')).toEqual({ site: 'mairie', street: '3 moulin' });
    expect(addressKey('Mairie annexe des Mariniers')).toEqual({ site: 'annexe mariniers', street: null });
    expect(addressKey('Centre technique du Chemin-Vert')).toEqual({
      site: 'centre chemin technique vert',
      street: null,
    });
    expect(addressKey(null)).toEqual({ site: null, street: null });
  });
});
