/** The line that shows how far a run is: files, megabytes, rate, and the time that is left as far as one can tell. */
import { clock, grouped } from './numbers.js';
import { megabytes, type Seen } from './stats.js';

/** All there is to do, as known before the first file is read. */
export interface Total {
  readonly files: number;
  /** Null when some input has no size that can be known (stdin, a FIFO). */
  readonly bytes: number | null;
}

/** Nothing is foretold before this many seconds. */
const SETTLED = 1;

export function progressLine(seen: Seen, total: Total, seconds: number): string {
  const parts = [
    `${grouped(seen.files)}/${grouped(total.files)} files`,
    megabytes(seen.bytes),
    `${grouped(Math.round((seen.postings ?? seen.files) / Math.max(seconds, 0.001)))} ${seen.postings === undefined ? 'files' : 'postings'}/s`,
  ];
  const left = secondsLeft(seen, total, seconds);
  if (left !== null) parts.push(`${clock(left)} left`);
  return parts.join('  ');
}

function secondsLeft(seen: Seen, { bytes }: Total, seconds: number): number | null {
  if (bytes === null || seen.bytes === 0 || seconds < SETTLED) return null;
  return Math.max(0, (seconds / seen.bytes) * (bytes - seen.bytes));
}
