/** A world of strings for `main`, in place of a process. */
import { Buffer } from 'node:buffer';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { OutputStream, SignalName, World } from '../../src/cli/world.js';

interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | Readable;
  /** Told when standard input is asked for: to open it takes a while. */
  readonly onStdin?: () => void;
  readonly env?: World['env'];
  /** Which streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly columns?: number;
  readonly stdout?: OutputStream;
  readonly stderr?: OutputStream;
  readonly now?: () => number;
  /** More than one, where no thread is to be started all the same. */
  readonly cores?: number;
  readonly expectLittle?: World['expectLittle'];
  readonly onSignal?: World['onSignal'];
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as the program would. */
export async function fiche(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { stdin = '', terminals = [], columns = 80 } = setting;
  const texts = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): OutputStream => {
    const stream = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        texts[name] += chunk;
        done();
      },
    });
    return terminals.includes(name) ? Object.assign(stream, { isTTY: true, columns }) : stream;
  };
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)], { objectMode: false });
  const code = await main(argv, {
    get stdin() {
      setting.onStdin?.();
      return Object.assign(input, { isTTY: terminals.includes('stdin') });
    },
    stdout: setting.stdout ?? sink('stdout'),
    stderr: setting.stderr ?? sink('stderr'),
    env: setting.env ?? {},
    cwd: setting.cwd ?? process.cwd(),
    now: setting.now ?? (() => 0),
    cores: setting.cores ?? 1,
    startWorker: () => Promise.reject(new Error('no thread was to be started')),
    expectLittle: setting.expectLittle ?? (() => undefined),
    onSignal: setting.onSignal ?? (() => () => undefined),
  });
  return { code, ...texts };
}

/** Has a signal sent when `send` is called. */
export function signals(): { readonly onSignal: World['onSignal']; readonly send: (signal: SignalName) => void } {
  let listener: ((signal: SignalName) => void) | undefined;
  return {
    onSignal(given) {
      listener = given;
      return () => {
        listener = undefined;
      };
    },
    send: (signal) => listener?.(signal),
  };
}
