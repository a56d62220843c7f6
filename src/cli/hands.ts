/** The workers of a crew: further threads, and the main thread, which works when it would wait otherwise. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Answer, Assignment } from './tasks.js';
import { workOf } from './worker.js';
import type { World } from './world.js';

export interface Hand {
  /** Batches it may be given before it has answered the first. */
  readonly ahead: number;
  /** Works on a batch when all batches before it are done; whoever asked owns the results. Rejects when it cannot go on. */
  readonly make: (tasks: readonly unknown[]) => Promise<unknown[]>;
}

export interface ThreadHand extends Hand {
  /** Ends it, whatever is still being done. */
  readonly dismiss: () => Promise<void>;
}

type Keep = (made: unknown[]) => void;

/** A thread is given its next batch before it has answered the last, so that it never waits for a message. */
function threadHand(worker: Worker): ThreadHand {
  const waiting: { readonly keep: Keep; readonly break: (reason: unknown) => void }[] = [];
  worker.on('message', (answer: Answer) => {
    const first = waiting.shift();
    if ('fault' in answer) first?.break(new Error(answer.fault));
    else first?.keep(answer.made);
  });
  let failure: unknown = null;
  worker.on('error', (reason) => {
    failure = reason;
    for (const one of waiting) one.break(reason);
  });
  return {
    ahead: 2,
    make: (tasks) =>
      new Promise((keep, broken) => {
        if (failure !== null) return broken(failure);
        waiting.push({ keep, break: broken });
        worker.postMessage({ tasks });
      }),
    dismiss: async () => void (await worker.terminate()),
  };
}

/** Threads that are started when there is enough for them to do. */
export function hiring(assignment: Assignment, world: Pick<World, 'startWorker'>) {
  const others: ThreadHand[] = [];
  let isOver = false;
  return {
    others,
    /** Starts as many as are missing to so many. */
    async hire(count: number): Promise<void> {
      const missing = Array.from({ length: Math.max(0, count - others.length) }, () => world.startWorker(assignment));
      const hands = (await Promise.all(missing)).map(threadHand);
      others.push(...hands);
      if (isOver) await Promise.all(hands.map((hand) => hand.dismiss()));
    },
    /** Ends them, whatever is still being done. */
    async dismiss(): Promise<void> {
      isOver = true;
      await Promise.all(others.map((hand) => hand.dismiss()));
    },
  };
}

/** A worker that works only when it is told to. */
export interface OwnHand extends Hand {
  /** True when there is something to do. */
  readonly isBusy: () => boolean;
  /** Does a task, or a few that are done together, and lets the event loop turn. */
  readonly work: () => Promise<void>;
}

/** The main thread: it works while it would wait otherwise, so that results of the others are written first. */
export function ownHand(assignment: Assignment, now: () => number): OwnHand {
  let loaded: ReturnType<typeof workOf> | undefined;
  const partsOf = async function* (tasks: readonly unknown[]) {
    loaded ??= workOf(assignment, now);
    const { make } = await loaded;
    yield* make(tasks);
  };
  let batch: { readonly parts: ReturnType<typeof partsOf>; readonly made: unknown[]; readonly keep: Keep } | null =
    null;
  return {
    ahead: 1,
    make: (tasks) =>
      new Promise((keep) => {
        batch = { parts: partsOf(tasks), made: [], keep };
      }),
    isBusy: () => batch !== null,
    async work() {
      if (batch === null) return;
      const { parts, made, keep } = batch;
      const { done, value } = await parts.next();
      if (done) {
        batch = null;
        keep(made);
      } else made.push(...value);
      await nextTurn();
    },
  };
}
