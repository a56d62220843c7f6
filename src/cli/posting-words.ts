/** What postings are handed on as where they are not written out, but matched and counted: as JSON. */
import { keysOf, type PostingKeys, paragraphsIn } from '../dedupe/across/index.js';
import { jsonText } from '../emit/escapes.js';
import type { OfferRecord } from '../offer.js';
import { isPosting, keysIn, textIn } from './taken.js';
import { headed, type ObjectWords, type Words } from './words.js';

/** Words of records, and of objects that are records or keys already. */
const wordsBy = (textOf: Words['record'], write: ObjectWords['write']) => ({
  record: textOf,
  loss: textOf,
  notes: () => [],
  objects: { isTaken: isPosting, write },
});

/** What postings are matched by. */
export const KEYS: Words = wordsBy(
  (record) => JSON.stringify(keysOf(record)),
  (object, write) => keysIn(object, (keys) => write(JSON.stringify(keys))),
);

/** The same as a line of NDJSON. What was kept of an input stays with what comes of it, also where that is a record or keys already. */
export const KEYS_LINE = {
  ...wordsBy(
    (record) => line(withInput(keysOf(record), record)),
    (object, write) => keysIn(object, (keys) => write(line(withInput(keys, object)))),
  ),
  loss: (record: OfferRecord) => line({ ...withInput(keysOf(record), record), warnings: record.warnings }),
} satisfies Words;

const line = (item: object): string => `${jsonText(item)}\n`;

const withInput = (keys: PostingKeys, { input }: { readonly input?: unknown }): object =>
  input === undefined ? keys : { ...keys, input };

/** What a record is matched by, and the record. What there is to tell of it is the format's that it is written in at last. */
export const keysAndRecord = ({ notes }: Words): Words => headed(keysOf, JSON.stringify, notes);

/** What is counted to know what stands everywhere. */
export const PARAGRAPHS: Words = wordsBy(
  (record) => JSON.stringify(paragraphsIn(record)),
  (object, write) => textIn(object, (record) => write(JSON.stringify(paragraphsIn(record)))),
);
