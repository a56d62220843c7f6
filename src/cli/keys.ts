/** `fiche keys`: what postings are matched by, one line each, as they are read. */
import { keysOf, type PostingKeys } from '../dedupe/across/index.js';
import { makeListEmitter } from '../emit/ndjson.js';
import type { OfferRecord } from '../offer.js';
import type { Run } from './command.js';
import { runInto } from './convert.js';
import { convertOptions } from './options.js';
import { destinationOf } from './outputs.js';
import { outletOf } from './run-options.js';
import { singleSink } from './sinks.js';
import { isPosting, keysIn } from './taken.js';

/** Keys, and what goes along with them for others than matching. */
type KeysLine = PostingKeys & { readonly input?: unknown; readonly warnings?: OfferRecord['warnings'] };

/** What was kept of an input stays with what comes of it, also where that is a record or keys already. */
const withInput = (keys: PostingKeys, { input }: { readonly input?: unknown }): KeysLine =>
  input === undefined ? keys : { ...keys, input };

export const run: Run = (operands, flags, world) => {
  const options = convertOptions(operands, { ...flags, format: 'ndjson' }, world);
  return runInto(
    async (_options, inputs) => {
      // Without `text`: what worker threads hand over is records in the words of a format, and no keys.
      const { record, finish, discard } = singleSink<KeysLine>(
        await destinationOf(outletOf(flags), options, inputs, world),
        makeListEmitter([], {}),
      );
      return {
        record: (offer) => record(withInput(keysOf(offer), offer)),
        loss: (offer) => record({ ...withInput(keysOf(offer), offer), warnings: offer.warnings }),
        object: (object) => keysIn(object, (keys) => record(withInput(keys, object))),
        notes: () => [],
        finish,
        discard,
      };
    },
    { ...options, read: { ...options.read, isTaken: isPosting } },
    world,
  );
};
