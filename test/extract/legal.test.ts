import { describe, expect, it } from 'vitest';
import { extract, postingOf } from './posting.js';

const actsIn = (text: string): readonly string[] =>
  extract(postingOf({ role: 'additional_information', text }), false).legal_references;

describe('legal references', () => {
  it.each<readonly [string, ...string[]]>([
    ['Vu le décret n° 2009-587 du 25 mai 2009 modifié', 'décret n° 2009-587 du 25 mai 2009'],
    [
      'Statut de la fonction publique (lois n° 83-634 du 13 juillet 1983 et n° 84-53 du 26 janvier 1984)',
      'loi n° 83-634 du 13 juillet 1983',
      'loi n° 84-53 du 26 janvier 1984',
    ],
    [
      'Les décrets n° 2019-1594 du 31 décembre 2019 modifié, n° 2012-32 du 9 janvier 2012 et n° 2009-360 du 31 mars 2009.',
      'décret n° 2019-1594 du 31 décembre 2019',
      'décret n° 2012-32 du 9 janvier 2012',
      'décret n° 2009-360 du 31 mars 2009',
    ],
    [
      'La loi n° 84-53 du 26 janvier 1984 et le décret n° 88-145 du 15 février 1988',
      'loi n° 84-53 du 26 janvier 1984',
      'décret n° 88-145 du 15 février 1988',
    ],
    [
      'Loi n° 84-16 modifiée du 11 janvier 1984, n° 86-33 modifiée du 9 janvier 1986',
      'Loi n° 84-16 du 11 janvier 1984',
      'Loi n° 86-33 du 9 janvier 1986',
    ],
    ['Le lot n° 83-634 du 13 juillet 1983'],
  ])('of %j', (text, ...acts) => {
    expect(actsIn(text)).toEqual(acts);
  });

  it('keeps the capitals of the page in what was read', () => {
    const text = 'ARTICLES 8 ET 17 DU DÉCRET N° 2007-1930 DU 26 DÉCEMBRE 2007 MODIFIÉ';
    const { provenance } = extract(postingOf({ role: 'additional_information', text }), true);
    expect(provenance?.['legal_references[0]']?.raw).toBe('DÉCRET N° 2007-1930 DU 26 DÉCEMBRE 2007');
  });

  it('reads a long list in linear time', () => {
    const text = `lois n° 83-634 du 13 juillet 1983${', n° 84-53 du 26 janvier 1984'.repeat(20_000)}`;
    expect(actsIn(text)).toHaveLength(2);
  });
});
