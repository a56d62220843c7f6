import { describe, expect, it } from 'vitest';
import { collapse, parsePostings } from '../src/index.js';
import { squeeze, withoutBullet } from '../src/text.js';

/** The head of a page, and a description that goes on as long as it likes. */
const page = (description: string): string =>
  `Archiviste\nOffre n° O062251127001475\nPubliée le 27/11/2025\nSynthèse de l'offre\nDescriptif de l'emploi\n${description}`;

describe('texts of any size', () => {
  it('keeps every line of a posting of two hundred thousand', () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `Tâche ${i}`);
    expect(parsePostings(page(lines.join('\n')))[0]?.description).toBe(lines.join('\n'));
  }, 30_000);

  it('keeps all of a line that is longer than what is searched of it', () => {
    const line = `${'Vous classez les fonds. '.repeat(20_000)}Fin`;
    expect(parsePostings(page(line))[0]?.description).toBe(line);
  });

  it('looks at labels that stand one behind the other without a space no longer than at others', () => {
    const line = 'Employeur'.repeat(60_000);
    const text = `Archiviste\nEmployeur : Ville de Rezé\n${line}\nLieu de travail : Rezé\n`;
    expect(parsePostings(text, { layout: 'job-board' })[0]?.employer?.name).toBe('Ville de Rezé');
  });

  it.each(['Aab '.repeat(100_000).concat('(12)'), '37000 Tours, France, '.repeat(20_000).concat('Lyon, France')])(
    'reads a place of any length',
    (place) => {
      const text = `Jardinier (H/F)\nEmployeur : Ville de Rezé\nLieu de travail : ${place}\nMissions :\nVous plantez.\n`;
      expect(parsePostings(text, { layout: 'job-board' })[0]?.workplace?.text).toBe(place);
    },
    30_000,
  );

  it.each([
    ['short lines under a number', 'Référence : 12', 'Atelier bleu'],
    ['employers and how many work there', 'Jardinier (H/F)', 'Employeur\nVille de Rezé\n10 à 19 salariés'],
    ['headings of nothing', 'Jardinier (H/F)', 'Description du poste'],
    ['lines that lead to lists', 'Jardinier (H/F)', 'Mission 1 : tenir les comptes :'],
  ])(
    'reads a hundred thousand times the same: %s',
    (_, head, part) => {
      const text = `${head}\n${`${part}\n`.repeat(100_000)}`;
      for (const layout of ['job-board', 'unknown'] as const) expect(parsePostings(text, { layout }).length).toBe(1);
    },
    60_000,
  );

  it('reads a sentence with a day in every word', () => {
    const said = 'candidature avant le 12 mai 2026 '.repeat(60_000);
    expect(parsePostings(page(`Lettre et ${said}`))[0]?.application_deadline).toBe('2026-05-12');
  });

  it('looks for values in the first 65,536 characters of a line', () => {
    const decree = 'Décret n° 2009-587 du 25 mai 2009. ';
    const [near, far] = [1000, 3000].map((count) => page(`${'Vous classez les fonds. '.repeat(count)}${decree}`));
    expect(parsePostings(near!)[0]?.legal_references).toEqual(['Décret n° 2009-587 du 25 mai 2009']);
    expect(parsePostings(far!)[0]?.legal_references).toEqual([]);
  });

  it('gives account of more copies than fit on a stack', () => {
    const twice = Array.from({ length: 300_000 }, (_, i) => `Tâche ${i >> 1}`);
    const { text, repeats } = collapse(page(twice.join('\n')), { mode: 'runs' });
    expect(text).toBe(page([...new Set(twice)].join('\n')).concat('\n'));
    expect(repeats.length).toBe(150_000);
  });
});

describe('folds that look before they fold', () => {
  it('takes a pictogram for a bullet that is a letter too', () => {
    expect(withoutBullet('ℹ Informations')).toBe('Informations');
    expect(withoutBullet('ℹ️ Informations')).toBe('Informations');
  });

  it.each(['a  b', ' a b', 'a b ', 'a\u00a0b', 'a\u00a0 b', 'a\t\tb', 'a\u200b b', '\u200b a b \u200b'])(
    'makes single spaces of %j',
    (text) => {
      expect(squeeze(text)).toBe('a b');
    },
  );
});
