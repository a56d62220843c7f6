/** The loop of `collapse` and `restore`: text by text, each read whole, changed, and put where it goes. */
import { Buffer } from 'node:buffer';
import type { Input } from '../input/discover.js';
import { wholeBytes } from '../input/whole.js';
import { bytesOf } from './inputs.js';
import { planOutputs } from './output-plan.js';
import { eachInput, type Session } from './session.js';
import type { TextOptions } from './text-options.js';
import type { TextTally } from './text-tally.js';

export interface TextRun<Sink> {
  readonly options: TextOptions;
  readonly session: Session;
  readonly tally: TextTally;
  /** @throws WriteError - when the place cannot be written */
  readonly open: (inputs: readonly Input[]) => Promise<Sink>;
  readonly pass: (input: Input, bytes: Buffer, sink: Sink) => Promise<void>;
}

/**
 * Sends every text on its way. Of an output nothing is left behind that is not whole.
 * @returns true when nothing broke the run off
 */
export async function runTexts<
  Sink extends { readonly finish: () => Promise<void>; readonly discard: () => Promise<void> },
>(inputs: readonly Input[], { options, session, tally, open, pass }: TextRun<Sink>): Promise<boolean> {
  const { talk, world, signal, isStopped } = session;
  const { target, maxBytes } = options;
  const plan = target.kind === 'folder' ? planOutputs(inputs) : { inputs, problems: [] };
  for (const one of plan.problems) await talk.report(one);
  if (isStopped()) return false;
  const sink = await open(plan.inputs);
  try {
    await eachInput(plan.inputs, options, session, tally, async (input) => {
      const bytes = await wholeBytes(input.path, bytesOf(input, world, tally.addBytes), maxBytes);
      // What a signal breaks off cannot be read either, but that is no news.
      if (isStopped()) return;
      if (Buffer.isBuffer(bytes)) await pass(input, bytes, sink);
      else await talk.report(bytes);
    });
    const isWhole = signal() === null && !(isStopped() && target.kind === 'file');
    if (isWhole) await sink.finish();
    return isWhole;
  } finally {
    await sink.discard();
  }
}
