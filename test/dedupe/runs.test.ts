import { describe, expect, it } from 'vitest';
import { maximalRuns, type Run } from '../../src/dedupe/runs.js';

const ids = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0) - 97);
const shown = (runs: readonly Run[]): readonly (readonly number[])[] =>
  runs.map(({ start, end, period }) => [start, end, period]);

/** By definition: stretches with a period of half their length or less that no letter more on either side would keep. */
function bruteForce(word: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  const n = word.length;
  for (let period = 1; period * 2 <= n; period++) {
    for (let start = 0; start + 2 * period <= n; ) {
      let end = start + period;
      while (end < n && word[end] === word[end - period]) end++;
      const isMaximal = start === 0 || word[start - 1] !== word[start - 1 + period];
      if (end - start >= 2 * period && isMaximal && !runs.some(([a, b]) => a === start && b === end))
        runs.push([start, end, period]);
      start++;
    }
  }
  return runs.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
}

describe('maximalRuns', () => {
  it.each([
    ['', []],
    ['ab', []],
    ['aa', [[0, 2, 1]]],
    ['ababa', [[0, 5, 2]]],
    [
      'aabbaabb',
      [
        [0, 2, 1],
        [0, 8, 4],
        [2, 4, 1],
        [4, 6, 1],
        [6, 8, 1],
      ],
    ],
  ])('finds those of %j', (word, runs) => {
    expect(shown(maximalRuns(ids(word)))).toEqual(runs);
  });

  it('agrees with the definition on every word of up to 12 letters over 3', () => {
    // Renaming letters changes no run: words whose letters first occur in order stand for all.
    let words = 0;
    const visit = (word: readonly number[], letters: number): void => {
      words++;
      const found = shown(maximalRuns(word));
      const expected = bruteForce(word);
      if (JSON.stringify(found) !== JSON.stringify(expected))
        expect({ word, found }).toEqual({ word, found: expected });
      if (word.length === 12) return;
      for (let letter = 0; letter <= Math.min(letters, 2); letter++)
        visit([...word, letter], Math.max(letters, letter + 1));
    };
    visit([], 0);
    expect(words).toBeGreaterThan(100_000);
  });
});
