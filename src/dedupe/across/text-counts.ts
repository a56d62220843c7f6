/** What two texts of a corpus have in common, counted on their hashes. */
import type { Candidates } from './candidates.js';
import type { Gathered } from './corpus.js';
import type { LineSum, TextCounts } from './likeness.js';
import { LINE_WEIGHTS } from './line-weights.js';
import { resemblance, SLOTS } from './sketch.js';
import type { Thresholds } from './thresholds.js';

type Sum = { -readonly [count in keyof LineSum]: number };

function add(sum: Sum, rare: number, own: number): void {
  sum.lines++;
  sum.rare += rare;
  sum.own += own;
}

/** Gives a function that counts two texts, by their numbers. Lines are merged as sorted lists. */
export function textCounter(
  { lines, isSampled, slots, runs }: Gathered,
  { titles }: Pick<Candidates, 'titles'>,
  { rare_titles }: Thresholds,
): (a: number, b: number) => TextCounts {
  const { high, low, start } = lines;
  const compare = (i: number, j: number): number => high[i]! - high[j]! || low[i]! - low[j]!;
  return (a, b) => {
    let i = start[a]!;
    let j = start[b]!;
    const endA = start[a + 1]!;
    const endB = start[b + 1]!;
    const shared = { lines: 0, rare: 0, own: 0 };
    const ofA = { lines: 0, rare: 0, own: 0 };
    const ofB = { lines: 0, rare: 0, own: 0 };
    let rareLines = 0;
    // Of a text with very many lines the smallest hashes were kept: beyond the last of them, nothing is known of it.
    while (i < endA || j < endB) {
      if ((i === endA && isSampled[a]) || (j === endB && isSampled[b])) break;
      const sign = i === endA ? 1 : j === endB ? -1 : compare(i, j);
      const count = titles[sign <= 0 ? i : j]!;
      const own = LINE_WEIGHTS[count]!;
      const isRare = count <= rare_titles;
      const rare = isRare ? 1 : own;
      if (sign <= 0) {
        add(ofA, rare, own);
        i++;
      }
      if (sign >= 0) {
        add(ofB, rare, own);
        j++;
      }
      if (sign === 0) {
        add(shared, rare, own);
        if (isRare) rareLines++;
      }
    }
    const hasBoth = runs[a]! > 0 && runs[b]! > 0;
    return {
      shared,
      rareLines,
      a: ofA,
      b: ofB,
      resemblance: hasBoth ? resemblance(slots, slots, a * SLOTS, b * SLOTS) : 0,
      runsOf: [runs[a]!, runs[b]!],
    };
  };
}
