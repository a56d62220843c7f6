/** The loop of `collapse` and `restore`: text by text, each read whole, changed, and put where it goes. */
import type { Input, Inputs } from '../input/inputs.js';
import { planOutputs } from './output-plan.js';
import { eachInput, type Session } from './session.js';
import type { TextOptions } from './text-options.js';
import type { TextTally } from './text-tally.js';

/** Who makes of each input, in their order, what is to be written. */
export interface Hired<Made> {
  readonly make: (input: Input) => Promise<Made>;
  readonly dismiss: () => Promise<void>;
}

export interface TextRun<Sink, Made> {
  readonly options: TextOptions;
  readonly session: Session;
  readonly tally: TextTally;
  /** @throws WriteError - when the place cannot be written */
  readonly open: (inputs: Inputs) => Promise<Sink>;
  readonly hire: (inputs: Inputs, sink: Sink) => Promise<Hired<Made>>;
  readonly pass: (input: Input, made: Made, sink: Sink) => Promise<void>;
}

/**
 * Sends every text on its way. Of an output nothing is left behind that is not whole.
 * @returns true when nothing broke the run off
 */
export async function runTexts<
  Sink extends { readonly finish: () => Promise<void>; readonly discard: () => Promise<void> },
  Made,
>(inputs: Inputs, { options, session, tally, open, hire, pass }: TextRun<Sink, Made>): Promise<boolean> {
  const { talk, signal, isStopped } = session;
  const { target } = options;
  const plan = target.kind === 'folder' ? planOutputs(inputs) : { inputs, problems: [] };
  for (const one of plan.problems) await talk.report(one);
  if (isStopped()) return false;
  const sink = await open(plan.inputs);
  let hired: Hired<Made> | undefined;
  try {
    hired = await hire(plan.inputs, sink);
    const { make } = hired;
    await eachInput(plan.inputs, options, session, tally, async (input) => {
      const made = await make(input);
      // What a signal breaks off cannot be read either, but that is no news.
      if (!isStopped()) await pass(input, made, sink);
    });
    const isWhole = signal() === null && !(isStopped() && target.kind === 'file');
    if (isWhole) await sink.finish();
    return isWhole;
  } finally {
    await hired?.dismiss();
    await sink.discard();
  }
}
