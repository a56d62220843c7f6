/** The registry of what worker threads can do. A new task is one file and one line here; its code is loaded when it is asked for. */

/** Makes of one input, and of nothing else, what there is to write. Input and result are plain data: they go from thread to thread. */
export type Maker<Task, Made> = (task: Task) => Promise<Made>;

export const TASKS = {
  collapse: () => import('./collapse-task.js'),
} as const satisfies {
  /** `job` is what holds for all inputs of a run: plain data as well. */
  readonly [name: string]: () => Promise<{ readonly makerOf: (job: never) => Maker<never, unknown> }>;
};

export type TaskName = keyof typeof TASKS;

/** What a worker thread is started with. */
export interface Assignment {
  readonly name: TaskName;
  readonly job: unknown;
}

/** Some inputs that follow each other. */
export interface Batch {
  readonly tasks: readonly unknown[];
}

/** What was made of them, in their order. */
export type Answer = { readonly made: readonly unknown[] } | { readonly fault: string };
