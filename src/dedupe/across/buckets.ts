/** Numbers sorted into numbered buckets: two flat arrays in place of a million small ones. */

export interface Buckets {
  /** What is in a bucket, in the order it came. */
  readonly in: (bucket: number) => Uint32Array;
  readonly count: number;
}

/** @param bucketOf - gives the bucket of an item, from 0 to `count` - 1 */
export function bucketsOf(items: Uint32Array, bucketOf: (item: number) => number, count: number): Buckets {
  const start = new Uint32Array(count + 1);
  for (const item of items) start[bucketOf(item) + 1]!++;
  for (let bucket = 0; bucket < count; bucket++) start[bucket + 1]! += start[bucket]!;
  const next = start.slice(0, count);
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[next[bucketOf(item)]!++] = item;
  return { count, in: (bucket) => sorted.subarray(start[bucket]!, start[bucket + 1]!) };
}
