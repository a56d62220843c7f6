/** One input, whatever its container, as the texts it holds. What cannot be read becomes a diagnostic, and nothing is thrown. */
import type { Buffer } from 'node:buffer';
import { type Chunks, gather, inflated, type Peeked, peek } from './chunks.js';
import { CR, decode, LF } from './decode.js';
import { failureOf } from './failure.js';
import { ndjsonPart, ndjsonTexts } from './ndjson.js';
import { problem } from './problems.js';
import { asReading, fitTexts, type InputFormat, type Reading, type ReadOptions, type TextReading } from './reading.js';
import { unfitBytes } from './unfit.js';

/**
 * Reads one input as a stream. Gzip is known by its first bytes, whatever the name says.
 * @param path - as it is to stand in the record
 * @param chunks - its bytes
 */
export async function* readTexts(path: string, chunks: Chunks, options: ReadOptions): AsyncGenerator<Reading> {
  try {
    const { head, all } = await unpacked(chunks);
    if (isNdjson(path, head, options.inputFormat)) yield* ndjsonTexts(path, all, head, options);
    else yield* plainText(path, await gather(all, options.maxBytes), options);
  } catch (error) {
    yield asReading(failureOf(error, path));
  }
}

/**
 * Reads lines of a file of NDJSON, of which it is known that it is one: see `cutFile`.
 * @param first - number of the first of them
 */
export async function* readPart(
  path: string,
  chunks: Chunks,
  first: number,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  try {
    yield* ndjsonPart(path, chunks, first, options);
  } catch (error) {
    yield asReading(failureOf(error, path));
  }
}

const GZIP = [0x1f, 0x8b];

/** What bytes were before they were packed, if they are, and how that begins. Throws what reading throws. */
export async function unpacked(chunks: Chunks): Promise<Peeked> {
  const raw = await peek(chunks, (head) => head.length >= GZIP.length);
  // The first bytes of a file mostly come with enough others.
  if (!isGzip(raw.head) && isEnoughToKnow(raw.head)) return raw;
  return peek(isGzip(raw.head) ? inflated(raw.all) : raw.all, isEnoughToKnow);
}

/** True for bytes that begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => GZIP.every((byte, i) => bytes[i] === byte);

const NDJSON_NAME = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
export const BRACE = 0x7b;
/** The first line of what may be NDJSON is not looked for further than this. */
const SNIFF = 1 << 20;

/** Four bytes show an encoding; what begins like a JSON object is read up to the end of its line. */
export function isEnoughToKnow(head: Buffer): boolean {
  return head.length >= 4 && (head[0] !== BRACE || head.length >= SNIFF || head.includes(LF));
}

/** True for what is NDJSON by its name, or by its first line when the form is to be told. */
export function isNdjson(path: string, head: Buffer, format: InputFormat): boolean {
  if (format !== 'auto') return format === 'ndjson';
  if (NDJSON_NAME.test(path)) return true;
  if (head[0] !== BRACE) return false;
  const end = head.indexOf(LF);
  try {
    JSON.parse(head.toString('utf8', 0, end === -1 ? head.length : end));
    return true;
  } catch {
    return false;
  }
}

/** A text of more lines is not read in one piece: their bookkeeping alone would fill the memory. */
const MOST_LINES = 1 << 22;

/** The one text that some bytes are, or why they are none. */
export function* plainText(
  path: string,
  bytes: Buffer,
  { encoding }: Pick<ReadOptions, 'encoding'>,
): Generator<TextReading> {
  const unfit = unfitBytes(bytes, path);
  if (unfit !== null) yield asReading(unfit);
  else if (bytes.length > MOST_LINES && lineEnds(bytes) > MOST_LINES)
    yield asReading(problem('too_large', path, `more than ${MOST_LINES} lines`, { hint: 'split it' }));
  else yield* fitTexts(decode(bytes, path, { encoding }), null);
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) count++;
  for (let at = bytes.indexOf(CR); at !== -1; at = bytes.indexOf(CR, at + 1)) if (bytes[at + 1] !== LF) count++;
  return count;
}
