/** `fiche convert`: postings in, records out. What goes wrong is told, the run goes on, and its exit code is decided at the end. */
import type { Input } from '../input/discover.js';
import type { Run } from './command.js';
import { convertInputs } from './convert-inputs.js';
import { type ConvertOptions, convertOptions } from './options.js';
import { openSink } from './outputs.js';
import { runSession } from './session.js';
import type { Sink } from './sinks.js';
import { makeTally } from './stats.js';
import type { World } from './world.js';

export const run: Run = async (operands, flags, world) => {
  const options = convertOptions(operands, flags, world);
  const { target } = options;
  const tally = makeTally();
  return runSession(
    options,
    {
      over: (inputs, session) =>
        intoSink(options, inputs, world, async (sink) => {
          await convertInputs(inputs, { options, session, tally, sink });
          // A file is replaced by whole results only; on a stream, what was begun is closed.
          return session.signal() === null && !(session.isStopped() && target.kind === 'file');
        }),
      summary: tally.summary,
      atStake: target.kind === 'file' ? target.path : null,
    },
    world,
  );
};

/** Opens the output, has it filled, and puts it in place when `fill` says it is whole. Nothing of it is left behind otherwise. */
async function intoSink(
  options: ConvertOptions,
  inputs: readonly Input[],
  world: World,
  fill: (sink: Sink) => Promise<boolean>,
): Promise<void> {
  const sink = await openSink(options, inputs, world);
  try {
    if (await fill(sink)) await sink.finish();
  } finally {
    await sink.discard();
  }
}
