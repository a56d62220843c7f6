/** What every command that reads files and reports on them is told: which files, what is shown on stderr, what makes the exit code. */
import type { DiscoverOptions } from '../input/discover.js';
import { hasColour, hasDataColour } from './colour.js';
import { UsageError } from './errors.js';
import type { Thresholds } from './exit-codes.js';
import { GROUPS, type RawFlags } from './flags.js';
import { type ReporterChoice, reportersOf } from './reporter-options.js';
import { count } from './values.js';
import type { World } from './world.js';

/** One place for everything. */
export type OutletTarget = { readonly kind: 'stdout' } | { readonly kind: 'file'; readonly path: string };

/** Where the results go. */
export type Target = OutletTarget | { readonly kind: 'folder'; readonly path: string };

/** A list of further paths: where it is, and what ends each of them. */
export interface PathList {
  readonly path: string;
  readonly end: '\n' | '\0';
}

export interface RunOptions {
  /** Paths and globs of the command line. */
  readonly operands: readonly string[];
  readonly list: PathList | null;
  readonly discover: DiscoverOptions;
  /** True when a path or glob that matches nothing is all right. */
  readonly passUnmatched: boolean;
  readonly thresholds: Thresholds;
  readonly reporters: readonly ReporterChoice[];
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly stats: boolean;
  /** True to tell where the time went, too. */
  readonly stages: boolean;
  readonly progress: boolean;
  /** Threads that work; null: as many as pay for themselves. */
  readonly jobs: number | null;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
}

/** What differs between commands. */
export interface RunHabits {
  /** What a walk reads when nothing else is said. */
  readonly extensions: readonly string[];
  /** True when packed files are read as well. */
  readonly packed: boolean;
  /** True when results go to a terminal: they show the progress themselves. */
  readonly isShown: boolean;
  /** True when no result goes to stdout, so that a report may. */
  readonly hasFreeStdout?: boolean;
}

/** What `--help` promises for flags that are not given. */
const USUAL = { ...GROUPS.input.flags, ...GROUPS.messages.flags, ...GROUPS.general.flags };

/** @throws UsageError - for what cannot be */
export function runOptions(
  operands: readonly string[],
  flags: RawFlags,
  world: World,
  { extensions, packed, isShown, hasFreeStdout = false }: RunHabits,
): RunOptions {
  const quiet = flags.quiet ?? false;
  const reporters = reportersOf(flags, world, hasFreeStdout);
  // What stands on the terminal already must not be wiped away with the line of progress.
  const isBusy = isShown || (world.stdout.isTTY === true && reporters.some(({ target }) => target.kind === 'stdout'));
  return {
    ...pathsOf(operands, flags, world),
    discover: {
      cwd: world.cwd,
      extensions: extensionsOf(flags) ?? extensions,
      packed,
      hidden: flags.hidden ?? false,
      patterns: flags['ignore-pattern'] ?? [],
      stdinName: flags['stdin-filename'] ?? USUAL['stdin-filename'].default,
      useFiles: !flags['no-ignore'],
    },
    passUnmatched: flags['no-error-on-unmatched-pattern'] ?? false,
    thresholds: {
      failOn: flags['fail-on'] ?? USUAL['fail-on'].default,
      maxWarnings: flags['max-warnings'] === undefined ? null : count('max-warnings', flags['max-warnings']),
    },
    reporters,
    failFast: flags['fail-fast'] ?? false,
    quiet,
    verbose: flags.verbose ?? false,
    stats: flags.stats ?? flags['stats=stages'] ?? false,
    stages: flags['stats=stages'] ?? false,
    progress: world.stderr.isTTY === true && !isBusy && !quiet && !flags['no-progress'] && !world.env.CI,
    jobs: jobsOf(flags, world),
    colour: coloursOf(flags, world),
  };
}

/** Which streams get colour, by the flags every command has. */
export function coloursOf(flags: RawFlags, { stdout, stderr, env }: World): RunOptions['colour'] {
  const choice = flags['no-color'] ? 'never' : (flags.color ?? USUAL.color.default);
  return { stdout: hasDataColour(choice, stdout, env), stderr: hasColour(choice, stderr, env) };
}

/** What `--jobs` says: a number of threads, or null for as many as pay for themselves. */
function jobsOf({ jobs }: RawFlags, { cores }: World): number | null {
  return jobs === undefined ? null : count('jobs', jobs) || cores;
}

function pathsOf(operands: readonly string[], flags: RawFlags, world: World): Pick<RunOptions, 'operands' | 'list'> {
  const from = flags['files-from'];
  if (from === undefined && flags.null)
    throw new UsageError('--null says how the paths of --files-from end: give both');
  if (from === '-' && operands.includes('-'))
    throw new UsageError('stdin cannot be both a text and the list of --files-from');
  if (from !== undefined) return { operands, list: { path: from, end: flags.null ? '\0' : '\n' } };
  if (operands.length > 0) return { operands, list: null };
  if (world.stdin.isTTY) throw new UsageError('nothing to read: name files or folders, or pipe a text in');
  return { operands: ['-'], list: null };
}

/** What `-o` and `--out-dir` say. */
export function targetOf(flags: RawFlags): Target {
  const { output, 'out-dir': folder } = flags;
  if (output !== undefined && folder !== undefined) throw new UsageError('--output and --out-dir: give one of them');
  return folder === undefined ? outletOf(flags) : { kind: 'folder', path: folder };
}

/** What `-o` says. */
export function outletOf({ output }: RawFlags): OutletTarget {
  if (output === undefined || output === '-') return { kind: 'stdout' };
  if (/\.(?:gz|zip|xz|zst)$/i.test(output))
    throw new UsageError(`${output}: output is not compressed; pipe it: fiche … | gzip > ${output}`);
  return { kind: 'file', path: output };
}

function extensionsOf({ ext }: RawFlags): readonly string[] | undefined {
  const endings = splitList(ext)?.map((ending) =>
    ending
      .toLowerCase()
      .replace(/^\*?\.?/, '.')
      .replace(/\.gz$/, ''),
  );
  if (endings?.length === 0 || endings?.some((ending) => ending === '.' || ending === ''))
    throw new UsageError('--ext wants endings: --ext txt,md');
  return endings;
}

/** `a,b` given twice or in one go. */
export function splitList(given: readonly string[] | undefined): readonly string[] | undefined {
  return given
    ?.flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
