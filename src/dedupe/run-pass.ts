/** Every repetition side by side, wherever it stands: for those who ask for it, since authors repeat themselves too. */
import type { Line } from '../offer.js';
import { type Block, type Drop, idsOf, type Thresholds, written } from './drop.js';
import { isEnough } from './evidence.js';
import { maximalRuns, type Run } from './runs.js';

/**
 * Copies that come to stand side by side when others are gone are found by looking again, until there are none; in a text that is longer
 * than any posting, no more lines are looked at again than would be in so many rounds.
 */
const AGAIN = { rounds: 8, lines: 100_000 };

/** Of every maximal run the first repetition stays. Under a label, where equal lines may each be true, it takes a credible block. */
export function findRuns(blocks: readonly Block[], thresholds: Thresholds): readonly Drop[] {
  return blocks.flatMap((block) => {
    const drops: Drop[] = [];
    let lines = written(block.lines);
    let most = AGAIN.rounds * lines.length + AGAIN.lines;
    for (; most > 0; most -= lines.length) {
      const found = collapseOnce(block, lines, thresholds);
      if (found.length === 0) break;
      for (const drop of found) drops.push(drop);
      const gone = new Set(found.flatMap(({ copies }) => copies.flat()));
      lines = lines.filter((line) => !gone.has(line));
    }
    return drops;
  });
}

function collapseOnce(block: Block, lines: readonly Line[], thresholds: Thresholds): readonly Drop[] {
  const gone = new Uint8Array(lines.length);
  // The longest first: what is nested in a copy goes with it, what is nested in the original is looked at after it.
  const runs = [...maximalRuns(idsOf(lines))].sort((a, b) => b.period - a.period || a.start - b.start);
  const drops: Drop[] = [];
  for (const { start, end, period } of runs.filter(
    (run) => block.kind === 'text' || isCredible(run, lines, thresholds),
  )) {
    if (gone[start] === 1 || gone[end - 1] === 1) continue;
    const copies: (readonly Line[])[] = [];
    for (let at = start + period; at + period <= end; at += period) copies.push(lines.slice(at, at + period));
    const last = start + (copies.length + 1) * period;
    if (gone.subarray(start, last).includes(1)) continue;
    gone.fill(1, start + period, last);
    drops.push({ kind: 'run', original: lines.slice(start, start + period), copies, block, similarity: 1 });
  }
  return drops;
}

const isCredible = ({ start, period }: Run, lines: readonly Line[], thresholds: Thresholds): boolean =>
  isEnough(lines.slice(start, start + period), thresholds);
