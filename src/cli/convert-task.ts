/** What `convert` makes of files: a text of each of their records, and what there is to tell of them. Nothing is written here. */
import { FORMATS, type TextFormatId } from '../emit/index.js';
import type { Input } from '../input/inputs.js';
import { type Job, takerFor } from './convert-input.js';
import { namingOf } from './names.js';
import type { ConvertOptions } from './options.js';
import { itemsIn, sessionOfWorker } from './postings.js';
import { makeStopwatch } from './stages.js';
import { makeTally, type Tally } from './stats.js';
import { byGroups, type Converted, type Maker } from './tasks.js';
import { waitingRoom } from './together.js';
import { utf8 } from './utf8.js';
import { headed, type Words, type WordsId } from './words.js';

export interface ConvertJob
  extends Pick<ConvertOptions, 'read' | 'parse' | 'emit' | 'keepErrors' | 'verbose' | 'stats' | 'stages'> {
  readonly format: TextFormatId;
  readonly words: WordsId;
}

/** The registry of what postings can be made text by. Its code is loaded when it is asked for. */
const WORDS = {
  format: formatWords,
  keys: async () => (await import('./posting-words.js')).KEYS,
  'keys-line': async () => (await import('./posting-words.js')).KEYS_LINE,
  'keys-and-record': async (job) => (await import('./posting-words.js')).keysAndRecord(await formatWords(job)),
  named: async (job) => {
    const { record, notes } = await formatWords(job);
    return headed(namingOf, record, notes);
  },
  paragraphs: async () => (await import('./posting-words.js')).PARAGRAPHS,
} as const satisfies { readonly [id in WordsId]: (job: ConvertJob) => Promise<Words> };

async function formatWords({ format, emit }: ConvertJob): Promise<Words> {
  const { record, notes = () => [] } = (await FORMATS[format].load()).makeEmitter(emit);
  return { record, loss: record, notes, objects: null };
}

export const bytesIn = ({ events }: Converted): readonly Uint8Array[] =>
  events.flatMap((event) => ('written' in event ? [event.written] : []));

/** @param now - milliseconds, from any beginning */
export function makerOf(job: ConvertJob, now: () => number): Maker<Input, Converted> {
  const loaded = WORDS[job.words](job).then((words) => ({
    words,
    options: words.objects === null ? job : { ...job, read: { ...job.read, isTaken: words.objects.isTaken } },
  }));
  return byGroups(() => {
    const watch = job.stages ? makeStopwatch(now) : null;
    const opened: (Pick<Converted, 'events'> & Pick<Tally, 'counted'>)[] = [];
    return {
      room: waitingRoom(job.parse, { isStopped: () => false, watch }),
      async open(input) {
        const { words, options } = await loaded;
        const events: Converted['events'][number][] = [];
        const tally = makeTally(job);
        const session = sessionOfWorker(async (told) => void events.push({ told }), watch);
        const write = async (text: string): Promise<void> => void events.push({ written: utf8(text) });
        const sink: Job['sink'] = {
          record: (record) => write(words.record(record)),
          loss: (record) => write(words.loss(record)),
          object: async (object) => words.objects?.write(object, write) ?? null,
          notes: words.notes,
        };
        const own: Job = { options, session, tally, sink };
        opened.push({ events, counted: tally.counted });
        return { items: itemsIn(input, own), taker: takerFor(input, own) };
      },
      made(numbered) {
        const times = watch?.times() ?? null;
        return opened.map(({ events, counted }, at) => ({
          events,
          counted: counted(),
          numbered: numbered[at]!,
          times: at === 0 ? times : null,
        }));
      },
    };
  });
}
