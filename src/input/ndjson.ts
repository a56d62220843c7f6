/** NDJSON of texts: one JSON object a line, the text in one of its fields. A bad line is told of, and the next is read. */
import { Buffer } from 'node:buffer';
import type { Encoding, InputFields } from '../offer.js';
import { type ByteLine, byteLines, type Chunks } from './chunks.js';
import { decode } from './decode.js';
import { DECODERS, type Recognised, recogniseEncoding } from './encoding.js';
import { sizeInWords } from './failure.js';
import { problem } from './problems.js';
import { asReading, fitTexts, type JsonObject, type LostLine, type Reading, type ReadOptions } from './reading.js';

/**
 * The texts of an NDJSON file, in its order.
 * @param head - how it begins, to know its encoding by
 */
export async function* ndjsonTexts(
  path: string,
  chunks: Chunks,
  head: Uint8Array,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const wide = wideEncoding(head, options.encoding);
  const lines = byteLines(wide === null ? chunks : asUtf8(chunks, wide.encoding), options.maxBytes);
  const objects = yield* textsIn(path, lines, wide, options);
  if (objects === 0) yield asReading(problem('empty', path, 'no line holds an object'));
}

/**
 * The texts of some lines of an NDJSON file that is in no encoding of wide characters.
 * @param first - number of the first of them
 */
export async function* ndjsonPart(
  path: string,
  chunks: Chunks,
  first: number,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  yield* textsIn(path, byteLines(chunks, options.maxBytes, first), null, options);
}

/** @returns how many lines are not empty */
async function* textsIn(
  path: string,
  lines: AsyncIterable<ByteLine>,
  wide: Recognised | null,
  options: ReadOptions,
): AsyncGenerator<Reading, number> {
  let objects = 0;
  for await (const { number, bytes } of lines) {
    if (bytes === null) {
      const message = `a line of more than ${sizeInWords(options.maxBytes)}`;
      const seen = wide ?? encodingOf(Buffer.alloc(0), options.encoding);
      yield asReading(problem('too_large', path, message, { line: number }), lostLine(null, seen, options));
      continue;
    }
    const seen = wide ?? encodingOf(bytes, options.encoding);
    const text = (wide === null ? DECODERS[seen.encoding] : DECODERS['utf-8'])(bytes).trim();
    if (text === '') continue;
    objects++;
    yield* textOf(path, text, number, lostLine(bytes, seen, options), seen, options);
  }
  return objects;
}

/** UTF-16 is turned into UTF-8 before it is cut into lines: its line feeds are two bytes. */
function wideEncoding(head: Uint8Array, given: Encoding | 'auto'): Recognised | null {
  const seen = given === 'auto' ? recogniseEncoding(head) : { encoding: given, guessed: false };
  return seen.encoding.startsWith('utf-16') ? seen : null;
}

async function* asUtf8(chunks: Chunks, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function encodingOf(bytes: Uint8Array, given: Encoding | 'auto'): Recognised {
  return given === 'auto' ? recogniseEncoding(bytes) : { encoding: given, guessed: false };
}

function* textOf(
  path: string,
  json: string,
  line: number,
  unknown: LostLine,
  { encoding, guessed }: Recognised,
  options: ReadOptions,
): Generator<Reading> {
  const { textField, idField, isTaken } = options;
  const object = parsed(json);
  if (object === null) {
    yield asReading(problem('invalid_json', path, 'not a JSON object', { line }), unknown);
    return;
  }
  if (isTaken?.(object)) {
    yield { kind: 'object', object, line };
    return;
  }
  const text = object[textField];
  const id = idField === null ? null : idOf(object[idField]);
  const input = keptOf(object, options);
  const lost = { ...unknown, id, input };
  if (typeof text !== 'string') {
    yield asReading(problem('no_text', path, `no text in "${textField}": ${keysOf(object)}`, { line }), lost);
    return;
  }
  if (idField !== null && id === null)
    yield asReading(problem('no_id', path, `no id in "${idField}": ${keysOf(object)}`, { line }));
  const source = decode(Buffer.from(text), path, { encoding: 'utf-8', id });
  const readings = [...fitTexts({ ...source, input, encoding, encodingGuessed: guessed }, line)];
  // Of a text that is unfit there is a problem, and nothing else.
  const isLost = readings.every(({ kind }) => kind === 'problem');
  yield* isLost ? readings.map((reading) => ({ ...reading, lost })) : readings;
}

/** What is known of a line before it is understood. */
const lostLine = (bytes: Buffer | null, { encoding }: Recognised, options: ReadOptions): LostLine => ({
  id: null,
  input: keptOf({}, options),
  encoding,
  bytes: bytes ?? Buffer.alloc(0),
});

/** The fields that go along, null where the object has none such; nothing when none were asked for. */
function keptOf(object: JsonObject, { keepFields = [] }: ReadOptions): InputFields | undefined {
  if (keepFields.length === 0) return undefined;
  return Object.fromEntries(keepFields.map((key) => [key, Object.hasOwn(object, key) ? object[key] : null]));
}

function parsed(json: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

/** Enough of the keys of an object to see which one was meant. */
const SHOWN_KEYS = 8;

function keysOf(object: JsonObject): string {
  const keys = Object.keys(object);
  if (keys.length === 0) return 'the object is empty';
  const more = keys.length > SHOWN_KEYS ? ', …' : '';
  return `the object has ${keys.slice(0, SHOWN_KEYS).join(', ')}${more}`;
}
