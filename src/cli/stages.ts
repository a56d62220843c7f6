/** Where the time goes, stage by stage (`--stats=stages`). Nobody looks at a clock when it is not asked for. */
import { percent } from './numbers.js';

/** What is told apart, in the order of the way. What is none of it (finding the files, messages) is told as other. */
export const STAGES = ['read', 'decode', 'segment', 'collapse', 'extract', 'emit', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds. */
export type StageTimes = { readonly [stage in Stage]: number };

/** Every millisecond belongs to one stage: to the one that was entered last. */
export interface Stopwatch {
  readonly timed: <T>(stage: Stage, work: () => T) => T;
  readonly awaited: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>;
  /** Has something done, or waits for it, that another stopwatch measures. */
  readonly elsewhere: <T>(work: () => Promise<T>) => Promise<T>;
  /** Adds what another one measured. */
  readonly add: (times: StageTimes) => void;
  readonly times: () => StageTimes;
}

/** @param now - milliseconds, from any beginning */
export function makeStopwatch(now: () => number): Stopwatch {
  const times = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as { [stage in Stage]: number };
  let current: Stage = 'other';
  let since = now();
  const enter = (stage: Stage): Stage => {
    const before = current;
    const at = now();
    times[before] += at - since;
    since = at;
    current = stage;
    return before;
  };
  return {
    timed(stage, work) {
      const before = enter(stage);
      try {
        return work();
      } finally {
        enter(before);
      }
    },
    async awaited(stage, work) {
      const before = enter(stage);
      try {
        return await work();
      } finally {
        enter(before);
      }
    },
    async elsewhere(work) {
      enter(current);
      try {
        return await work();
      } finally {
        since = now();
      }
    },
    add(others) {
      for (const stage of STAGES) times[stage] += others[stage];
    },
    times() {
      enter(current);
      return { ...times };
    },
  };
}

/** Hands on what comes of something, the making of each being a stage. */
export async function* watched<T>(watch: Stopwatch, stage: Stage, items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await watch.awaited(stage, () => iterator.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** The same of what comes at once. */
export function* watchedNow<T>(watch: Stopwatch, stage: Stage, items: Iterable<T>): Generator<T> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const next = watch.timed(stage, () => iterator.next());
    if (next.done) return;
    yield next.value;
  }
}

/**
 * A line a stage: seconds, share, and megabytes of input in a second.
 * @param bytes - that were read
 */
export function stageLines(times: StageTimes, bytes: number): string {
  const all = STAGES.reduce((sum, stage) => sum + times[stage], 0);
  const rows = STAGES.map((stage) => {
    const seconds = times[stage] / 1000;
    const rate = seconds > 0 && stage !== 'other' ? `${(bytes / 1e6 / seconds).toFixed(1)} MB/s` : '';
    const share = percent(all > 0 ? times[stage] / all : 0);
    return `  ${stage.padEnd(10)}${seconds.toFixed(2).padStart(8)} s${share.padStart(7)}${rate.padStart(14)}`;
  });
  return `${['stages, all threads together:', ...rows.map((row) => row.trimEnd())].join('\n')}\n`;
}
