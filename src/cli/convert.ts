/** `fiche convert`: postings in, records out. What goes wrong is told, the run goes on, and its exit code is decided at the end. */
import { withoutBoilerplate } from '../dedupe/across/index.js';
import type { Input } from '../input/discover.js';
import { problem } from '../input/problems.js';
import { humanReporter } from '../report/human.js';
import { readBoilerplate } from './boilerplate-file.js';
import type { Run } from './command.js';
import { convertInputs } from './convert-inputs.js';
import { type Dress, dedupeOptions, dedupingSink } from './dedupe.js';
import { ClosedPipe, WriteError } from './errors.js';
import { EXIT, exitCode, isOver } from './exit-codes.js';
import { inputsOf } from './inputs.js';
import { type Interruption, listenForSignals } from './interruption.js';
import { counted } from './numbers.js';
import { type ConvertOptions, convertOptions } from './options.js';
import { openSink } from './outputs.js';
import { paletteOf } from './palette.js';
import type { Sink } from './sinks.js';
import { makeTally } from './stats.js';
import { makeTalk, type Talk } from './talk.js';
import type { World } from './world.js';

export const run: Run = (operands, flags, world) => {
  const dedupe = dedupeOptions(flags);
  const file = flags['strip-boilerplate'];
  return runInto(
    async (options, inputs) => {
      const boilerplate = file === undefined ? null : await readBoilerplate(file, world);
      const dressed: Dress = (record, posting) =>
        boilerplate === null || posting === undefined ? record : withoutBoilerplate(record, posting, boilerplate);
      const open = () => openSink(options, inputs, world);
      if (dedupe !== null) return dedupingSink(dedupe, inputs, world, { open, dressed });
      const sink = await open();
      return { ...sink, record: (record, posting) => sink.record(dressed(record, posting)) };
    },
    convertOptions(operands, flags, world),
    world,
  );
};

/** Opens what the records of a run go into. */
export type OpenSink = (options: ConvertOptions, inputs: readonly Input[], world: World) => Promise<Sink>;

/** Reads all inputs of a run, has their records taken by a sink, and gives the exit code. */
export async function runInto(open: OpenSink, options: ConvertOptions, world: World): Promise<number> {
  const { quiet, progress, colour } = options;
  const talk = makeTalk(world, { reporter: humanReporter(paletteOf(colour.stderr)), quiet, progress });
  const interruption = listenForSignals(world);
  try {
    return await convert(open, options, talk, interruption, world);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok.code;
    throw error;
  } finally {
    talk.end();
    interruption.stopListening();
  }
}

async function convert(
  open: OpenSink,
  options: ConvertOptions,
  talk: Talk,
  { signal }: Interruption,
  world: World,
): Promise<number> {
  const started = world.now();
  const seconds = () => (world.now() - started) / 1000;
  const tally = makeTally();
  const isOverNow = () => isOver(talk.counts(), options.thresholds);
  const isStopped = () => signal() !== null || (options.failFast && isOverNow());

  const { inputs, problems } = await inputsOf(options, world);
  for (const one of problems) if (!(options.passUnmatched && NOTHING_FOUND.includes(one.code))) await talk.report(one);
  let summary = '';
  const isHopeless = inputs.length === 0 && talk.counts().fatal > 0;
  if (!(isHopeless || isStopped())) {
    const job = { options, talk, tally, isStopped, seconds, world };
    const opened = () => open(options, inputs, world);
    const sink = await intoSink(opened, talk, async (own) => {
      await convertInputs(inputs, { ...job, sink: own });
      // A file is replaced by whole results only; on a stream, what was begun is closed.
      return signal() === null && !(isStopped() && options.target.kind === 'file');
    });
    summary = sink?.summary?.() ?? '';
  }

  const came = signal();
  if (came !== null) return EXIT[came].code;
  await talk.say(closingWords(options, talk, isStopped()));
  if (options.stats) await talk.say(tally.summary(talk.counts(), seconds()) + summary);
  return exitCode(talk.counts(), options.thresholds);
}

/** What `--no-error-on-unmatched-pattern` lets pass. */
const NOTHING_FOUND: readonly string[] = ['no_match', 'no_files'];

/** Opens the output, has it filled, and puts it in place when `fill` says it is whole. Nothing of it is left behind otherwise, or returned. */
async function intoSink(
  open: () => Promise<Sink>,
  talk: Talk,
  fill: (sink: Sink) => Promise<boolean>,
): Promise<Sink | undefined> {
  let sink: Sink | undefined;
  try {
    sink = await open();
    if (!(await fill(sink))) return undefined;
    await sink.finish();
    return sink;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    await talk.report(problem('unwritable', error.path, error.message));
    return undefined;
  } finally {
    await sink?.discard();
  }
}

/** How many errors and warnings there were, and what became of it; nothing when all is well. */
function closingWords({ quiet, stats, target, thresholds }: ConvertOptions, talk: Talk, isStopped: boolean): string {
  const { errors, warnings } = talk.counts();
  const { maxWarnings } = thresholds;
  const lines: string[] = [];
  if (errors + warnings > 0 && !quiet && !stats)
    lines.push(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
  if (maxWarnings !== null && warnings > maxWarnings)
    lines.push(`${counted(warnings, 'warning')}, more than --max-warnings ${maxWarnings}`);
  if (isStopped)
    lines.push(`stopped here (--fail-fast)${target.kind === 'file' ? `; ${target.path} was not written` : ''}`);
  return lines.map((line) => `${line}\n`).join('');
}
