/** What `fiche convert` makes of one input: text by text, posting by posting. Nothing is kept of one when the next is read. */
import type { Input } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { OfferRecord } from '../offer.js';
import { recordOf } from '../pipeline.js';
import { noteOn, warningsOf } from './notes.js';
import type { ConvertOptions } from './options.js';
import {
  type FoundLoss,
  type FoundObject,
  type FoundPosting,
  madeOf,
  postingsIn,
  type ReadSession,
  type Takers,
} from './postings.js';
import type { Sink } from './sinks.js';
import type { Tally } from './stats.js';

/** What one input is converted with. */
export interface Job {
  readonly options: Pick<ConvertOptions, 'read' | 'parse' | 'keepErrors' | 'verbose'>;
  readonly session: ReadSession;
  readonly tally: Tally;
  readonly sink: Pick<Sink, 'record' | 'loss' | 'object' | 'notes'>;
}

/** Converts one input, with what this thread has. */
export async function convertInput(input: Input, job: Job, showProgress: () => void): Promise<void> {
  const { options, session, tally } = job;
  const { talk, isStopped } = session;
  const note = noteOn(input.path);
  let isEmpty = true;
  const take: Takers = {
    async object(found) {
      await convertObject(input, found, job);
      showProgress();
    },
    ...(options.keepErrors && { loss: (found) => keepLoss(found, job) }),
  };
  for await (const found of postingsIn(input, options.read, session, tally.addBytes, take)) {
    isEmpty = false;
    const record = await convertPosting(found, take, job);
    if (record !== null) note.add(found.source, record.source.layout);
    showProgress();
  }
  if (options.verbose && !isEmpty && !isStopped()) await talk.report(note.diagnostic());
}

async function convertObject(
  input: Input,
  { object, line }: FoundObject,
  { session, tally, sink }: Job,
): Promise<void> {
  const fault = (await sink.object?.(object)) ?? null;
  if (fault === null) tally.addPosting();
  else await session.talk.report(problem('invalid_record', input.path, fault, { line }));
}

async function convertPosting(
  found: FoundPosting,
  { loss }: Takers,
  { options, session, tally, sink }: Job,
): Promise<OfferRecord | null> {
  const { talk, watch } = session;
  const record = await madeOf(found, session, (posting) => recordOf(posting, options.parse, watch?.timed), loss);
  if (record === null) return null;
  for (const warning of warningsOf(record, found.line)) await talk.report(warning);
  for (const note of sink.notes(record)) if (note.level !== 'note' || options.verbose) await talk.report(note);
  const write = () => sink.record(record, found.posting);
  await (watch === null ? write() : watch.awaited('emit', write));
  tally.addRecord(record);
  return record;
}

/** A record that says nothing but why, so that as many come out as went in. */
async function keepLoss({ posting, diagnostic }: FoundLoss, { options, sink }: Job): Promise<void> {
  const { code, message } = diagnostic;
  const record = recordOf(posting, options.parse);
  await (sink.loss ?? sink.record)({ ...record, warnings: [{ code, message, lines: null, field: null }] }, posting);
}
