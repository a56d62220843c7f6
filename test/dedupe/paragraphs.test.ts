import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../src/dedupe/index.js';
import { findRepeatedRuns } from '../../src/dedupe/paragraphs.js';

/** Each letter a line of 100 characters; `|` ends a section. */
function lines(word: string): { id: number; characters: number; section: number }[] {
  let section = 0;
  return [...word].flatMap((letter) => {
    if (letter === '|') section++;
    return letter === '|' ? [] : [{ id: letter.charCodeAt(0), characters: 100, section }];
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
  ])('leaves copies alone that are %s', (_, word) => {
    expect(findRepeatedRuns(lines(word), THRESHOLDS.paragraph)).toEqual([]);
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
