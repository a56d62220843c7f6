/**
 * Records that have to wait until all postings are known. They wait on the disk, in a file without a name where the system allows that: no record is
 * read twice, also when it came from a pipe, and nothing stays behind even of a run that was killed.
 */
import { Buffer } from 'node:buffer';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from '../input/failure.js';
import { WriteError } from './errors.js';
import { parsedJson } from './utf8.js';

/** @throws WriteError - from every method */
export interface Spool<T> {
  /** @param json - the item as JSON, in UTF-8 */
  readonly add: (json: Uint8Array) => Promise<void>;
  /** All that was added, in its order. */
  readonly items: () => AsyncGenerator<T>;
  readonly close: () => Promise<void>;
}

/** Bytes that are written at once, and read: with the item that makes them so many. */
const PIECE = 1 << 18;

/** Opens a spool in the folder for temporary files. */
export async function openSpool<T>(): Promise<Spool<T>> {
  const place = tmpdir();
  const { file, folder } = await guarded(place, () => openNameless(place));
  /** Bytes of every item, piece by piece. */
  const pieces: (readonly number[])[] = [];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const pass = async (): Promise<void> => {
    const piece = Buffer.concat(waiting);
    pieces.push(waiting.map(({ length }) => length));
    waiting = [];
    waitingBytes = 0;
    await guarded(place, () => file.writeFile(piece));
  };
  return {
    async add(json) {
      waiting.push(json);
      waitingBytes += json.length;
      if (waitingBytes >= PIECE) await pass();
    },
    async *items() {
      await pass();
      let at = 0;
      for (const sizes of pieces) {
        const length = sizes.reduce((sum, size) => sum + size, 0);
        const { buffer } = await guarded(place, () => file.read(Buffer.allocUnsafe(length), 0, length, at));
        at += length;
        let from = 0;
        for (const size of sizes) {
          yield parsedJson(buffer.subarray(from, from + size));
          from += size;
        }
      }
    },
    async close() {
      await file.close().catch(() => undefined);
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

async function openNameless(place: string): Promise<{ readonly file: FileHandle; readonly folder: string }> {
  const folder = await mkdtemp(join(place, 'fiche-'));
  try {
    return { file: await open(join(folder, 'records'), 'wx+', 0o600), folder };
  } finally {
    // Some systems do not let an open file go: then it goes when it is closed.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function guarded<T>(place: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new WriteError(place, reasonOf(error));
  }
}
