/** What postings are handed on as where they are not written out, but matched and counted: as JSON. */
import { keysOf, type PostingKeys, paragraphsIn } from '../dedupe/across/index.js';
import { jsonText } from '../emit/escapes.js';
import type { OfferRecord } from '../offer.js';
import { isPosting, keysIn, textIn } from './taken.js';
import { headed, type Words } from './words.js';

const nothing: Words['notes'] = () => [];

const keysText = (record: OfferRecord): string => JSON.stringify(keysOf(record));

/** What postings are matched by. */
export const KEYS: Words = {
  record: keysText,
  loss: keysText,
  notes: nothing,
  objects: {
    isTaken: isPosting,
    write: (object, write) => keysIn(object, (keys) => write(JSON.stringify(keys))),
  },
};

/** The same as a line of NDJSON. What was kept of an input stays with what comes of it, also where that is a record or keys already. */
export const KEYS_LINE = {
  record: (record) => line(withInput(keysOf(record), record)),
  loss: (record) => line({ ...withInput(keysOf(record), record), warnings: record.warnings }),
  notes: nothing,
  objects: {
    isTaken: isPosting,
    write: (object, write) => keysIn(object, (keys) => write(line(withInput(keys, object)))),
  },
} satisfies Words;

const line = (item: object): string => `${jsonText(item)}\n`;

const withInput = (keys: PostingKeys, { input }: { readonly input?: unknown }): object =>
  input === undefined ? keys : { ...keys, input };

/** What a record is matched by, and the record. What there is to tell of it is the format's that it is written in at last. */
export const keysAndRecord = ({ notes }: Words): Words => headed(keysOf, JSON.stringify, notes);

const paragraphsText = (record: OfferRecord): string => JSON.stringify(paragraphsIn(record));

/** What is counted to know what stands everywhere. */
export const PARAGRAPHS: Words = {
  record: paragraphsText,
  loss: paragraphsText,
  notes: nothing,
  objects: {
    isTaken: isPosting,
    write: (object, write) => textIn(object, (record) => write(paragraphsText(record))),
  },
};
