/**
 * Which pairs are looked at: texts that share a number, a content, a rare line or a band of their signatures. Comparing all of n texts that
 * share a key would take n² steps for one key that stands everywhere. So each is compared with the next few that share it, in the order of
 * title, town and day: what may be one vacancy stands side by side there, and a chain of neighbours holds it together. Lines of
 * boilerplate, which stand in many different posts, are no keys at all.
 */
import type { Gathered } from './corpus.js';
import type { HashTable } from './hash-lists.js';
import { visitRuns } from './hash-runs.js';
import { numberList } from './numbers.js';
import type { Order } from './order.js';
import type { Thresholds } from './thresholds.js';

export interface Candidates {
  /** Pairs of ranks: `a * ranks + b`, a < b, sorted, each once. */
  readonly pairs: Float64Array;
  /** 1 for entries of the table of lines that are boilerplate. */
  readonly isBoilerplate: Uint8Array;
}

export function candidatesOf(gathered: Gathered, order: Order, thresholds: Thresholds): Candidates {
  const { lines, bands, identities } = gathered;
  const isBoilerplate = new Uint8Array(lines.high.length);
  const pairs = pairGatherer(order, thresholds.neighbours);
  const through = (table: HashTable, isKey: (ranks: Uint32Array, entries: Uint32Array) => boolean): void => {
    const ranksOf = rankSorter((entry) => order.rankOf[table.owner[entry]!]!);
    visitRuns(
      table,
      (run) => {
        const ranks = ranksOf(run);
        if (isKey(ranks, run)) pairs.add(ranks);
      },
      pairs.tidy,
    );
  };
  through(lines, (ranks, run) => {
    if (postsOf(ranks, order) <= thresholds.rare_posts) return true;
    for (const entry of run) isBoilerplate[entry] = 1;
    return false;
  });
  through(bands, () => true);
  through(identities, () => true);
  return { pairs: pairs.all(), isBoilerplate };
}

/** Longer lists are sorted by the engine, which takes longer to begin. */
const SHORT = 24;

/** Gives the ranks of entries in their order, good until it is called again: most runs are of two or three entries, and there are millions. */
function rankSorter(rankOf: (entry: number) => number): (run: Uint32Array) => Uint32Array {
  const short = new Uint32Array(SHORT);
  return (run) => {
    if (run.length > SHORT) return run.map(rankOf).sort();
    for (let i = 0; i < run.length; i++) {
      const rank = rankOf(run[i]!);
      let at = i;
      for (; at > 0 && short[at - 1]! > rank; at--) short[at] = short[at - 1]!;
      short[at] = rank;
    }
    return short.subarray(0, run.length);
  };
}

/** In how many different posts a line stands. Ranks of one post stand side by side. */
function postsOf(ranks: Uint32Array, { postAt }: Order): number {
  let posts = 0;
  let before = -1;
  for (const rank of ranks) {
    const post = postAt[rank]!;
    if (post !== before) posts++;
    before = post;
  }
  return posts;
}

interface PairGatherer {
  readonly add: (ranks: Uint32Array) => void;
  /** Throws away what was added twice. */
  readonly tidy: () => void;
  readonly all: () => Float64Array;
}

function pairGatherer({ textAt, keyAt }: Order, neighbours: number): PairGatherer {
  const size = textAt.length;
  let known: Float64Array = new Float64Array(0);
  let fresh = numberList((length) => new Float64Array(length));
  const tidy = (): void => {
    if (fresh.length() === 0) return;
    known = merged(known, fresh.view().sort());
    fresh = numberList((length) => new Float64Array(length));
  };
  return {
    tidy,
    add(ranks) {
      for (let i = 0; i < ranks.length; i++) {
        const a = ranks[i]!;
        const end = Math.min(ranks.length, i + 1 + neighbours);
        // Versions of one posting need no looking for.
        for (let j = i + 1; j < end; j++) if (keyAt[ranks[j]!] !== keyAt[a]) fresh.push(a * size + ranks[j]!);
      }
    },
    all() {
      tidy();
      return known;
    },
  };
}

/** Two sorted lists as one, each number once. */
function merged(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = j === b.length || a[i]! <= b[j]! ? a[i++]! : b[j++]!;
    if (length === 0 || both[length - 1] !== next) both[length++] = next;
  }
  return both.slice(0, length);
}
