/** What the bin files load as one script: see load.ts. */
export { main } from '../src/cli/main.js';
export { serve } from '../src/cli/worker.js';
