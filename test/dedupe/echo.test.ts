import { describe, expect, it } from 'vitest';
import { findCutEcho, findEcho, findLateEcho } from '../../src/dedupe/echo.js';
import { wordsOf } from './blocks.js';

/** A word as ids: 'abb' → [0, 1, 1]. */
const ids = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0) - 97);

/** By definition: the longest `v` such that the word is `u v v…` with `u` of one or two letters. */
function bruteForce(word: readonly number[]): { lead: number; period: number } | null {
  let best: { lead: number; period: number } | null = null;
  for (const lead of [1, 2]) {
    for (let period = 1; period * 2 <= word.length - lead; period++) {
      const tail = word.slice(lead);
      if (tail.length % period !== 0) continue;
      if (tail.every((id, i) => id === tail[i % period]) && period > (best?.period ?? 0)) best = { lead, period };
    }
  }
  return best;
}

describe('findEcho', () => {
  it.each([
    ['abcbc', { lead: 1, period: 2, copies: 2, cut: 0 }],
    ['abb', { lead: 1, period: 1, copies: 2, cut: 0 }],
    ['abcdcd', { lead: 2, period: 2, copies: 2, cut: 0 }],
    ['abcbcbc', { lead: 1, period: 2, copies: 3, cut: 0 }],
    ['abbb', { lead: 1, period: 1, copies: 3, cut: 0 }],
    ['abbbb', { lead: 1, period: 2, copies: 2, cut: 0 }],
  ])('reads %s as copies', (word, echo) => {
    expect(findEcho(ids(word))).toEqual(echo);
  });

  it.each(['', 'a', 'ab', 'aa', 'abab', 'abcab', 'abcdd', 'abcdede', 'abbc'])('leaves %j alone', (word) => {
    expect(findEcho(ids(word))).toBeNull();
  });

  it('agrees with the definition on every word of up to 9 letters over 3', () => {
    for (let length = 0; length <= 9; length++) {
      for (let n = 0; n < 3 ** length; n++) {
        const word = Array.from({ length }, (_, i) => Math.floor(n / 3 ** i) % 3);
        const echo = findEcho(word);
        const expected = bruteForce(word);
        if (echo?.lead !== expected?.lead || echo?.period !== expected?.period)
          expect({ word, echo }).toEqual(expected);
      }
    }
  });

  it('gives back any block that was doubled behind its first line', () => {
    for (let n = 0; n < 3 ** 8; n++) {
      const block = Array.from({ length: 8 }, (_, i) => Math.floor(n / 3 ** i) % 3);
      const echo = findEcho([...block, ...block.slice(1)]);
      if (echo?.lead !== 1 || echo.period !== 7) expect({ block, echo }).toEqual({ lead: 1, period: 7 });
    }
  });
});

describe('findEcho on a page of three copies', () => {
  it.each([
    ['abbb', { lead: 1, period: 1, copies: 3, cut: 0 }],
    ['abbbb', { lead: 2, period: 1, copies: 3, cut: 0 }],
    // nine equal lines are three times three, not twice four behind two
    ['abbbbbbbbb', { lead: 1, period: 3, copies: 3, cut: 0 }],
    ['abcbc', { lead: 1, period: 2, copies: 2, cut: 0 }],
  ])('reads %s as copies', (word, echo) => {
    expect(findEcho(ids(word), 3)).toEqual(echo);
  });

  it('gives back any block that was printed three times behind its first line or two', () => {
    for (const word of wordsOf(7, 3))
      for (const lead of [1, 2]) {
        const echo = findEcho([...word, ...word.slice(lead), ...word.slice(lead)], 3);
        if (echo?.lead !== lead || echo.copies !== 3) expect({ word, echo }).toEqual({ lead, copies: 3 });
      }
  });
});

describe('findLateEcho', () => {
  /** By definition: the longest repetition of which the end of a word holds two behind three letters, with all that stand there. */
  function late(word: readonly number[]): { lead: number; period: number; copies: number } | null {
    const n = word.length;
    for (let period = n; period > 0; period--) {
      const copy = word.slice(n - period).join();
      let copies = 1;
      while (
        n - (copies + 1) * period >= 0 &&
        word.slice(n - (copies + 1) * period, n - copies * period).join() === copy
      )
        copies++;
      const lead = n - copies * period;
      if (copies > 1 && n - 2 * period > 2) return lead > 2 ? { lead, period, copies } : null;
    }
    return null;
  }

  it.each([
    ['abcdede', { lead: 3, period: 2, copies: 2, cut: 0 }],
    ['abcdedede', { lead: 3, period: 2, copies: 3, cut: 0 }],
    ['abcdddd', { lead: 3, period: 2, copies: 2, cut: 0 }],
  ])('reads the end of %s as copies', (word, echo) => {
    expect(findLateEcho(ids(word))).toEqual(echo);
  });

  it.each(['', 'abcd', 'abcbc', 'abcdcd', 'abcbcbc', 'abab', 'ababab', 'abcded'])('leaves %j alone', (word) => {
    expect(findLateEcho(ids(word))).toBeNull();
  });

  it('agrees with the definition on every word of up to 12 letters over 3', () => {
    for (let length = 0; length <= 12; length++)
      for (const word of wordsOf(length, 3)) {
        const echo = findLateEcho(word);
        const expected = late(word);
        const isSame =
          echo?.lead === expected?.lead && echo?.period === expected?.period && echo?.copies === expected?.copies;
        if (!isSame) expect({ word, echo }).toEqual({ word, echo: expected });
      }
  });

  it('gives back what was printed three times and is no repetition itself', () => {
    for (const word of wordsOf(6, 3)) {
      if ([1, 2, 3].some((period) => word.every((id, i) => id === word[i % period]))) continue;
      const text = [9, 8, 7, ...word];
      const echo = findLateEcho([...text, ...word, ...word], 3);
      if (echo?.lead !== 3 || echo.period !== 6) expect({ word, echo }).toEqual({ lead: 3, period: 6 });
    }
  });
});

describe('findCutEcho', () => {
  /** The last line is a prefix of every line that is this letter. */
  const prefixOf = (word: string, letter: string) => (index: number) => word.charAt(index) === letter;

  it('sees a last copy cut in the middle of a line', () => {
    // a bcd, then b and the first letters of c
    expect(findCutEcho(ids('abcdbx'), prefixOf('abcdbx', 'c'))).toEqual({ lead: 1, period: 3, copies: 1, cut: 2 });
  });

  it('sees a third copy cut in the middle of its first line', () => {
    expect(findCutEcho(ids('abcbcx'), prefixOf('abcbcx', 'b'))).toEqual({ lead: 1, period: 2, copies: 2, cut: 1 });
  });

  it('asks for one whole line at least', () => {
    expect(findCutEcho(ids('abcdx'), prefixOf('abcdx', 'b'))).toBeNull();
  });

  it('leaves a last line alone that is no prefix', () => {
    expect(findCutEcho(ids('abcdbx'), () => false)).toBeNull();
  });
});
