import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/emit/nearest.js';

describe('nearest', () => {
  it.each([
    ['grade', 'grades'],
    ['grdaes', 'grades'],
    ['gradess', 'grades'],
    ['GRADES', 'grades'],
    ['tilte', 'title'],
    ['tit', 'nit'],
    ['nor', 'nor'],
    ['no', null],
    ['wholly other', null],
    ['', null],
  ])('finds for %j %j', (word, found) => {
    expect(nearest(word, ['grades', 'title', 'nor', 'nit'])).toBe(found);
  });

  it('prefers the first of equals', () => {
    expect(nearest('abc', ['abd', 'abe'])).toBe('abd');
  });
});
