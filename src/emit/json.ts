/** One array, indented: laid out as `JSON.stringify(records, null, 2)` does it with all records at once. */
import type { Emitter, MakeEmitter, MakeListEmitter } from './emitter.js';
import { jsonText } from './escapes.js';
import { projection } from './project.js';

export const makeEmitter: MakeEmitter = (options) => arrayEmitter(projection(options));

export const makeListEmitter: MakeListEmitter = () => arrayEmitter((item) => item);

/** Makes an emitter of one array. */
export function arrayEmitter<T>(itemOf: (record: T) => object): Emitter<T> {
  return {
    head: '[',
    record: (record) => indented(itemOf(record)),
    separator: ',',
    tail: '\n]\n',
    empty: '[]\n',
  };
}

/** Indented as an item, without the brackets of the array around it. */
function indented(item: object): string {
  return jsonText([item], 2).slice(1, -2);
}
