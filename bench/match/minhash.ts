/** MinHash by the package bloom-filters, over every pair of postings: no banding, so that it misses nothing it could find. */
import bloomFilters from 'bloom-filters';
import { dice } from '../corpus/dice.js';

/** Values in a signature: an estimate is right within some four hundredths. */
const VALUES = 128;
/** The first prime above 2^32. */
const PRIME = 4_294_967_311;

/** Functions of our own, small enough for exact products: those of the package's factory are other ones in every run. */
const functions = (): { a: number; b: number; c: number }[] => {
  const draw = dice(1);
  return Array.from({ length: VALUES }, () => ({ a: 1 + draw.below(2 ** 20), b: draw.below(2 ** 32), c: PRIME }));
};

/** Says how alike two positions are, from 0 to 1. */
export function minhash(sets: Iterable<readonly number[]>): (a: number, b: number) => number {
  const chosen = functions();
  const rows: Uint32Array[] = [];
  for (const set of sets) {
    const sketch = new bloomFilters.MinHash(VALUES, chosen);
    sketch.bulkLoad([...set]);
    rows.push(Uint32Array.from(sketch._signature));
  }
  return (a, b) => {
    const [one, other] = [rows[a]!, rows[b]!];
    let equal = 0;
    for (let i = 0; i < VALUES; i++) if (one[i] === other[i]) equal++;
    return equal / VALUES;
  };
}
