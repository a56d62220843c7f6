/** The loop of `fiche convert`: input by input, text by text, posting by posting. Nothing is kept of one when the next is read. */
import { isText } from '../emit/index.js';
import type { Input, Inputs } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { OfferRecord } from '../offer.js';
import { recordOf } from '../pipeline.js';
import { openCrew } from './crew.js';
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
import { eachInput, type Session } from './session.js';
import type { Sink } from './sinks.js';
import type { Tally } from './stats.js';
import type { Assignment, Converted } from './tasks.js';

/** What one input is converted with. */
export interface Job {
  readonly options: Pick<ConvertOptions, 'read' | 'parse' | 'keepErrors' | 'verbose'>;
  readonly session: ReadSession;
  readonly tally: Tally;
  readonly sink: Pick<Sink, 'record' | 'loss' | 'object' | 'notes'>;
}

interface WholeJob extends Job {
  readonly options: ConvertOptions;
  readonly session: Session;
  readonly sink: Sink;
}

/** Converts all inputs in their order, by worker threads where texts are all that the sink needs. */
export async function convertInputs(inputs: Inputs, job: WholeJob): Promise<void> {
  const { options, session, tally, sink } = job;
  const { read, parse, format, emit, keepErrors, verbose, stages } = options;
  // What is no text is made by this thread alone, of whole records.
  const words = isText(format) ? { format, emit } : { format: 'ndjson' as const, emit: {} };
  const assignment: Assignment = { name: 'convert', job: { read, parse, ...words, keepErrors, verbose, stages } };
  const jobs = sink.text === undefined ? 1 : options.jobs;
  const crew = await openCrew<Converted>(assignment, inputs, (input) => input, jobs, session.world);
  try {
    await eachInput(inputs, options, session, tally, async (input, showProgress) => {
      const made = await crew.next();
      if (made === null) await convertInput(input, job, showProgress);
      else await take(made, job);
    });
  } finally {
    await crew.dismiss();
  }
}

/** Tells and writes what a worker made of an input. */
async function take({ events, counted, times }: Converted, { session, sink, tally }: WholeJob): Promise<void> {
  for (const event of events) {
    if (session.isStopped()) return;
    if ('told' in event) await session.talk.report(event.told);
    else await sink.text?.(event.written);
  }
  tally.add(counted);
  if (times !== null) session.watch?.add(times);
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
