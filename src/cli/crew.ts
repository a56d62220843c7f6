/** Threads for inputs that do not depend on each other, this one among them. What comes of them comes in the order of the inputs. */
import type { Inputs } from '../input/inputs.js';
import {
  type Batch,
  batchesOf,
  type CutPart,
  countOf,
  LARGEST,
  mostOf,
  type Share,
  type Tasks,
  weigher,
} from './batches.js';
import { Interrupted } from './errors.js';
import { type Hand, hiring, type OwnHand, ownHand, type ThreadHand } from './hands.js';
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
  /** Waits until it is known whether more is to come of the same input; to be asked when this was taken. */
  readonly isLast: () => Promise<boolean>;
}

const LEFT: Turn<never> = { made: null, cut: null, isLast: async () => true };

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
  const most = mostOf(jobs, world.cores);
  const [first] = inputs;
  if (inputs.length < 2 && (first?.location === null ? most === 1 : weighed(0) <= LARGEST)) return NOBODY;
  const { threads, cuts } = await countOf(inputs, weighed, tasks.cut, most, jobs !== null);
  if (threads === 1 && !assignment.isSoonerTogether) return NOBODY;
  const own = ownHand(assignment, world.now);
  const { others, hire, dismiss } = hiring(assignment, world);
  if (threads > 1) await hire(threads - 1);
  const batches = batchesOf(inputs, tasks, weighed, cuts, {
    areSeveral: threads > 1,
    hire: most === 1 ? null : () => hire(most - 1),
  });
  const { upcoming, take, interrupt } = together<Made>(own, others, batches);
  const stopListening = world.onSignal(interrupt);
  let at = 0;
  return {
    async next() {
      const share = await upcoming();
      if (share?.at !== at) {
        at++;
        return LEFT;
      }
      const made = await take();
      const { cut } = share;
      if (cut === null) {
        at++;
        return { made, cut, isLast: LEFT.isLast };
      }
      const isLast = async (): Promise<boolean> => {
        if ((await upcoming())?.at === at) return false;
        at++;
        return true;
      };
      return { made, cut, isLast };
    },
    async dismiss() {
      stopListening();
      tasks.giveUp();
      // Nobody wants to hear of what cannot be read any more.
      batches.return(undefined).catch(() => undefined);
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

interface Together<Made> {
  /** What was given to hands first and is not taken yet; nothing when all is. */
  readonly upcoming: () => Promise<Share | undefined>;
  /** What was made of it, or null. */
  readonly take: () => Promise<Made | null>;
  /** Whoever waits for something waits no more. */
  readonly interrupt: () => void;
}

/** @param others - may become more */
function together<Made>(own: OwnHand, others: readonly ThreadHand[], batches: AsyncIterator<Batch>): Together<Made> {
  const answers: Answer[] = []; // in the order of the batches
  let made: unknown[] = []; // of the first batch, the next last: what was taken is held no longer
  let shares: Share[] = []; // of which it was made
  let batch: Batch | null = null; // which nobody was given yet
  let isAsked = false;
  let isOver = false;
  let failure: { readonly reason: unknown } | null = null;
  let wake = (): void => undefined;
  const fail = (reason: unknown): void => {
    failure ??= { reason };
    wake();
  };
  const giveMore = (): void => {
    const hands = [own, ...others];
    if (batch !== null && answers.length < hands.length * AHEAD) {
      const hand = batch.for === 'nobody' ? null : freest(batch.for === 'others' ? others : hands, answers);
      if (hand !== undefined) {
        give(batch, hand);
        batch = null;
      }
    }
    wake();
    if (batch !== null || isAsked || isOver) return;
    isAsked = true;
    batches.next().then(({ done, value }) => {
      isAsked = false;
      if (done) isOver = true;
      else batch = value;
      giveMore();
    }, fail);
  };
  const give = ({ shares }: Batch, hand: Hand | null): void => {
    const promise = hand?.make(shares.map(({ task }) => task)) ?? Promise.resolve([null]);
    const answer: Answer = { hand, shares, promise, isThere: false };
    answers.push(answer);
    promise.then(() => {
      answer.isThere = true;
      giveMore();
    }, fail);
  };
  /** Works, or waits, until something is so. */
  const until = async (isSo: () => boolean): Promise<void> => {
    for (;;) {
      if (failure !== null) throw failure.reason;
      if (isSo()) return;
      if (own.isBusy()) await own.work();
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  };
  const known = (): Share | undefined => shares.at(-1) ?? answers[0]?.shares[0] ?? batch?.shares[0];
  giveMore();
  return {
    async upcoming() {
      await until(() => isOver || known() !== undefined);
      return known();
    },
    async take() {
      while (made.length === 0) {
        await until(() => answers[0]?.isThere === true);
        const answer = answers.shift();
        made = ((await answer?.promise) ?? []).reverse();
        shares = (answer?.shares ?? []).toReversed();
        giveMore();
      }
      shares.pop();
      return made.pop() as Made | null;
    },
    interrupt: () => fail(new Interrupted()),
  };
}

/** Who has least to do of those that have not enough. */
function freest(hands: readonly Hand[], answers: readonly Answer[]): Hand | undefined {
  const given = (hand: Hand): number => answers.filter((one) => one.hand === hand && !one.isThere).length;
  return hands.filter((hand) => given(hand) < hand.ahead).sort((a, b) => given(a) - given(b))[0];
}
