/** Where records go: to one place one behind the other, or into a folder with a file for each. They leave as they are made. */
import { Buffer } from 'node:buffer';
import { mkdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Emitter, Encoder } from '../emit/emitter.js';
import { reasonOf } from '../input/failure.js';
import type { JsonObject } from '../input/reading.js';
import type { Diagnostic, OfferRecord, Posting } from '../offer.js';
import { WriteError } from './errors.js';
import { makeNamer, type Naming } from './names.js';
import { type ByteDestination, type FileDestination, openReplacement } from './replacement.js';
import { parsedJson } from './utf8.js';
import { headAndText, type WordsId } from './words.js';

export interface Sink<T = OfferRecord> {
  /** @param posting - which the record was made of; nothing for what was no posting */
  readonly record: (record: T, posting?: Posting) => Promise<void>;
  /** Takes a record of a line that could not be read. Nothing where it is written as any other. */
  readonly loss?: (record: T, posting?: Posting) => Promise<void>;
  /** Takes what was made of a record elsewhere, in UTF-8. Nothing where that is not enough to know of it. */
  readonly text?: (text: Uint8Array) => Promise<void>;
  /** What that is made by; by default the format. */
  readonly words?: WordsId;
  /** Takes an object that was read as it is; gives what is wrong with it, or null. */
  readonly object?: (object: JsonObject) => Promise<string | null>;
  /** What the format has to tell of a record. */
  readonly notes: (record: T) => readonly Diagnostic[];
  readonly finish: () => Promise<void>;
  /** What there is to tell of all of them (`--stats`), as whole lines; to be read when all is finished. */
  readonly summary?: () => string;
  readonly discard: () => Promise<void>;
}

/** All records in one output, complete also when there are none. */
export function singleSink<T>(destination: ByteDestination, emitter: Emitter<T>): Sink<T> {
  let before: string | null = null; // what stands before the next record, once there is one
  const lead = (): string => {
    const text = before ?? emitter.head;
    before = emitter.separator;
    return text;
  };
  return {
    async record(record) {
      const text = emitter.record(record);
      await destination.write(lead() + text);
    },
    async text(text) {
      const first = lead();
      await destination.write(first === '' ? text : Buffer.concat([Buffer.from(first), text]));
    },
    notes: (record) => emitter.notes?.(record) ?? [],
    async finish() {
      const text = before === null ? emitter.empty : emitter.tail;
      if (text !== '') await destination.write(text);
      await destination.finish();
    },
    discard: destination.discard,
  };
}

/** All records in one output that is no text. */
export function binarySink({ write, finish, discard }: ByteDestination, encoder: Encoder): Sink {
  const record = async (one: OfferRecord): Promise<void> => {
    const bytes = encoder.record(one);
    if (bytes !== null) await write(bytes);
  };
  return {
    record,
    // Other threads hand records over as JSON.
    text: (text) => record(parsedJson(text)),
    notes: () => [],
    async finish() {
      await write(encoder.end());
      await finish();
    },
    discard,
  };
}

/** Opens a sink over a place. */
export type SinkOver = (destination: FileDestination) => Sink;

export interface FolderOptions {
  /** As given, for messages. */
  readonly shown: string;
  /** Of the files, with its dot. */
  readonly extension: string;
  readonly isProtected: (stats: Stats) => boolean;
  readonly notes: Sink['notes'];
}

/** A file for each record. Each is whole or not there; the disk is not waited for, as it is for one large file. */
export async function folderSink(folder: string, sinkOver: SinkOver, options: FolderOptions): Promise<Sink> {
  const { shown, extension, isProtected } = options;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new WriteError(shown, reasonOf(error));
  }
  const nameOf = makeNamer(extension);
  let open: Sink | undefined;
  const put = async (naming: Naming, write: (sink: Sink) => Promise<void> | undefined): Promise<void> => {
    const name = nameOf(naming);
    const destination = await openReplacement(join(folder, name), `${shown}/${name}`, { flush: false, isProtected });
    open = sinkOver(destination);
    await write(open);
    await open.finish();
    open = undefined;
  };
  return {
    record: (record) => put(record, (sink) => sink.record(record)),
    async text(made) {
      const { head, text } = headAndText(made);
      await put(head, (sink) => sink.text?.(text));
    },
    words: 'named',
    notes: options.notes,
    finish: async () => undefined,
    discard: async () => open?.discard(),
  };
}
