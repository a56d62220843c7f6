/** One array, indented: to the byte what `JSON.stringify(records, null, 2)` gives of all records at once. */
import type { MakeEmitter } from './emitter.js';
import { projection } from './project.js';
import { escapeUnprintable } from './unprintable.js';

export const makeEmitter: MakeEmitter = (options) => {
  const project = projection(options);
  let first = true;
  return {
    head: '[',
    record(record) {
      const comma = first ? '' : ',';
      first = false;
      return comma + escapeUnprintable(indented(project(record)));
    },
    get tail() {
      return first ? ']\n' : '\n]\n';
    },
  };
};

/** Indented as an item, without the brackets of the array around it. */
function indented(item: object): string {
  return JSON.stringify([item], null, 2).slice(1, -2);
}
