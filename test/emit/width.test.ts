import { describe, expect, it } from 'vitest';
import { cut, fill, printable, widthOf } from '../../src/emit/width.js';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['Chargé', 6],
    ['Charge\u0301', 6],
    ['œuvre – « eau »', 15],
    ['日本', 4],
    ['ｆｕｌｌ', 8],
    ['👩', 2],
    ['한국', 4],
  ])('%j is %i wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('cut', () => {
  it.each([
    ['Attaché', 7, 'Attaché'],
    ['Attaché', 6, 'Attac…'],
    ['Attaché', 1, '…'],
    ['Attaché', 0, ''],
    ['un mot', 4, 'un…'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['👩👩👩', 4, '👩…'],
  ])('%j in %i is %j', (text, room, shown) => {
    expect(cut(text, room)).toBe(shown);
    expect(widthOf(cut(text, room))).toBeLessThanOrEqual(room);
  });
});

describe('fill', () => {
  it.each(['', 'a', 'abcdef', '日', '日本語語'])('makes %j exactly as wide as asked', (text) => {
    expect(widthOf(fill(text, 5))).toBe(5);
  });
});

describe('printable', () => {
  it.each([
    ['a\nb\t c\u00a0d', 'a b c d'],
    ['\u001b[31mred\u0007', '[31mred'],
    ['\u009b31mred\u007f\u0085', '31mred'],
    ['a\u202eb\u200bc\ufeff\u00add', 'abcd'],
    ['\ud83d', ''],
    ['❤\ufe0f', '❤'],
    ['\u{e0041}a', 'a'],
  ])('%j is %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('reads no more of a text than a line can show', () => {
    expect(printable('a'.repeat(1e6)).length).toBeLessThan(10_000);
  });
});
