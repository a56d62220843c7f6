/**
 * Matching where a store remembers what was found before: it names the pairs to be judged and how often lines stand where, because it has all postings
 * and this process only those that may have to do with the new ones.
 */
import { bucketsOf } from './buckets.js';
import type { Gathered } from './corpus.js';
import type { Groups } from './groups.js';
import type { HashTable } from './hash-lists.js';
import { MOST_TITLES } from './line-weights.js';
import type { Matching } from './matching.js';
import { type Order, orderOf } from './order.js';
import { pairList } from './pair-table.js';
import { type JudgeRanks, type Relations, rankJudge, relationsOf } from './relations.js';
import type { Thresholds } from './thresholds.js';

/** Under how many titles lines stand, by their hashes; those that are not named stand under one. */
export type LineTitles = ReadonlyMap<bigint, number>;

/** Texts of a corpus in their order, and what judges them. */
interface Judged {
  readonly order: Order;
  readonly judgeRanks: JudgeRanks;
}

/** Judges pairs of texts. What comes back names texts too, by their numbers, in the order of matching. */
export function judgePairs(
  gathered: Gathered,
  pairs: Iterable<readonly [a: number, b: number]>,
  titles: LineTitles,
  thresholds: Thresholds,
): Relations {
  const { order, judgeRanks } = judgedBy(gathered, titles, thresholds);
  const { rankOf, textAt } = order;
  const ranked = pairList(textAt.length);
  for (const [a, b] of pairs) ranked.add(Math.min(rankOf[a]!, rankOf[b]!), Math.max(rankOf[a]!, rankOf[b]!));
  const relations = relationsOf(ranked.table(), judgeRanks);
  return {
    ...relations,
    a: relations.a.map((rank) => textAt[rank]!),
    b: relations.b.map((rank) => textAt[rank]!),
  };
}

/** What was found before of the texts of a corpus. */
export interface Remembered {
  /** By the numbers of texts. */
  readonly relations: Relations;
  readonly titles: LineTitles;
  /** Of a text, by its number: any name its group has. */
  readonly groupOf: (text: number) => number;
  /** Of a posting, by its number: the smaller, the earlier it was seen. */
  readonly seenAt: (posting: number) => number;
}

/** A matching out of what was found before, to be told of as any other. The canonical posting of a group is the one that was seen first. */
export function rememberedMatching(gathered: Gathered, remembered: Remembered, thresholds: Thresholds): Matching {
  const judged = judgedBy(gathered, remembered.titles, thresholds);
  return {
    gathered,
    ...judged,
    relations: ranked(remembered.relations, judged.order),
    groups: groupsFrom(gathered, judged.order, remembered),
  };
}

function judgedBy(gathered: Gathered, titles: LineTitles, thresholds: Thresholds): Judged {
  const order = orderOf(gathered);
  const counts = { titles: titlesOf(gathered.lines, titles) };
  return { order, judgeRanks: rankJudge(gathered, order, counts, thresholds) };
}

const titlesOf = ({ high, low }: HashTable, titles: LineTitles): Uint32Array =>
  high.map((half, i) => Math.min(MOST_TITLES, titles.get((BigInt(half) << 32n) | BigInt(low[i]!)) ?? 1));

/** Relations of texts as those of their ranks. */
function ranked({ a, b, verdict, strength }: Relations, { rankOf }: Order): Relations {
  const one = a.map((text, i) => Math.min(rankOf[text]!, rankOf[b[i]!]!));
  const other = a.map((text, i) => Math.max(rankOf[text]!, rankOf[b[i]!]!));
  const sorted = Uint32Array.from(a.keys()).sort((i, j) => one[i]! - one[j]! || other[i]! - other[j]!);
  return {
    a: sorted.map((i) => one[i]!),
    b: sorted.map((i) => other[i]!),
    verdict: Uint8Array.from(sorted, (i) => verdict[i]!),
    strength: sorted.map((i) => strength[i]!),
  };
}

function groupsFrom({ postings, textOf }: Gathered, order: Order, { groupOf, seenAt }: Remembered): Groups {
  const numbers = new Map<number, number>();
  const numberOf = new Uint32Array(postings.length);
  for (const posting of order.postings) {
    const name = groupOf(textOf[posting]!);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    numberOf[posting] = number;
  }
  const members = bucketsOf(order.postings, (posting) => numberOf[posting]!, numbers.size);
  // Copies of one text were seen at one time: those of older runs come first, and they have the higher numbers.
  for (let group = 0; group < members.count; group++) members.in(group).sort((a, b) => seenAt(a) - seenAt(b));
  return { members, groupOf: numberOf, idOf: (group) => postings[members.in(group)[0]!]!.key };
}
