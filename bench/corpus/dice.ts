/** Chance for the corpus: the same on every machine, and of its own for every posting, so that one more draw in one changes no other. */
import { type Random, random } from '../../test/random.js';

export interface Dice extends Random {
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  /** A whole number from `first` to `last`, both included. */
  readonly between: (first: number, last: number) => number;
  /** A value, each as often as its weight says. */
  readonly weighted: <T>(values: readonly (readonly [value: T, weight: number])[]) => T;
  /** So many different values, in the order of the list. */
  readonly some: <T>(count: number, values: readonly T[]) => readonly T[];
}

/** One number of several: what tells the chance of one posting from that of another. */
export function mix(...keys: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const key of keys) {
    hash = Math.imul(hash ^ key, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

export function dice(...keys: readonly number[]): Dice {
  const source = random(mix(...keys));
  const between = (first: number, last: number): number => first + source.below(last - first + 1);
  return {
    ...source,
    between,
    chance: (percent) => source.below(1000) < percent * 10,
    weighted: (values) => {
      let left = source.below(values.reduce((sum, [, weight]) => sum + weight, 0));
      const chosen = values.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (chosen ?? values[0]!)[0];
    },
    some: (count, values) => {
      const left = values.map((_, i) => i);
      while (left.length > count) left.splice(source.below(left.length), 1);
      return left.map((i) => values[i]!);
    },
  };
}
