/** A row a pair. */
import { bucketsOf } from './buckets.js';
import { idOf } from './facts.js';
import type { Matching } from './matching.js';
import { firstSeenFirst } from './order.js';
import type { PairRow } from './rows.js';
import type { Judgement } from './verdict.js';
import { versionChanges } from './versions.js';

/**
 * Every pair that has a verdict, once. A posting may have been scraped every day of a year, and all pairs of its copies would tell nobody
 * anything: of more postings with one key than `copies`, the later ones are paired with the first of them only, and copies of one text
 * beyond that many with no posting of another key.
 * @param isAsked - tells the postings one of which every pair must have
 */
export function* pairRows(
  matching: Matching,
  copies: number,
  isAsked: (posting: number) => boolean = () => true,
): Generator<PairRow> {
  const { gathered, order, relations, judgeRanks } = matching;
  const { postings, textAt, keyAt, firstAt } = order;
  const rankOf = (posting: number): number => order.rankOf[gathered.textOf[posting]!]!;
  const byRank = bucketsOf(postings, rankOf, textAt.length);
  const byKey = bucketsOf(postings, (posting) => keyAt[rankOf(posting)]!, textAt.length);
  for (const [rank, first] of firstAt.entries()) {
    const versions = byKey.in(keyAt[rank]!);
    if (versions[0] !== first) continue;
    for (const [a, b] of pairsWithin(versions, copies)) {
      if (!isAsked(a) && !isAsked(b)) continue;
      const judgement = judgeRanks(rankOf(a), rankOf(b));
      if (judgement !== null) yield rowOf(matching, a, b, judgement);
    }
  }
  for (const [i, rank] of relations.a.entries()) {
    const other = relations.b[i]!;
    const judgement = judgeRanks(rank, other);
    if (judgement === null) continue;
    for (const a of byRank.in(rank).subarray(0, copies))
      for (const b of byRank.in(other).subarray(0, copies))
        if (isAsked(a) || isAsked(b)) yield rowOf(matching, a, b, judgement);
  }
}

function* pairsWithin(postings: Uint32Array, copies: number): Generator<readonly [a: number, b: number]> {
  for (let j = 1; j < postings.length; j++)
    for (let i = 0; i < Math.min(j, copies); i++) yield [postings[i]!, postings[j]!];
}

function rowOf({ gathered, groups }: Matching, one: number, other: number, judgement: Judgement): PairRow {
  const { postings } = gathered;
  const [first, second] = firstSeenFirst(postings[one]!, postings[other]!) <= 0 ? [one, other] : [other, one];
  const [a, b] = [postings[first]!, postings[second]!];
  const days = [a.published, b.published].filter((day) => day !== null).sort();
  const isJoined = groups.groupOf[one] === groups.groupOf[other];
  const { verdict, similarity, rare_lines, agree, differ } = judgement;
  const isJoining = verdict === 'same' || verdict === 'repost';
  return {
    a: a.path,
    b: b.path,
    a_id: idOf(a),
    b_id: idOf(b),
    // Like both of two twins, it was joined with the other one.
    verdict: isJoining && !isJoined ? 'twin' : verdict,
    similarity,
    rare_lines,
    agree,
    differ,
    first_seen: days[0] ?? null,
    last_seen: days.at(-1) ?? null,
    changed: versionChanges(gathered, first, second),
  };
}
