import { parentPort, workerData } from 'node:worker_threads';
import { now } from './clock.js';
import { loadProgram } from './load.js';

if (parentPort !== null) loadProgram().serve(parentPort, workerData, now);
