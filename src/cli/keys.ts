/** `fiche keys`: what postings are matched by, one line each, as they are read. */
import type { Run } from './command.js';
import { runInto } from './convert.js';
import { convertOptions } from './options.js';
import { destinationOf } from './outputs.js';
import { KEYS_LINE } from './posting-words.js';
import { outletOf } from './run-options.js';
import { isPosting } from './taken.js';

export const run: Run = (operands, flags, world) => {
  const options = convertOptions(operands, { ...flags, format: 'ndjson' }, world);
  return runInto(
    async (_options, inputs) => {
      const { write, finish, discard } = await destinationOf(outletOf(flags), options, inputs, world);
      const { record, loss, notes, objects } = KEYS_LINE;
      return {
        record: (offer) => write(record(offer)),
        loss: (offer) => write(loss(offer)),
        object: (object) => objects.write(object, write),
        text: write,
        words: 'keys-line',
        notes,
        finish,
        discard,
      };
    },
    { ...options, read: { ...options.read, isTaken: isPosting } },
    world,
  );
};
