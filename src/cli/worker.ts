/** The other end of a crew: a thread that makes what it is told to make, batch by batch, and writes nothing. */
import type { MessagePort } from 'node:worker_threads';
import type { Answer, Assignment, Batch, Maker, TaskName } from './tasks.js';

/** The registry of what worker threads can do. A new task is one file and one line here; its code is loaded when it is asked for. */
const TASKS = {
  collapse: () => import('./collapse-task.js'),
  convert: () => import('./convert-task.js'),
  check: () => import('./check-task.js'),
} as const satisfies {
  readonly [name in TaskName]: () => Promise<{
    readonly makerOf: (job: never, now: () => number) => Maker<never, unknown>;
  }>;
};

/**
 * Answers every batch that comes through a port.
 * @param now - milliseconds, from any beginning
 */
export function serve(port: MessagePort, { name, job }: Assignment, now: () => number): void {
  const loaded = TASKS[name]().then(({ makerOf }) => makerOf(job as never, now) as Maker<unknown, unknown>);
  let before = Promise.resolve(); // answers come in the order of the batches
  port.on('message', ({ tasks }: Batch) => {
    before = before.then(async () => port.postMessage(await answerTo(tasks, loaded)));
  });
}

async function answerTo(tasks: readonly unknown[], loaded: Promise<Maker<unknown, unknown>>): Promise<Answer> {
  try {
    const make = await loaded;
    const made: unknown[] = [];
    for (const task of tasks) made.push(await make(task));
    return { made };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
