import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '../src/cli/worker.js';

if (parentPort !== null) serve(parentPort, workerData);
