/** `fiche match`: which postings are one vacancy. Keys are gathered while postings are read; all is told at the end. */
import {
  boilerplateCount,
  isKeysObject,
  keysOf,
  type Matching,
  makeCorpus,
  matchingOf,
  pairRows,
  postingRows,
  type Thresholds,
  VERDICTS,
} from '../dedupe/across/index.js';
import { LIST_FORMATS } from '../emit/index.js';
import type { Run } from './command.js';
import { runInto } from './convert.js';
import { columnsOf, forPeople } from './match-columns.js';
import { matchOptions } from './match-options.js';
import { counted, grouped } from './numbers.js';
import { destinationOf } from './outputs.js';
import { type Sink, singleSink } from './sinks.js';
import { isPosting, keysIn, recordIn } from './taken.js';

export const run: Run = (operands, flags, world) => {
  const { list, format, thresholds, run: options } = matchOptions(operands, flags, world);
  return runInto(
    async (_options, inputs) => {
      const { makeListEmitter } = await LIST_FORMATS[format]();
      const emitter = makeListEmitter<object>(columnsOf(list, format), options.emit);
      const lines = singleSink(await destinationOf(options, inputs, world), emitter);
      const { rows, ...gatherer } = GATHERERS[list](thresholds);
      return {
        ...gatherer,
        notes: () => [],
        async finish() {
          for (const row of rows()) await lines.record(format === 'table' ? forPeople(row) : row);
          await lines.finish();
        },
        discard: lines.discard,
      };
    },
    { ...options, read: { ...options.read, isTaken: isPosting } },
    world,
  );
};

/** What gathers postings, and tells of them when there are no more. */
interface Gatherer extends Pick<Sink, 'record' | 'object' | 'summary'> {
  readonly rows: () => Iterable<object>;
}

const GATHERERS = {
  postings: (thresholds) => matcher(thresholds, postingRows),
  pairs: (thresholds) => matcher(thresholds, (matching) => pairRows(matching, thresholds.copies)),
  boilerplate(thresholds) {
    const count = boilerplateCount(thresholds);
    return {
      record: async (record) => count.add(record),
      object: async (object) =>
        isKeysObject(object) ? 'keys hold no text: name the texts or their records' : recordIn(object, count.add),
      rows: count.rows,
    };
  },
} as const satisfies { readonly [list: string]: (thresholds: Thresholds) => Gatherer };

function matcher(thresholds: Thresholds, rowsOf: (matching: Matching) => Iterable<object>): Gatherer {
  const corpus = makeCorpus();
  let summary = '';
  return {
    record: async (record) => corpus.add(keysOf(record)),
    object: (object) => keysIn(object, corpus.add),
    rows() {
      const matching = matchingOf(corpus.gathered(), thresholds);
      summary = summaryOf(matching);
      return rowsOf(matching);
    },
    summary: () => summary,
  };
}

function summaryOf({ gathered, relations, groups }: Matching): string {
  const counts = VERDICTS.map((name, i) => `${name} ${grouped(relations.verdict.filter((v) => v === i).length)}`);
  const { count } = groups.members;
  const vacancies = count === 1 ? '1 vacancy' : `${grouped(count)} vacancies`;
  return `${counted(gathered.postings.length, 'posting')} of ${vacancies}; pairs of different numbers or boards: ${counts.join(', ')}\n`;
}
