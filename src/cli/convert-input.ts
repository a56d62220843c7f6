/** What `fiche convert` makes of inputs: text by text, some postings at a time. Nothing is kept of one when the next is read. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Input } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Diagnostic, OfferRecord, Posting } from '../offer.js';
import { type ParseOptions, readPosting, readPostings, type Timed } from '../pipeline.js';
import { attemptRecords, type Made } from './attempt.js';
import { noteOn, warningsOf } from './notes.js';
import type { ConvertOptions } from './options.js';
import { type FoundPosting, type Item, itemsIn, type ReadSession } from './postings.js';
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
  const { options, session } = job;
  const conversion = conversionOf(input, job);
  const { add, isEmpty, isFull, take } = waitingRoom(options.parse, session);
  const takeAll = async (): Promise<void> => {
    await take();
    showProgress();
  };
  // Whoever types, or hears a stream as it comes, has a record of what is there.
  for await (const item of promptly(itemsFor(input, job), isEmpty, takeAll)) {
    add(conversion, item);
    if (isFull()) await takeAll();
  }
  await takeAll();
  await conversion.finish();
}

/** Hands items on; where the next is not there at once, what there is to do is done first. */
async function* promptly<T>(
  items: AsyncGenerator<T>,
  isDone: () => boolean,
  doIt: () => Promise<void>,
): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = items.next();
      if (!isDone()) {
        const isThere = next.then(
          () => true,
          () => true,
        );
        if (!(await Promise.race([isThere, nextTurn(false)]))) await doIt();
      }
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}

/** So much is read together, or less with so many lines. Three times as much outgrows the room for what is new. */
const TOGETHER = { items: 12, lines: 1200 };

/** What was found and is not taken yet. */
export interface WaitingRoom {
  readonly add: (conversion: Conversion, item: Item) => void;
  readonly isEmpty: () => boolean;
  /** True when nothing is won by waiting for more: also where no posting is among what waits. */
  readonly isFull: () => boolean;
  /** Has records made of all postings together, and everything taken in its order. */
  readonly take: () => Promise<void>;
}

export function waitingRoom(
  parse: ParseOptions,
  { isStopped, watch }: Pick<ReadSession, 'isStopped' | 'watch'>,
): WaitingRoom {
  let waiting: { readonly conversion: Conversion; readonly item: Item }[] = [];
  let lines = 0;
  return {
    add(conversion, item) {
      waiting.push({ conversion, item });
      if (item.kind === 'posting') lines += item.posting.lines.length;
    },
    isEmpty: () => waiting.length === 0,
    isFull: () => waiting.length >= TOGETHER.items || lines >= TOGETHER.lines || lines === 0,
    async take() {
      const all = waiting;
      waiting = [];
      lines = 0;
      const postings = all.flatMap(({ item }) => (item.kind === 'posting' ? [item] : []));
      const records = recordsOf(postings, parse, watch?.timed).values();
      for (const { conversion, item } of all) {
        if (isStopped()) return;
        await conversion.take(item, item.kind === 'posting' ? records.next().value : undefined);
      }
    },
  };
}

/** What is to be converted of an input. */
export const itemsFor = (
  input: Input,
  { options: { read, keepErrors }, session, tally }: Pick<Job, 'options' | 'session' | 'tally'>,
): AsyncGenerator<Item> => itemsIn(input, read, session, tally.addBytes, keepErrors);

/** The records of some postings. */
const recordsOf = (
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
  readonly take: (item: Item, made?: Made<OfferRecord>) => Promise<void>;
  /** Tells how the input was read. */
  readonly finish: () => Promise<void>;
}

export function conversionOf(input: Input, job: Job): Conversion {
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
        await takeRecord(made.value, item, job);
        note.add(item.source, made.value.source.layout);
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
