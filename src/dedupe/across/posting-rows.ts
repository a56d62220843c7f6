/** A row a posting, group by group. */
import { bucketsOf } from './buckets.js';
import { idOf } from './facts.js';
import type { Matching } from './matching.js';
import type { PostingRow, Role } from './rows.js';
import { VERDICTS } from './verdict.js';
import { versionChanges } from './versions.js';

/** Every posting, once; those of a group one behind the other, the canonical one first. */
export function* postingRows(matching: Matching): Generator<PostingRow> {
  for (const [, row] of numberedRows(matching)) yield row;
}

/** The same, each with the number of its posting. */
export function* numberedRows(matching: Matching): Generator<readonly [posting: number, row: PostingRow]> {
  const { gathered, groups } = matching;
  const { members } = groups;
  const related = relatedGroups(matching);
  for (let group = 0; group < members.count; group++) {
    const numbers = members.in(group);
    const days = [...numbers].flatMap((posting) => gathered.postings[posting]!.published ?? []).sort();
    const { twins, siblings } = related(group);
    for (const { posting, changed, ...part } of partsOf(numbers, matching)) {
      const facts = gathered.postings[posting]!;
      const { path, ordinal, offer_number, published } = facts;
      const row = {
        id: idOf(facts),
        path,
        ordinal,
        offer_number,
        published,
        group: groups.idOf(group),
        ...part,
        members: numbers.length,
        first_seen: days[0] ?? null,
        last_seen: days.at(-1) ?? null,
        twins,
        siblings,
        changed,
      };
      yield [posting, row];
    }
  }
}

type Part = Pick<PostingRow, 'role' | 'verdict' | 'duplicate_of' | 'similarity' | 'changed'> & {
  readonly posting: number;
};

function* partsOf(members: Uint32Array, matching: Matching): Generator<Part> {
  const { postings, textOf } = matching.gathered;
  const { rankOf } = matching.order;
  const rankOfPosting = (posting: number): number => rankOf[textOf[posting]!]!;
  const canonical = members[0]!;
  const { key } = postings[canonical]!;
  const duplicate_of = idOf(postings[canonical]!);
  const role = members.length === 1 ? 'single' : 'canonical';
  yield { posting: canonical, role, verdict: null, duplicate_of: null, similarity: null, changed: [] };
  /** First posting of every key. */
  const firsts = new Map([[key, canonical]]);
  for (const posting of members.subarray(1)) {
    const own = postings[posting]!.key;
    const first = firsts.get(own) ?? posting;
    firsts.set(own, first);
    const judgement = matching.judgeRanks(rankOfPosting(canonical), rankOfPosting(posting));
    const verdict = judgement?.verdict === 'same' ? 'same' : 'repost';
    const sameRole: Role = textOf[posting] === textOf[canonical] ? 'copy' : 'version';
    yield {
      posting,
      role: verdict === 'same' ? sameRole : 'repost',
      verdict,
      duplicate_of,
      similarity: judgement?.similarity ?? null,
      changed: versionChanges(matching.gathered, first, posting),
    };
  }
}

interface Related {
  readonly twins: readonly string[];
  readonly siblings: readonly string[];
}

const SIBLING = VERDICTS.indexOf('sibling');

/** Tells the ids of the groups that are twins or siblings of a group, by its number. Re-posts that were kept apart are twins. */
function relatedGroups({ order, relations, groups }: Matching): (group: number) => Related {
  const { a, b, verdict } = relations;
  const { groupOf, members } = groups;
  // Every relation has two ends: those of the nth are 2n and 2n + 1.
  const groupAt = (end: number): number => groupOf[order.firstAt[(end & 1 ? b : a)[end >> 1]!]!]!;
  const ends = Uint32Array.from({ length: 2 * a.length }, (_, end) => end);
  const endsOf = bucketsOf(ends, groupAt, members.count);
  return (group) => {
    const twins = new Set<number>();
    const siblings = new Set<number>();
    for (const end of endsOf.in(group)) (verdict[end >> 1] === SIBLING ? siblings : twins).add(groupAt(end ^ 1));
    const idsOf = (numbers: ReadonlySet<number>) =>
      [...numbers].filter((number) => number !== group).map((number) => groups.idOf(number));
    return {
      twins: idsOf(twins).sort(),
      siblings: idsOf(new Set([...siblings].filter((other) => !twins.has(other)))).sort(),
    };
  };
}
