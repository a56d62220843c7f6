/** Keys as they come back from NDJSON: whoever wrote them, nothing else gets in. */
import { KEYS_VERSION, type PostingKeys } from './posting-keys.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTruth: Check = (value) => typeof value === 'boolean';
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** Lists of hashes are merged: they must be sorted, and each hash once. */
const isSorted: Check = (value) => (value as readonly string[]).every((hash, i, all) => i === 0 || all[i - 1]! < hash);

const isHash = matches(/^[0-9a-f]{16}$/);
const isShortHash = matches(/^[0-9a-f]{8}$/);
const isDay = matches(/^\d{4}-\d{2}-\d{2}$/);

const CHECKS: { readonly [field in keyof PostingKeys]: Check } = {
  keys_version: (value) => value === KEYS_VERSION,
  id: isText,
  path: isText,
  ordinal: isCount,
  key: isText,
  post: isHash,
  content: isHash,
  layout: isText,
  offer_number: orNull(isText),
  nor: orNull(isText),
  reference: orNull(isText),
  title: orNull(isText),
  employer: orNull(isText),
  employer_kind: orNull(isText),
  town: orNull(isText),
  names: listOf(isText),
  head: listOf(isText),
  postcode: orNull(isText),
  department: orNull(isText),
  site: orNull(isText),
  street: orNull(isText),
  places: isCount,
  grades: listOf(isText),
  contract: orNull(isText),
  full_time: orNull(isTruth),
  weekly_minutes: orNull(isCount),
  duration: orNull(isText),
  start: orNull(isDay),
  deadline: orNull(isDay),
  published: orNull(isDay),
  opened: orNull(isDay),
  contacts: listOf(isShortHash),
  lines: (value) => listOf(isHash)(value) && isSorted(value),
  line_count: isCount,
  runs: isCount,
  signature: matches(/^(?:[0-9a-f]{256})?$/),
  bands: listOf(isHash),
  fields: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, hash]) => /^[a-z_]{1,40}$/.test(name) && isShortHash(hash)),
};

/** True for an object that means to be the keys of a posting. */
export const isKeysObject = (object: object): boolean => Object.hasOwn(object, 'keys_version');

/**
 * The keys of a posting, out of an object that means to be such.
 * @throws RangeError - that names the field that is wrong
 */
export function readKeys(object: { readonly [key: string]: unknown }): PostingKeys {
  const { keys_version: version } = object;
  if (version !== KEYS_VERSION)
    throw new RangeError(`keys of version ${JSON.stringify(version)}, and not ${JSON.stringify(KEYS_VERSION)}`);
  for (const [field, isRight] of Object.entries(CHECKS))
    if (!isRight(object[field]))
      throw new RangeError(`keys with a wrong ${field}: ${JSON.stringify(object[field])?.slice(0, 60)}`);
  return object as unknown as PostingKeys;
}
