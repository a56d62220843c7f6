/** Lists of numbers that grow, outside the heap of objects: of a million postings, tens of millions of hashes are kept. */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

export interface NumberList<T extends Numbers> {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** What is in it, good until the next `push`. */
  readonly view: () => T;
}

const FIRST_SIZE = 1 << 10;
/** What is not filled is memory for nothing, and what is copied takes time. */
const GROWTH = 1.2;

/** @param make - makes an array of so many numbers */
export function numberList<T extends Numbers>(make: (size: number) => T): NumberList<T> {
  let numbers = make(FIRST_SIZE);
  let length = 0;
  return {
    push(value) {
      if (length === numbers.length) {
        const larger = make(Math.ceil(length * GROWTH));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    length: () => length,
    view: () => numbers.subarray(0, length) as T,
  };
}
