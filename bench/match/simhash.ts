/** SimHash with 64 bits, after Charikar: each run of words votes on every bit. */

const BITS = 64;

/** Stirs a hash into the other half of 64 bits. */
const stirred = (value: number): number => {
  const other = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (Math.imul(other ^ (other >>> 12), 0x297a2d39) ^ (other >>> 15)) >>> 0;
};

const ones = (value: number): number => {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Says in how many of 64 bits two positions differ. */
export function simhash(sets: Iterable<readonly number[]>): (a: number, b: number) => number {
  const halves: number[] = [];
  for (const set of sets) {
    const votes = new Int32Array(BITS);
    for (const run of set) {
      const other = stirred(run);
      for (let bit = 0; bit < 32; bit++) {
        votes[bit]! += (run >>> bit) & 1 ? 1 : -1;
        votes[bit + 32]! += (other >>> bit) & 1 ? 1 : -1;
      }
    }
    for (const from of [0, 32]) {
      let half = 0;
      for (let bit = 0; bit < 32; bit++) if (votes[from + bit]! > 0) half |= 1 << bit;
      halves.push(half);
    }
  }
  return (a, b) => ones(halves[2 * a]! ^ halves[2 * b]!) + ones(halves[2 * a + 1]! ^ halves[2 * b + 1]!);
}
