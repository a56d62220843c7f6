/** What `convert` makes of one file: the text of its records, and what there is to tell of them. Nothing is written here. */
import { FORMATS, type TextFormatId } from '../emit/index.js';
import type { Input } from '../input/inputs.js';
import { convertInput, type Job } from './convert-input.js';
import type { ConvertOptions } from './options.js';
import { sessionOfWorker } from './postings.js';
import { makeStopwatch } from './stages.js';
import { makeTally } from './stats.js';
import type { Converted, Maker } from './tasks.js';
import { utf8 } from './utf8.js';

export interface ConvertJob
  extends Pick<ConvertOptions, 'read' | 'parse' | 'emit' | 'keepErrors' | 'verbose' | 'stats' | 'stages'> {
  readonly format: TextFormatId;
}

export const bytesIn = ({ events }: Converted): readonly Uint8Array[] =>
  events.flatMap((event) => ('written' in event ? [event.written] : []));

/** @param now - milliseconds, from any beginning */
export function makerOf(job: ConvertJob, now: () => number): Maker<Input, Converted> {
  const emitter = FORMATS[job.format].load().then(({ makeEmitter }) => makeEmitter(job.emit));
  return async (input) => {
    const { record: worded, notes } = await emitter;
    const events: Converted['events'][number][] = [];
    const tally = makeTally(job);
    const watch = job.stages ? makeStopwatch(now) : null;
    const session = sessionOfWorker(async (told) => void events.push({ told }), watch);
    const sink: Job['sink'] = {
      record: async (record) => void events.push({ written: utf8(worded(record)) }),
      notes: (record) => notes?.(record) ?? [],
    };
    await convertInput(input, { options: job, session, tally, sink }, () => undefined);
    return { events, counted: tally.counted(), times: watch?.times() ?? null };
  };
}
