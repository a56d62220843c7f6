/** What `fiche convert` makes of inputs: text by text, some postings at a time. Nothing is kept of one when the next is read. */
import type { Input } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Diagnostic, OfferRecord, Posting } from '../offer.js';
import { readPosting } from '../pipeline.js';
import { noteOn, warningsOf } from './notes.js';
import type { Numbered } from './numbered.js';
import type { ConvertOptions } from './options.js';
import { type FoundPosting, itemsIn, type ReadSession } from './postings.js';
import type { Sink } from './sinks.js';
import type { Tally } from './stats.js';
import { type Taker, takeInput } from './together.js';

/** What an input is converted with. */
export interface Job {
  readonly options: Pick<ConvertOptions, 'read' | 'parse' | 'keepErrors' | 'verbose'>;
  readonly session: ReadSession;
  readonly tally: Tally;
  readonly sink: Pick<Sink, 'record' | 'loss' | 'object' | 'notes'>;
}

/** Converts one input as it is read, with what this thread has. */
export function convertInput(input: Input, job: Job, showProgress: () => void): Promise<Numbered> {
  return takeInput(itemsIn(input, job), takerFor(input, job), job.options.parse, job.session, showProgress);
}

/** Tells and writes what was found in an input, and the records that were made of its postings. */
export function takerFor(input: Input, job: Job): Taker {
  const { options, session, tally, sink } = job;
  const { talk, isStopped } = session;
  const note = noteOn(input.path);
  let isEmpty = true;
  return {
    async take(item, made) {
      if (item.kind === 'problem') {
        await talk.report(item.diagnostic);
        if (item.lost !== null) await keepLoss(item.lost, item.diagnostic, job);
      } else if (item.kind === 'object') {
        const fault = (await sink.object?.(item.object)) ?? null;
        if (fault === null) tally.addPosting();
        else await talk.report(problem('invalid_record', input.path, fault, { line: item.line }));
      } else if (made !== undefined) {
        isEmpty = false;
        if (!('value' in made)) {
          await talk.report(made);
          if (options.keepErrors) await keepLoss({ ...item.posting, lines: [] }, made, job);
          return;
        }
        const { record } = made.value;
        await takeRecord(record, item, job);
        note.add(item.source, record.source.layout);
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
