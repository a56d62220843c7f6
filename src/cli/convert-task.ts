/** What `convert` makes of files: the text of their records, and what there is to tell of them. Nothing is written here. */
import { FORMATS, type TextFormatId } from '../emit/index.js';
import type { Input } from '../input/inputs.js';
import { itemsFor, type Job, takerFor } from './convert-input.js';
import type { ConvertOptions } from './options.js';
import { sessionOfWorker } from './postings.js';
import { makeStopwatch } from './stages.js';
import { makeTally, type Tally } from './stats.js';
import { byGroups, type Converted, type Maker } from './tasks.js';
import { waitingRoom } from './together.js';
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
  return byGroups(() => {
    const watch = job.stages ? makeStopwatch(now) : null;
    const opened: (Pick<Converted, 'events'> & Pick<Tally, 'counted'>)[] = [];
    return {
      room: waitingRoom(job.parse, { isStopped: () => false, watch }),
      async open(input) {
        const { record: worded, notes } = await emitter;
        const events: Converted['events'][number][] = [];
        const tally = makeTally(job);
        const session = sessionOfWorker(async (told) => void events.push({ told }), watch);
        const sink: Job['sink'] = {
          record: async (record) => void events.push({ written: utf8(worded(record)) }),
          notes: (record) => notes?.(record) ?? [],
        };
        const own: Job = { options: job, session, tally, sink };
        opened.push({ events, counted: tally.counted });
        return { items: itemsFor(input, own), taker: takerFor(input, own) };
      },
      made() {
        const times = watch?.times() ?? null;
        return opened.map(({ events, counted }, at) => ({
          events,
          counted: counted(),
          times: at === 0 ? times : null,
        }));
      },
    };
  });
}
