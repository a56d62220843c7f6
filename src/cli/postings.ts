/** The postings of an input, one by one, for whatever is to be made of them. What cannot be read is told of, and the run goes on. */
import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Chunks } from '../input/chunks.js';
import type { Input, InputPart } from '../input/inputs.js';
import { readPart, readTexts } from '../input/read.js';
import type { JsonObject, LostLine, ReadOptions } from '../input/reading.js';
import type { Diagnostic, Posting, SourceText } from '../offer.js';
import { postingsOf } from '../segment/split.js';
import { bytesOf } from './inputs.js';
import type { Session } from './session.js';
import { type Stopwatch, watched, watchedNow } from './stages.js';

/** What postings are read with. */
export interface ReadSession {
  readonly talk: Pick<Session['talk'], 'report'>;
  readonly isStopped: Session['isStopped'];
  readonly world: { readonly stdin: Chunks };
  readonly watch: Stopwatch | null;
}

const NOTHING: ReadSession['world'] = { stdin: (async function* () {})() };

/** What a worker thread reads with: it stops when it is stopped, and standard input is not its own. */
export const sessionOfWorker = (
  report: ReadSession['talk']['report'],
  watch: Stopwatch | null = null,
): ReadSession => ({
  talk: { report },
  isStopped: () => false,
  world: NOTHING,
  watch,
});

export interface FoundPosting {
  readonly kind: 'posting';
  readonly posting: Posting;
  readonly source: SourceText;
  /** Where its text stands in a file of NDJSON, else null. */
  readonly line: number | null;
}

/** What an input holds: postings, what cannot be read, and objects of NDJSON that are taken as they are. */
export type Item =
  | FoundPosting
  | {
      readonly kind: 'problem';
      readonly diagnostic: Diagnostic;
      /** A line of NDJSON of which no posting came, as far as it is known, where it is to be kept: a posting without lines. */
      readonly lost: Posting | null;
    }
  | { readonly kind: 'object'; readonly object: JsonObject; readonly line: number };

/** Postings between two looks at what else has happened: signals are heard then only. */
const TURN = 32;

/** What an input is read with. */
export interface ReadJob {
  readonly options: {
    readonly read: ReadOptions;
    /** True to keep lines of which no posting came in their places. */
    readonly keepErrors?: boolean;
  };
  readonly session: ReadSession;
  /** Told of the bytes of a whole input as they are read. */
  readonly tally: { readonly addBytes: (count: number) => void };
}

/** What an input holds, in its order. */
export async function* itemsIn(
  input: Input & Partial<InputPart>,
  { options: { read, keepErrors = false }, session: { isStopped, world, watch }, tally }: ReadJob,
): AsyncGenerator<Item> {
  const { path, part } = input;
  let ordinal = part?.ordinal ?? 1;
  const raw = part === undefined ? bytesOf(input, world, tally.addBytes) : given(part.chunks);
  const bytes = watch === null ? raw : watched(watch, 'read', raw);
  // The beginning tells what it is.
  const texts =
    part === undefined || part.line === 1 ? readTexts(path, bytes, read) : readPart(path, bytes, part.line, read);
  for await (const reading of watch === null ? texts : watched(watch, 'decode', texts)) {
    // What a signal breaks off cannot be read either, but that is no news.
    if (isStopped()) return;
    if (reading.kind === 'problem') {
      const { kind, diagnostic, lost } = reading;
      const isKept = lost !== undefined && keepErrors;
      yield { kind, diagnostic, lost: isKept ? postingIn(lost, path, ordinal++) : null };
      continue;
    }
    if (reading.kind === 'object') {
      yield reading;
      continue;
    }
    const { source, line } = reading;
    // Where a stream is cut in parts to be read by many, ids stay, and places in the stream do not.
    const postings = postingsOf(source, source.id === null ? ordinal : 1);
    for (const posting of watch === null ? postings : watchedNow(watch, 'segment', postings)) {
      yield { kind: 'posting', posting, source, line };
      if (isStopped()) return;
      if (ordinal++ % TURN === 0) await nextTurn();
    }
  }
}

async function* given(chunks: InputPart['part']['chunks']): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function postingIn({ bytes, id, ...known }: LostLine, path: string, ordinal: number): Posting {
  const sha256 = () => hash('sha256', bytes);
  return { ...known, id, path, ordinal: id === null ? ordinal : 1, lines: [], encodingGuessed: false, sha256 };
}
