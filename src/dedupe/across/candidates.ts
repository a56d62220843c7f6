/**
 * Which pairs are looked at: texts that share a number, a content, a rare line or a band of their signatures. Comparing all of n texts that
 * share a key would take n² steps for one key that stands everywhere. So each is compared with the next few that share it, in the order of
 * title, town and day: what may be one vacancy stands side by side there, and a chain of neighbours holds it together. Lines of
 * boilerplate, which stand under many different titles, are no keys at all.
 */
import type { Gathered } from './corpus.js';
import { type HashTable, ownerOf } from './hash-lists.js';
import { visitRuns } from './hash-runs.js';
import { MOST_TITLES } from './line-weights.js';
import type { Order } from './order.js';
import { type PairTable, pairList } from './pair-table.js';
import type { Thresholds } from './thresholds.js';

export interface Candidates {
  readonly pairs: PairTable;
  /** Under how many titles each entry of the table of lines stands. */
  readonly titles: ArrayLike<number>;
}

export function candidatesOf(gathered: Gathered, order: Order, thresholds: Thresholds): Candidates {
  const { lines, bands, identities } = gathered;
  const titles = new Uint16Array(lines.high.length).fill(1);
  const pairs = pairGatherer(order, thresholds.neighbours);
  const through = (table: HashTable, isKey: (ranks: Uint32Array, entries: Uint32Array) => boolean): void => {
    const ranksOf = rankSorter((entry) => order.rankOf[ownerOf(table, entry)]!);
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
    const count = titlesOf(ranks, order);
    for (const entry of run) titles[entry] = Math.min(count, MOST_TITLES);
    return count <= thresholds.rare_titles;
  });
  through(bands, () => true);
  through(identities, () => true);
  return { pairs: pairs.table(), titles };
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

/** Under how many different titles a line stands. Ranks of one title stand side by side. */
function titlesOf(ranks: Uint32Array, { titleAt }: Order): number {
  let titles = 0;
  let before = -1;
  for (const rank of ranks) {
    const title = titleAt[rank]!;
    if (title !== before) titles++;
    before = title;
  }
  return titles;
}

interface PairGatherer {
  readonly add: (ranks: Uint32Array) => void;
  readonly tidy: () => void;
  readonly table: () => PairTable;
}

function pairGatherer({ textAt, keyAt }: Order, neighbours: number): PairGatherer {
  const { add, tidy, table } = pairList(textAt.length);
  return {
    tidy,
    table,
    add(ranks) {
      for (let i = 0; i < ranks.length; i++) {
        const a = ranks[i]!;
        const end = Math.min(ranks.length, i + 1 + neighbours);
        // Versions of one posting need no looking for.
        for (let j = i + 1; j < end; j++) if (keyAt[ranks[j]!] !== keyAt[a]) add(a, ranks[j]!);
      }
    },
  };
}
