import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/segment/layout.js';
import { LAYOUTS } from '../../src/segment/layouts/index.js';
import { unionOf } from '../../src/segment/union.js';
import { generatePosting } from '../posting-generator.js';
import { random } from '../random.js';

const layouts = Object.values(LAYOUTS) as readonly Layout[];
const lines = Array.from({ length: 60 }, (_, seed) => generatePosting(random(seed)).printed.split('\n')).flat();

describe('unionOf', () => {
  it('says what its patterns say one by one', () => {
    for (const { noise, signs } of layouts)
      for (const patterns of [noise, signs.map(({ line }) => line)]) {
        const isIn = unionOf(patterns);
        for (const line of lines) expect([line, isIn(line)]).toEqual([line, patterns.some((one) => one.test(line))]);
      }
  });

  it('keeps what stands before the first word, and alternatives that begin otherwise, apart', () => {
    const isIn = unionOf([/^\W{0,2}avis/i, /^\W{0,2}note$/i, /^a|z$/, /^a|b/i, /^[x-z]{1,2}1/]);
    const all = ['**Avis', '***avis', '- NOTE', '- notes', 'ab', 'fez', 'feZ', 'tab', 'zy1', 'zyx1', ''];
    expect(all.filter(isIn)).toEqual(['**Avis', '- NOTE', 'ab', 'fez', 'tab', 'zy1']);
  });

  it('finds nothing with no patterns', () => expect(unionOf([])('avis')).toBe(false));
});
