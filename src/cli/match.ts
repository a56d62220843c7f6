/** `fiche match`: which postings are one vacancy. Keys are gathered while postings are read; all is told at the end. */
import {
  askedPairs,
  boilerplateCount,
  keysOf,
  type Matching,
  numberedRows,
  pairRows,
  paragraphsIn,
  readAskedKeys,
  type Thresholds,
  VERDICTS,
} from '../dedupe/across/index.js';
import { LIST_FORMATS } from '../emit/index.js';
import type { Inputs } from '../input/inputs.js';
import type { Run } from './command.js';
import { runInto } from './convert.js';
import { UsageError } from './errors.js';
import { columnsOf, forPeople } from './match-columns.js';
import { type MatchOptions, matchOptions } from './match-options.js';
import { type Matched, openMatcher } from './matcher.js';
import { counted, grouped } from './numbers.js';
import { destinationOf } from './outputs.js';
import { type Sink, singleSink } from './sinks.js';
import { faultOf, isPosting, keysIn, textIn } from './taken.js';
import { parsedJson } from './utf8.js';
import type { World } from './world.js';

export const run: Run = (operands, flags, world) => {
  const matching = matchOptions(operands, flags, world);
  const { list, format, target, run: options } = matching;
  return runInto(
    async (_options, inputs) => {
      const { makeListEmitter } = await LIST_FORMATS[format]();
      const emitter = makeListEmitter<object>(columnsOf(list, format), options.emit);
      const lines = singleSink(await destinationOf(target, options, inputs, world), emitter);
      const { rows, keep, close, ...gatherer } = await gathererOf(matching, inputs, world).catch(async (error) => {
        await lines.discard();
        throw error;
      });
      return {
        ...gatherer,
        notes: () => [],
        async finish() {
          for (const row of await rows()) await lines.record(format === 'table' ? forPeople(row) : row);
          await lines.finish();
          await keep();
        },
        async discard() {
          close();
          await lines.discard();
        },
      };
    },
    { ...options, read: { ...options.read, isTaken: isPosting } },
    world,
  );
};

/** What gathers postings, and tells of them when there are no more. */
interface Gatherer extends Pick<Sink, 'record' | 'text' | 'words' | 'object' | 'summary'> {
  readonly rows: () => Promise<Iterable<object>>;
  /** To be called when all rows are written. */
  readonly keep: () => Promise<void>;
  readonly close: () => void;
}

async function gathererOf({ list, across }: MatchOptions, inputs: Inputs, world: World): Promise<Gatherer> {
  if (list === 'boilerplate') return boilerplateGatherer(across.thresholds);
  if (list === 'asked') return askedGatherer(across.thresholds);
  const { add, match, ...matcher } = await openMatcher(across, inputs, world);
  let summary = '';
  return {
    ...matcher,
    record: async (record) => add(keysOf(record)),
    text: async (text) => add(parsedJson(text)),
    words: 'keys',
    object: (object) => keysIn(object, add),
    async rows() {
      const matched = await match();
      // Of an index, only what has to do with this run is here to be counted.
      if (across.index === null) summary = summaryOf(matched.matching);
      return ROWS[list](matched, across.thresholds);
    },
    summary: () => summary,
  };
}

const ROWS = {
  *postings({ matching, isAsked }) {
    for (const [posting, row] of numberedRows(matching)) if (isAsked(posting)) yield row;
  },
  pairs: ({ matching, isAsked }, { copies }) => pairRows(matching, copies, isAsked),
} as const satisfies { readonly [list: string]: (matched: Matched, thresholds: Thresholds) => Iterable<object> };

function askedGatherer(thresholds: Thresholds): Gatherer {
  const pairs = askedPairs(thresholds);
  return {
    record: async () => {
      throw new UsageError('--asked reads keys, and no texts');
    },
    object: async (object) => faultOf(() => pairs.add(readAskedKeys(object))),
    async rows() {
      let rows: readonly object[] = [];
      const fault = faultOf(() => {
        rows = pairs.rows();
      });
      if (fault !== null) throw new UsageError(fault);
      return rows;
    },
    keep: async () => undefined,
    close: () => undefined,
  };
}

function boilerplateGatherer(thresholds: Thresholds): Gatherer {
  const count = boilerplateCount(thresholds);
  return {
    record: async (record) => count.add(paragraphsIn(record)),
    text: async (text) => count.add(parsedJson(text)),
    words: 'paragraphs',
    object: (object) => textIn(object, (record) => count.add(paragraphsIn(record))),
    rows: async () => count.rows(),
    keep: async () => undefined,
    close: () => undefined,
  };
}

function summaryOf({ gathered, relations, groups }: Matching): string {
  const counts = VERDICTS.map((name, i) => `${name} ${grouped(relations.verdict.filter((v) => v === i).length)}`);
  const { count } = groups.members;
  const vacancies = count === 1 ? '1 vacancy' : `${grouped(count)} vacancies`;
  return `${counted(gathered.postings.length, 'posting')} of ${vacancies}; pairs of different numbers or boards: ${counts.join(', ')}\n`;
}
