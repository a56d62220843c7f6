/** `fiche explain`: postings in, and what was read where out, line by line on a terminal or in a pipe, or as a page for a browser. */
import { type Explanation, explain } from '../explain/explanation.js';
import { makePage } from '../explain/html/page.js';
import { terminalView } from '../explain/terminal.js';
import { EXTENSIONS } from '../input/discover.js';
import type { Inputs } from '../input/inputs.js';
import type { ReadOptions } from '../input/reading.js';
import type { ParseOptions } from '../pipeline.js';
import { attempt } from './attempt.js';
import type { Run } from './command.js';
import type { RawFlags } from './flags.js';
import { collapseOptions, readOptions } from './options.js';
import { openOutlet } from './outlets.js';
import { paletteOf } from './palette.js';
import { itemsIn } from './postings.js';
import { type OutletTarget, outletOf, type RunOptions, runOptions } from './run-options.js';
import { eachInput, runSession, type Session } from './session.js';
import { makeTally, type Tally } from './stats.js';
import { type Taker, takeInput } from './together.js';
import type { World } from './world.js';

export const run: Run = async (operands, flags, world) => {
  const options = explainOptions(operands, flags, world);
  const { target } = options;
  const tally = makeTally(options);
  return runSession(
    options,
    {
      over: (inputs, session) => explainInputs(inputs, options, session, tally),
      summary: tally.summary,
      atStake: target.kind === 'file' ? target.path : null,
    },
    world,
  );
};

interface ExplainOptions extends RunOptions {
  readonly read: ReadOptions;
  readonly parse: ParseOptions;
  readonly target: OutletTarget;
  /** True for a page, false for text. */
  readonly isPage: boolean;
}

function explainOptions(operands: readonly string[], flags: RawFlags, world: World): ExplainOptions {
  const target = outletOf(flags);
  const isShown = target.kind === 'stdout' && world.stdout.isTTY === true;
  return {
    ...runOptions(operands, flags, world, { extensions: EXTENSIONS, packed: true, isShown }),
    read: readOptions(flags),
    parse: { collapse: collapseOptions(flags), provenance: true, ...(flags.layout && { layout: flags.layout }) },
    target,
    isPage: flags.html ?? (target.kind === 'file' && /\.html?$/i.test(target.path)),
  };
}

/** Explains all postings in their order. Of a file nothing is left behind that is not whole. */
async function explainInputs(inputs: Inputs, options: ExplainOptions, session: Session, tally: Tally): Promise<void> {
  const { talk, world, isStopped } = session;
  const outlet = await openOutlet(options.target, inputs, world);
  const renderer = await rendererFor(options, world);
  try {
    await eachInput(inputs, options, session, tally, async (input, showProgress) => {
      const taker: Taker = {
        async take(item, made) {
          if (item.kind === 'problem') await talk.report(item.diagnostic);
          if (item.kind !== 'posting' || made === undefined) return;
          const explained = 'value' in made ? attempt(item, () => explain(made.value, item.line)) : made;
          if (!('value' in explained)) return talk.report(explained);
          await outlet.write(renderer.add(explained.value));
          tally.addRecord(explained.value.record);
        },
        finish: async () => undefined,
      };
      await takeInput(itemsIn(input, { options, session, tally }), taker, options.parse, session, showProgress);
    });
    if (isStopped()) return;
    for (const part of renderer.end()) await outlet.write(part);
    await outlet.finish();
  } finally {
    await outlet.discard();
  }
}

/** Makes text of explanations as they come, and of what is left at the end. */
interface Renderer {
  readonly add: (explanation: Explanation) => string;
  readonly end: () => Iterable<string>;
}

async function rendererFor({ isPage, target, colour }: ExplainOptions, { stdout }: World): Promise<Renderer> {
  if (isPage) return makePage();
  const isShown = target.kind === 'stdout';
  const columns = isShown && stdout.isTTY ? (stdout.columns ?? 80) : null;
  const ink = await paletteOf(isShown && colour.stdout);
  let before = '';
  return {
    add(explanation) {
      const text = before + terminalView(explanation, { ink, columns });
      before = '\n';
      return text;
    },
    end: () => [],
  };
}
