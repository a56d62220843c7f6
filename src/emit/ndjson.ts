/** One JSON object a line. */
import type { MakeEmitter } from './emitter.js';

export const makeEmitter: MakeEmitter = () => ({
  head: '',
  record: (record) => `${JSON.stringify(record)}\n`,
  tail: '',
});
