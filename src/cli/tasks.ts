/** What goes between the main thread and its workers. All of it is plain data. */

/** Makes of one input, and of nothing else, what there is to write. */
export type Maker<Task, Made> = (task: Task) => Promise<Made>;

/** What a worker thread is started with. */
export interface Assignment {
  /** Of the task, as the registry of `worker.ts` has it. */
  readonly name: string;
  /** What holds for all inputs of a run. */
  readonly job: unknown;
}

/** Some inputs that follow each other. */
export interface Batch {
  readonly tasks: readonly unknown[];
}

/** What was made of them, in their order. */
export type Answer = { readonly made: readonly unknown[] } | { readonly fault: string };
