/** A file that is replaced in one step: whoever looks at it sees the old one or the whole new one, and never a part. */
import type { Stats } from 'node:fs';
import { access, constants, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, reasonOf } from '../input/failure.js';
import { WriteError } from './errors.js';

/** Where text goes. */
export interface Destination {
  readonly write: (text: string) => Promise<void>;
  /** Puts everything in place. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind of what is not finished. */
  readonly discard: () => Promise<void>;
}

/** A file, which takes bytes too. */
export interface FileDestination extends Destination {
  readonly write: (data: string | Uint8Array) => Promise<void>;
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
    const old = await existing(file);
    if (old?.isDirectory()) throw new WriteError(shown, 'it is a folder; --out-dir writes into one');
    if (old && options.isProtected(old))
      throw new WriteError(shown, 'it is an input of this run, and inputs are not overwritten');
    if (old && !old.isFile()) return direct(await open(file, 'w'), shown);
    const target = old ? await realpath(file) : file;
    // Its folder would let it be replaced all the same, but who took the right to write away did not mean that.
    if (old) await access(target, constants.W_OK);
    const { handle, name } = await openTemporary(dirname(target));
    // Nobody looks at the file before it is whole, and a call to the disk for each record takes longer than making it.
    let waiting = '';
    const pass = async (): Promise<void> => {
      const piece = waiting;
      waiting = '';
      if (piece !== '') await handle.writeFile(piece);
    };
    if (old) {
      // Not everybody may give files away; then the new one is one's own.
      await handle.chown(old.uid, old.gid).catch(() => undefined);
      await handle.chmod(old.mode & 0o777);
    }
    let isOpen = true;
    const close = async (): Promise<void> => {
      if (isOpen) await handle.close();
      isOpen = false;
    };
    let isDone = false;
    return {
      async write(data) {
        if (typeof data === 'string') {
          waiting += data;
          if (waiting.length >= PIECE) await guarded(shown, pass);
        } else
          await guarded(shown, async () => {
            await pass();
            await handle.writeFile(data);
          });
      },
      settle: () =>
        guarded(shown, async () => {
          await pass();
          await handle.datasync();
        }),
      finish: () =>
        guarded(shown, async () => {
          await pass();
          if (options.flush) await handle.sync();
          await close();
          await rename(name, target);
          isDone = true;
        }),
      async discard() {
        await close().catch(() => undefined);
        if (!isDone) await unlink(name).catch(() => undefined);
        isDone = true;
      },
    };
  });
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

/** A new file that nobody else has. Its name is hidden, and says whose it is. */
async function openTemporary(folder: string): Promise<{ readonly handle: FileHandle; readonly name: string }> {
  for (let number = 1; ; number++) {
    const name = join(folder, `.fiche-${number}.tmp`);
    try {
      return { handle: await open(name, 'wx'), name };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function existing(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
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
