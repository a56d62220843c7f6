/** What `convert` makes of files: the text of their records, and what there is to tell of them. Nothing is written here. */
import { FORMATS, type TextFormatId } from '../emit/index.js';
import type { Input } from '../input/inputs.js';
import { type Conversion, conversionOf, itemsFor, type Job, type WaitingRoom, waitingRoom } from './convert-input.js';
import type { ConvertOptions } from './options.js';
import { sessionOfWorker } from './postings.js';
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

/** A file that is being read. */
interface Opened {
  readonly job: Job;
  readonly conversion: Conversion;
  readonly made: (times: Converted['times']) => Converted;
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
    return {
      job: own,
      conversion: conversionOf(input, own),
      made: (times) => ({ events, counted: tally.counted(), times }),
    };
  };
  return async function* (inputs) {
    let { opened, watch, room } = beginning(job, now);
    for (const [i, input] of inputs.entries()) {
      const one = await open(input, watch);
      opened.push(one);
      for await (const item of itemsFor(input, one.job)) {
        room.add(one.conversion, item);
        if (room.isFull()) await room.take();
      }
      if (i < inputs.length - 1 && !room.isEmpty()) continue;
      await room.take();
      for (const { conversion } of opened) await conversion.finish();
      const times = watch?.times() ?? null;
      yield opened.map(({ made }, at) => made(at === 0 ? times : null));
      ({ opened, watch, room } = beginning(job, now));
    }
  };
}

/** What files are read with whose postings are read together. */
interface Beginning {
  readonly opened: Opened[];
  readonly watch: Stopwatch | null;
  readonly room: WaitingRoom;
}

function beginning({ parse, stages }: ConvertJob, now: () => number): Beginning {
  const watch = stages ? makeStopwatch(now) : null;
  return { opened: [], watch, room: waitingRoom(parse, { isStopped: () => false, watch }) };
}
