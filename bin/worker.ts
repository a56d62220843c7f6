import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './load.js';

if (parentPort !== null) loadProgram().serve(parentPort, workerData, () => performance.now());
