/** Work on inputs that do not depend on each other: done here, or by worker threads. What comes of it comes in the order of the inputs. */
import type { Worker } from 'node:worker_threads';
import type { Input } from '../input/discover.js';
import { sizeOf } from './inputs.js';
import type { Answer, Assignment, Maker } from './tasks.js';
import type { TaskName } from './worker.js';
import type { World } from './world.js';

export interface Crew<Made> {
  /** What was made of the next input. */
  readonly next: () => Promise<Made>;
  /** Sends everybody home, whatever is still being done. */
  readonly dismiss: () => Promise<void>;
}

/** What a crew is hired for. */
export interface Contract<Task, Made> extends Assignment {
  readonly name: TaskName;
  /** Does here what a worker would do. */
  readonly make: Maker<Task, Made>;
}

/**
 * @param tasks - one an input, and nothing of it shared with others
 * @param jobs - how many threads; null: as many as pay for themselves
 */
export async function openCrew<Task, Made>(
  contract: Contract<Task, Made>,
  inputs: readonly Input[],
  taskOf: (input: Input) => Task,
  jobs: number | null,
  world: World,
): Promise<Crew<Made>> {
  const sizes = jobs === 1 ? [] : inputs.map(sizeOf);
  const count = Math.min(jobs ?? worthwhile(sizes, world.cores), inputs.length);
  // Standard input belongs to this thread.
  if (count < 2 || inputs.some(({ location }) => location === null))
    return alone(inputs, (input) => contract.make(taskOf(input)));
  const { name, job } = contract;
  const assignment: Assignment = { name, job };
  const workers = await Promise.all(Array.from({ length: count }, () => world.startWorker(assignment)));
  return together(workers, batchesOf(inputs, taskOf, sizes));
}

/** Bytes from which threads are done sooner than one that need not be started. */
const WORTHWHILE = 4e6;
/** More than this, and the thread that writes is the last to be done. */
const MOST = 8;

const worthwhile = (sizes: readonly number[], cores: number): number =>
  sizes.reduce((sum, size) => sum + size, 0) < WORTHWHILE ? 1 : Math.min(cores, MOST);

/** Nobody but this thread. */
export function alone<Made>(inputs: readonly Input[], make: (input: Input) => Promise<Made>): Crew<Made> {
  let at = 0;
  return { next: () => make(inputs[at++] as Input), dismiss: async () => undefined };
}

/** A batch is so many inputs, or so many bytes: a message for each would take longer than some are worth. */
const BATCH = { inputs: 32, bytes: 1 << 19 };

function* batchesOf<Task>(
  inputs: readonly Input[],
  taskOf: (input: Input) => Task,
  sizes: readonly number[],
): Generator<readonly Task[]> {
  let batch: Task[] = [];
  let bytes = 0;
  for (const [i, input] of inputs.entries()) {
    batch.push(taskOf(input));
    bytes += sizes[i] ?? 0;
    if (batch.length < BATCH.inputs && bytes < BATCH.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Batches given to a thread before it has answered the first; and how many may be ahead of the one that is waited for, so that memory stays small. */
const AHEAD = { thread: 2, all: 4 };

interface Promised<T> {
  readonly promise: Promise<T>;
  readonly keep: (value: T) => void;
  readonly break: (reason: unknown) => void;
}

function together<Task, Made>(workers: readonly Worker[], batches: Iterator<readonly Task[]>): Crew<Made> {
  const answers: Promised<readonly Made[]>[] = []; // of batches that were sent, in their order
  let taken: { readonly made: readonly Made[]; at: number } = { made: [], at: 0 };
  let failure: unknown = null;
  const busy = new Map<Worker, Promised<readonly Made[]>[]>(workers.map((worker) => [worker, []]));
  const fail = (reason: unknown): void => {
    failure ??= reason;
    for (const answer of answers) answer.break(failure);
  };
  const sendMore = (): void => {
    while (failure === null && answers.length < workers.length * AHEAD.all) {
      const [worker, waiting] = leastBusy(busy);
      if (waiting.length >= AHEAD.thread) return;
      const { done, value } = batches.next();
      if (done) return;
      const answer = promised<readonly Made[]>();
      answers.push(answer);
      waiting.push(answer);
      worker.postMessage({ tasks: value });
    }
  };
  for (const worker of workers) {
    worker.on('message', (answer: Answer) => {
      if ('fault' in answer) return fail(new Error(answer.fault));
      busy
        .get(worker)
        ?.shift()
        ?.keep(answer.made as readonly Made[]);
      sendMore();
    });
    worker.on('error', fail);
  }
  return {
    async next() {
      while (taken.at >= taken.made.length) {
        sendMore();
        const answer = answers[0];
        if (answer === undefined) throw failure ?? new Error('there is no further input');
        taken = { made: await answer.promise, at: 0 };
        answers.shift();
      }
      return taken.made[taken.at++] as Made;
    },
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function leastBusy<T>(busy: ReadonlyMap<Worker, T[]>): readonly [Worker, T[]] {
  return [...busy].reduce((least, one) => (one[1].length < least[1].length ? one : least));
}

function promised<T>(): Promised<T> {
  let keep: (value: T) => void = () => undefined;
  let broken: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    broken = reject;
  });
  // It may break before anybody waits for it.
  promise.catch(() => undefined);
  return { promise, keep, break: broken };
}
