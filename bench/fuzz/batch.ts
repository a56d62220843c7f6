/** Checks one batch of postings, and times each. */
import type { Check } from './checks.js';
import { batchOf } from './postings.js';

export interface Found {
  readonly position: number;
  readonly check: string;
  readonly detail: string;
}

export interface Slow {
  readonly position: number;
  readonly bytes: number;
  /** The least of all its runs: what the machine did besides counts less there. */
  readonly milliseconds: number;
}

export interface Batch {
  readonly postings: number;
  readonly bytes: number;
  readonly flaws: readonly Found[];
  readonly slowest: Slow;
}

/** What a posting may take, all checks together: far more than is usual, on a machine that is busy with other things. */
export const allowedMilliseconds = (bytes: number): number => 1000 + bytes / 5;

/** Runs of a posting that took too long. */
const AGAIN = 4;

/** @param tell - told the position of every posting before it is checked */
export function checkedBatch(
  seed: number,
  batch: number,
  samples: readonly string[],
  check: Check,
  tell: (position: number) => void,
): Batch {
  const flaws: Found[] = [];
  let postings = 0;
  let bytes = 0;
  let slowest: Slow = { position: -1, bytes: 0, milliseconds: 0 };
  for (const posting of batchOf(seed, batch, samples)) {
    const { position } = posting;
    tell(position);
    let [found, milliseconds] = timed(() => check(posting));
    const size = Math.max(posting.bytes.length, posting.text.length);
    const most = allowedMilliseconds(size);
    for (let left = AGAIN; left > 0 && milliseconds > most; left--)
      milliseconds = Math.min(milliseconds, timed(() => check(posting))[1]);
    if (milliseconds > most)
      found = [...found, { check: 'slow', detail: `${milliseconds.toFixed(0)} ms for ${size} bytes` }];
    for (const one of found) flaws.push({ position, ...one });
    if (milliseconds > slowest.milliseconds) slowest = { position, bytes: size, milliseconds };
    postings++;
    bytes += size;
  }
  return { postings, bytes, flaws, slowest };
}

function timed<T>(action: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = action();
  return [result, performance.now() - start];
}
