/** What postings are made text by, on whatever thread, for who takes it. */
import type { JsonObject } from '../input/reading.js';
import type { Diagnostic, OfferRecord } from '../offer.js';
import { parsedJson } from './utf8.js';

/** As the format of the output has it, or one of those in `posting-words.ts`: see the registry in `convert-task.ts`. */
export type WordsId = 'format' | 'keys' | 'keys-line' | 'keys-and-record' | 'named' | 'paragraphs';

export interface Words {
  readonly record: (record: OfferRecord) => string;
  /** Of a record of a line that could not be read. */
  readonly loss: (record: OfferRecord) => string;
  /** What there is to tell of a record. */
  readonly notes: (record: OfferRecord) => readonly Diagnostic[];
  /** Of objects that are read as they are, or null for words that take none. */
  readonly objects: ObjectWords | null;
}

export interface ObjectWords {
  readonly isTaken: (object: JsonObject) => boolean;
  /** Writes the text of an object; gives what is wrong with it, or null. */
  readonly write: (object: JsonObject, write: (text: string) => Promise<void>) => Promise<string | null>;
}

const LINE_FEED = 0x0a;

/** Words of two parts: what is to be known of a record, as one line of JSON, and a text of it. */
export function headed(
  headOf: (record: OfferRecord) => object,
  textOf: (record: OfferRecord) => string,
  notes: Words['notes'],
): Words {
  const record = (one: OfferRecord): string => `${JSON.stringify(headOf(one))}\n${textOf(one)}`;
  return { record, loss: record, notes, objects: null };
}

/** What such words have made, taken apart. */
export function headAndText(text: Uint8Array) {
  const end = text.indexOf(LINE_FEED);
  return { head: parsedJson(text.subarray(0, end)), text: text.subarray(end + 1) };
}
