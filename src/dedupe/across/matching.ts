/** From the keys of many postings to pairs with their verdicts and to groups: the whole of matching, on one screen. */
import { candidatesOf } from './candidates.js';
import type { Gathered } from './corpus.js';
import { type Groups, groupsOf } from './groups.js';
import { type Order, orderOf } from './order.js';
import { type JudgeRanks, type Relations, rankJudge, relationsOf } from './relations.js';
import type { Thresholds } from './thresholds.js';
import { unionsOf } from './unions.js';

/** What matching found. */
export interface Matching {
  readonly gathered: Gathered;
  readonly order: Order;
  readonly relations: Relations;
  readonly groups: Groups;
  readonly judgeRanks: JudgeRanks;
}

export function matchingOf(gathered: Gathered, thresholds: Thresholds): Matching {
  const order = orderOf(gathered);
  const candidates = candidatesOf(gathered, order, thresholds);
  const judgeRanks = rankJudge(gathered, order, candidates, thresholds);
  const relations = relationsOf(candidates.pairs, judgeRanks);
  const keys = order.keyAt.reduce((most, key) => Math.max(most, key + 1), 0);
  const groups = groupsOf(gathered, order, unionsOf(relations, order, keys));
  return { gathered, order, relations, groups, judgeRanks };
}
