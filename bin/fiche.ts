#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { VERSION } from '../src/cli/version.js';
import type { SignalName, World } from '../src/cli/world.js';
import { loadProgram } from './load.js';

/** Megabytes of a thread for what is new, and mostly soon of no use: a quarter of the default takes no longer, and less memory. */
const YOUNG = 12;

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
  now: () => performance.now(),
  get cores() {
    return availableParallelism();
  },
  async startWorker(workerData) {
    const { Worker } = await import('node:worker_threads');
    return new Worker(new URL('./worker.js', import.meta.url), {
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

const argv = process.argv.slice(2);

// Asked by scripts, often: answered without loading the program.
if (argv.length === 1 && ['--version', '-V'].includes(argv[0] ?? '')) {
  // Who asked may be gone.
  process.stdout.on('error', () => undefined);
  process.stdout.write(`${VERSION}\n`);
} else process.exitCode = await loadProgram().main(argv, WORLD);
