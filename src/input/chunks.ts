/** Streams of bytes: opening, inflating, looking at how they begin, gathering, cutting into lines. Nothing here holds more than it must. */
import { Buffer } from 'node:buffer';
import { closeSync, openSync, promises, readSync, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { LF } from './decode.js';
import { asBuffer } from './encoding.js';
import { TooLarge } from './failure.js';

export type Chunks = AsyncIterable<Uint8Array>;

const CHUNK = 1 << 16;

/** The bytes of a file. It is opened when the first are asked for, and closed when they end or nobody wants more. */
export async function* fileChunks(location: string): AsyncGenerator<Uint8Array> {
  // What a regular file holds is there: to be told that it has been read takes longer than reading it.
  const stats = statSync(location);
  if (stats.isFile()) yield* regularChunks(location, stats.size);
  else yield* awaitedChunks(location);
}

/** Behind what a file is said to hold nothing more is to be expected. */
const REST = 1 << 10;

function* regularChunks(location: string, size: number): Generator<Uint8Array> {
  const file = openSync(location, 'r');
  try {
    for (let at = 0; ; ) {
      const buffer = Buffer.allocUnsafe(at < size ? Math.min(size - at, CHUNK) : REST);
      const read = readSync(file, buffer, 0, buffer.length, at);
      if (read === 0) return;
      at += read;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

async function* awaitedChunks(location: string): AsyncGenerator<Uint8Array> {
  const file = await promises.open(location);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Inflates gzip, of one or several members. Throws zlib's errors when it is damaged or cut off. */
export async function* inflated(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // Errors of both sides come out of the loop below; the callback only keeps them from being uncaught.
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}

/** A stream, and how it begins. */
export interface Peeked {
  readonly head: Buffer;
  /** All chunks from the beginning, to be read to the end or given up by its `return`. */
  readonly all: AsyncGenerator<Uint8Array>;
}

/** Reads until `isEnough` says so or the stream ends. */
export async function peek(chunks: Chunks, isEnough: (head: Buffer) => boolean): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let ended = false;
  while (!ended && !isEnough(head)) {
    const next = await rest.next();
    if (next.done) ended = true;
    else head = head.length === 0 ? asBuffer(next.value) : Buffer.concat([head, next.value]);
  }
  return { head, all: joined(head, rest, ended) };
}

/** A stream of which the head is read already. It stands by itself: what engines keep of each closure that is a generator outlives what is read by far. */
async function* joined(head: Buffer, rest: AsyncIterator<Uint8Array>, ended: boolean): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const next = ended ? undefined : await rest.next();
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

/** All bytes in one piece. Throws `TooLarge` as soon as they are more than `most`. */
export async function gather(chunks: Chunks, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new TooLarge(most);
    parts.push(chunk);
  }
  return parts.length === 1 ? asBuffer(parts[0]!) : Buffer.concat(parts, size);
}

/** One line of a stream, without its line feed; null when it is longer than may be held. */
export interface ByteLine {
  readonly number: number;
  /** Bytes before it. */
  readonly start: number;
  readonly bytes: Buffer | null;
}

/**
 * Cuts a stream at its line feeds, with never more than one line (of `most` bytes) and one chunk in memory.
 * @param first - number of the first line
 */
export async function* byteLines(chunks: Chunks, most: number, first = 1): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let number = first;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > most) parts = [];
    else parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number: number++, start, bytes: size > most ? null : Buffer.concat(parts, size) };
    parts = [];
    start += size + 1;
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
