/** What `fiche convert` makes of inputs: text by text, some postings at a time. Nothing is kept of one when the next is read. */
import type { Input } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Diagnostic, OfferRecord, Posting } from '../offer.js';
import { type ParseOptions, readPosting, readPostings, type Timed } from '../pipeline.js';
import { attemptRecords, type Made } from './attempt.js';
import { noteOn, warningsOf } from './notes.js';
import type { ConvertOptions } from './options.js';
import { type Found, type FoundPosting, foundIn, type ReadSession } from './postings.js';
import type { Sink } from './sinks.js';
import type { Tally } from './stats.js';

/** What an input is converted with. */
export interface Job {
  readonly options: Pick<ConvertOptions, 'read' | 'parse' | 'keepErrors' | 'verbose'>;
  readonly session: ReadSession;
  readonly tally: Tally;
  readonly sink: Pick<Sink, 'record' | 'loss' | 'object' | 'notes'>;
}

/** Converts one input as it is read, with what this thread has. */
export async function convertInput(input: Input, job: Job, showProgress: () => void): Promise<void> {
  const { take, finish } = conversionOf(input, job);
  for await (const found of foundFor(input, job)) {
    await take(
      found,
      found.kind === 'posting' ? recordsOf([found], job.options.parse, job.session.watch?.timed)[0] : undefined,
    );
    showProgress();
  }
  await finish();
}

/** What is to be converted of an input. */
export const foundFor = (
  input: Input,
  { options: { read, keepErrors }, session, tally }: Pick<Job, 'options' | 'session' | 'tally'>,
): AsyncGenerator<Found> => foundIn(input, { ...read, keepsLost: keepErrors }, session, tally.addBytes);

/** The records of some postings. */
export const recordsOf = (
  found: readonly FoundPosting[],
  parse: ParseOptions,
  timed: Timed | undefined,
): readonly Made<OfferRecord>[] =>
  attemptRecords(found, (postings) => readPostings(postings, parse, timed)).map((made) =>
    'value' in made ? { value: made.value.record } : made,
  );

/** The way of one input into records. */
export interface Conversion {
  /** Tells and writes what was found, and the record that was made of it where it is a posting. */
  readonly take: (found: Found, made?: Made<OfferRecord>) => Promise<void>;
  /** Tells how the input was read. */
  readonly finish: () => Promise<void>;
}

export function conversionOf(input: Input, job: Job): Conversion {
  const { options, session, tally, sink } = job;
  const { talk, isStopped } = session;
  const note = noteOn(input.path);
  let isEmpty = true;
  return {
    async take(found, made) {
      if (found.kind === 'problem') {
        await talk.report(found.diagnostic);
        if (found.lost !== null) await keepLoss(found.lost, found.diagnostic, job);
      } else if (found.kind === 'object') {
        const fault = (await sink.object?.(found.object)) ?? null;
        if (fault === null) tally.addPosting();
        else await talk.report(problem('invalid_record', input.path, fault, { line: found.line }));
      } else if (made !== undefined) {
        isEmpty = false;
        if (!('value' in made)) {
          await talk.report(made);
          if (options.keepErrors) await keepLoss({ ...found.posting, lines: [] }, made, job);
          return;
        }
        await takeRecord(made.value, found, job);
        note.add(found.source, made.value.source.layout);
      }
    },
    async finish() {
      if (options.verbose && !isEmpty && !isStopped()) await talk.report(note.diagnostic());
    },
  };
}

async function takeRecord(
  record: OfferRecord,
  { posting, line }: FoundPosting,
  { options, session: { talk, isStopped, watch }, tally, sink }: Job,
): Promise<void> {
  for (const warning of warningsOf(record, line)) await talk.report(warning);
  for (const note of sink.notes(record)) if (note.level !== 'note' || options.verbose) await talk.report(note);
  // What a run stops at is not written, whoever made it.
  if (isStopped()) return;
  const write = () => sink.record(record, posting);
  await (watch === null ? write() : watch.awaited('emit', write));
  tally.addRecord(record);
}

/** A record that says nothing but why, where as many are to come out as went in. */
async function keepLoss(
  posting: Posting,
  { code, message }: Diagnostic,
  { options: { parse }, sink }: Job,
): Promise<void> {
  const { record } = readPosting(posting, parse);
  await (sink.loss ?? sink.record)({ ...record, warnings: [{ code, message, lines: null, field: null }] }, posting);
}
