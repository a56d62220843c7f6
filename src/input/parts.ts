/** Streams of NDJSON in parts, cut at line ends, so that several threads can read one. */
import { Buffer } from 'node:buffer';
import { type Chunks, fileChunks, peek } from './chunks.js';
import { CR, LF } from './decode.js';
import { asBuffer, recogniseEncoding } from './encoding.js';
import { BRACE, isEnoughToKnow, isNdjson, unpacked } from './read.js';
import type { ReadOptions } from './reading.js';

/** Lines of an input. */
export interface Part {
  /** So many lines before it look as if they held a posting. */
  readonly postings: number;
  /** Number of its first line. */
  readonly line: number;
  /** Ordinal of its first posting, if each of those holds one. */
  readonly ordinal: number;
  /** Its bytes: all of them, or as they come. */
  readonly chunks: readonly Uint8Array[] | Chunks;
  /** False for what is to be read as it comes, before there is anything behind it. */
  readonly isShared: boolean;
}

/** An input that is being cut. */
export interface Cut {
  readonly parts: AsyncIterable<Part>;
  /** Says that the postings of a part have other ordinals than it was cut with: the parts that follow are cut accordingly. */
  readonly correct: (part: Part, ordinal: number) => void;
  /** Bytes of the input, packed as they are, that were read since this was last asked. */
  readonly bytesRead: () => number;
}

/** Whoever has one line of so many bytes reads on alone. */
const LONGEST_LINE = 1 << 22;
/** Where ordinals were wrong so often, they will be again. */
const MOST_CORRECTIONS = 8;
/** So much of what may end soon is read before anybody else is called. */
const ALONE = 1 << 22;

/**
 * Begins to cut a file, packed or not; null for what is no NDJSON, or cannot be read.
 * @param keepsLost - true where lines of which no posting comes have ordinals too
 */
export async function cutFile(
  path: string,
  location: string,
  options: ReadOptions,
  keepsLost: boolean,
): Promise<Cut | null> {
  const { chunks, bytesRead } = counted(fileChunks(location));
  try {
    const { head, all } = await unpacked(chunks);
    if (isCuttable(path, head, options)) return { ...cutting(all, 0, keepsLost), bytesRead };
    await all.return(undefined);
  } catch {
    // What is wrong with the file is told by who reads it.
  }
  return null;
}

/**
 * Begins to cut a stream, of which nobody knows how long it is. What is no NDJSON is one part, to be read as it comes.
 * @param keepsLost - as above
 */
export async function cutStream(path: string, stream: Chunks, options: ReadOptions, keepsLost: boolean): Promise<Cut> {
  const { chunks, bytesRead } = counted(stream);
  try {
    const { head, all } = await peek(chunks, isEnoughToKnow);
    const alone = isCuttable(path, head, options) ? ALONE : Number.POSITIVE_INFINITY;
    return { ...cutting(all, alone, keepsLost), bytesRead };
  } catch (reason) {
    const failing = { next: () => Promise.reject(reason) };
    return { ...cutting(failing, Number.POSITIVE_INFINITY, keepsLost), bytesRead };
  }
}

function counted(chunks: Chunks): Pick<Cut, 'bytesRead'> & { readonly chunks: Chunks } {
  const seen = { bytes: 0 };
  const bytesRead = (): number => {
    const { bytes } = seen;
    seen.bytes = 0;
    return bytes;
  };
  return { chunks: counting(chunks, seen), bytesRead };
}

async function* counting(chunks: Chunks, seen: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seen.bytes += chunk.length;
    yield chunk;
  }
}

function isCuttable(path: string, head: Buffer, { encoding, inputFormat }: ReadOptions): boolean {
  // The first line shows that there is something to be read, and where lines end.
  if (!isNdjson(path, head, inputFormat) || !isNdjson('', head, 'auto') || !head.includes(LF)) return false;
  return !(encoding === 'auto' ? recogniseEncoding(head).encoding : encoding).startsWith('utf-16');
}

/** What is found out about the postings of an input while it is being cut. */
interface Known {
  shift: number;
  corrections: number;
}

/** What is being cut, and how far that is. */
interface Stream {
  readonly chunks: AsyncIterator<Uint8Array>;
  readonly known: Readonly<Known>;
  readonly isPosting: (first: number | undefined) => boolean;
  /** Of what is in parts already. */
  postings: number;
  line: number;
  isWithinLine: boolean;
  /** What was read and is in no part yet. */
  rest: Buffer;
  /** Why no more can be read. */
  failure: { readonly reason: unknown } | null;
}

const NOTHING: Buffer = Buffer.alloc(0);

/** By the first byte of a line. */
const isObject: Stream['isPosting'] = (first) => first === BRACE;
const isFilled: Stream['isPosting'] = (first) => first !== LF && first !== CR;

/** @param alone - so many bytes are not shared at first */
function cutting(chunks: AsyncIterator<Uint8Array>, alone: number, keepsLost: boolean): Pick<Cut, 'parts' | 'correct'> {
  const known: Known = { shift: 0, corrections: 0 };
  const stream: Stream = {
    chunks,
    known,
    isPosting: keepsLost ? isFilled : isObject,
    postings: 0,
    line: 1,
    isWithinLine: false,
    rest: NOTHING,
    failure: null,
  };
  return {
    parts: partsIn(stream, alone),
    correct({ postings }, ordinal) {
      const shift = ordinal - 1 - postings;
      // Parts that were cut before it was known are wrong in the same way.
      if (shift === known.shift) return;
      known.shift = shift;
      known.corrections++;
    },
  };
}

async function* partsIn(stream: Stream, alone: number): AsyncGenerator<Part> {
  const { chunks, known } = stream;
  try {
    if (alone > 0) yield* partAlone(stream, alone);
    while (known.corrections <= MOST_CORRECTIONS) {
      const end = stream.rest.lastIndexOf(LF) + 1;
      if (end > 0) {
        yield* sharedPart(stream, end);
        continue;
      }
      if (stream.rest.length >= LONGEST_LINE) break;
      const read = await nextChunk(stream).catch((reason) => {
        stream.failure = { reason };
      });
      if (read === undefined) break;
      if (read === null) return yield* sharedPart(stream, stream.rest.length);
      stream.rest = Buffer.concat([stream.rest, read]);
    }
    yield* partAlone(stream, Number.POSITIVE_INFINITY);
  } finally {
    await chunks.return?.();
  }
}

const partOf = ({ postings, line, known }: Stream, chunks: Part['chunks'], isShared: boolean): Part => ({
  postings,
  line,
  ordinal: postings + 1 + known.shift,
  chunks,
  isShared,
});

function* sharedPart(stream: Stream, size: number): Generator<Part> {
  if (size === 0) return;
  const bytes = stream.rest.subarray(0, size);
  stream.rest = stream.rest.subarray(size);
  yield partOf(stream, [bytes], true);
  pass(stream, bytes);
}

/** What comes next, as it comes, up to the end of the line that stands behind so many bytes. Goes on when it has been read. */
async function* partAlone(stream: Stream, least: number): AsyncGenerator<Part> {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  yield partOf(stream, coming(stream, least, end), false);
  await ended;
}

async function* coming(stream: Stream, least: number, end: () => void): AsyncGenerator<Uint8Array> {
  try {
    for (let given = 0; given < least || stream.isWithinLine; ) {
      const bytes = stream.rest.length > 0 ? stream.rest : await nextChunk(stream);
      if (bytes === null) return;
      const last = given + bytes.length < least ? 0 : asBuffer(bytes).indexOf(LF, Math.max(0, least - given)) + 1;
      const taken = last === 0 ? bytes : bytes.subarray(0, last);
      stream.rest = asBuffer(bytes.subarray(taken.length));
      given += taken.length;
      pass(stream, taken);
      yield taken;
    }
  } finally {
    end();
  }
}

/** @returns null at the end */
async function nextChunk({ chunks, failure }: Stream): Promise<Uint8Array | null> {
  if (failure !== null) throw failure.reason;
  const { done, value } = await chunks.next();
  return done ? null : value;
}

function pass(stream: Stream, bytes: Uint8Array): void {
  const { isPosting } = stream;
  for (let from = 0; from < bytes.length; ) {
    if (!stream.isWithinLine && isPosting(bytes[from])) stream.postings++;
    const end = bytes.indexOf(LF, from);
    stream.isWithinLine = end === -1;
    if (end !== -1) stream.line++;
    from = end === -1 ? bytes.length : end + 1;
  }
}
