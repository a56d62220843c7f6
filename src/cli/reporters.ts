/** The reports of a run, open: each diagnostic goes to all of them, and each of them to its place. */
import { resolve } from 'node:path';
import type { Inputs } from '../input/inputs.js';
import type { Diagnostic } from '../offer.js';
import { inert } from '../report/github.js';
import { REPORTERS } from '../report/index.js';
import { printable } from '../report/printable.js';
import type { Ending, MakeReporter, Reporter, Rules } from '../report/reporter.js';
import { inputGuard } from './inputs.js';
import { paletteOf } from './palette.js';
import { type Destination, openReplacement } from './replacement.js';
import type { ReporterChoice } from './reporter-options.js';
import type { RunOptions } from './run-options.js';
import { writeOut } from './streams.js';
import { VERSION } from './version.js';
import type { World } from './world.js';

/** One report, and what takes its text. */
export interface OpenReporter {
  readonly add: (diagnostic: Diagnostic) => Promise<void>;
  readonly visit: (path: string) => void;
  /** Writes what is left, and puts the file in place. */
  readonly finish: (ending: Ending) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Where text for people goes: it knows of the line of progress there. */
export type Say = (text: string) => Promise<void>;

/** Columns of lines where there is no terminal. */
const WIDTH = 120;

/** Opens one report. @throws WriteError - when its file cannot be written, or is an input of the run; from every method too */
export async function openReporter(
  { id, target }: ReporterChoice,
  { colour, quiet, reporters }: RunOptions,
  rules: Rules,
  inputs: Inputs,
  world: World,
  say: Say,
): Promise<OpenReporter> {
  const makeReporter: MakeReporter = await REPORTERS[id].load();
  const isLive = target.kind === 'stderr';
  const isObeyed = id !== 'github' && reporters.some((other) => other.id === 'github');
  const reporter = makeReporter({
    paint: await paletteOf(isLive && colour.stderr),
    columns: (isLive && world.stderr.isTTY && world.stderr.columns) || WIDTH,
    rules,
    version: VERSION,
  });
  const destination = isLive
    ? streamOf(isObeyed ? (text) => say(inert(text)) : say)
    : await destinationOf(target, inputs, world);
  const report = reportOf(reporter, destination);
  if (reporter.begin) await destination.write(reporter.begin());
  // Whoever asks for quiet does not want to see it; a file is for others to read.
  return isLive && quiet
    ? { ...report, add: async (one) => (one.level === 'error' ? report.add(one) : undefined) }
    : report;
}

function reportOf(reporter: Reporter, { write, finish, discard }: Destination): OpenReporter {
  return {
    async add(diagnostic) {
      const text = reporter.add(diagnostic);
      if (text !== '') await write(text);
    },
    visit: (path) => reporter.visit?.(path),
    async finish(ending) {
      for (const part of reporter.end?.(ending) ?? []) await write(part);
      await finish();
    },
    discard,
  };
}

async function destinationOf(
  target: Exclude<ReporterChoice['target'], { readonly kind: 'stderr' }>,
  inputs: Inputs,
  world: World,
): Promise<Destination> {
  const { stdout } = world;
  if (target.kind !== 'file') return streamOf((text) => writeOut(stdout, stdout.isTTY ? printable(text) : text));
  const options = { flush: false, isProtected: inputGuard(inputs, world) };
  return openReplacement(resolve(world.cwd, target.path), target.path, options);
}

const nothing = async (): Promise<void> => undefined;
const streamOf = (write: Say): Destination => ({ write, finish: nothing, discard: nothing });
