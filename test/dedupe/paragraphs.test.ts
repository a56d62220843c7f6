import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../src/dedupe/index.js';
import { findParagraphs, findRepeatedRuns } from '../../src/dedupe/paragraphs.js';
import { random } from '../random.js';
import { leftBy, pageOf } from './blocks.js';

/** Each small letter a line of 100 characters, each capital one of 20; `|` ends a section. */
function lines(word: string): { id: number; characters: number; section: number }[] {
  let section = 0;
  return [...word].flatMap((letter) => {
    if (letter === '|') section++;
    return letter === '|' ? [] : [{ id: letter.charCodeAt(0), characters: letter < 'a' ? 20 : 100, section }];
  });
}

describe('findRepeatedRuns', () => {
  it.each([
    ['abxab', [{ kept: 0, dropped: 3, length: 2 }]],
    ['abx|abc', [{ kept: 0, dropped: 3, length: 2 }]],
    [
      'abcxabcyabc',
      [
        { kept: 0, dropped: 4, length: 3 },
        { kept: 0, dropped: 8, length: 3 },
      ],
    ],
    ['ababcabab', [{ kept: 0, dropped: 5, length: 4 }]],
    // side by side only for who does not see the heading between
    ['ab|abx', [{ kept: 0, dropped: 2, length: 2 }]],
    // a heading between paragraphs goes with them, one before or behind them stays
    ['aHbxaHb', [{ kept: 0, dropped: 4, length: 3 }]],
    ['HabKxHabK', [{ kept: 1, dropped: 6, length: 2 }]],
  ])('finds the copies in %s', (word, runs) => {
    expect(findRepeatedRuns(lines(word), THRESHOLDS.paragraph)).toEqual(runs);
  });

  it.each([
    ['side by side', 'abab'],
    ['three times in a row', 'ababab'],
    ['two and a half times in a row', 'ababa'],
    ['too short', 'axbya'],
    ['across the end of a section', 'abx|a|b'],
    ['all equal', 'aaaaaaaa'],
    ['short lines, many as they are', 'ABCDEFGHIJKLxABCDEFGHIJKL'],
    ['a paragraph among short lines', 'ABCaDEFxABCaDEF'],
  ])('leaves copies alone that are %s', (_, word) => {
    expect(findRepeatedRuns(lines(word), THRESHOLDS.paragraph)).toEqual([]);
  });

  it('finds runs that are equal, apart, long, and begin and end with a paragraph, in any word', () => {
    for (let seed = 0; seed < 3000; seed++) {
      const { below } = random(seed);
      const text = lines(Array.from({ length: below(40) }, () => 'aabbcdeAB|'[below(10)]).join(''));
      let reached = 0;
      for (const { kept, dropped, length } of findRepeatedRuns(text, THRESHOLDS.paragraph)) {
        const [original, copy] = [kept, dropped].map((at) => text.slice(at, at + length));
        expect(copy?.map(({ id }) => id)).toEqual(original?.map(({ id }) => id));
        for (const run of [original!, copy!]) {
          expect(new Set(run.map(({ section }) => section)).size).toBe(1);
          expect(run.reduce((sum, { characters }) => sum + characters, 0)).toBeGreaterThanOrEqual(200);
          expect([run[0]?.characters, run.at(-1)?.characters]).toEqual([100, 100]);
        }
        expect(dropped).toBeGreaterThanOrEqual(Math.max(reached, kept + length));
        reached = dropped + length;
      }
    }
  });

  it.each([
    ['all equal', () => 1],
    ['of period 2', (i: number) => i % 2],
    ['all different', (i: number) => i],
    ['equal but one in the middle', (i: number) => (i === 100_000 ? 2 : 1)],
  ])('stays fast on 200,000 lines that are %s', (_, id) => {
    const text = Array.from({ length: 200_000 }, (_, i) => ({ id: id(i), characters: 300, section: 0 }));
    expect(findRepeatedRuns(text, THRESHOLDS.paragraph).length).toBeLessThan(3);
  });
});

const LONG = `${'Le pôle prépare les budgets des six directions, en suit l’exécution et en rend compte aux élus. '.repeat(2)}Il compte douze agents.`;
const HALF =
  'Le pôle prépare les budgets des six directions, en suit l’exécution et en rend compte aux élus du bureau.';
const OTHER =
  'Il tient les registres du conseil, rédige les actes qui en viennent et les transmet à la préfecture du lieu.';

describe('findParagraphs', () => {
  const left = (...texts: readonly (readonly string[])[]) => leftBy(findParagraphs, pageOf(...texts));
  const stays = (...texts: readonly (readonly string[])[]) =>
    expect(left(...texts)).toEqual(texts.map((text) => text.filter((line) => line !== '=')));

  it('takes out what stands again in another text, or further down in the same', () => {
    expect(left(['Un', LONG], ['Deux', LONG])).toEqual([['Un', LONG], ['Deux']]);
    expect(left(['Un', HALF, OTHER, 'Deux', HALF, OTHER, 'Trois'])).toEqual([['Un', HALF, OTHER, 'Deux', 'Trois']]);
    expect(left(['=', LONG], [LONG, 'Deux'])).toEqual([[LONG], ['Deux']]);
  });

  it('leaves what stands under a label, what is alone in its section, and what stands side by side', () => {
    stays(['Un', LONG], ['=', 'Deux', LONG]);
    stays(['Un', LONG], [LONG]);
    stays([LONG, LONG, 'Un']);
  });

  it('leaves lists, tables and songs, long as they are', () => {
    const items = ['- suivre les marchés', '- tenir les registres', '- classer les pièces'].map((item) =>
      item.padEnd(90, 'e'),
    );
    stays(['Matin', ...items, 'Soir', ...items]);
    const rows = ['| Lundi |', '| Mardi |', '| Jeudi |'].map((row) => row.replace(/ \|$/, `${' '.repeat(90)}|`));
    stays(['Matin', ...rows, 'Soir', ...rows]);
    const refrain = Array.from({ length: 10 }, (_, i) => `Tourne, tourne, moulin du bord de l'eau, ${i} fois`);
    stays(['Chanson', ...refrain, 'Le blé', ...refrain, 'La nuit', ...refrain]);
    expect(left(['Un', `- ${LONG}`, 'Deux', `- ${LONG}`])).toEqual([['Un', `- ${LONG}`, 'Deux']]);
  });
});
