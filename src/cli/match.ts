/** `fiche match`: which postings are one vacancy. Keys are gathered while postings are read; all is told at the end. */
import {
  boilerplateCount,
  keysOf,
  makeCorpus,
  matchingOf,
  pairRows,
  postingRows,
  type Thresholds,
} from '../dedupe/across/index.js';
import { LIST_FORMATS } from '../emit/index.js';
import type { Run } from './command.js';
import { runInto } from './convert.js';
import { BOILERPLATE, columnsFor, PAIRS, POSTINGS } from './match-columns.js';
import { matchOptions } from './match-options.js';
import { destinationOf } from './outputs.js';
import { type Sink, singleSink } from './sinks.js';
import { isPosting, keysIn, recordIn } from './taken.js';

/** What gathers postings, and tells of them when there are no more. */
interface Gatherer extends Pick<Sink, 'record' | 'object'> {
  readonly rows: () => Iterable<object>;
}

export const run: Run = (operands, flags, world) => {
  const { list, format, thresholds, ...options } = matchOptions(operands, flags, world);
  return runInto(
    async (_options, inputs) => {
      const { makeListEmitter } = await LIST_FORMATS[format]();
      const columns = columnsFor({ postings: POSTINGS, pairs: PAIRS, boilerplate: BOILERPLATE }[list], format);
      const emitter = makeListEmitter<object>(columns, options.run.emit);
      const lines = singleSink(await destinationOf(options.run, inputs, world), emitter);
      const { rows, ...gatherer } = GATHERERS[list](thresholds);
      return {
        ...gatherer,
        notes: () => [],
        async finish() {
          for (const row of rows()) await lines.record(row);
          await lines.finish();
        },
        discard: lines.discard,
      };
    },
    { ...options.run, read: { ...options.run.read, isTaken: isPosting } },
    world,
  );
};

const GATHERERS = {
  postings: (thresholds) => matcher(thresholds, postingRows),
  pairs: (thresholds) => matcher(thresholds, (matching) => pairRows(matching, thresholds.copies)),
  boilerplate(thresholds) {
    const count = boilerplateCount(thresholds);
    return {
      record: async (record) => count.add(record),
      object: (object) =>
        recordIn(object, count.add).then((fault) =>
          fault === null ? null : `${fault}; paragraphs are counted in texts and records`,
        ),
      rows: count.rows,
    };
  },
} as const satisfies { readonly [list: string]: (thresholds: Thresholds) => Gatherer };

function matcher(
  thresholds: Thresholds,
  rowsOf: (matching: ReturnType<typeof matchingOf>) => Iterable<object>,
): Gatherer {
  const corpus = makeCorpus();
  return {
    record: async (record) => corpus.add(keysOf(record)),
    object: (object) => keysIn(object, corpus.add),
    rows: () => rowsOf(matchingOf(corpus.gathered(), thresholds)),
  };
}
