import { describe, expect, it } from 'vitest';
import { phonesIn } from '../../src/extract/phones.js';
import { squeeze } from '../../src/text.js';

const values = (text: string): readonly string[] => phonesIn(squeeze(text)).map(({ value }) => value);

describe('phonesIn', () => {
  it.each([
    ['pairs', 'au 03 21 21 63 30.', '+33321216330'],
    ['dots', 'au 03.21.21.63.30.', '+33321216330'],
    ['dashes', '(téléphone : 03-20-30-55-90)', '+33320305590'],
    ['slashes', 'Tél 03/20/30/55/90', '+33320305590'],
    ['unequal groups', 'au 03 21 2156 35 ou', '+33321215635'],
    ['no space at all', 'Téléphone du contact RH : 0368986701', '+33368986701'],
    ['groups of three', 'au 0 800 123 456', '+33800123456'],
    ['no-break spaces', 'au 02\u00a041\u00a081\u00a000\u00a000', '+33241810000'],
    ['thin spaces', 'au 02\u202f41\u200981\u202f00\u202f00', '+33241810000'],
    ['dots and spaces', '02. 41. 81. 00. 00', '+33241810000'],
    ['no-break hyphens', '02\u201141\u201181\u201100\u201100', '+33241810000'],
    ['+33 with the zero in brackets', '+33 (0)3 20 30 55 90', '+33320305590'],
    ['+33 glued', '+33320305590', '+33320305590'],
    ['+33 in brackets', '(+33) 3 20 30 55 90', '+33320305590'],
    ['0033', '0033 3 20 30 55 90', '+33320305590'],
    ['a comma after', '06 12 34 56 78, de 9h à 12h', '+33612345678'],
    ['hours after', '06 12 34 56 78 9h-12h', '+33612345678'],
    ['the last digits of a second number', 'au 03 21 21 61 46/47', '+33321216146'],
    ['a word glued to it', '03.20.30.55.90Courriel : x', '+33320305590'],
    ['an extension', '03 20 30 55 90 (poste 4512)', '+33320305590'],
    ['Réunion', '0262 48 00 00', '+262262480000'],
    ['Réunion, mobile', '0692.12.34.56', '+262692123456'],
    ['Mayotte', '02 69 61 00 00', '+262269610000'],
    ['Guadeloupe', '0590 99 00 00', '+590590990000'],
    ['Guyane', '05 94 30 00 00', '+594594300000'],
    ['Martinique, mobile', '06 96 12 34 56', '+596696123456'],
    ['Réunion through +33', '+33 2 62 48 00 00', '+262262480000'],
    ['Réunion with its own code', '+262 262 48 00 00', '+262262480000'],
    ['Nouvelle-Calédonie', '+687 25 60 00', '+687256000'],
    ['Belgium', '+32 2 123 45 67', '+3221234567'],
    ['Tél./Fax', 'Tél./Fax : 03 20 30 55 90', '+33320305590'],
  ])('reads %s', (_, text, phone) => {
    expect(values(text)).toEqual([phone]);
  });

  it.each([
    ['03-20-30-55-90, 03-20-30-56-47'],
    ['03 20 30 55 90 / 03 20 30 56 47'],
    ['03.20.30.55.90/03.20.30.56.47'],
    ['03 20 30 55 90 ou 03 20 30 56 47'],
    ['0320305590 0320305647'],
    ['03 20 30 55 90 - 03 20 30 56 47'],
    ['03 20 30 55 90 03 20 30 56 47'],
  ])('reads both numbers of "%s"', (text) => {
    expect(values(text)).toEqual(['+33320305590', '+33320305647']);
  });

  it.each([
    ['a SIRET', 'SIRET 226 200 012 00012'],
    ['a SIRET without spaces', 'SIRET 22620001200012'],
    ['an offer number', 'Offre n° O062251127001475'],
    ['an old offer number', 'o09261-201633'],
    ['an account', 'FR76 3000 1007 9403 2030 5590 185'],
    ['dates', 'du 01/02/2025 au 03/04/2025'],
    ['dates with dots', '01.02.2025 03.04.2025'],
    ['a date and an hour', 'le 05/01/2026 18h30'],
    ['years', 'entre 2019 et 2026'],
    ['a post number', 'Poste de travail : 0003005156'],
    ['a decree', 'décret n° 2009-587 du 25 mai 2009'],
    ['a fax', 'Fax : 03 20 30 55 91'],
    ['a fax by its long name', 'télécopie : 03 20 30 55 91'],
    ['a short number', 'composez le 3939'],
    ['postcodes', '62018 ARRAS Cedex 9, 59000 LILLE'],
    ['eleven digits', '03 20 30 55 90 1'],
    ['a number begun before', '12303 20 30 55 90'],
  ])('takes no number out of %s', (_, text) => {
    expect(values(text)).toEqual([]);
  });

  it('tells where a number stands', () => {
    const [phone] = phonesIn('au 03 20 30 55 90.');
    expect(phone).toEqual({ value: '+33320305590', start: 3, end: 17 });
  });

  it('keeps the telephone beside a fax', () => {
    expect(values('Tél. 03 20 30 55 90 – Fax 03 20 30 55 91')).toEqual(['+33320305590']);
  });

  it('takes linear time on digits without end', () => {
    const started = performance.now();
    phonesIn('0 '.repeat(200_000));
    phonesIn('0'.repeat(200_000));
    phonesIn('01 02 03 04 05 '.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
