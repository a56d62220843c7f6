/** Scrapes that were good and are broken: each is caught by the rule for it. */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { EXPECTED } from '../../src/check/rules/expected.js';
import { wordingOf } from '../../src/check/rules/gaps.js';
import { DECODERS } from '../../src/input/encoding.js';
import { codes, found, PAGE, sample } from './read.js';

const without = (text: string, from: string, to: string): string => {
  const start = text.indexOf(`\n${from}\n`) + 1;
  const end = text.indexOf(`\n${to}\n`) + 1;
  expect(Math.min(start, end)).toBeGreaterThan(0);
  return text.slice(0, start) + text.slice(end);
};

const renamed = (from: string, to: string): string => {
  expect(PAGE).toContain(`\n${from}\n`);
  return PAGE.replace(`\n${from}\n`, `\n${to}\n`);
};

describe('a scrape', () => {
  it('has nothing wrong while it is whole', () => {
    expect(found([PAGE])).toEqual([]);
  });

  it.each([
    ['Date limite de candidature', 'Clôture des candidatures', ['missing_application_deadline', 'unknown_label']],
    ['Temps de travail', 'Durée hebdomadaire', ['missing_section']],
    ['Grade(s) recherché(s)', 'Grades visés', ['unknown_heading']],
    ['Missions / conditions d’exercice'.replace('’', "'"), 'Vos missions', ['unknown_heading']],
    ['Profils recherchés', 'Profil attendu', ['unknown_heading']],
    ['Lieu de travail', 'Où ?', ['missing_workplace']],
  ])('tells that "%s" is now "%s"', (from, to, expected) => {
    expect(codes(renamed(from, to))).toEqual(expect.arrayContaining(expected));
  });

  const words = EXPECTED['emploi-territorial']?.words ?? [];
  it.each(words)('tells that the words for %s are gone, and that they are others', (id) => {
    const wording = wordingOf('emploi-territorial', id);
    const line = PAGE.split('\n').find((text) => text === wording || text.startsWith(`${wording} `)) ?? '';
    expect(line).not.toBe('');
    const ofWords = (text: string) => codes(text).filter((code) => /^(missing|unknown|cut)_/.test(code));
    expect(ofWords(PAGE.replace(`${line}\n`, ''))).not.toEqual([]);
    expect(ofWords(PAGE.replace(`\n${line}\n`, '\nZone libre\n'))).not.toEqual([]);
  });

  it('tells of a section that was lost, and where it was', () => {
    const [first, ...more] = found([without(PAGE, 'Profils recherchés', 'Contact et modalités de candidature')]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ code: 'missing_section', level: 'warning' });
    expect(first?.message).toBe('the page has no "Profils recherchés" after "Missions / conditions d\'exercice"');
  });

  it('tells of a page that ends too early, once', () => {
    const cut = PAGE.slice(0, PAGE.indexOf('Profils recherchés'));
    expect(found([cut])).toMatchObject([
      { code: 'cut_off', message: 'the page ends before "Profils recherchés" and 3 more' },
    ]);
    const torn = PAGE.slice(0, PAGE.indexOf('Date limite de candidature'));
    expect(codes(torn)).toEqual(['cut_off', 'missing_text'].filter((code) => codes(torn).includes(code)));
  });

  it('tells of Windows-1252 that was read as UTF-8, and of UTF-8 that was read as Windows-1252', () => {
    const latin = Buffer.from(sample('emploi-territorial/equal-values').replaceAll('œ', 'oe'), 'latin1');
    const lost = found([DECODERS['utf-8'](latin)]).find(({ code }) => code === 'mojibake');
    expect(lost).toMatchObject({ level: 'error', part: '\ufffd' });
    const twice = DECODERS['windows-1252'](Buffer.from(PAGE));
    // What follows from it is not told beside it, and one slip explains nothing.
    expect(codes(twice)).toEqual(['mojibake']);
    expect(codes(renamed('Profils recherchés', 'Profil attendu').replace('aménagement', 'amÃ©nagement'))).toEqual([
      'mojibake',
      'unknown_heading',
    ]);
    expect(found([twice]).find(({ code }) => code === 'mojibake')).toMatchObject({
      level: 'error',
      lines: [1, 1],
      part: 'Ã©',
    });
  });

  it('tells of apostrophes that became question marks', () => {
    expect(codes(PAGE.replaceAll("d'", 'd?'))).toContain('lost_characters');
    expect(codes(PAGE.replaceAll("l'", 'l¿'))).toContain('lost_characters');
    expect(codes(PAGE.replaceAll(/(?<=\p{L})é(?=\p{Ll})/gu, '?'))).toContain('lost_characters');
  });

  it('tells of a number that two postings have', () => {
    const other = sample('emploi-territorial/corsica').replace(/Offre n° \w+/, 'Offre n° O044260309000412');
    const findings = found([PAGE, other]).filter(({ code }) => code === 'number_of_two_postings');
    expect(findings).toMatchObject([
      { level: 'error', message: 'O044260309000412 is the number of another posting too: 1.txt:1' },
    ]);
  });

  it('tells nothing of a posting that came twice, or in two versions', () => {
    const edited = PAGE.replace(
      'Chargé·e de mission mobilités (H/F)',
      'CHARGÉE DE MISSION – Mobilités et transports',
    ).replace('10/04/2026', '24/04/2026');
    expect(found([PAGE, PAGE, edited]).map(({ code }) => code)).toEqual([]);
  });

  it('tells of days that cannot be in this order, and of days that are none', () => {
    expect(codes(PAGE.replace('\n10/04/2026\n', '\n10/02/2026\n'))).toEqual(['deadline_before_publication']);
    expect(codes(PAGE.replace('\n01/06/2026\n', '\n01/06/2024\n'))).toEqual(['start_before_publication']);
    expect(codes(PAGE.replace('\n01/06/2026\n', '\n31/06/2026\n'))).toContain('impossible_date');
    expect(codes(PAGE.replace('\n01/06/2026\n', '\n{{ date }}\n'))).toContain('invalid_date');
    expect(codes(PAGE.replace('\n10/04/2026\n', '\n01/01/1970\n'))).toContain('invalid_date');
  });

  it.each([
    ['Entretiens le 20/05/2026 ; date limite de dépôt des candidatures : 30/04/2026', []],
    ['Date limite de dépôt des candidatures : 30/04/2026', ['30/04/2026']],
    ['Entretiens le 20 mai 2026. Adressez votre candidature avant le 30 avril 2026.', ['30 avril 2026']],
  ])('shows which day of a line is another than the one under the label: %s', (said, parts) => {
    const text = PAGE.replaceAll('Rattachement hiérarchique : directrice de l’aménagement', said);
    expect(text).not.toBe(PAGE);
    expect(found([text]).map(({ part }) => part)).toEqual(parts);
  });

  it('tells of a workplace far from where the number comes from, as a note', () => {
    expect(found([PAGE.replace('O044', 'O062')])).toMatchObject([
      {
        code: 'department_mismatch',
        level: 'note',
        message: 'the number comes from Pas-de-Calais (62), the workplace is in Loire-Atlantique (44)',
      },
    ]);
    expect(codes(PAGE.replace('O044', 'O093').replace('(Loire-Atlantique (44))', '(Val-de-Marne (94))'))).toEqual([]);
  });

  it('tells of a label without its value', () => {
    expect(codes(PAGE.replace('Temps de travail\nTemps complet\n', 'Temps de travail\n'))).toEqual(['empty_label']);
    expect(codes(PAGE.replace('\n10/04/2026\n', '\n'))).toContain('missing_application_deadline');
  });

  it('tells of copies that were left', () => {
    const [finding] = found([PAGE], { parse: { collapse: { mode: 'none' } } });
    expect(finding).toMatchObject({ code: 'echo_left', level: 'note', message: 'lines 7–8 stand again in 9–10' });
  });
});
