/** One JSON object a line. */
import type { MakeEmitter, MakeListEmitter } from './emitter.js';
import { jsonText } from './escapes.js';
import { projection } from './project.js';

export const makeEmitter: MakeEmitter = (options) => {
  const project = projection(options);
  return {
    head: '',
    record: (record) => `${jsonText(project(record))}\n`,
    separator: '',
    tail: '',
    empty: '',
  };
};

export const makeListEmitter: MakeListEmitter = () => ({
  head: '',
  record: (item) => `${jsonText(item)}\n`,
  separator: '',
  tail: '',
  empty: '',
});
