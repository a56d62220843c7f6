/** What goes on around the work of a command that reads files: messages, signals, finding the inputs, and the exit code at the end. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Input, Inputs } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import { printableLine } from '../report/printable.js';
import type { Rules } from '../report/reporter.js';
import { ClosedPipe, Interrupted, WriteError } from './errors.js';
import { type Counts, EXIT, exitCode, isOver } from './exit-codes.js';
import { areLittle, inputsOf, totalOf } from './inputs.js';
import { type Interruption, listenForSignals } from './interruption.js';
import { counted } from './numbers.js';
import { progressLine } from './progress.js';
import { openReporter } from './reporters.js';
import type { RunOptions } from './run-options.js';
import { makeStopwatch, type Stopwatch } from './stages.js';
import type { Seen } from './stats.js';
import { makeTalk, type Talk } from './talk.js';
import type { SignalName, World } from './world.js';

/** What a run goes on with. */
export interface Session {
  readonly talk: Talk;
  readonly world: World;
  /** The signal that came, or null. */
  readonly signal: () => SignalName | null;
  /** Asked after every step: true after a signal, and with `--fail-fast` after an error. */
  readonly isStopped: () => boolean;
  /** Since the run began. */
  readonly seconds: () => number;
  /** Null when nobody asks where the time goes. */
  readonly watch: Stopwatch | null;
}

export interface Work {
  /** Reads the inputs, in their order, and writes what comes of them. */
  readonly over: (inputs: Inputs, session: Session) => Promise<void>;
  /** What `--stats` tells. */
  readonly summary: (counts: Counts, seconds: number) => string;
  /** What is not written when the run is stopped, or null. */
  readonly atStake: string | null;
  /** True when something was found that makes the exit code 1, though it is no error. */
  readonly hasFindings?: () => boolean;
  /** What reports tell of the codes that may be found. */
  readonly rules?: Rules;
}

/** Runs the work of a command, and gives the exit code. */
export async function runSession(options: RunOptions, work: Work, world: World): Promise<number> {
  const talk = makeTalk(world, options);
  const { signal, during, stopListening } = listenForSignals(world);
  const started = world.now();
  const seconds = () => (world.now() - started) / 1000;
  const watch = options.stages ? makeStopwatch(world.now) : null;
  const isOverNow = () => isOver(talk.counts(), options.thresholds) || work.hasFindings?.() === true;
  const isStopped = () => signal() !== null || (options.failFast && isOverNow());
  try {
    return await run(options, work, { talk, world, signal, isStopped, seconds, watch }, during);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok.code;
    const came = signal();
    if (error instanceof Interrupted && came !== null) return EXIT[came].code;
    throw error;
  } finally {
    await talk.end();
    stopListening();
  }
}

async function run(options: RunOptions, work: Work, session: Session, during: Interruption['during']): Promise<number> {
  const { talk, world, signal, isStopped, seconds } = session;
  // A large tree takes a while to walk.
  const { inputs, problems } = await during(inputsOf(options, world));
  if (areLittle(inputs)) world.expectLittle();
  for (const one of options.reporters)
    await talk.open((say) => openReporter(one, options, work.rules ?? {}, inputs, world, say));
  for (const one of problems) if (!(options.passUnmatched && NOTHING_FOUND.includes(one.code))) await talk.report(one);
  const isHopeless = inputs.length === 0 && talk.counts().fatal > 0;
  if (!(isHopeless || isStopped())) await reportingWrites(talk, () => work.over(inputs, session));
  const came = signal();
  if (came !== null) return EXIT[came].code;
  await talk.finish({ isWhole: !isStopped() });
  await talk.say(closingWords(options, work, talk, isStopped()));
  if (options.stats) await talk.say(work.summary(talk.counts(), seconds()));
  const code = exitCode(talk.counts(), options.thresholds);
  return code === EXIT.ok.code && work.hasFindings?.() ? EXIT.findings.code : code;
}

/** What `--no-error-on-unmatched-pattern` lets pass. */
const NOTHING_FOUND: readonly string[] = ['no_match', 'no_files'];

/** An output that cannot be written ends the work, and is told of as what is wrong with an input is. */
async function reportingWrites(talk: Talk, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    await talk.report(problem('unwritable', error.path, error.message));
  }
}

/** How many errors and warnings there were, and what became of it; nothing when all is well. */
function closingWords(
  { quiet, reporters, stats, thresholds }: RunOptions,
  work: Work,
  talk: Talk,
  isStopped: boolean,
): string {
  const { errors, warnings } = talk.counts();
  const { maxWarnings } = thresholds;
  const lines: string[] = [];
  // Whoever reads stderr line by line as JSON counts for himself.
  if (reporters.some(({ id, target }) => id === 'ndjson' && target.kind === 'stderr')) return '';
  if (errors + warnings > 0 && !quiet && !stats)
    lines.push(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
  if (maxWarnings !== null && warnings > maxWarnings)
    lines.push(`${counted(warnings, 'warning')}, more than --max-warnings ${maxWarnings}`);
  if (isStopped)
    lines.push(
      `stopped here (--fail-fast)${work.atStake === null ? '' : `; ${printableLine(work.atStake)} was not written`}`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

/** What a run counts as it goes. */
export interface Progress {
  readonly addFile: () => void;
  readonly seen: () => Seen;
}

/** Visits the inputs one by one, until the run is stopped; `showProgress` may be called within one too. */
export async function eachInput(
  inputs: Inputs,
  { progress }: RunOptions,
  { talk, isStopped, seconds }: Session,
  tally: Progress,
  visit: (input: Input, showProgress: () => void) => Promise<void>,
): Promise<void> {
  const total = progress ? totalOf(inputs) : { files: inputs.length, bytes: null };
  const showProgress = () => talk.progress(() => progressLine(tally.seen(), total, seconds()));
  for (const input of inputs) {
    talk.visit(input.path);
    await visit(input, showProgress);
    // Files are read and written without waiting: signals are heard here.
    await nextTurn();
    if (isStopped()) return;
    tally.addFile();
    showProgress();
  }
}
