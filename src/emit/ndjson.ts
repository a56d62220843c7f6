/** One JSON object a line. */
import type { MakeEmitter } from './emitter.js';
import { projection } from './project.js';
import { escapeUnprintable } from './unprintable.js';

export const makeEmitter: MakeEmitter = (options) => {
  const project = projection(options);
  return {
    head: '',
    record: (record) => `${escapeUnprintable(JSON.stringify(project(record)))}\n`,
    tail: '',
  };
};
