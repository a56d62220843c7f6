/** Inputs read by several threads, this one among them. Results come in the order of the inputs. */
import type { Inputs } from '../input/inputs.js';
import { batchesOf, type CutPart, countOf, LARGEST, mostOf, type Tasks, weigher } from './batches.js';
import { hiring, ownHand } from './hands.js';
import { scheduler } from './scheduler.js';
import type { Assignment } from './tasks.js';
import type { World } from './world.js';

export interface Crew<Made> {
  /** The result for the next input, or for a part of it. Throws Interrupted as soon as a signal comes. */
  readonly next: () => Promise<Turn<Made>>;
  /** Ends all threads, whatever is still being done. */
  readonly dismiss: () => Promise<void>;
}

/** A result, when it is its turn. */
export interface Turn<Made> {
  /** What was made, or null for what is left to this thread. */
  readonly made: Made | null;
  /** Of which part of the input, where it was cut. */
  readonly cut: CutPart | null;
  /** Tells, as soon as it is known, whether no more is to come of the same input; to be asked when this was taken. */
  readonly isLast: () => Promise<boolean>;
}

const LEFT: Turn<never> = { made: null, cut: null, isLast: async () => true };

/** A crew of nobody: every input is left to this thread. */
export const NOBODY: Crew<never> = { next: async () => LEFT, dismiss: async () => undefined };

/**
 * Opens a crew that works on batches of inputs: this thread with others, or alone where others would not be faster.
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
  const { upcoming, take, interrupt } = scheduler<Made>(own, others, batches);
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
