/** Hashes of many owners as plain numbers: owner by owner, as they came. */
import { numberList } from './numbers.js';

/** Hashes in halves. Those of owner `o` are the entries `start[o]` to `start[o + 1] - 1`. */
export interface HashTable {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly start: Uint32Array;
}

export interface HashList {
  /** Adds the hashes (16 hexadecimal digits each) of the next owner. */
  readonly add: (hashes: readonly string[]) => void;
  readonly table: () => HashTable;
}

export function hashList(): HashList {
  const high = numberList((size) => new Uint32Array(size));
  const low = numberList((size) => new Uint32Array(size));
  const start = numberList((size) => new Uint32Array(size));
  start.push(0);
  return {
    add(hashes) {
      for (const hash of hashes) {
        high.push(Number.parseInt(hash.slice(0, 8), 16));
        low.push(Number.parseInt(hash.slice(8, 16), 16));
      }
      start.push(high.length());
    },
    table: () => ({ high: high.view(), low: low.view(), start: start.view() }),
  };
}

/** Whose an entry is. It is looked up by halves: most entries stand alone, and nobody asks for their owner. */
export function ownerOf({ start }: HashTable, entry: number): number {
  let low = 0;
  let high = start.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! <= entry) low = middle;
    else high = middle;
  }
  return low;
}
