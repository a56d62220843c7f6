/** The verdicts of all candidates, held small: millions of them may be needed until the groups are known. */
import type { Candidates } from './candidates.js';
import type { Gathered } from './corpus.js';
import { numberList } from './numbers.js';
import type { Order } from './order.js';
import type { PairTable } from './pair-table.js';
import { textCounter } from './text-counts.js';
import type { Thresholds } from './thresholds.js';
import { type Judgement, judge, VERDICTS } from './verdict.js';

/** Pairs of ranks that have something to do with each other, a < b, in the order of a, then b. */
export interface Relations {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Position of the verdict in `VERDICTS`. */
  readonly verdict: Uint8Array;
  /** How much speaks for it: unions are made in this order, the strongest first. */
  readonly strength: Uint32Array;
}

/** Judges two texts, by their ranks. */
export type JudgeRanks = (a: number, b: number) => Judgement | null;

export function rankJudge(
  gathered: Gathered,
  order: Order,
  candidates: Pick<Candidates, 'titles'>,
  thresholds: Thresholds,
): JudgeRanks {
  const { postings } = gathered;
  const { textAt, firstAt } = order;
  const countsOf = textCounter(gathered, candidates, thresholds);
  return (a, b) => judge(postings[firstAt[a]!]!, postings[firstAt[b]!]!, countsOf(textAt[a]!, textAt[b]!), thresholds);
}

export function relationsOf({ start, other }: PairTable, judgeRanks: JudgeRanks): Relations {
  const a = numberList((size) => new Uint32Array(size));
  const b = numberList((size) => new Uint32Array(size));
  const verdict = numberList((size) => new Uint8Array(size));
  const strength = numberList((size) => new Uint32Array(size));
  for (let first = 0; first + 1 < start.length; first++)
    for (let i = start[first]!; i < start[first + 1]!; i++) {
      const judgement = judgeRanks(first, other[i]!);
      if (judgement === null) continue;
      a.push(first);
      b.push(other[i]!);
      verdict.push(VERDICTS.indexOf(judgement.verdict));
      strength.push(judgement.strength);
    }
  return { a: a.view(), b: b.view(), verdict: verdict.view(), strength: strength.view() };
}
