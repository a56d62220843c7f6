/** Where texts go: one behind the other to one place, each to its own path in a folder, or each to where it came from. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DECODERS, recogniseEncoding } from '../input/encoding.js';
import { reasonOf } from '../input/failure.js';
import type { Input } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Encoding } from '../offer.js';
import { printable } from '../report/printable.js';
import { WriteError } from './errors.js';
import type { Outlet } from './outlets.js';
import { type FileDestination, openReplacement, type ReplacementOptions } from './replacement.js';
import type { Talk } from './talk.js';

/** A text on its way out. */
export interface Delivery {
  readonly input: Input;
  readonly bytes: Uint8Array;
  /** Bytes of what was read. */
  readonly size: number;
  /** Null when it is not known. */
  readonly encoding: Encoding | null;
  /** False when it is as it came in. */
  readonly isChanged: boolean;
  /** Gives account of the text: called when it is written, and before it takes the place of anything. */
  readonly account: () => Promise<void>;
}

export interface TextSink<D extends Delivery = Delivery> {
  /** What the file of a text is called, or null when it goes to a stream. */
  readonly outputOf: (input: Input) => string | null;
  /** @returns false when it could not be written, which is told of */
  readonly put: (delivery: D) => Promise<boolean>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** All texts to one place. Only a terminal is kept from control characters, and gets characters in place of bytes. */
export function outletSink({ shown, isTerminal, write, finish, discard }: Outlet): TextSink {
  return {
    outputOf: () => shown,
    async put({ bytes, encoding, account }) {
      await account();
      await write(isTerminal ? printable(DECODERS[encoding ?? recogniseEncoding(bytes).encoding](bytes)) : bytes);
      return true;
    },
    finish,
    discard,
  };
}

/**
 * A file for each text, in a folder.
 * @param folder - where it is, and what the user calls it
 */
export function folderSink(
  folder: { readonly location: string; readonly shown: string },
  nameOf: (input: Input) => string,
  talk: Talk,
  isProtected: ReplacementOptions['isProtected'],
): TextSink {
  const made = new Set<string>();
  const outputOf = (input: Input): string => `${folder.shown.replace(/\/+$/, '') || '/'}/${nameOf(input)}`;
  return {
    outputOf,
    put: (delivery) => {
      const shown = outputOf(delivery.input);
      const file = join(folder.location, nameOf(delivery.input));
      return placing(delivery, shown, talk, async () => {
        const own = dirname(file);
        if (!made.has(own)) await makeFolder(own, shown);
        made.add(own);
        return openReplacement(file, shown, { flush: false, isProtected });
      });
    },
    finish: nothing,
    discard: nothing,
  };
}

/** @throws WriteError - when something is in the way */
export async function makeFolder(location: string, shown: string): Promise<void> {
  try {
    await mkdir(location, { recursive: true });
  } catch (error) {
    throw new WriteError(shown, reasonOf(error));
  }
}

/** The files the texts came from, as far as they change. */
export function inPlaceSink(talk: Talk): TextSink {
  return {
    outputOf: ({ path }) => path,
    async put(delivery) {
      const { location, path } = delivery.input;
      if (!delivery.isChanged || location === null) {
        await delivery.account();
        return true;
      }
      return placing(delivery, path, talk, async () => {
        const stats = await stat(location);
        if (!stats.isFile()) throw new WriteError(path, 'it is no file that could be replaced');
        // Somebody else writes there: what was added would be lost.
        if (stats.size !== delivery.size) throw new WriteError(path, 'it has changed since it was read');
        return openReplacement(location, path, { flush: true, isProtected: () => false });
      });
    },
    finish: nothing,
    discard: nothing,
  };
}

/** One file that cannot be written keeps from none of the others. */
async function placing(
  { bytes, account }: Delivery,
  shown: string,
  talk: Talk,
  open: () => Promise<FileDestination>,
): Promise<boolean> {
  let destination: FileDestination | undefined;
  try {
    destination = await open();
    await destination.write(bytes);
    await account();
    await destination.finish();
    return true;
  } catch (error) {
    if (!(error instanceof WriteError) || error.path !== shown) throw error;
    await talk.report(problem('unwritable', shown, error.message));
    return false;
  } finally {
    await destination?.discard();
  }
}
