/** The loop of `fiche convert`: input by input, text by text, posting by posting. Nothing is kept of one when the next is read. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Input } from '../input/discover.js';
import { problem } from '../input/problems.js';
import { readTexts } from '../input/read.js';
import type { OfferRecord, Posting } from '../offer.js';
import { postingsOf, recordOf } from '../pipeline.js';
import { bytesOf, totalOf } from './inputs.js';
import { noteOn, warningsOf } from './notes.js';
import { counted } from './numbers.js';
import type { ConvertOptions } from './options.js';
import { progressLine } from './progress.js';
import type { Sink } from './sinks.js';
import type { Tally } from './stats.js';
import type { Talk } from './talk.js';
import type { World } from './world.js';

export interface Job {
  readonly options: ConvertOptions;
  readonly talk: Talk;
  readonly tally: Tally;
  readonly sink: Sink;
  /** Asked after every step: true after a signal, and with `--fail-fast` after an error. */
  readonly isStopped: () => boolean;
  /** Since the run began. */
  readonly seconds: () => number;
  readonly world: World;
}

/** Converts all inputs in their order. */
export async function convertInputs(inputs: readonly Input[], job: Job): Promise<void> {
  const { options, talk, tally, seconds } = job;
  const total = options.progress ? totalOf(inputs) : { files: inputs.length, bytes: null };
  const showProgress = () => talk.progress(() => progressLine(tally.seen(), total, seconds()));
  for (const input of inputs) {
    await convertInput(input, job, showProgress);
    if (job.isStopped()) return;
    tally.addFile();
    showProgress();
  }
}

async function convertInput(input: Input, job: Job, showProgress: () => void): Promise<void> {
  const { options, talk, tally, sink, isStopped, world } = job;
  const note = noteOn(input.path);
  let ordinal = 1;
  for await (const reading of readTexts(input.path, bytesOf(input, world, tally.addBytes), options.read)) {
    // What a signal breaks off cannot be read either, but that is no news.
    if (isStopped()) return;
    if (reading.kind === 'problem') {
      await talk.report(reading.diagnostic);
      continue;
    }
    if (reading.kind === 'object') {
      const fault = (await sink.object?.(reading.object)) ?? null;
      if (fault === null) tally.addPosting();
      else await talk.report(problem('invalid_record', input.path, fault, { line: reading.line }));
      showProgress();
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

/** No posting is as long, in characters; what is would take minutes and all the memory, and give nothing. */
const LONGEST_POSTING = 1 << 24;
/** Postings between two looks at what else has happened: signals are heard then only. */
const TURN = 32;

async function convertPosting(posting: Posting, line: number | null, job: Job): Promise<OfferRecord | null> {
  const { options, talk, tally, sink } = job;
  const at = { line: line ?? posting.lines[0]?.number ?? null };
  const characters = posting.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > LONGEST_POSTING) {
    await talk.report(
      problem('too_long', posting.path, `${counted(characters, 'character')} without a sign of another posting`, at),
    );
    return null;
  }
  let record: OfferRecord;
  try {
    record = recordOf(posting, options.parse);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await talk.report(problem('internal_error', posting.path, `the posting here could not be read (${reason})`, at));
    return null;
  }
  for (const warning of warningsOf(record, line)) await talk.report(warning);
  for (const note of sink.notes(record)) if (note.level !== 'note' || options.verbose) await talk.report(note);
  await sink.record(record, posting);
  tally.addRecord(record);
  if (tally.seen().postings % TURN === 0) await nextTurn();
  return record;
}
