import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/dedupe/drop.js';
import { collapsePosting, THRESHOLDS } from '../../src/dedupe/index.js';
import { findRuns } from '../../src/dedupe/run-pass.js';
import { maximalRuns } from '../../src/dedupe/runs.js';
import { leftBy, pageOf, wordsOf } from './blocks.js';

const left = (word: string): string => leftBy(findRuns, pageOf([...word]))[0]?.join('') ?? '';
const blockOf = (word: readonly number[]): Block => ({
  title: null,
  kind: 'text',
  lines: word.map((id, i) => ({ number: i + 1, text: String(id), key: String(id) })),
});

describe('findRuns', () => {
  it.each([
    ['abab', 'ab'],
    ['aaaa', 'a'],
    ['ababa', 'aba'],
    ['xababy', 'xaby'],
    // Nested: what is repeated within a copy, and within what is copied.
    ['aabaab', 'ab'],
    ['aabbaabb', 'ab'],
    // Side by side only once others are gone, before and behind.
    ['abcabbc', 'abc'],
    ['abbcabc', 'abc'],
    ['abcab', 'abcab'],
  ])('leaves of %s %s', (word, rest) => {
    expect(left(word)).toBe(rest);
  });

  it('leaves nothing side by side twice, and finds nothing more in what it leaves, on every word of up to 10 letters over 3', () => {
    for (let length = 0; length <= 10; length++)
      for (const word of wordsOf(length, 3)) {
        const block = blockOf(word);
        const gone = new Set(findRuns([block], THRESHOLDS).flatMap(({ copies }) => copies.flat()));
        const rest = word.filter((_, i) => !gone.has(block.lines[i]!));
        if (maximalRuns(rest).length > 0) expect({ word, rest }).toEqual({ word, rest: [] });
      }
  });

  it('leaves values alone that say little, and takes a credible block of them once', () => {
    const grades = ['Attaché', 'Rédacteur principal de 2ème classe'];
    expect(leftBy(findRuns, pageOf(['=', 'Oui', 'Oui'], ['=', ...grades, ...grades], ['Oui', 'Oui']))).toEqual([
      ['Oui', 'Oui'],
      grades,
      ['Oui'],
    ]);
  });
});

describe('the account of runs', () => {
  it('has every line once, and for each a line that is left and says the same, on every word of up to 9 letters over 3', () => {
    for (let length = 0; length <= 9; length++)
      for (const word of wordsOf(length, 3)) {
        const { lines } = blockOf(word);
        const posting = {
          id: null,
          path: '-',
          ordinal: 1,
          lines,
          encoding: 'utf-8',
          encodingGuessed: false,
          sha256: () => '',
        };
        const { dropped, repeats } = collapsePosting(
          { posting: posting as never, layout: 'unknown', head: [], sections: [], inline: [], noise: [] },
          { mode: 'runs' },
        );
        const ranges = repeats.flatMap((repeat) => repeat.dropped);
        const numbers = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        const isFaithful = [...dropped].every(
          ([number, source]) => source !== null && !dropped.has(source) && word[source - 1] === word[number - 1],
        );
        const isWhole = numbers.length === dropped.size && numbers.every((number) => dropped.has(number));
        const isKept = repeats.every(({ kept: [from, to], period }) => {
          const kept = lines.slice(from - 1, to);
          return kept.length === period && !kept.some(({ number }) => dropped.has(number));
        });
        if (!isFaithful || !isWhole || !isKept) expect({ word, dropped, repeats }).toBeNull();
      }
  });
});
