/**
 * How much of their texts two postings have in common. Whole lines count first; boilerplate among them weighs next to nothing. Where every
 * line was edited, the runs of words that are left decide.
 */
import type { Thresholds } from './thresholds.js';

/** What was counted of two texts. */
export interface TextCounts {
  /** Lines that both have, without boilerplate. */
  readonly rare: number;
  /** Boilerplate that both have. */
  readonly frequent: number;
  /** Lines of each, as far as both were sampled: rare ones, and boilerplate. */
  readonly rareOf: readonly [a: number, b: number];
  readonly frequentOf: readonly [a: number, b: number];
  /** Share of all runs of words that both have, as the signatures tell; 0 without signatures. */
  readonly resemblance: number;
  readonly runsOf: readonly [a: number, b: number];
}

/** Fewer equal slots may be chance, and of texts of very different length they would prove much. */
const LEAST_RESEMBLANCE = 0.125;
/** Where more than this share of the lines is boilerplate of both, runs of words tell of that and of nothing else. */
const MOST_BOILERPLATE = 0.5;

/** From 0 to 1: the share of the shorter text that the other one holds too. A board may leave out what it likes. */
export interface Likeness {
  readonly byLines: number;
  /** By lines, or by runs of words where those say more. */
  readonly similarity: number;
}

export function likenessOf(counts: TextCounts, { boilerplate_weight, edited }: Thresholds): Likeness {
  const { rare, frequent, rareOf, frequentOf } = counts;
  const weightOf = (i: 0 | 1): number => rareOf[i] + boilerplate_weight * frequentOf[i];
  const least = Math.min(weightOf(0), weightOf(1));
  const byLines = least === 0 ? 0 : (rare + boilerplate_weight * frequent) / least;
  const byRuns = likenessByRuns(counts);
  return { byLines, similarity: byRuns >= edited ? Math.max(byLines, byRuns) : byLines };
}

function likenessByRuns({ frequent, rareOf, frequentOf, resemblance, runsOf }: TextCounts): number {
  if (resemblance < LEAST_RESEMBLANCE) return 0;
  const lines = Math.min(rareOf[0] + frequentOf[0], rareOf[1] + frequentOf[1]);
  const boilerplate = lines === 0 ? 0 : frequent / lines;
  if (boilerplate > MOST_BOILERPLATE) return 0;
  const common = (resemblance * (runsOf[0] + runsOf[1])) / (1 + resemblance);
  const held = Math.min(1, common / Math.min(...runsOf));
  return Math.max(0, (held - boilerplate) / (1 - boilerplate));
}

/** Both texts are long enough, and have enough in common, to say more than that two short postings use the same words. */
export function isTelling({ rare, frequent, resemblance, runsOf }: TextCounts): boolean {
  const common = (resemblance * (runsOf[0] + runsOf[1])) / (1 + resemblance);
  return rare + frequent >= TELLING_LINES || common >= TELLING_RUNS;
}

const TELLING_LINES = 2;
const TELLING_RUNS = 20;
