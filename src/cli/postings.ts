/** The postings of an input, one by one, for whatever is to be made of them. What cannot be read is told of, and the run goes on. */
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Input } from '../input/discover.js';
import { readTexts } from '../input/read.js';
import type { JsonObject, ReadOptions } from '../input/reading.js';
import type { Posting, SourceText } from '../offer.js';
import { postingsOf } from '../pipeline.js';
import { attemptRecord } from './attempt.js';
import { bytesOf } from './inputs.js';
import type { Session } from './session.js';
import { type Stopwatch, watched } from './stages.js';

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

/** Postings between two looks at what else has happened: signals are heard then only. */
const TURN = 32;

/**
 * @param count - told of the bytes as they are read
 * @param takeObject - given the objects that `options` says are taken as they are, in their place among the postings
 */
export async function* postingsIn(
  input: Input,
  options: ReadOptions,
  { talk, isStopped, world, watch }: ReadSession,
  count: (bytes: number) => void,
  takeObject?: (found: FoundObject) => Promise<void>,
): AsyncGenerator<FoundPosting> {
  let ordinal = 1;
  const bytes = bytesOf(input, world, count);
  const texts = readTexts(input.path, watch === null ? bytes : watched(watch, 'read', bytes), options);
  for await (const reading of watch === null ? texts : watched(watch, 'decode', texts)) {
    // What a signal breaks off cannot be read either, but that is no news.
    if (isStopped()) return;
    if (reading.kind === 'problem') {
      await talk.report(reading.diagnostic);
      continue;
    }
    if (reading.kind === 'object') {
      await takeObject?.(reading);
      continue;
    }
    const { source, line } = reading;
    for (const posting of postingsOf(source, ordinal)) {
      yield { posting, source, line };
      if (isStopped()) return;
      if (ordinal++ % TURN === 0) await nextTurn();
    }
  }
}

/** What `make` makes of a posting; null when nothing can be made of it, which is told of. */
export async function madeOf<T>(
  { posting, line }: FoundPosting,
  { talk }: Pick<ReadSession, 'talk'>,
  make: (posting: Posting) => T,
): Promise<T | null> {
  const made = attemptRecord(posting, line, () => make(posting));
  if ('value' in made) return made.value;
  await talk.report(made);
  return null;
}
