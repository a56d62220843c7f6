import { describe, expect, it } from 'vitest';
import { editsWithin } from '../../src/dedupe/edits.js';
import { random } from '../random.js';
import { wordsOf } from './blocks.js';

/** Levenshtein, as it is defined. */
function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

const check = (a: string, b: string, most: number): void => {
  const edits = levenshtein(a, b);
  const within = editsWithin(a, b, most);
  if (within !== (edits > most ? null : edits)) expect({ a, b, most, within }).toEqual({ a, b, most, edits });
};

describe('editsWithin', () => {
  it.each([
    ['', '', 0, 0],
    ['agent', 'agents', 1, 1],
    ['agent', 'agents', 0, null],
    ['chat', 'chien', 4, 3],
    ['', 'abc', 3, 3],
    ['abc', '', 2, null],
  ])('counts what it takes to make %j of %j, up to %i', (a, b, most, edits) => {
    expect(editsWithin(b, a, most)).toBe(edits);
    expect(editsWithin(a, b, most)).toBe(edits);
  });

  it('agrees with Levenshtein on all pairs of words of up to 5 letters over 3, within any number of edits', () => {
    const words = Array.from({ length: 6 }, (_, length) => [...wordsOf(length, 3)].map((word) => word.join(''))).flat();
    // All words over 3 letters on one side stand for all renamings of both.
    const all = Array.from({ length: 6 }, (_, length) =>
      Array.from({ length: 3 ** length }, (_, n) => n.toString(3).padStart(length, '0').slice(0, length)),
    ).flat();
    for (const a of words) for (const b of all) for (let most = 0; most <= 5; most++) check(a, b, most);
  });

  it('agrees with Levenshtein on long words that are nearly equal', () => {
    const { below, next } = random(11);
    for (let i = 0; i < 300; i++) {
      const a = Array.from({ length: below(120) }, () => 'abcd'[below(4)]).join('');
      const b = [...a].map((letter) => (next() < 0.05 ? ['', 'e', `${letter}f`][below(3)] : letter)).join('');
      check(a, b, below(20));
    }
  });
});
