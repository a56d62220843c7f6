import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/dedupe/across/keys.js';
import { readKeys } from '../../../src/dedupe/across/read-keys.js';
import { awkwardRecords, sampleRecords } from '../../emit/records.js';
import { board, recordOf, site, VACANCY } from './postings.js';

const keys = keysOf(recordOf(site(VACANCY), 'a.txt'));

describe('keysOf', () => {
  it('holds no text', () => {
    expect(VACANCY.lines.some((line) => JSON.stringify(keys).includes(line.slice(0, 25)))).toBe(false);
    expect(keys).toMatchObject({
      key: VACANCY.number,
      title: 'charg mission mobilit',
      town: 'calais',
      employer: 'calais',
    });
  });

  it('gives the same for dense and airy pages, and for a record read back', () => {
    const airy = recordOf(site(VACANCY).replaceAll('\n', '\n\n'), 'a.txt');
    expect(keysOf(airy)).toEqual(keys);
    expect(keysOf(JSON.parse(JSON.stringify(airy)))).toEqual(keys);
  });

  it('leaves out what every posting says', () => {
    const other = site(VACANCY).replace(
      /Conformément.*/,
      'Poste ouvert aux personnes en situation de handicap, avec un aménagement.',
    );
    expect(keysOf(recordOf(other, 'a.txt')).lines).toEqual(keys.lines);
  });

  it('finds the statements of a board’s page among those of the site’s', () => {
    const copy = keysOf(recordOf(board(VACANCY), 'b.txt'));
    expect(copy.lines.length).toBeGreaterThan(8);
    expect(copy.lines.every((line) => keys.lines.includes(line))).toBe(true);
    expect(copy.offer_number).toBeNull();
  });

  it('takes the town of a town that hires, and no other employer’s', () => {
    const bare = (employer: string) =>
      keysOf(recordOf(`Jardinier (H/F)\n\nEmployeur : ${employer}\nType de contrat : CDD\n`, 'c.txt'));
    expect(bare('Ville de Calais').town).toBe('calais');
    for (const service of ['Ville de Calais - DRH', 'Direction des sports, Ville de Calais', 'CCAS – Mairie de Calais'])
      expect(bare(service).town).toBe('calais');
    expect(bare('Calais – Mairie').town).toBe('calais');
    for (const other of [
      'Communauté de communes du Pays de Calais',
      'Direction de la politique de la ville',
      'Hôtel de ville',
    ])
      expect(bare(other).town).toBeNull();
  });

  it('reads the lines over a text for what they name', () => {
    const [head, ...text] = ['Jardinier (H/F)', 'Missions', ...VACANCY.lines, 'Type de contrat : CDD'];
    const page = [head, 'Les jardins du canal, secteur de Guînes', ...text].join('\n');
    expect(keysOf(recordOf(`${page}\n`, 'd.txt')).head).toContain('guin');
  });

  it('makes nothing one that says nothing', () => {
    const empty = ['.', '-'].map((text, i) => keysOf(recordOf(`${text}\n`, `${i}.txt`)));
    expect(empty[0]?.key).not.toBe(empty[1]?.key);
  });
});

describe('readKeys', () => {
  it('takes back what keysOf gave, for any record', () => {
    for (const record of [...sampleRecords(), ...awkwardRecords()]) {
      const made = keysOf(record);
      expect(readKeys(JSON.parse(JSON.stringify(made)))).toEqual(made);
    }
  });

  it.each([
    [{ keys_version: '0' }, 'keys of version "0"'],
    [{ lines: ['zz'] }, 'lines'],
    [{ lines: ['ffffffffffffffff', '0000000000000000'] }, 'lines'],
    [{ signature: 'abc' }, 'signature'],
    [{ published: '5 janvier' }, 'published'],
    [{ title: 5 }, 'title'],
    [{ fields: { Titre: '12345678' } }, 'fields'],
  ])('refuses %j', (change, word) => {
    expect(() => readKeys({ ...keys, ...change })).toThrow(word);
  });
});
