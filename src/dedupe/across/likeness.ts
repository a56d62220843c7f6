/**
 * How much of their texts two postings have in common. Whole lines count first: one that stands under many titles is boilerplate and weighs
 * next to nothing, one that stands under this title alone weighs most, in however many towns. Where every line was edited, the runs of words
 * that are left decide.
 */
import { SLOTS } from './sketch.js';
import type { Thresholds } from './thresholds.js';

/** Lines by what they tell. */
export interface LineSum {
  readonly lines: number;
  /** Lines that are no boilerplate, and of boilerplate a title's share each. */
  readonly rare: number;
  /** Of every line a title's share: 1 for a line that stands under one title, ½ for one under two. */
  readonly own: number;
}

/** What was counted of two texts. */
export interface TextCounts {
  readonly shared: LineSum;
  /** Lines that both have and that are no boilerplate. */
  readonly rareLines: number;
  /** Lines of each, as far as both were sampled. */
  readonly a: LineSum;
  readonly b: LineSum;
  /** Share of all runs of words that both have, as the signatures tell; 0 without signatures. */
  readonly resemblance: number;
  readonly runsOf: readonly [a: number, b: number];
}

/** From 0 to 1: shares of the shorter text that the other one holds too. A board may leave out what it likes. */
export interface Likeness {
  /** By lines that are no boilerplate: what a template has in common. */
  readonly byLines: number;
  /** By the lines of this job, or by runs of words: what a vacancy has in common. */
  readonly byOwn: number;
  /** Share of the runs of words of either text that both have; null where a text is too short for a signature. */
  readonly resemblance: number | null;
  /** Most runs of words are common, and not for boilerplate: one text, also where most of its lines were touched. */
  readonly isGoneOver: boolean;
}

export function likenessOf(counts: TextCounts, thresholds: Thresholds): Likeness {
  const { copied, edited, gone_over, sibling, sibling_elsewhere, stock } = thresholds;
  const { shared, a, b } = counts;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
  const byLines = share(shared.rare, Math.min(a.rare, b.rare));
  const own = share(shared.own, Math.min(a.own, b.own));
  // Under a title that is nearly one of a kind, whatever its employer always says is the job's own too.
  const byOwn = byLines < sibling_elsewhere ? Math.min(own, byLines) : own;
  const byRuns = heldRuns(counts, thresholds);
  const resemblance = Math.min(...counts.runsOf) === 0 ? null : counts.resemblance;
  const isStock = shared.lines - shared.rare > stock * Math.min(a.lines, b.lines);
  const isGoneOver = resemblance !== null && resemblance >= gone_over && !isStock;
  // Half of a short notice may be what every notice says: where lines say nothing, runs must say it of both texts.
  const byBoth = byRuns >= edited && (isGoneOver || byLines >= sibling) ? byRuns : 0;
  return {
    byLines,
    // A text that is copied whole is a copy, however many jobs it serves.
    byOwn: Math.max(byOwn, byBoth, byLines >= copied ? byLines : 0),
    resemblance,
    isGoneOver,
  };
}

function heldRuns({ shared, a, b, resemblance, runsOf }: TextCounts, { stock }: Thresholds): number {
  const lines = Math.min(a.lines, b.lines);
  const boilerplate = lines === 0 ? 0 : (shared.lines - shared.own) / lines;
  if (boilerplate > stock) return 0;
  const held = commonRuns(resemblance, runsOf) / Math.min(...runsOf);
  return Math.max(0, (Math.min(1, held) - boilerplate) / (1 - boilerplate));
}

/** Runs that both have, one standard error of the estimate less: in a long text, a few slots that agree by chance would prove a short one. */
function commonRuns(resemblance: number, [a, b]: readonly [number, number]): number {
  const sure = Math.max(0, resemblance - Math.sqrt((resemblance * (1 - resemblance)) / SLOTS));
  return (sure * (a + b)) / (1 + sure);
}

/** What two short postings have in common may be the words everybody uses. */
export const isTelling = (
  { shared, resemblance, runsOf }: TextCounts,
  { telling_lines, telling_runs }: Thresholds,
): boolean => shared.own >= telling_lines || commonRuns(resemblance, runsOf) >= telling_runs;
