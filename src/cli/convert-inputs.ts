/** The loop of `fiche convert`: input by input, text by text, posting by posting. Nothing is kept of one when the next is read. */
import type { Input } from '../input/discover.js';
import { problem } from '../input/problems.js';
import type { OfferRecord } from '../offer.js';
import { recordOf } from '../pipeline.js';
import { noteOn, warningsOf } from './notes.js';
import type { ConvertOptions } from './options.js';
import { type FoundObject, type FoundPosting, madeOf, postingsIn } from './postings.js';
import { eachInput, type Session } from './session.js';
import type { Sink } from './sinks.js';
import type { Tally } from './stats.js';

export interface Job {
  readonly options: ConvertOptions;
  readonly session: Session;
  readonly tally: Tally;
  readonly sink: Sink;
}

/** Converts all inputs in their order. */
export function convertInputs(inputs: readonly Input[], job: Job): Promise<void> {
  const { options, session, tally } = job;
  return eachInput(inputs, options, session, tally, (input, showProgress) => convertInput(input, job, showProgress));
}

async function convertInput(input: Input, job: Job, showProgress: () => void): Promise<void> {
  const { options, session, tally } = job;
  const { talk, isStopped } = session;
  const note = noteOn(input.path);
  let isEmpty = true;
  const takeObject = async (found: FoundObject): Promise<void> => {
    await convertObject(input, found, job);
    showProgress();
  };
  for await (const found of postingsIn(input, options.read, session, tally.addBytes, takeObject)) {
    isEmpty = false;
    const record = await convertPosting(found, job);
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
  { options, session, tally, sink }: Job,
): Promise<OfferRecord | null> {
  const { talk } = session;
  const record = await madeOf(found, session, (posting) => recordOf(posting, options.parse));
  if (record === null) return null;
  for (const warning of warningsOf(record, found.line)) await talk.report(warning);
  for (const note of sink.notes(record)) if (note.level !== 'note' || options.verbose) await talk.report(note);
  await sink.record(record, found.posting);
  tally.addRecord(record);
  return record;
}
