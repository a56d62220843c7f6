/**
 * Groups by hash without a map: entries are sorted by their hash, part by part, and equal ones stand side by side. Radix sort keeps time linear
 * and memory at some bytes an entry, in however many postings one hash stands.
 */
import type { HashTable } from './hash-lists.js';

/** Parts are told apart by the first bits of the hash, so that only one of them is in memory sorted. */
const PART_BITS = 4;
const PARTS = 1 << PART_BITS;

/** Takes the entries with one hash. */
export type VisitRun = (run: Uint32Array) => void;

/** Calls `visit` once for every hash that two entries or more have, in the order of the hashes, and `afterPart` when some of them are done. */
export function visitRuns({ high, low }: HashTable, visit: VisitRun, afterPart?: () => void): void {
  for (let part = 0; part < PARTS; part++) {
    const sorted = sortedBy(high, sortedBy(low, entriesOf(high, part)));
    for (let from = 0; from < sorted.length; ) {
      const [h, l] = [high[sorted[from]!], low[sorted[from]!]];
      let to = from + 1;
      while (to < sorted.length && high[sorted[to]!] === h && low[sorted[to]!] === l) to++;
      if (to - from > 1) visit(sorted.subarray(from, to));
      from = to;
    }
    afterPart?.();
  }
}

function entriesOf(high: Uint32Array, part: number): Uint32Array {
  let size = 0;
  for (const bits of high) if (bits >>> (32 - PART_BITS) === part) size++;
  const entries = new Uint32Array(size);
  let filled = 0;
  for (let i = 0; filled < size; i++) if (high[i]! >>> (32 - PART_BITS) === part) entries[filled++] = i;
  return entries;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Entries in the order of their keys; those with equal keys keep the order they had. */
function sortedBy(keys: Uint32Array, entries: Uint32Array): Uint32Array {
  let from: Uint32Array = entries;
  let into: Uint32Array = new Uint32Array(entries.length);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const places = new Uint32Array(DIGITS + 1);
    for (const entry of from) places[((keys[entry]! >>> shift) & (DIGITS - 1)) + 1]!++;
    for (let digit = 0; digit < DIGITS; digit++) places[digit + 1]! += places[digit]!;
    for (const entry of from) into[places[(keys[entry]! >>> shift) & (DIGITS - 1)]!++] = entry;
    [from, into] = [into, from];
  }
  return from;
}
