/**
 * A text as a few numbers from which its likeness to another text can be told: one-permutation MinHash over runs of three words. It finds
 * again what shares no whole line any more because every line was edited.
 */
import { codeAt } from '../../text.js';
import { hashOf, hex, mixed } from './hash.js';

/** Slots of a signature. */
export const SLOTS = 64;
const SLOT_BITS = 6;
/** Words in a run. */
const RUN = 3;
/** A text of fewer runs is too short to be told by them. */
const LEAST_RUNS = 8;
/** Texts alike by half share one of the bands nine times in ten (1 − (1 − ½³)¹⁶ = 0.88, at 0.6 0.98). */
const BANDS = 16;
const BAND_SLOTS = 3;
const EMPTY = 0;
const SPACE = 0x20;

export interface Sketch {
  /** Distinct runs of three words. */
  readonly runs: number;
  /** Four hexadecimal digits a slot, `0000` for an empty one; empty for a text that is too short. */
  readonly signature: string;
  /** Hashes that texts very much alike share some of; none for a text that is too short. */
  readonly bands: readonly string[];
}

/** @param folded - the whole text */
export function sketchOf(folded: string): Sketch {
  const hashes = wordHashes(folded);
  const runs = new Set<number>();
  const least = new Float64Array(SLOTS).fill(Number.POSITIVE_INFINITY);
  for (let i = RUN; i <= hashes.length; i++) {
    const run = mixed(Math.imul(mixed(Math.imul(hashes[i - 3]!, 31) ^ hashes[i - 2]!), 31) ^ hashes[i - 1]!);
    // With a sign, as engines keep small numbers.
    runs.add(run | 0);
    const slot = run >>> (32 - SLOT_BITS);
    if (run < least[slot]!) least[slot] = run;
  }
  if (runs.size < LEAST_RUNS) return { runs: runs.size, signature: '', bands: [] };
  // 16 bits a slot: two texts agree in one by chance once in 65,535.
  const values = Array.from(least, (run) => (Number.isFinite(run) ? 1 + (mixed(run) % 0xffff) : EMPTY));
  return {
    runs: runs.size,
    signature: values.map((value) => value.toString(16).padStart(4, '0')).join(''),
    bands: bandsOf(filled(values)),
  };
}

function wordHashes(folded: string): readonly number[] {
  const hashes: number[] = [];
  let from = 0;
  for (let to = 0; to <= folded.length; to++) {
    if (to < folded.length && codeAt(folded, to) > SPACE) continue;
    if (to > from) hashes.push(hashOf(folded, from, to).low | 0);
    from = to + 1;
  }
  return hashes;
}

/** Empty slots take the value of the next one that is not (densification), so that short texts have whole bands. */
function filled(values: readonly number[]): readonly number[] {
  return values.map((value, slot) => {
    if (value !== EMPTY) return value;
    let steps = 1;
    while (values[(slot + steps) % SLOTS] === EMPTY) steps++;
    return mixed(values[(slot + steps) % SLOTS]! + (steps << 16));
  });
}

const bandsOf = (values: readonly number[]): readonly string[] =>
  Array.from({ length: BANDS }, (_, band) =>
    hex(hashOf(`${band}:${values.slice(band * BAND_SLOTS, (band + 1) * BAND_SLOTS).join(',')}`)),
  );

/** The slots of a signature as numbers. */
export function slotsOf(signature: string): Uint16Array {
  const slots = new Uint16Array(signature.length / 4);
  for (let i = 0; i < slots.length; i++) slots[i] = Number.parseInt(signature.slice(4 * i, 4 * i + 4), 16);
  return slots;
}

/** Which share of all runs of two texts both have (Jaccard), as far as their slots tell. */
export function resemblance(a: ArrayLike<number>, b: ArrayLike<number>, fromA = 0, fromB = 0): number {
  let used = 0;
  let equal = 0;
  for (let i = 0; i < SLOTS; i++) {
    const one = a[fromA + i]!;
    const other = b[fromB + i]!;
    if (one === EMPTY && other === EMPTY) continue;
    used++;
    if (one === other) equal++;
  }
  return used === 0 ? 0 : equal / used;
}
