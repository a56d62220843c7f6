/** Everything the program may see of the outside. `bin/fiche.ts` makes it of `process`, tests of their own streams. */
import type { Readable, Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';

interface Terminal {
  /** True when the stream is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Characters in a line of it. */
  readonly columns?: number | undefined;
}

export type OutputStream = Writable & Terminal;

export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

export interface World {
  readonly stdin: Readable & Terminal & { readonly fd?: number | undefined };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: { readonly [name: string]: string | undefined };
  readonly cwd: string;
  /** Milliseconds, from any beginning: for durations only. */
  readonly now: () => number;
  /** How many threads can work at once. */
  readonly cores: number;
  /** Starts a thread of the program, with what it is to know. */
  readonly startWorker: (data: unknown) => Promise<Worker>;
  /** Told before the work is begun, if it is so little that nothing need be made ready for it. */
  readonly expectLittle: () => void;
  /** Has `listener` called at the first signal; gives back what stops that. */
  readonly onSignal: (listener: (signal: SignalName) => void) => () => void;
}
