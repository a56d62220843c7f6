/** The loop of `fiche convert`: input by input, text by text, posting by posting. Nothing is kept of one when the next is read. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Input } from '../input/discover.js';
import { readTexts } from '../input/read.js';
import type { OfferRecord, Posting } from '../offer.js';
import { postingsOf, recordOf } from '../pipeline.js';
import { attempt } from './attempt.js';
import { bytesOf } from './inputs.js';
import { noteOn, warningsOf } from './notes.js';
import type { ConvertOptions } from './options.js';
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
  const { talk, isStopped, world } = session;
  const note = noteOn(input.path);
  let ordinal = 1;
  for await (const reading of readTexts(input.path, bytesOf(input, world, tally.addBytes), options.read)) {
    // What a signal breaks off cannot be read either, but that is no news.
    if (isStopped()) return;
    if (reading.kind === 'problem') {
      await talk.report(reading.diagnostic);
      continue;
    }
    for (const posting of postingsOf(reading.source, ordinal)) {
      ordinal++;
      const record = await convertPosting(posting, reading.line, job);
      if (record !== null) note.add(reading.source, record.source.layout);
      if (isStopped()) return;
      showProgress();
    }
  }
  if (options.verbose && ordinal > 1) await talk.report(note.diagnostic());
}

/** Postings between two looks at what else has happened: signals are heard then only. */
const TURN = 32;

async function convertPosting(posting: Posting, line: number | null, job: Job): Promise<OfferRecord | null> {
  const { options, session, tally, sink } = job;
  const { talk } = session;
  const read = attempt(posting, line, () => recordOf(posting, options.parse));
  if (!('value' in read)) {
    await talk.report(read);
    return null;
  }
  const record = read.value;
  for (const warning of warningsOf(record, line)) await talk.report(warning);
  for (const note of sink.notes(record)) if (note.level !== 'note' || options.verbose) await talk.report(note);
  await sink.record(record);
  tally.addRecord(record);
  if (tally.seen().postings % TURN === 0) await nextTurn();
  return record;
}
