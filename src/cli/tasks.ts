/** What goes between the main thread and its workers, all of it plain data, and what makes it. */
import type { Input } from '../input/inputs.js';
import type { Diagnostic } from '../offer.js';
import type { FoundIn } from './check-inputs.js';
import { countOrdinals, type Numbered, unnumbered } from './numbered.js';
import type { Item } from './postings.js';
import type { StageTimes } from './stages.js';
import type { Counted } from './stats.js';
import type { Taker, WaitingRoom } from './together.js';

/** What worker threads can do: see the registry in `worker.ts`. */
export type TaskName = 'collapse' | 'convert' | 'check';

/** Makes of each of some inputs, and of nothing else, what there is to write. What is made comes in their order, as soon as it is there, of one or several. */
export type Maker<Task, Made> = (tasks: readonly Task[]) => AsyncIterable<readonly Made[]>;

/** A maker that is at work on one input at a time. */
export const oneByOne = <Task, Made>(make: (task: Task) => Promise<Made>): Maker<Task, Made> =>
  async function* (tasks) {
    for (const task of tasks) yield [await make(task)];
  };

/** Files of a batch whose postings are read together. */
export interface Group<Made> {
  readonly room: WaitingRoom;
  /** Begins with the next of them. */
  readonly open: (input: Input) => Promise<{ readonly items: AsyncIterable<Item>; readonly taker: Taker }>;
  /** What was made of each. */
  readonly made: (numbered: readonly Numbered[]) => readonly Made[];
}

/** A maker that is at work on some inputs at a time. */
export const byGroups = <Made>(begin: () => Group<Made>): Maker<Input, Made> =>
  async function* (inputs) {
    let group = begin();
    let takers: Taker[] = [];
    let numbered: Numbered[] = [];
    for (const [i, input] of inputs.entries()) {
      const { items, taker } = await group.open(input);
      const numbers = unnumbered();
      takers.push(taker);
      numbered.push(numbers);
      for await (const item of items) {
        countOrdinals(item, numbers);
        group.room.add(taker, item);
        if (group.room.isFull()) await group.room.take();
      }
      if (i < inputs.length - 1 && !group.room.isEmpty()) continue;
      await group.room.take();
      for (const { finish } of takers) await finish();
      yield group.made(numbered);
      group = begin();
      takers = [];
      numbered = [];
    }
  };

/** What a worker thread is started with. */
export interface Assignment {
  readonly name: TaskName;
  /** True where several inputs take less time together than one by one: then one thread alone works on batches too. */
  readonly isSoonerTogether?: true;
  /** What holds for all inputs of a run. */
  readonly job: unknown;
}

/** Some inputs that follow each other. */
export interface Batch {
  readonly tasks: readonly unknown[];
}

/** What `convert` makes of an input: what is told and written, in its order, what was counted, and how long it took where that is asked. */
export interface Converted {
  readonly events: readonly ({ readonly told: Diagnostic } | { readonly written: Uint8Array })[];
  readonly counted: Counted;
  readonly numbered: Numbered;
  readonly times: StageTimes | null;
}

/** What `check` finds in an input: what is told of reading it, what was found in its postings, how it was read, and what was counted. */
export interface Found {
  readonly events: readonly (
    | { readonly told: Diagnostic }
    | { readonly found: FoundIn }
    | { readonly noted: Diagnostic }
  )[];
  readonly counted: Counted;
  readonly numbered: Numbered;
}

/** What was made of them, in their order. */
export type Answer = { readonly made: unknown[] } | { readonly fault: string };
