/** The postings of an input, one by one, for whatever is to be made of them. What cannot be read is told of, and the run goes on. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Input } from '../input/inputs.js';
import { readTexts } from '../input/read.js';
import type { JsonObject, LostLine, ReadOptions } from '../input/reading.js';
import type { Diagnostic, Posting, SourceText } from '../offer.js';
import { postingsOf } from '../segment/split.js';
import { attemptRecord } from './attempt.js';
import { bytesOf } from './inputs.js';
import type { Session } from './session.js';
import { type Stopwatch, watched, watchedNow } from './stages.js';

/** What postings are read with. */
export interface ReadSession {
  readonly talk: Pick<Session['talk'], 'report'>;
  readonly isStopped: Session['isStopped'];
  readonly world: Pick<Session['world'], 'stdin'>;
  readonly watch: Stopwatch | null;
}

/** What a worker thread reads with: it stops when it is stopped, and standard input is not its own. */
export const sessionOfWorker = (
  report: ReadSession['talk']['report'],
  watch: Stopwatch | null = null,
): ReadSession => ({
  talk: { report },
  isStopped: () => false,
  world: { stdin: Readable.from([]) },
  watch,
});

export interface FoundPosting {
  readonly posting: Posting;
  readonly source: SourceText;
  /** Where its text stands in a file of NDJSON, else null. */
  readonly line: number | null;
}

/** An object of NDJSON that is taken as it is. */
export interface FoundObject {
  readonly object: JsonObject;
  readonly line: number;
}

/** A line of NDJSON of which no posting came, as far as it is known: a posting without lines, and why. */
export interface FoundLoss {
  readonly posting: Posting;
  readonly diagnostic: Diagnostic;
}

/** What else than postings is taken, in its place among them. */
export interface Takers {
  /** Takes the objects that the options say are taken as they are. */
  readonly object?: (found: FoundObject) => Promise<void>;
  /** Takes what is told of already. */
  readonly loss?: (found: FoundLoss) => Promise<void>;
}

/** Postings between two looks at what else has happened: signals are heard then only. */
const TURN = 32;

/** @param count - told of the bytes as they are read */
export async function* postingsIn(
  input: Input,
  options: ReadOptions,
  { talk, isStopped, world, watch }: ReadSession,
  count: (bytes: number) => void,
  take: Takers = {},
): AsyncGenerator<FoundPosting> {
  let ordinal = 1;
  const bytes = bytesOf(input, world, count);
  const texts = readTexts(input.path, watch === null ? bytes : watched(watch, 'read', bytes), options);
  for await (const reading of watch === null ? texts : watched(watch, 'decode', texts)) {
    // What a signal breaks off cannot be read either, but that is no news.
    if (isStopped()) return;
    if (reading.kind === 'problem') {
      const { diagnostic, lost } = reading;
      await talk.report(diagnostic);
      if (lost !== undefined) await take.loss?.({ posting: postingIn(lost, input.path, ordinal++), diagnostic });
      continue;
    }
    if (reading.kind === 'object') {
      await take.object?.(reading);
      continue;
    }
    const { source, line } = reading;
    // Where a stream is cut in parts to be read by many, ids stay, and places in the stream do not.
    const postings = postingsOf(source, source.id === null ? ordinal : 1);
    for (const posting of watch === null ? postings : watchedNow(watch, 'segment', postings)) {
      yield { posting, source, line };
      if (isStopped()) return;
      if (ordinal++ % TURN === 0) await nextTurn();
    }
  }
}

function postingIn({ bytes, id, ...known }: LostLine, path: string, ordinal: number): Posting {
  const sha256 = () => createHash('sha256').update(bytes).digest('hex');
  return { ...known, id, path, ordinal: id === null ? ordinal : 1, lines: [], encodingGuessed: false, sha256 };
}

/** What `make` makes of a posting; null when nothing can be made of it, which is told of, and then taken as a loss. */
export async function madeOf<T>(
  { posting, line }: FoundPosting,
  { talk }: Pick<ReadSession, 'talk'>,
  make: (posting: Posting) => T,
  takeLoss?: Takers['loss'],
): Promise<T | null> {
  const made = attemptRecord(posting, line, () => make(posting));
  if ('value' in made) return made.value;
  await talk.report(made);
  await takeLoss?.({ posting: { ...posting, lines: [] }, diagnostic: made });
  return null;
}
