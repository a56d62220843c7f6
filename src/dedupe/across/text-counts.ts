/** What two texts of a corpus have in common, counted on their hashes. */
import type { Candidates } from './candidates.js';
import type { Gathered } from './corpus.js';
import type { TextCounts } from './likeness.js';
import { resemblance, SLOTS } from './sketch.js';

/** Gives a function that counts two texts, by their numbers. Lines are merged as sorted lists. */
export function textCounter(
  { lines, isSampled, slots, runs }: Gathered,
  { isBoilerplate }: Pick<Candidates, 'isBoilerplate'>,
): (a: number, b: number) => TextCounts {
  const { high, low, start } = lines;
  const compare = (i: number, j: number): number => high[i]! - high[j]! || low[i]! - low[j]!;
  return (a, b) => {
    let [i, j] = [start[a]!, start[b]!];
    const [endA, endB] = [start[a + 1]!, start[b + 1]!];
    const common = [0, 0];
    const ofA = [0, 0];
    const ofB = [0, 0];
    // Of a text with very many lines the smallest hashes were kept: beyond the last of them, nothing is known of it.
    while (i < endA || j < endB) {
      if ((i === endA && isSampled[a]) || (j === endB && isSampled[b])) break;
      const sign = i === endA ? 1 : j === endB ? -1 : compare(i, j);
      const kind = isBoilerplate[sign <= 0 ? i : j]!;
      if (sign <= 0) ofA[kind]!++;
      if (sign >= 0) ofB[kind]!++;
      if (sign === 0) common[kind]!++;
      if (sign <= 0) i++;
      if (sign >= 0) j++;
    }
    const hasBoth = runs[a]! > 0 && runs[b]! > 0;
    return {
      rare: common[0]!,
      frequent: common[1]!,
      rareOf: [ofA[0]!, ofB[0]!],
      frequentOf: [ofA[1]!, ofB[1]!],
      resemblance: hasBoth ? resemblance(slots, slots, a * SLOTS, b * SLOTS) : 0,
      runsOf: [runs[a]!, runs[b]!],
    };
  };
}
