/** How the benchmark of matching counts, and what it compares with. */
import { describe, expect, it } from 'vitest';
import { minhash } from '../../bench/match/minhash.js';
import { mistakes, table } from '../../bench/match/report.js';
import { mergeScore, nameScore, type Truth, unions, unrelated } from '../../bench/match/score.js';
import { shinglesOf } from '../../bench/match/shingles.js';
import { simhash } from '../../bench/match/simhash.js';

const FACTS = {
  layout: 'jorf',
  title: '',
  city: null,
  department: null,
  number: null,
  published: null,
  deadline: null,
  start: null,
} as const;

const truth = (name: string, vacancy: string, kind: Truth['kind'], of: string | null, family = '0'): Truth => ({
  name,
  vacancy,
  kind,
  of,
  family,
  how: '',
  board: 'journal-officiel',
  facts: FACTS,
});

const TRUTHS = [
  truth('a', 'V', 'first', null),
  truth('b', 'V', 'same', 'a'),
  truth('c', 'V', 'repost', 'b'),
  truth('d', 'W', 'twin', 'a'),
  truth('e', 'X', 'first', null, '1'),
];

const joined = (...pairs: readonly (readonly [number, number])[]) => {
  const groups = unions(TRUTHS.length);
  for (const [a, b] of pairs) groups.join(a, b);
  return groups;
};

describe('the score of merging', () => {
  it('is full for the truth', () => {
    expect(mergeScore(TRUTHS, joined([0, 1], [1, 2]).root)).toEqual({
      precision: 1,
      recall: 1,
      wrong: 0,
      missed: 0,
      merged: { twin: 0, sibling: 0, distractor: 0 },
    });
  });

  it('counts every pair of a group', () => {
    const score = mergeScore(TRUTHS, joined([0, 1], [1, 3], [3, 4]).root);
    expect(score).toMatchObject({ precision: 1 / 6, recall: 1 / 3, wrong: 5, missed: 2 });
    expect(score.merged.twin).toBe(1);
  });
});

describe('the score of naming', () => {
  const found = [
    { a: 'd', b: 'a', verdict: 'twin' },
    { a: 'a', b: 'e', verdict: 'sibling' },
  ];

  it('takes a pair either way round', () => {
    expect(nameScore(TRUTHS, found, 'twin')).toEqual({ named: 1, all: 1 });
    expect(nameScore(TRUTHS, found.slice(1), 'twin')).toEqual({ named: 0, all: 1 });
  });

  it('tells pairs that have nothing to do with each other', () => {
    expect(unrelated(TRUTHS, found)).toEqual(found.slice(1));
  });

  it('lists what is wrong', () => {
    expect([...mistakes(TRUTHS, joined([0, 1]).root, found)].filter((line) => line.startsWith('  '))).toEqual([
      '  b  c  repost on journal-officiel  called: no pair',
      '  sibling  a  e',
    ]);
  });
});

describe('what it compares with', () => {
  const texts = [
    'Assurer le suivi des marchés de voirie et du budget annexe de la régie des eaux avec les communes membres',
    'Assurer le suivi des marchés de voirie et du budget annexe de la régie des eaux avec les services',
    'Accueillir les enfants de petite section à la crèche du quartier des Tanneries chaque mardi matin',
  ].map(shinglesOf);

  it('finds a text like itself, then like its copy', () => {
    const alike = minhash(texts);
    expect(alike(0, 0)).toBe(1);
    expect(alike(0, 1)).toBeGreaterThan(0.5);
    expect(alike(0, 2)).toBeLessThan(0.2);
    const distance = simhash(texts);
    expect(distance(0, 0)).toBe(0);
    expect(distance(0, 1)).toBeLessThan(distance(0, 2));
  });
});

describe('the table', () => {
  it('has a row a method, in columns', () => {
    const rows = table([{ method: 'none', score: mergeScore(TRUTHS, unions(TRUTHS.length).root), seconds: 1 }]).split(
      '\n',
    );
    expect(rows[0]).toMatch(/^method +precision +recall +wrong/);
    expect(rows[1]).toMatch(/^none +1\.0000 +0\.0000 +0 +3 /);
  });
});
