/** Adds judgements up: precision, recall and F1 by key and over all. */
import { add, type Judgement, NONE, type Tally } from './judge.js';

/** Shares from 0 to 1; 1 where nothing could be wrong. */
export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  readonly postings: number;
  /** Postings in which everything is right. */
  readonly exact: number;
  readonly fields: Readonly<Record<string, Score>>;
  readonly all: Score;
  /** Lines taken for copies. */
  readonly copies: Score;
  readonly judgements: readonly Judgement[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const scoreOf = (tally: Tally): Score => ({
  ...tally,
  precision: share(tally.right, tally.right + tally.invented),
  recall: share(tally.right, tally.right + tally.missed),
  f1: share(2 * tally.right, 2 * tally.right + tally.invented + tally.missed),
});

export function evaluate(judgements: readonly Judgement[]): Evaluation {
  const fields = new Map<string, Tally>();
  for (const { tallies } of judgements)
    for (const [key, tally] of tallies) fields.set(key, add(fields.get(key) ?? NONE, tally));
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    postings: judgements.length,
    exact: judgements.filter(({ misses }) => misses.length === 0).length,
    fields: Object.fromEntries(sorted.map(([key, tally]) => [key, scoreOf(tally)])),
    all: scoreOf(sorted.reduce((sum, [, tally]) => add(sum, tally), NONE)),
    copies: scoreOf(judgements.reduce((sum, { copies }) => add(sum, copies), NONE)),
    judgements,
  };
}
