/** `fiche keys`: what postings are matched by, one line each, as they are read. */
import { keysOf, type PostingKeys } from '../dedupe/across/index.js';
import { makeListEmitter } from '../emit/ndjson.js';
import type { Run } from './command.js';
import { runInto } from './convert.js';
import { convertOptions } from './options.js';
import { destinationOf } from './outputs.js';
import { outletOf } from './run-options.js';
import { singleSink } from './sinks.js';
import { isPosting, keysIn } from './taken.js';

export const run: Run = (operands, flags, world) => {
  const options = convertOptions(operands, { ...flags, format: 'ndjson' }, world);
  return runInto(
    async (_options, inputs) => {
      // Without `text`: what worker threads hand over is records in the words of a format, and no keys.
      const { record, finish, discard } = singleSink<PostingKeys>(
        await destinationOf(outletOf(flags), options, inputs, world),
        makeListEmitter([], {}),
      );
      return {
        record: (offer) => record(keysOf(offer)),
        object: (object) => keysIn(object, record),
        notes: () => [],
        finish,
        discard,
      };
    },
    { ...options, read: { ...options.read, isTaken: isPosting } },
    world,
  );
};
