/** How inputs are divided among threads: small ones in batches, large ones in parts. */
import type { Input, InputPart, Inputs } from '../input/inputs.js';
import type { Cut, Part } from '../input/parts.js';
import { sizeOf } from './inputs.js';
import { TOGETHER } from './together.js';

/** How inputs become tasks of a thread. */
export interface Tasks {
  readonly of: (input: Input | InputPart) => unknown;
  /** Cuts a large file, or standard input; null for what is left whole. */
  readonly cut: (input: Input) => Promise<Cut | null>;
  /** Called when nobody waits for more of what is being cut. */
  readonly giveUp: () => void;
}

/** What a worker is given: an input, or a part of one. */
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
  /** Who may work on it. `others`: it is much work, and this thread must hear signals; `nobody`: nothing is made of it, and this thread reads it in its turn. */
  readonly for: 'all' | 'others' | 'nobody';
}

/** Weight of the input at an index. Files are looked at when their weight is wanted: looking at all of them first would delay the first result. */
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
 * Bytes. The result for a file is held in memory until its turn comes. So a larger file is cut into parts, or read by this thread, which
 * writes while it reads. Working alone, this thread reads every file so that is larger than a batch: it hears signals meanwhile.
 */
export const LARGEST = 1 << 22;
/** Texts grow to so many times their packed size. */
const PACKED = 20;

/** Bytes of an input, or none for what is no file. */
const weightOf = (input: Input): number => sizeOf(input) * (input.path.endsWith('.gz') ? PACKED : 1);

/** Bytes from which several threads are faster than this one alone, which need not be started. */
const WORTHWHILE = 4e6;
/** With more threads than this, all others would wait for the one that writes. */
const MOST = 8;

/** How many threads may be at work. */
export const mostOf = (jobs: number | null, cores: number): number => jobs ?? Math.min(cores, MOST);

/** How many threads there is work for, and the inputs whose cutting was begun to know that, by index. */
export interface Count {
  readonly threads: number;
  readonly cuts: Map<number, Cut | null>;
}

/** Counts the threads to begin with, and looks at no more inputs than that takes. An input that can be cut is work for all. */
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

/** A batch is so many inputs or so many bytes: sending a small input to a thread by itself would take longer than reading it. */
const BATCH = { inputs: 32, bytes: 1 << 19 };
/** To a thread that is alone nothing is sent: what it made of more inputs would only wait, and grow old in the heap. */
const ALONE = TOGETHER.items;

/** Which threads work on batches. */
export interface Hiring {
  /** True where several threads are at work from the beginning. */
  readonly areSeveral: boolean;
  /** Starts all threads that may be at work; null where this is the only one. */
  readonly hire: (() => Promise<void>) | null;
}

/**
 * All batches, in the order of the inputs. An input that is in none is left to this thread.
 * @param cuts - inputs whose cutting was begun already, by index
 */
export async function* batchesOf(
  inputs: Inputs,
  tasks: Tasks,
  weighed: Weighed,
  cuts: Count['cuts'],
  { areSeveral, hire }: Hiring,
): AsyncGenerator<Batch, undefined> {
  const most = areSeveral ? LARGEST : BATCH.bytes;
  const full = areSeveral ? BATCH.inputs : ALONE;
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
    if (shares.length === full || bytes >= BATCH.bytes || (cut !== null && shares.length > 0)) {
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
