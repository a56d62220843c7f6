/** What is beyond chance. Two scrapes of the same site differ in everything a little; a gate must not open and close by that. */

/** So many postings, and so many of them that have something. */
export interface Sample {
  readonly found: number;
  readonly postings: number;
}

export interface Chance {
  /** How probable a difference as large as this one is, or larger, when nothing has changed. */
  readonly p: number;
  /** The smallest such probability that samples of this size could give at all. */
  readonly least: number;
}

/** Two weights that differ by rounding only are equal. */
const ROUNDING = 1 + 1e-7;

/**
 * Fisher's exact test of two shares, two-sided: the sum of the probabilities of all tables with the same margins that are no more probable
 * than the one at hand. It holds for samples of any size, where tests by the normal distribution cry wolf for small ones and for shares
 * near 0 and 1, which most fields have. Source: R. A. Fisher, The logic of inductive inference, Journal of the Royal Statistical Society 98
 * (1935), 39–82; two-sided as in R's `fisher.test`. Weights are taken relative to the most probable table, so that nothing overflows.
 */
export function fisher(a: Sample, b: Sample): Chance {
  const found = a.found + b.found;
  const lowest = Math.max(0, found - b.postings);
  const highest = Math.min(found, a.postings);
  const all = a.postings + b.postings;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((found + 1) * (a.postings + 1)) / (all + 2))));
  // Each table follows from its neighbour: C(x + 1) / C(x) of the hypergeometric distribution.
  const ratio = (x: number): number => ((found - x) * (a.postings - x)) / ((x + 1) * (b.postings - found + x + 1));
  const weights = new Map<number, number>();
  let weight = 1;
  for (let x = mode; x <= highest && weight > 0; x++) {
    weights.set(x, weight);
    weight *= ratio(x);
  }
  weight = 1;
  for (let x = mode - 1; x >= lowest && weight > 0; x--) {
    weight /= ratio(x);
    weights.set(x, weight);
  }
  const values = [...weights.values()];
  const total = values.reduce((sum, weight) => sum + weight, 0);
  const tail = (x: number): number => {
    const weight = (weights.get(x) ?? 0) * ROUNDING;
    return Math.min(1, values.reduce((sum, other) => (other <= weight ? sum + other : sum), 0) / total);
  };
  return { p: tail(a.found), least: Math.min(tail(lowest), tail(highest)) };
}

/** One false alarm in a hundred comparisons, all fields, labels and lengths of a scrape taken together. */
const ALPHA = 0.01;

/**
 * Which of many differences are beyond chance, when the probability that any one of them is a false alarm must stay below `alpha`.
 * Bonferroni's correction as Tarone modified it: differences that could not be beyond chance whatever was found (three postings, a field
 * that nobody has) are not counted among the tests, so that a hundred idle fields take no strength from the others. It holds whether or
 * not fields depend on each other, and they do: one lost section empties several. Source: R. E. Tarone, A modified Bonferroni method for
 * discrete data, Biometrics 46 (1990), 515–522.
 * @returns for each whether it is
 */
export function beyondChance(chances: readonly Chance[], alpha = ALPHA): readonly boolean[] {
  let tests = 1;
  while (chances.filter(({ least }) => least <= alpha / tests).length > tests) tests++;
  return chances.map(({ p }) => p <= alpha / tests);
}
