import { describe, expect, it } from 'vitest';
import { beyondChance, fisher } from '../../../src/check/profile/chance.js';

const p = (a: number, n: number, b: number, m: number): number =>
  fisher({ found: a, postings: n }, { found: b, postings: m }).p;

describe('the exact test', () => {
  it('gives what tables and other programs give', () => {
    // R. A. Fisher's tea, and examples of R and SciPy.
    expect(p(3, 4, 1, 4)).toBeCloseTo(0.4857142857, 9);
    expect(p(8, 10, 1, 6)).toBeCloseTo(0.034965035, 9);
    expect(p(10, 10, 5, 10)).toBeCloseTo(0.0325077399, 9);
    expect(p(10, 12, 3, 18)).toBeCloseTo(0.0005367241, 9);
  });

  it('sums to what counting all tables gives', () => {
    const choose = (n: number, k: number): number =>
      k < 0 || k > n ? 0 : Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);
    for (const [n, m] of [
      [1, 1],
      [3, 5],
      [7, 4],
      [12, 9],
    ] as const)
      for (let a = 0; a <= n; a++)
        for (let b = 0; b <= m; b++) {
          const weight = (x: number) => choose(n, x) * choose(m, a + b - x);
          const all = Array.from({ length: a + b + 1 }, (_, x) => weight(x));
          const total = all.reduce((sum, w) => sum + w, 0);
          const tail = all.filter((w) => w <= weight(a) * (1 + 1e-7)).reduce((sum, w) => sum + w, 0);
          expect(p(a, n, b, m)).toBeCloseTo(tail / total, 10);
        }
  });

  it('holds at the edges, and for very many', () => {
    expect(p(0, 0, 3, 5)).toBe(1);
    expect(p(0, 5, 0, 7)).toBe(1);
    expect(p(5, 5, 7, 7)).toBe(1);
    expect(p(1_000_000, 1_000_000, 0, 1_000_000)).toBe(0);
    expect(p(500_000, 1_000_000, 500_100, 1_000_000)).toBeGreaterThan(0.8);
    expect(p(500_000, 1_000_000, 510_000, 1_000_000)).toBeLessThan(1e-30);
  });
});

describe('many comparisons', () => {
  const idle = Array.from({ length: 500 }, () => fisher({ found: 0, postings: 300 }, { found: 0, postings: 300 }));

  it('do not cry wolf for few postings, and see what breaks in many', () => {
    const few = fisher({ found: 3, postings: 3 }, { found: 2, postings: 3 });
    const many = fisher({ found: 300, postings: 300 }, { found: 200, postings: 300 });
    expect(beyondChance([few])).toEqual([false]);
    expect(beyondChance([...idle, many]).at(-1)).toBe(true);
  });

  it('do not count what could not be beyond chance', () => {
    const fair = fisher({ found: 20, postings: 20 }, { found: 8, postings: 20 });
    expect(fair.p).toBeGreaterThan(0.01 / 500);
    expect(beyondChance([...idle, fair]).at(-1)).toBe(true);
    expect(beyondChance(Array.from({ length: 500 }, () => fair))[0]).toBe(false);
  });
});
