#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { main } from '../src/cli/main.js';
import type { SignalName } from '../src/cli/world.js';

const SIGNALS: readonly SignalName[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

process.exitCode = await main(process.argv.slice(2), {
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
    return new Worker(new URL('./worker.js', import.meta.url), { workerData });
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
});
