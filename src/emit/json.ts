/** One array, indented: laid out as `JSON.stringify(records, null, 2)` does it with all records at once. */
import type { OfferRecord } from '../offer.js';
import type { Emitter, MakeEmitter } from './emitter.js';
import { jsonText } from './escapes.js';
import { projection } from './project.js';

export const makeEmitter: MakeEmitter = (options) => arrayEmitter(projection(options));

/** Makes an emitter of one array. */
export function arrayEmitter(itemOf: (record: OfferRecord) => object): Emitter {
  let first = true;
  return {
    head: '[',
    record(record) {
      const comma = first ? '' : ',';
      first = false;
      return comma + indented(itemOf(record));
    },
    get tail() {
      return first ? ']\n' : '\n]\n';
    },
  };
}

/** Indented as an item, without the brackets of the array around it. */
function indented(item: object): string {
  return jsonText([item], 2).slice(1, -2);
}
