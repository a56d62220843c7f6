import { describe, expect, it } from 'vitest';
import { findCutEcho, findEcho } from '../../src/dedupe/echo.js';

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
