/** Threads for inputs that do not depend on each other, this one among them. What comes of them comes in the order of the inputs. */
import type { Input, Inputs } from '../input/inputs.js';
import { Interrupted } from './errors.js';
import { type Hand, type OwnHand, ownHand, type ThreadHand, threadHand } from './hands.js';
import { sizeOf } from './inputs.js';
import type { Assignment } from './tasks.js';
import type { World } from './world.js';

export interface Crew<Made> {
  /** What was made of the next input, or null for one that is left to this thread. Throws Interrupted as soon as a signal comes. */
  readonly next: () => Promise<Made | null>;
  /** Sends everybody home, whatever is still being done. */
  readonly dismiss: () => Promise<void>;
}

/** A crew that leaves every input to who asks. */
export const NOBODY: Crew<never> = { next: async () => null, dismiss: async () => undefined };

/**
 * Has this thread work on batches of inputs, beside others or, where those would not be done sooner, alone.
 * @param taskOf - what a thread is told of an input
 * @param jobs - how many threads, with this one; null: as many as pay for themselves
 */
export async function openCrew<Made>(
  assignment: Assignment,
  inputs: Inputs,
  taskOf: (input: Input) => unknown,
  jobs: number | null,
  world: World,
): Promise<Crew<Made>> {
  if (inputs.length < 2) return NOBODY;
  const weighed = weigher(inputs);
  const count = countOf(inputs.length, weighed, jobs, world.cores);
  if (count === 1 && !assignment.isSoonerTogether) return NOBODY;
  const isShared: IsShared = (weight) => weight > 0 && weight <= (count > 1 ? LARGEST : BATCH.bytes);
  const workers = await Promise.all(Array.from({ length: count - 1 }, () => world.startWorker(assignment)));
  const own = ownHand(assignment, world.now);
  const batches = batchesOf(inputs, taskOf, weighed, isShared);
  const { next, dismiss, interrupt } = together<Made>(own, workers.map(threadHand), batches);
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

/**
 * What comes of a file is held whole until it is its turn: one of more bytes is read by this thread, which writes as it reads. Where it is alone
 * at work, it does so with what is larger than a batch: it hears signals meanwhile.
 */
const LARGEST = 1 << 22;
/** Texts grow to so many times their packed size. */
const PACKED = 20;

/** Bytes of an input, or none for what is no file: standard input belongs to this thread. */
const weightOf = (input: Input): number => sizeOf(input) * (input.path.endsWith('.gz') ? PACKED : 1);

/** Says of a weight that the crew is to do the work. */
type IsShared = (weight: number) => boolean;

/** Bytes from which threads are done sooner than one that need not be started. */
const WORTHWHILE = 4e6;
/** More than this, and the thread that writes is the last to be done. */
const MOST = 8;

/** How many threads are at work: looks at as many inputs as it takes to know. */
function countOf(inputs: number, weighed: Weighed, jobs: number | null, cores: number): number {
  const wanted = jobs ?? Math.min(cores, MOST);
  let bytes = 0;
  let shared = 0;
  for (let i = 0; i < inputs && (shared < wanted || (jobs === null && bytes < WORTHWHILE)); i++) {
    const weight = weighed(i);
    bytes += weight;
    if (weight > 0 && weight <= LARGEST) shared++;
  }
  return jobs === null && bytes < WORTHWHILE ? 1 : Math.max(1, Math.min(wanted, shared));
}

/** A batch is so many inputs, or so many bytes: a message for each would take longer than some are worth. */
const BATCH = { inputs: 32, bytes: 1 << 19 };

interface Batch {
  readonly tasks: readonly unknown[];
  /** True for one that holds a file of more than a batch: who is at work on that hears nothing else for long. */
  readonly isLong: boolean;
}

function* batchesOf(
  inputs: Inputs,
  taskOf: (input: Input) => unknown,
  weighed: Weighed,
  isShared: IsShared,
): Generator<Batch> {
  let tasks: unknown[] = [];
  let bytes = 0;
  let at = 0;
  for (const input of inputs) {
    const weight = weighed(at++);
    if (!isShared(weight)) continue;
    tasks.push(taskOf(input));
    bytes += weight;
    if (tasks.length < BATCH.inputs && bytes < BATCH.bytes) continue;
    yield { tasks, isLong: bytes > 2 * BATCH.bytes };
    tasks = [];
    bytes = 0;
  }
  if (tasks.length > 0) yield { tasks, isLong: false };
}

/** Batches for each hand that may be ahead of the one that is waited for, so that memory stays small. */
const AHEAD = 4;

/** What a hand makes of a batch, which is taken away when it is there and all before it were. */
interface Answer {
  readonly hand: Hand;
  readonly promise: Promise<unknown[]>;
  isThere: boolean;
}

interface Together<Made> extends Crew<Made> {
  /** Whoever waits for something waits no more. */
  readonly interrupt: () => void;
}

function together<Made>(own: OwnHand, others: readonly ThreadHand[], batches: Iterator<Batch>): Together<Made> {
  const hands = [own, ...others];
  const answers: Answer[] = []; // in the order of the batches
  let made: unknown[] = []; // of the first batch, the next last: what was taken is held no longer
  let failure: unknown = null;
  let breakOff: (reason: unknown) => void = () => undefined; // what is waited for
  const fail = (reason: unknown): void => {
    failure ??= reason;
    breakOff(failure);
  };
  let batch = batches.next();
  const giveMore = (): void => {
    while (!batch.done && answers.length < hands.length * AHEAD) {
      const { tasks, isLong } = batch.value;
      // This thread hears signals, and takes nothing long.
      const hand = freest(isLong ? others : hands, answers);
      if (hand === undefined) return;
      batch = batches.next();
      const answer: Answer = { hand, promise: hand.make(tasks), isThere: false };
      answers.push(answer);
      answer.promise.then(() => {
        answer.isThere = true;
        giveMore();
      }, fail);
    }
  };
  const first = async (): Promise<unknown[]> => {
    const answer = answers[0];
    if (answer === undefined) throw new Error('there is no further input');
    while (!answer.isThere && failure === null && (await own.work()));
    return new Promise((keep, broken) => {
      breakOff = broken;
      if (failure !== null) broken(failure);
      answer.promise.then(keep, broken);
    });
  };
  giveMore();
  return {
    async next() {
      while (made.length === 0) {
        made = (await first()).reverse();
        answers.shift();
        giveMore();
      }
      return made.pop() as Made;
    },
    interrupt: () => fail(new Interrupted()),
    async dismiss() {
      await Promise.all(others.map((hand) => hand.dismiss()));
    },
  };
}

/** Who has least to do of those that have not enough. */
function freest(hands: readonly Hand[], answers: readonly Answer[]): Hand | undefined {
  const given = (hand: Hand): number => answers.filter((one) => one.hand === hand && !one.isThere).length;
  return hands.filter((hand) => given(hand) < hand.ahead).sort((a, b) => given(a) - given(b))[0];
}
