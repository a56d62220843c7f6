/**
 * One order for all postings, whatever order they came in. Postings that may be one vacancy stand near each other in it, so that a posting
 * under a very common key is compared with the right ones of the many that share it.
 */
import type { Gathered } from './corpus.js';
import type { Facts } from './facts.js';

/** Texts by rank. A text ranks where the first posting that has it stands. */
export interface Order {
  /** Postings, by their numbers. */
  readonly postings: Uint32Array;
  /** Number of the text of a rank. */
  readonly textAt: Uint32Array;
  /** Rank of a text. */
  readonly rankOf: Uint32Array;
  /** Number of the first posting of a rank. */
  readonly firstAt: Uint32Array;
  /** Number of the key of a rank: texts with one key are versions of one posting. */
  readonly keyAt: Uint32Array;
  /** Number of the title of a rank. Equal ones stand side by side; a posting without a title has one of its own. */
  readonly titleAt: Uint32Array;
}

type Sortable = string | number | null;

/** What has no value comes last. */
const compared = (a: Sortable, b: Sortable): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

const compareBy =
  (fields: readonly (keyof Facts)[]) =>
  (a: Facts, b: Facts): number => {
    for (const field of fields) {
      const sign = compared(a[field], b[field]);
      if (sign !== 0) return sign;
    }
    return 0;
  };

/** By post, and those of one post by time; then by what a posting is; then, for copies, by where they were read. */
export const inOrder = compareBy(['title', 'town', 'post', 'opened', 'key', 'content', 'path', 'ordinal', 'ownId']);
/**
 * The one seen first comes first: by publication, of several of one day those with a number of their own, of versions the one that closes
 * first, because deadlines are put off and not brought forward.
 */
export const firstSeenFirst = compareBy([
  'published',
  'offer_number',
  'key',
  'deadline',
  'start',
  'content',
  'path',
  'ordinal',
  'ownId',
]);

export function orderOf({ postings, textOf, runs }: Gathered): Order {
  const texts = runs.length;
  const sorted = Uint32Array.from(postings.keys()).sort((a, b) => inOrder(postings[a]!, postings[b]!));
  const textAt = new Uint32Array(texts);
  const rankOf = new Uint32Array(texts).fill(UNRANKED);
  const firstAt = new Uint32Array(texts);
  const keyAt = new Uint32Array(texts);
  const titleAt = new Uint32Array(texts);
  const keys = new Map<string, number>();
  let ranks = 0;
  for (const posting of sorted) {
    const text = textOf[posting]!;
    if (rankOf[text] !== UNRANKED) continue;
    const { key, title } = postings[posting]!;
    if (!keys.has(key)) keys.set(key, keys.size);
    const before = ranks === 0 ? undefined : postings[firstAt[ranks - 1]!];
    titleAt[ranks] =
      before === undefined ? 0 : titleAt[ranks - 1]! + (title !== null && before.title === title ? 0 : 1);
    keyAt[ranks] = keys.get(key)!;
    textAt[ranks] = text;
    firstAt[ranks] = posting;
    rankOf[text] = ranks++;
  }
  return { postings: sorted, textAt, rankOf, firstAt, keyAt, titleAt };
}

const UNRANKED = 0xffffffff;
