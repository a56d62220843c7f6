/** What the threads of a crew are given: inputs in batches, and large ones in parts. */
import type { Input, InputPart, Inputs } from '../input/inputs.js';
import type { Cut, Part } from '../input/parts.js';
import { sizeOf } from './inputs.js';

/** What a thread is told of inputs. */
export interface Tasks {
  readonly of: (input: Input | InputPart) => unknown;
  /** Cuts a large input; null for one that is left whole. */
  readonly cut: (input: Input) => Cut | null;
}

/** What a hand is given: an input, or a part of one. */
export interface Share {
  /** Position of the input. */
  readonly at: number;
  readonly task: unknown;
  readonly cut: CutPart | null;
}

export interface CutPart extends Pick<Cut, 'correct'> {
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

/** Bytes of an input, or none for what is no file: standard input belongs to this thread. */
const weightOf = (input: Input): number => sizeOf(input) * (input.path.endsWith('.gz') ? PACKED : 1);

/** Bytes from which threads are done sooner than one that need not be started. */
const WORTHWHILE = 4e6;
/** More than this, and the thread that writes is the last to be done. */
const MOST = 8;

/** How many threads are at work, all of them where one input is cut: looks at as many inputs as it takes to know. */
export function countOf(
  inputs: Inputs,
  weighed: Weighed,
  cut: Tasks['cut'],
  jobs: number | null,
  cores: number,
): number {
  const wanted = jobs ?? Math.min(cores, MOST);
  let bytes = 0;
  let shared = 0;
  let at = 0;
  for (const input of inputs) {
    if (shared >= wanted && (jobs !== null || bytes >= WORTHWHILE)) break;
    const weight = weighed(at++);
    bytes += weight;
    if (weight > LARGEST) shared += cut(input) === null ? 0 : wanted;
    else if (weight > 0) shared++;
  }
  return jobs === null && bytes < WORTHWHILE ? 1 : Math.max(1, Math.min(wanted, shared));
}

/** A batch is so many inputs, or so many bytes: a message for each would take longer than some are worth. */
const BATCH = { inputs: 32, bytes: 1 << 19 };

/**
 * All that hands are given, in the order of the inputs. What is in no batch is left to who asks for what comes of them.
 * @param areSeveral - true where several threads are at work
 */
export function* batchesOf(
  inputs: Inputs,
  tasks: Tasks,
  weighed: Weighed,
  areSeveral: boolean,
): Generator<Batch, undefined> {
  const most = areSeveral ? LARGEST : BATCH.bytes;
  let shares: Share[] = [];
  let bytes = 0;
  let at = -1;
  for (const input of inputs) {
    const weight = weighed(++at);
    const cut = weight > most && areSeveral ? tasks.cut(input) : null;
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
    const { path, location, name } = input;
    for (const part of cut.parts) {
      const share = { at, task: tasks.of({ path, location, name, part }), cut: { part, correct: cut.correct } };
      yield { shares: [share], for: part.bytes === null ? 'nobody' : 'all' };
    }
  }
  if (shares.length > 0) yield { shares, for: 'all' };
}
