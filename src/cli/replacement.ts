/** A file that is replaced in one step: whoever looks at it sees the old one or the whole new one, and never a part. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  promises,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, reasonOf } from '../input/failure.js';
import { WriteError } from './errors.js';
import { utf8 } from './utf8.js';

/** Where text goes. */
export interface Destination {
  readonly write: (text: string) => Promise<void>;
  /** Puts everything in place. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind of what is not finished. */
  readonly discard: () => Promise<void>;
}

/** Where text goes, as such or in bytes. */
export interface ByteDestination extends Destination {
  readonly write: (data: string | Uint8Array) => Promise<void>;
}

/** A file, or what is written as one. */
export interface FileDestination extends ByteDestination {
  /** Waits until the disk has what was written, under whatever name. */
  readonly settle: () => Promise<void>;
}

export interface ReplacementOptions {
  /** True to wait until the disk has it. */
  readonly flush: boolean;
  /** True for a file that must not be touched. */
  readonly isProtected: (stats: Stats) => boolean;
}

/** Characters that are written at once. */
const PIECE = 1 << 16;

/**
 * Opens a file for replacing: a temporary file in the same folder, renamed at the end. What is no regular file (`/dev/null`, a FIFO) is
 * written to directly, behind a symbolic link the file it leads to is replaced, and the permissions of the old file stay.
 * @param shown - what the file is called in messages
 * @throws WriteError - from every method too
 */
export async function openReplacement(
  file: string,
  shown: string,
  options: ReplacementOptions,
): Promise<FileDestination> {
  return guarded(shown, async () => {
    const old = statSync(file, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new WriteError(shown, 'it is a folder; --out-dir writes into one');
    if (old && options.isProtected(old))
      throw new WriteError(shown, 'it is an input of this run, and inputs are not overwritten');
    if (old && !old.isFile()) return direct(await promises.open(file, 'w'), shown);
    const target = old ? realpathSync(file) : file;
    // Its folder would let it be replaced all the same, but who took the right to write away did not mean that.
    if (old) accessSync(target, constants.W_OK);
    return replacement(openTemporary(dirname(target)), target, old, shown, options);
  });
}

/** A regular file takes what it is given at once: to be told so takes longer than writing it. */
function replacement(
  { descriptor, name }: Temporary,
  target: string,
  old: Stats | undefined,
  shown: string,
  { flush }: ReplacementOptions,
): FileDestination {
  let isOpen = true;
  let isDone = false;
  // Nobody looks at the file before it is whole, and a call to the disk for each record takes longer than making it.
  let waiting = '';
  let size = 0;
  const put = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? utf8(piece) : piece;
    try {
      writeFileSync(descriptor, bytes);
      size += bytes.length;
    } catch (error) {
      // On a full disk a part of it may have found room.
      silently(() => ftruncateSync(descriptor, size));
      throw error;
    }
  };
  const pass = (): void => {
    const piece = waiting;
    waiting = '';
    if (piece !== '') put(piece);
  };
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  if (old) {
    // Not everybody may give files away; then the new one is one's own.
    silently(() => fchownSync(descriptor, old.uid, old.gid));
    fchmodSync(descriptor, old.mode & 0o777);
  }
  return {
    write: (data) =>
      guarded(shown, async () => {
        if (typeof data === 'string') waiting += data;
        if (typeof data !== 'string' || waiting.length >= PIECE) pass();
        if (typeof data !== 'string') put(data);
      }),
    settle: () =>
      guarded(shown, async () => {
        pass();
        fdatasyncSync(descriptor);
      }),
    finish: () =>
      guarded(shown, async () => {
        pass();
        if (flush) fsyncSync(descriptor);
        close();
        renameSync(name, target);
        isDone = true;
      }),
    async discard() {
      silently(close);
      if (!isDone) silently(() => unlinkSync(name));
      isDone = true;
    },
  };
}

function silently(action: () => void): void {
  try {
    action();
  } catch {
    // What cannot be done here need not be.
  }
}

function direct(handle: FileHandle, shown: string): FileDestination {
  const close = () => handle.close();
  return {
    write: (data) => guarded(shown, () => handle.writeFile(data)),
    // What is no file has no disk to wait for.
    settle: async () => undefined,
    finish: () => guarded(shown, close),
    discard: () => close().catch(() => undefined),
  };
}

interface Temporary {
  readonly descriptor: number;
  readonly name: string;
}

/** A new file that nobody else has. Its name is hidden, and says whose it is. */
function openTemporary(folder: string): Temporary {
  for (let number = 1; ; number++) {
    const name = join(folder, `.fiche-${number}.tmp`);
    try {
      return { descriptor: openSync(name, 'wx'), name };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function guarded<T>(shown: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof WriteError) throw error;
    throw new WriteError(shown, reasonOf(error));
  }
}
