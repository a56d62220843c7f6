/** Worker threads for inputs that do not depend on each other. What comes of them comes in the order of the inputs. */
import type { Worker } from 'node:worker_threads';
import type { Input, Inputs } from '../input/inputs.js';
import { Interrupted } from './errors.js';
import { sizeOf } from './inputs.js';
import type { Answer, Assignment } from './tasks.js';
import type { World } from './world.js';

export interface Crew<Made> {
  /** What was made of the next input, or null for one that is left to this thread. Throws Interrupted as soon as a signal comes. */
  readonly next: () => Promise<Made | null>;
  /** Sends everybody home, whatever is still being done. */
  readonly dismiss: () => Promise<void>;
}

/**
 * Hires threads, or none where they would not be done sooner than this one alone.
 * @param taskOf - what a thread is told of an input
 * @param jobs - how many threads; null: as many as pay for themselves
 */
export async function openCrew<Made>(
  assignment: Assignment,
  inputs: Inputs,
  taskOf: (input: Input) => unknown,
  jobs: number | null,
  world: World,
): Promise<Crew<Made>> {
  const weighed = weigher(inputs);
  const count = jobs === 1 ? 1 : countOf(inputs.length, weighed, jobs, world.cores);
  if (count < 2) return { next: async () => null, dismiss: async () => undefined };
  const workers = await Promise.all(Array.from({ length: count }, () => world.startWorker(assignment)));
  const { next, dismiss, interrupt } = together<Made>(workers, batchesOf(inputs, taskOf, weighed));
  const stopListening = world.onSignal(interrupt);
  let at = 0;
  return {
    next: async () => (isShared(weighed(at++)) ? next() : null),
    async dismiss() {
      stopListening();
      await dismiss();
    },
  };
}

/** Weight of the input at a place. Each is asked for once, when it is wanted: to ask of all would keep the first waiting. */
type Weighed = (index: number) => number;

function weigher(inputs: Inputs): Weighed {
  const known: number[] = [];
  const further = inputs[Symbol.iterator]();
  return (index) => {
    while (known.length <= index) {
      const { done, value } = further.next();
      known.push(done ? 0 : weightOf(value));
    }
    return known[index]!;
  };
}

/** What comes of a file is held whole until it is its turn: one of more bytes is read by this thread, which writes as it reads. */
const LARGEST = 1 << 22;
/** Texts grow to so many times their packed size. */
const PACKED = 20;

/** Bytes of an input, or none for what is no file: standard input belongs to this thread. */
const weightOf = (input: Input): number => sizeOf(input) * (input.path.endsWith('.gz') ? PACKED : 1);

const isShared = (weight: number): boolean => weight > 0 && weight <= LARGEST;

/** Bytes from which threads are done sooner than one that need not be started. */
const WORTHWHILE = 4e6;
/** More than this, and the thread that writes is the last to be done. */
const MOST = 8;

/** Looks at as many inputs as it takes to know. */
function countOf(inputs: number, weighed: Weighed, jobs: number | null, cores: number): number {
  const wanted = jobs ?? Math.min(cores, MOST);
  let bytes = 0;
  let shared = 0;
  for (let i = 0; i < inputs && (shared < wanted || (jobs === null && bytes < WORTHWHILE)); i++) {
    bytes += weighed(i);
    if (isShared(weighed(i))) shared++;
  }
  return jobs === null && bytes < WORTHWHILE ? 1 : Math.min(wanted, shared);
}

/** A batch is so many inputs, or so many bytes: a message for each would take longer than some are worth. */
const BATCH = { inputs: 32, bytes: 1 << 19 };

function* batchesOf(
  inputs: Inputs,
  taskOf: (input: Input) => unknown,
  weighed: Weighed,
): Generator<readonly unknown[]> {
  let batch: unknown[] = [];
  let bytes = 0;
  let at = 0;
  for (const input of inputs) {
    const weight = weighed(at++);
    if (!isShared(weight)) continue;
    batch.push(taskOf(input));
    bytes += weight;
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

interface Together<Made> extends Crew<Made> {
  /** Whoever waits for something waits no more. */
  readonly interrupt: () => void;
}

function together<Made>(workers: readonly Worker[], batches: Iterator<readonly unknown[]>): Together<Made> {
  const answers: Promised<readonly Made[]>[] = []; // of batches that were sent, in their order
  const busy = new Map<Worker, Promised<readonly Made[]>[]>(workers.map((worker) => [worker, []]));
  let taken: { readonly made: readonly Made[]; at: number } = { made: [], at: 0 };
  let failure: unknown = null;
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
  sendMore();
  return {
    async next() {
      while (taken.at >= taken.made.length) {
        const answer = answers[0];
        if (answer === undefined) throw failure ?? new Error('there is no further input');
        taken = { made: await answer.promise, at: 0 };
        answers.shift();
        sendMore();
      }
      return taken.made[taken.at++] as Made;
    },
    interrupt: () => fail(new Interrupted()),
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
