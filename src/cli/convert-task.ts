/** What `convert` makes of files: the text of their records, and what there is to tell of them. Nothing is written here. */
import { FORMATS, type TextFormatId } from '../emit/index.js';
import type { Input } from '../input/inputs.js';
import type { OfferRecord } from '../offer.js';
import type { Made } from './attempt.js';
import { type Conversion, conversionOf, foundFor, type Job, recordsOf } from './convert-input.js';
import type { ConvertOptions } from './options.js';
import { type Found, type FoundPosting, sessionOfWorker } from './postings.js';
import { makeStopwatch, type Stopwatch } from './stages.js';
import { makeTally } from './stats.js';
import type { Converted, Maker } from './tasks.js';
import { utf8 } from './utf8.js';

export interface ConvertJob
  extends Pick<ConvertOptions, 'read' | 'parse' | 'emit' | 'keepErrors' | 'verbose' | 'stats' | 'stages'> {
  readonly format: TextFormatId;
}

export const bytesIn = ({ events }: Converted): readonly Uint8Array[] =>
  events.flatMap((event) => ('written' in event ? [event.written] : []));

/** So much is read together, or less with so many lines: of more, what is known of it has no room beside the code. */
const TOGETHER = { found: 8, lines: 800 };

/** A file that is being read. */
interface Opened extends Conversion {
  readonly job: Job;
  /** What was found in it and not taken. */
  found: Found[];
  readonly made: () => Omit<Converted, 'times'>;
}

/** @param now - milliseconds, from any beginning */
export function makerOf(job: ConvertJob, now: () => number): Maker<Input, Converted> {
  const emitter = FORMATS[job.format].load().then(({ makeEmitter }) => makeEmitter(job.emit));
  const open = async (input: Input, watch: Stopwatch | null): Promise<Opened> => {
    const { record: worded, notes } = await emitter;
    const events: Converted['events'][number][] = [];
    const tally = makeTally(job);
    const session = sessionOfWorker(async (told) => void events.push({ told }), watch);
    const sink: Job['sink'] = {
      record: async (record) => void events.push({ written: utf8(worded(record)) }),
      notes: (record) => notes?.(record) ?? [],
    };
    const own: Job = { options: job, session, tally, sink };
    return { ...conversionOf(input, own), job: own, found: [], made: () => ({ events, counted: tally.counted() }) };
  };
  return async function* (inputs) {
    let opened: Opened[] = [];
    let waiting = { found: 0, lines: 0 };
    let watch: Stopwatch | null = null;
    const takeAll = async (): Promise<void> => {
      await takeFound(opened, (postings) => recordsOf(postings, job.parse, watch?.timed));
      waiting = { found: 0, lines: 0 };
    };
    for (const [i, input] of inputs.entries()) {
      if (opened.length === 0) watch = job.stages ? makeStopwatch(now) : null;
      const one = await open(input, watch);
      opened.push(one);
      for await (const found of foundFor(input, one.job)) {
        one.found.push(found);
        waiting.found++;
        if (found.kind === 'posting') waiting.lines += found.posting.lines.length;
        if (waiting.found >= TOGETHER.found || waiting.lines >= TOGETHER.lines) await takeAll();
      }
      if (i < inputs.length - 1 && waiting.found > 0) continue;
      await takeAll();
      for (const { finish } of opened) await finish();
      const times = watch?.times() ?? null;
      yield opened.map(({ made }, at) => ({ ...made(), times: at === 0 ? times : null }));
      opened = [];
    }
  };
}

/** Has records made of all postings that wait, and takes what was found in each file. */
async function takeFound(
  opened: readonly Opened[],
  read: (postings: readonly FoundPosting[]) => readonly Made<OfferRecord>[],
): Promise<void> {
  const records = read(opened.flatMap(({ found }) => found.filter((one) => one.kind === 'posting'))).values();
  for (const one of opened) {
    for (const found of one.found) await one.take(found, found.kind === 'posting' ? records.next().value : undefined);
    one.found = [];
  }
}
