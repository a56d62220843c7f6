/** What goes between the main thread and its workers. All of it is plain data. */
import type { Diagnostic } from '../offer.js';
import type { FoundIn } from './check-inputs.js';
import type { StageTimes } from './stages.js';
import type { Counted } from './stats.js';

/** What worker threads can do: see the registry in `worker.ts`. */
export type TaskName = 'collapse' | 'convert' | 'check';

/** Makes of one input, and of nothing else, what there is to write. */
export type Maker<Task, Made> = (task: Task) => Promise<Made>;

/** What a worker thread is started with. */
export interface Assignment {
  readonly name: TaskName;
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
}

/** What was made of them, in their order. */
export type Answer = { readonly made: readonly unknown[] } | { readonly fault: string };
