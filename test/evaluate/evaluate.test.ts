import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../src/evaluate/gold.js';
import { judge } from '../../src/evaluate/judge.js';
import { evaluate } from '../../src/evaluate/score.js';
import { evaluationTable } from '../../src/evaluate/table.js';
import { parsePostings } from '../../src/index.js';

const TEXT = `Agent d'accueil (h/f)
Offre n° O035260311000404
Publiée le 11/03/2026
Synthèse de l'offre
Lieu de travail
3 rue du Four, Vitré (Ille-et-Vilaine (35))
Grade(s) recherché(s)
Attaché
Rédacteur
Technicien
Rédacteur
Technicien
Télétravail
Oui
Descriptif de l'emploi
Accueil du public.
Missions / conditions d'exercice
Renseigner.
`;

const judged = (gold: object) =>
  judge(goldSchema.parse({ file: 'a.txt', record: {}, ...gold }), parsePostings(TEXT)[0], TEXT.split('\n'));

describe('judge', () => {
  it('counts what is right', () => {
    const { tallies, copies, misses } = judged({
      layout: 'emploi-territorial',
      record: {
        offer_number: 'O035260311000404',
        workplace: { city: 'Vitré' },
        grades: ['Attaché', 'Rédacteur', 'Technicien'],
      },
      absent: ['start_date'],
      text_lines: { description: [[16, 16]] },
      dropped_lines: [[11, 12]],
    });
    expect(misses).toEqual([]);
    expect([...tallies.keys()]).toEqual(['layout', 'offer_number', 'workplace.city', 'grades', 'text.description']);
    expect(copies).toEqual({ right: 2, invented: 0, missed: 0 });
  });

  it.each([
    ['a wrong value', { record: { title: 'Autre' } }, 'title', { right: 0, invented: 1, missed: 1 }],
    [
      'a value that is not there',
      { record: { salary: { text: 'SMIC' } } },
      'salary.text',
      { right: 0, invented: 0, missed: 1 },
    ],
    ['a value that should not be', { absent: ['telework'] }, 'telework', { right: 0, invented: 1, missed: 0 }],
    ['other text', { text_lines: { missions: [[16, 16]] } }, 'text.missions', { right: 0, invented: 1, missed: 1 }],
  ])('counts %s', (_, gold, key, tally) => {
    const { tallies, misses } = judged(gold);
    expect(tallies.get(key)).toEqual(tally);
    expect(misses.map((miss) => miss.key)).toEqual([key]);
  });

  it('does not judge what is skipped', () => {
    expect(
      judged({ record: { workplace: { city: 'Rennes' }, title: 'x' }, skip: ['workplace', 'title'] }).misses,
    ).toEqual([]);
  });

  it('counts lines that were wrongly dropped, and copies that stay', () => {
    expect(judged({ dropped_lines: [[12, 13]] }).copies).toEqual({ right: 1, invented: 1, missed: 1 });
  });
});

describe('evaluate', () => {
  it('adds up, and shows a table', () => {
    const evaluation = evaluate([judged({ record: { title: 'Autre' } }), judged({ record: { telework: true } })]);
    expect(evaluation).toMatchObject({ postings: 2, exact: 1, all: { precision: 0.5, recall: 0.5, f1: 0.5 } });
    expect(evaluationTable(evaluation, true).join('\n')).toMatch(
      /^a\.txt: title: want "Autre" got[\s\S]*telework +1\.000[\s\S]*1 of 2 postings/,
    );
  });
});

const GOLD = new URL('../../../shared/gold/', import.meta.url);
const OFFERS = new URL('../../../shared/offers/', import.meta.url);

describe.skipIf(!existsSync(GOLD))('real postings beside this checkout (skipped where there are none)', () => {
  it('are judged by the same measure', () => {
    const judgements = readdirSync(GOLD).map((name) => {
      const gold = goldSchema.parse(JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')));
      const text = readFileSync(new URL(gold.file, OFFERS), 'utf8');
      return judge(gold, parsePostings(text)[0], text.split(/\r?\n/));
    });
    expect(evaluate(judgements)).toMatchObject({ postings: 5, copies: { precision: 1, recall: 1 } });
  });
});
