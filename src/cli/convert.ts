/** `fiche convert`: postings in, records out. What goes wrong is told, the run goes on, and its exit code is decided at the end. */
import type { Inputs } from '../input/inputs.js';
import { dedupeOptions } from './across-options.js';
import type { Run } from './command.js';
import { convertInputs } from './convert-inputs.js';
import type { Dress } from './dedupe.js';
import { type ConvertOptions, convertOptions } from './options.js';
import { openSink } from './outputs.js';
import { runSession } from './session.js';
import type { Sink } from './sinks.js';
import { stageLines } from './stages.js';
import { makeTally } from './stats.js';
import type { World } from './world.js';

export const run: Run = (operands, flags, world) => {
  const dedupe = dedupeOptions(flags);
  const file = flags['strip-boilerplate'];
  return runInto(
    async (options, inputs) => {
      const open = () => openSink(options, inputs, world);
      const dressed = file === undefined ? null : await undressing(file, world);
      if (dedupe !== null) {
        const { dedupingSink } = await import('./dedupe.js');
        return dedupingSink(dedupe, inputs, world, { open, dressed });
      }
      const sink = await open();
      if (dressed === null) return sink;
      // What is left out is found in the posting: its text alone is not enough.
      const { text: _, ...whole } = sink;
      return { ...whole, record: (record, posting) => sink.record(dressed(record, posting)) };
    },
    convertOptions(operands, flags, world),
    world,
  );
};

/** Takes out of records the paragraphs that a file lists. What few runs need is loaded by those. */
async function undressing(file: string, world: World): Promise<Dress> {
  const [{ readBoilerplate }, { withoutBoilerplate }] = await Promise.all([
    import('./boilerplate-file.js'),
    import('../dedupe/across/index.js'),
  ]);
  const boilerplate = await readBoilerplate(file, world);
  return (record, posting) => (posting === undefined ? record : withoutBoilerplate(record, posting, boilerplate));
}

/** Opens what the records of a run go into. */
export type OpenSink = (options: ConvertOptions, inputs: Inputs, world: World) => Promise<Sink>;

/** Reads all inputs of a run, has their records taken by a sink, and gives the exit code. */
export function runInto(open: OpenSink, options: ConvertOptions, world: World): Promise<number> {
  const { target } = options;
  const tally = makeTally(options);
  let ofSink = '';
  return runSession(
    options,
    {
      async over(inputs, session) {
        const sink = await open(options, inputs, world);
        const isWhole = await filled(sink, async () => {
          await convertInputs(inputs, { options, session, tally, sink });
          // A file is replaced by whole results only; on a stream, what was begun is closed.
          return session.signal() === null && !(session.isStopped() && target.kind === 'file');
        });
        if (isWhole) ofSink = sink.summary?.() ?? '';
        if (session.watch !== null) ofSink += stageLines(session.watch.times(), tally.seen().bytes);
      },
      summary: (counts, seconds) => tally.summary(counts, seconds) + ofSink,
      atStake: target.kind === 'file' ? target.path : null,
    },
    world,
  );
}

/** Has a sink filled, and puts in place what is in it when `fill` says that it is whole. Nothing of it is left behind otherwise. */
async function filled(sink: Sink, fill: () => Promise<boolean>): Promise<boolean> {
  try {
    const isWhole = await fill();
    if (isWhole) await sink.finish();
    return isWhole;
  } finally {
    await sink.discard();
  }
}
