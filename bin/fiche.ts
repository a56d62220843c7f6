#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { EXIT } from '../src/cli/exit-codes.js';
import { VERSION } from '../src/cli/version.js';
import type { SignalName, World } from '../src/cli/world.js';
import { now } from './clock.js';
import { expectLittle, loadProgram } from './load.js';
import { WORKER } from './names.js';

/** Megabytes of a thread for what is new, and mostly soon of no use: what postings that are read together take, and little more. */
const YOUNG = 28;

const SIGNALS: readonly SignalName[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Whether stderr may be a terminal. */
function mayBeTerminal(): boolean {
  try {
    return fstatSync(2).isCharacterDevice();
  } catch {
    return true;
  }
}

/** Opened when there is something to say: for a pipe Node loads all that it has for networks, and most runs have nothing to say. */
function stderrLater(): Writable {
  let stderr: Writable | undefined;
  return new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      // Whoever writes hears of what goes wrong by `done`.
      stderr ??= process.stderr.on('error', () => undefined);
      stderr.write(chunk, encoding, done);
    },
  });
}

const WORLD: World = {
  // Made when it is first asked for: most runs never read it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  // What a terminal can show is asked before anything is said.
  stderr: mayBeTerminal() ? process.stderr : stderrLater(),
  env: process.env,
  cwd: process.cwd(),
  now,
  get cores() {
    return availableParallelism();
  },
  async startWorker(workerData) {
    const { Worker } = await import('node:worker_threads');
    return new Worker(join(__dirname, WORKER), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
  },
  expectLittle,
  onSignal(listener) {
    const stop = () => SIGNALS.forEach((signal) => void process.off(signal, once));
    const once = (signal: NodeJS.Signals) => {
      stop();
      listener(signal as SignalName);
    };
    for (const signal of SIGNALS) process.on(signal, once);
    return stop;
  },
};

// All is written when this is heard. To take the heap apart piece by piece takes longer than a file; who exits leaves it to the system.
process.on('exit', (code) => process.exit(code));

const argv = process.argv.slice(2);

// Asked by scripts, often: answered without loading the program.
if (argv.length === 1 && ['--version', '-V'].includes(argv[0] ?? '')) {
  // Who asked may be gone.
  process.stdout.on('error', () => undefined);
  process.stdout.write(`${VERSION}\n`);
} else {
  // Should it end without an answer, it has failed.
  process.exitCode = EXIT.failure.code;
  void loadProgram()
    .main(argv, WORLD)
    .then((code) => {
      process.exitCode = code;
    });
}
