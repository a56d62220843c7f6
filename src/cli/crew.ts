/** Threads for inputs that do not depend on each other, this one among them. What comes of them comes in the order of the inputs. */
import type { Inputs } from '../input/inputs.js';
import { type Batch, batchesOf, type CutPart, countOf, LARGEST, type Share, type Tasks, weigher } from './batches.js';
import { Interrupted } from './errors.js';
import { type Hand, type OwnHand, ownHand, type ThreadHand, threadHand } from './hands.js';
import type { Assignment } from './tasks.js';
import type { World } from './world.js';

export interface Crew<Made> {
  /** What comes of the next input, or of a part of it. Throws Interrupted as soon as a signal comes. */
  readonly next: () => Promise<Turn<Made>>;
  /** Sends everybody home, whatever is still being done. */
  readonly dismiss: () => Promise<void>;
}

/** What comes next, in the order of the inputs. */
export interface Turn<Made> {
  /** What was made, or null for what is left to this thread. */
  readonly made: Made | null;
  /** Of which part of the input, where it was cut. */
  readonly cut: CutPart | null;
  /** False where more is to come of the same input. */
  readonly isLast: boolean;
}

const LEFT: Turn<never> = { made: null, cut: null, isLast: true };

/** A crew that leaves every input to who asks. */
export const NOBODY: Crew<never> = { next: async () => LEFT, dismiss: async () => undefined };

/**
 * Has this thread work on batches of inputs, beside others or, where those would not be done sooner, alone.
 * @param jobs - how many threads, with this one; null: as many as pay for themselves
 */
export async function openCrew<Made>(
  assignment: Assignment,
  inputs: Inputs,
  tasks: Tasks,
  jobs: number | null,
  world: World,
): Promise<Crew<Made>> {
  const weighed = weigher(inputs);
  if (inputs.length < 2 && weighed(0) <= LARGEST) return NOBODY;
  const count = countOf(inputs, weighed, tasks.cut, jobs, world.cores);
  if (count === 1 && !assignment.isSoonerTogether) return NOBODY;
  const workers = await Promise.all(Array.from({ length: count - 1 }, () => world.startWorker(assignment)));
  const own = ownHand(assignment, world.now);
  const batches = batchesOf(inputs, tasks, weighed, count > 1);
  const { upcoming, take, dismiss, interrupt } = together<Made>(own, workers.map(threadHand), batches);
  const stopListening = world.onSignal(interrupt);
  let at = 0;
  return {
    async next() {
      const share = upcoming();
      if (share?.at !== at) {
        at++;
        return LEFT;
      }
      const made = await take();
      const isLast = upcoming()?.at !== at;
      if (isLast) at++;
      return { made, cut: share.cut, isLast };
    },
    async dismiss() {
      stopListening();
      await dismiss();
    },
  };
}

/** Batches for each hand that may be ahead of the one that is waited for, so that memory stays small. */
const AHEAD = 4;

/** What a hand makes of a batch, which is taken away when it is there and all before it were. */
interface Answer {
  readonly hand: Hand | null;
  readonly shares: readonly Share[];
  readonly promise: Promise<unknown[]>;
  isThere: boolean;
}

interface Together<Made> extends Pick<Crew<Made>, 'dismiss'> {
  /** What was given to hands first and is not taken yet; nothing when all is. */
  readonly upcoming: () => Share | undefined;
  /** What was made of it, or null. */
  readonly take: () => Promise<Made | null>;
  /** Whoever waits for something waits no more. */
  readonly interrupt: () => void;
}

function together<Made>(own: OwnHand, others: readonly ThreadHand[], batches: Iterator<Batch>): Together<Made> {
  const hands = [own, ...others];
  const answers: Answer[] = []; // in the order of the batches
  let made: unknown[] = []; // of the first batch, the next last: what was taken is held no longer
  let shares: Share[] = []; // of which it was made
  let failure: unknown = null;
  let breakOff: (reason: unknown) => void = () => undefined; // what is waited for
  const fail = (reason: unknown): void => {
    failure ??= reason;
    breakOff(failure);
  };
  let batch = batches.next();
  const giveMore = (): void => {
    while (!batch.done && answers.length < hands.length * AHEAD) {
      const given = batch.value;
      const hand = given.for === 'nobody' ? null : freest(given.for === 'others' ? others : hands, answers);
      if (hand === undefined) return;
      batch = batches.next();
      const tasks = given.shares.map(({ task }) => task);
      const promise = hand?.make(tasks) ?? Promise.resolve([null]);
      const answer: Answer = { hand, shares: given.shares, promise, isThere: false };
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
    upcoming: () => shares.at(-1) ?? answers[0]?.shares[0] ?? (batch.done ? undefined : batch.value.shares[0]),
    async take() {
      while (made.length === 0) {
        made = (await first()).reverse();
        shares = (answers.shift()?.shares ?? []).toReversed();
        giveMore();
      }
      shares.pop();
      return made.pop() as Made | null;
    },
    interrupt: () => fail(new Interrupted()),
    async dismiss() {
      batches.return?.();
      await Promise.all(others.map((hand) => hand.dismiss()));
    },
  };
}

/** Who has least to do of those that have not enough. */
function freest(hands: readonly Hand[], answers: readonly Answer[]): Hand | undefined {
  const given = (hand: Hand): number => answers.filter((one) => one.hand === hand && !one.isThere).length;
  return hands.filter((hand) => given(hand) < hand.ahead).sort((a, b) => given(a) - given(b))[0];
}
