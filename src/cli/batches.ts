/** What the threads of a crew are given: inputs in batches, and large ones in parts. */
import type { Input, InputPart, Inputs } from '../input/inputs.js';
import type { Cut, Part } from '../input/parts.js';
import { sizeOf } from './inputs.js';

/** What a thread is told of inputs. */
export interface Tasks {
  readonly of: (input: Input | InputPart) => unknown;
  /** Cuts a large file, or standard input; null for what is left whole. */
  readonly cut: (input: Input) => Promise<Cut | null>;
  /** Nobody waits for more of what is being cut. */
  readonly giveUp: () => void;
}

/** What a hand is given: an input, or a part of one. */
export interface Share {
  /** Position of the input. */
  readonly at: number;
  readonly task: unknown;
  readonly cut: CutPart | null;
}

export interface CutPart extends Pick<Cut, 'correct' | 'bytesRead'> {
  readonly part: Part;
}

export interface Batch {
  readonly shares: readonly Share[];
  /** Who works on it: a file of more than a batch is not for the thread that hears signals, and of what is left nothing is made. */
  readonly for: 'all' | 'others' | 'nobody';
}

/** Weight of the input at a place. Each is asked for once, when it is wanted: to ask of all would keep the first waiting. */
export type Weighed = (index: number) => number;

export function weigher(inputs: Inputs): Weighed {
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
 * What comes of a file is held whole until it is its turn: one of more bytes is cut, or read by this thread, which writes as it reads. Where it
 * is alone at work, it does so with what is larger than a batch: it hears signals meanwhile.
 */
export const LARGEST = 1 << 22;
/** Texts grow to so many times their packed size. */
const PACKED = 20;

/** Bytes of an input, or none for what is no file. */
const weightOf = (input: Input): number => sizeOf(input) * (input.path.endsWith('.gz') ? PACKED : 1);

/** Bytes from which threads are done sooner than one that need not be started. */
const WORTHWHILE = 4e6;
/** More than this, and the thread that writes is the last to be done. */
const MOST = 8;

/** How many threads may be at work. */
export const mostOf = (jobs: number | null, cores: number): number => jobs ?? Math.min(cores, MOST);

/** How many threads there is work for, and what was begun to be cut to know that, by place. */
export interface Count {
  readonly threads: number;
  readonly cuts: Map<number, Cut | null>;
}

/** Counts the threads to begin with, all of them where one input is cut: looks at as many inputs as it takes to know. */
export async function countOf(
  inputs: Inputs,
  weighed: Weighed,
  cut: Tasks['cut'],
  most: number,
  areAsked: boolean,
): Promise<Count> {
  const cuts: Count['cuts'] = new Map();
  let bytes = 0;
  let shared = 0;
  let at = -1;
  for (const input of inputs) {
    if (shared >= most && (areAsked || bytes >= WORTHWHILE)) break;
    const weight = weighed(++at);
    bytes += weight;
    if (weight > LARGEST && most > 1) {
      const begun = await cut(input);
      cuts.set(at, begun);
      shared += begun === null ? 0 : most;
    } else if (weight > 0) shared++;
  }
  return { threads: !areAsked && bytes < WORTHWHILE ? 1 : Math.max(1, Math.min(most, shared)), cuts };
}

/** A batch is so many inputs, or so many bytes: a message for each would take longer than some are worth. */
const BATCH = { inputs: 32, bytes: 1 << 19 };

/** Who works on batches. */
export interface Hiring {
  /** True where several threads are at work from the beginning. */
  readonly areSeveral: boolean;
  /** Calls all threads that may be at work; null where this is the only one. */
  readonly hire: (() => Promise<void>) | null;
}

/**
 * All that hands are given, in the order of the inputs. What is in no batch is left to who asks for what comes of them.
 * @param cuts - what is begun to be cut already, by place
 */
export async function* batchesOf(
  inputs: Inputs,
  tasks: Tasks,
  weighed: Weighed,
  cuts: Count['cuts'],
  { areSeveral, hire }: Hiring,
): AsyncGenerator<Batch, undefined> {
  const most = areSeveral ? LARGEST : BATCH.bytes;
  let shares: Share[] = [];
  let bytes = 0;
  let at = -1;
  for (const input of inputs) {
    const weight = weighed(++at);
    const mayBeCut = hire !== null && (input.location === null || (areSeveral && weight > most));
    const begun = cuts.get(at);
    const cut = mayBeCut && begun === undefined ? await tasks.cut(input) : (begun ?? null);
    cuts.delete(at);
    if (weight > 0 && weight <= most) {
      shares.push({ at, task: tasks.of(input), cut: null });
      bytes += weight;
    }
    if (shares.length === BATCH.inputs || bytes >= BATCH.bytes || (cut !== null && shares.length > 0)) {
      yield { shares, for: bytes > 2 * BATCH.bytes ? 'others' : 'all' };
      shares = [];
      bytes = 0;
    }
    if (cut === null) continue;
    const { correct, bytesRead } = cut;
    const { path, location, name } = input;
    for await (const part of cut.parts) {
      if (part.isShared) await hire?.();
      const share = { at, task: tasks.of({ path, location, name, part }), cut: { part, correct, bytesRead } };
      yield { shares: [share], for: part.isShared ? 'all' : 'nobody' };
    }
  }
  if (shares.length > 0) yield { shares, for: 'all' };
}
