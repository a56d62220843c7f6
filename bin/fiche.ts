#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../src/cli/exit-codes.js';
import { VERSION } from '../src/cli/version.js';
import type { SignalName, World } from '../src/cli/world.js';
import { now } from './clock.js';
import { loadProgram } from './load.js';
import { WORKER } from './names.js';

/** Megabytes of a thread for what is new, and mostly soon of no use: half the default. A quarter takes a tenth longer, the whole more memory than it saves time. */
const YOUNG = 24;

const SIGNALS: readonly SignalName[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const WORLD: World = {
  // Made when it is first asked for: most runs never read it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
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
