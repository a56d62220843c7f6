/** Groups of postings that are one vacancy. */
import { type Buckets, bucketsOf } from './buckets.js';
import type { Gathered } from './corpus.js';
import { firstSeenFirst, type Order } from './order.js';
import type { GroupOfKey } from './unions.js';

/** Groups by number, in the order of the first posting of each. */
export interface Groups {
  /** Numbers of the postings of a group, the one seen first at the beginning. */
  readonly members: Buckets;
  /** Number of the group of a posting. */
  readonly groupOf: Uint32Array;
  /** Key of the member that was seen first: it does not hang on the order of the input, nor on paths. */
  readonly idOf: (group: number) => string;
}

export function groupsOf(
  { postings, textOf }: Gathered,
  { rankOf, keyAt, postings: sorted }: Order,
  groupOfKey: GroupOfKey,
): Groups {
  const numbers = new Map<number, number>();
  const groupOf = new Uint32Array(postings.length);
  for (const posting of sorted) {
    const root = groupOfKey(keyAt[rankOf[textOf[posting]!]!]!);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    groupOf[posting] = number;
  }
  const members = bucketsOf(sorted, (posting) => groupOf[posting]!, numbers.size);
  for (let group = 0; group < members.count; group++)
    members.in(group).sort((a, b) => firstSeenFirst(postings[a]!, postings[b]!));
  return { members, groupOf, idOf: (group) => postings[members.in(group)[0]!]!.key };
}
