/** NDJSON objects that are postings already: records that `convert` made, and keys. */
import { isKeysObject, keysOf, type PostingKeys, readKeys } from '../dedupe/across/index.js';
import type { JsonObject } from '../input/reading.js';
import type { OfferRecord } from '../offer.js';

/** True for an object that is a record or keys, by what no other object has. */
export const isPosting = (object: JsonObject): boolean => isKeysObject(object) || isRecord(object);

const isRecord = ({ schema_version: version, source }: JsonObject): boolean =>
  typeof version === 'string' && typeof source === 'object' && source !== null;

/** The version of records that can be read. */
const VERSION = '1' satisfies OfferRecord['schema_version'];

/**
 * Hands on the record that an object is.
 * @returns what is wrong with it, or null
 */
async function recordIn(
  object: JsonObject,
  take: (record: OfferRecord) => void | Promise<void>,
): Promise<string | null> {
  if (object.schema_version !== VERSION)
    return `a record of version ${JSON.stringify(object.schema_version)}, and not "${VERSION}"`;
  try {
    await take(object as unknown as OfferRecord);
    return null;
  } catch (error) {
    // Values of another kind than the schema says, or none at all where it has one.
    if (error instanceof TypeError) return 'a record with parts missing, or with values of another kind';
    throw error;
  }
}

/**
 * Hands on the record that an object is, for who wants its text.
 * @returns what is wrong with it, or null
 */
export const textIn: typeof recordIn = async (object, take) =>
  isKeysObject(object) ? 'keys hold no text: name the texts or their records' : recordIn(object, take);

/**
 * Hands on the keys that an object is, or those of the record that it is.
 * @returns what is wrong with it, or null
 */
export async function keysIn(
  object: JsonObject,
  take: (keys: PostingKeys) => void | Promise<void>,
): Promise<string | null> {
  let keys: PostingKeys | undefined;
  const fault = isKeysObject(object)
    ? faultOf(() => {
        keys = readKeys(object);
      })
    : await recordIn(object, (record) => {
        keys = readKeys({ ...keysOf(record) });
      }).catch(faultIn);
  if (keys !== undefined) await take(keys);
  return fault;
}

/** What is wrong, in words, when an action finds something out of range; else null. */
export function faultOf(action: () => void): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return faultIn(error);
  }
}

function faultIn(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  throw error;
}
