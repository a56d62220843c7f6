/** Pairs by the ten million, four bytes each: whoever shares a hash is paired again and again, and every pair is kept once. */
import { numberList } from './numbers.js';

/** Pairs of ranks, a < b: those of `a` are the entries `start[a]` to `start[a + 1] - 1` of `other`, in their order, each once. */
export interface PairTable {
  readonly start: Uint32Array;
  readonly other: Uint32Array;
}

export interface PairList {
  /** @param b - greater than `a` */
  readonly add: (a: number, b: number) => void;
  /** Throws away what was added twice: to be called now and then. */
  readonly tidy: () => void;
  readonly table: () => PairTable;
}

/** @param ranks - how many there are */
export function pairList(ranks: number): PairList {
  let known: PairTable = { start: new Uint32Array(ranks + 1), other: new Uint32Array(0) };
  let fresh = numberList((length) => new Float64Array(length));
  const tidy = (): void => {
    if (fresh.length() === 0) return;
    known = merged(known, fresh.view().sort(), ranks);
    fresh = numberList((length) => new Float64Array(length));
  };
  return {
    add: (a, b) => fresh.push(a * ranks + b),
    tidy,
    table() {
      tidy();
      return known;
    },
  };
}

/** Gone through twice, so that nothing larger is made than is needed. */
function merged(known: PairTable, fresh: Float64Array, ranks: number): PairTable {
  let length = 0;
  visitBoth(known, fresh, ranks, () => length++);
  const start = new Uint32Array(ranks + 1);
  const other = new Uint32Array(length);
  let at = 0;
  let row = 0;
  visitBoth(known, fresh, ranks, (a, b) => {
    while (row < a) start[++row] = at;
    other[at++] = b;
  });
  while (row < ranks) start[++row] = at;
  return { start, other };
}

/** Visits the pairs of two sorted lists in their order, each once. */
function visitBoth(
  { start, other }: PairTable,
  fresh: Float64Array,
  ranks: number,
  visit: (a: number, b: number) => void,
): void {
  let at = 0;
  let before = -1;
  const visitFresh = (pair: number): void => {
    if (pair !== before) visit(Math.floor(pair / ranks), pair % ranks);
    before = pair;
  };
  for (let a = 0; a < ranks; a++)
    for (let i = start[a]!; i < start[a + 1]!; i++) {
      const pair = a * ranks + other[i]!;
      while (at < fresh.length && fresh[at]! < pair) visitFresh(fresh[at++]!);
      while (at < fresh.length && fresh[at]! === pair) at++;
      visit(a, other[i]!);
    }
  while (at < fresh.length) visitFresh(fresh[at++]!);
}
