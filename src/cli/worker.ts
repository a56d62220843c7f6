/** The other end of a crew: a thread that makes what it is told to make, batch by batch, and writes nothing. */
import type { MessagePort } from 'node:worker_threads';
import type { Answer, Assignment, Batch, Maker, TaskName } from './tasks.js';

/** The registry of what worker threads can do. A new task is one file and one line here; its code is loaded when it is asked for. */
const TASKS = {
  collapse: () => import('./collapse-task.js'),
  convert: () => import('./convert-task.js'),
  check: () => import('./check-task.js'),
} as const satisfies { readonly [name in TaskName]: () => Promise<TaskModule> };

interface TaskModule {
  readonly makerOf: (job: never, now: () => number) => Maker<never, unknown>;
  /** The bytes in what was made, where there are some. */
  readonly bytesIn?: (made: never) => readonly Uint8Array[];
}

interface Work {
  readonly make: Maker<unknown, unknown>;
  readonly bytesIn: (made: unknown) => readonly Uint8Array[];
}

/**
 * Loads what makes what is to be made.
 * @param now - milliseconds, from any beginning
 */
export async function workOf({ name, job }: Assignment, now: () => number): Promise<Work> {
  const { makerOf, bytesIn }: TaskModule = await TASKS[name]();
  return {
    make: makerOf(job as never, now) as Maker<unknown, unknown>,
    bytesIn: (made) => bytesIn?.(made as never) ?? [],
  };
}

/**
 * Answers every batch that comes through a port.
 * @param now - milliseconds, from any beginning
 */
export function serve(port: MessagePort, assignment: Assignment, now: () => number): void {
  const work = workOf(assignment, now);
  let before = Promise.resolve(); // answers come in the order of the batches
  port.on('message', ({ tasks }: Batch) => {
    before = before.then(async () => {
      const { answer, moved } = await answerTo(tasks, work);
      port.postMessage(answer, moved);
    });
  });
}

interface Posted {
  readonly answer: Answer;
  /** What is handed over and not copied. */
  readonly moved: ArrayBuffer[];
}

async function answerTo(tasks: readonly unknown[], work: Promise<Work>): Promise<Posted> {
  try {
    const { make, bytesIn } = await work;
    const made: unknown[] = [];
    for await (const some of make(tasks)) made.push(...some);
    return { answer: { made }, moved: wholeBuffers(made.flatMap(bytesIn)) };
  } catch (error) {
    return { answer: { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }, moved: [] };
  }
}

/** The memory of bytes that share it with no others. */
function wholeBuffers(parts: readonly Uint8Array[]): ArrayBuffer[] {
  const buffers = parts
    .filter(({ buffer, byteLength }) => buffer.byteLength === byteLength)
    .map(({ buffer }) => buffer);
  return [...new Set(buffers as ArrayBuffer[])];
}
