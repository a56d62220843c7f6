/** Which worker is given which batch, and the results in the order of the inputs. */
import type { Batch, Share } from './batches.js';
import { Interrupted } from './errors.js';
import type { Hand, OwnHand, ThreadHand } from './hands.js';

/** So many batches for each worker may be given out ahead of the one whose result is next, so that memory stays small. */
const AHEAD = 4;

/** What a worker makes of a batch: to be taken when it is there, and when all before it were taken. */
interface Answer {
  readonly hand: Hand | null;
  readonly shares: readonly Share[];
  readonly promise: Promise<unknown[]>;
  isThere: boolean;
}

export interface Scheduler<Made> {
  /** The first task whose result is not taken yet; undefined when all are. */
  readonly upcoming: () => Promise<Share | undefined>;
  /** Its result, or null where nobody was to work on it. */
  readonly take: () => Promise<Made | null>;
  /** Makes whoever waits throw Interrupted. */
  readonly interrupt: () => void;
}

/**
 * Gives batches to workers as these become free.
 * @param others - the threads that were started, which may become more
 */
export function scheduler<Made>(
  own: OwnHand,
  others: readonly ThreadHand[],
  batches: AsyncIterator<Batch>,
): Scheduler<Made> {
  const answers: Answer[] = []; // in the order of the batches
  let made: unknown[] = []; // results of the first batch, last one first, so that none is held once it was taken
  let shares: Share[] = []; // what they were made of
  let batch: Batch | null = null; // given to nobody yet
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
  /** Works, or waits for others, until a condition holds. */
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

/** The worker with least to do, of those that may be given more. */
function freest(hands: readonly Hand[], answers: readonly Answer[]): Hand | undefined {
  const given = (hand: Hand): number => answers.filter((one) => one.hand === hand && !one.isThere).length;
  return hands.filter((hand) => given(hand) < hand.ahead).sort((a, b) => given(a) - given(b))[0];
}
