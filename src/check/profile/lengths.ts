/** How long things are, in little room: lengths are counted by their first two digits, and quantiles are as exact as that. */
import type { Lengths } from './profile.js';

export interface LengthCount {
  readonly add: (length: number) => void;
  readonly lengths: () => Lengths;
  /** How many are below one length, and above another. */
  readonly outside: (low: number, high: number) => readonly [shorter: number, longer: number];
}

/**
 * What is far from usual: a fifth below the shortest of a scrape, or a quarter above the longest, leaving out one in twenty at either end.
 * Pages of one form differ by a line, and a line more or less is no news.
 */
export const boundsOf = ({ p05, p95 }: Pick<Lengths, 'p05' | 'p95'>): readonly [low: number, high: number] => [
  Math.floor(p05 * 0.8),
  Math.ceil(p95 * 1.25),
];

/** 3,412 → 3,400 */
function rounded(length: number): number {
  const unit = 10 ** Math.max(0, String(length).length - 2);
  return Math.floor(length / unit) * unit;
}

export function countLengths(): LengthCount {
  const counts = new Map<number, number>();
  let all = 0;
  const sorted = () => [...counts].sort(([a], [b]) => a - b);
  const outside: LengthCount['outside'] = (low, high) => {
    const sum = (is: (length: number) => boolean) =>
      [...counts].reduce((total, [length, count]) => (is(length) ? total + count : total), 0);
    return [sum((length) => length < low), sum((length) => length > high)];
  };
  /** The smallest length that a share of all does not exceed. */
  const quantile = (share: number): number => {
    let seen = 0;
    for (const [length, count] of sorted()) {
      seen += count;
      if (seen >= share * all) return length;
    }
    return 0;
  };
  return {
    add(length) {
      const key = rounded(length);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      all++;
    },
    lengths() {
      const [p05, p25, median, p75, p95] = [0.05, 0.25, 0.5, 0.75, 0.95].map(quantile) as [
        number,
        number,
        number,
        number,
        number,
      ];
      const [shorter, longer] = outside(...boundsOf({ p05, p95 }));
      return { p05, p25, median, p75, p95, shorter, longer };
    },
    outside,
  };
}
