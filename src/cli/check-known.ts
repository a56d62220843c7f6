/** The baseline of a run: read before, held against what is found, and written after. */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Known, type Ledger, makeLedger, pruned, withFound } from '../check/baseline.js';
import { RULES } from '../check/index.js';
import { fileChunks, gather } from '../input/chunks.js';
import { reasonOf } from '../input/failure.js';
import type { Input } from '../input/inputs.js';
import type { Diagnostic } from '../offer.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';
import { counted } from './numbers.js';
import type { World } from './world.js';

/** What is to be done with what is known. */
export interface BaselineOptions {
  readonly path: string;
  readonly deed: 'use' | 'write' | 'prune';
}

/** @throws UsageError - for what cannot be */
export function baselineOptions(flags: RawFlags): BaselineOptions | null {
  const { baseline: path, 'write-baseline': write, 'prune-baseline': prune } = flags;
  if (write && prune) throw new UsageError('--write-baseline and --prune-baseline: give one of them');
  if (path === undefined && (write || prune))
    throw new UsageError(`--${write ? 'write' : 'prune'}-baseline wants the file too: --baseline FILE`);
  return path === undefined ? null : { path, deed: write ? 'write' : prune ? 'prune' : 'use' };
}

export interface KnownFindings extends Pick<Ledger, 'passed'> {
  /** What is to be told now that something was found. */
  readonly enter: (input: Input, diagnostic: Diagnostic) => readonly Diagnostic[];
  readonly close: (input: Input) => void;
  /** What there is to say of it at the end. */
  readonly notes: () => readonly Diagnostic[];
  /** The text that is to be written, or null. */
  readonly text: () => Promise<string | null>;
}

/** The largest file that is read: no team knows so much. */
const LARGEST = 1 << 28;

/** @throws UsageError - when the file cannot be read, or is something else */
export async function openKnown({ path, deed }: BaselineOptions, world: World): Promise<KnownFindings> {
  const location = resolve(world.cwd, path);
  const known = deed === 'write' && !existsSync(location) ? new Map() : await readKnown(location, path);
  const ledger = makeLedger(deed === 'write' ? null : known);
  const folder = dirname(location);
  const nameOf = (input: Input): string =>
    input.location === null ? input.path : relative(folder, input.location).split(sep).join('/');
  const isThere = (file: string): boolean => existsSync(resolve(folder, file));
  const gone = () => [...known.keys()].filter((file) => !ledger.isRead(file) && !isThere(file));
  return {
    passed: ledger.passed,
    // Not reading a file is no finding, and nothing that could be let pass.
    enter: (input, diagnostic) => (diagnostic.fatal ? [diagnostic] : ledger.enter(nameOf(input), diagnostic)),
    close: (input) => ledger.close(nameOf(input)),
    notes: () =>
      deed === 'use' ? [...ledger.unused().map(unusedWords), ...gone().map(goneWords)].map(noteOn(path)) : [],
    async text() {
      if (deed === 'use') return null;
      const { baselineText } = await import('../check/baseline-file.js');
      return baselineText(deed === 'write' ? withFound(known, ledger) : pruned(known, ledger, isThere));
    },
  };
}

async function readKnown(location: string, path: string): Promise<Known> {
  try {
    const bytes = await gather(fileChunks(location), LARGEST);
    const { readBaseline } = await import('../check/baseline-file.js');
    return readBaseline(bytes.toString('utf8'));
  } catch (error) {
    const help = error instanceof RangeError ? '' : '; --write-baseline makes it';
    throw new UsageError(`--baseline ${path}: ${reasonOf(error)}${help}`);
  }
}

function unusedWords({ file, code, known, found }: ReturnType<Ledger['unused']>[number]): string {
  const rule = Object.hasOwn(RULES, code) ? code : `${code} (no rule has this name)`;
  return `${file}: ${rule} is known ${counted(known, 'time')}, and found ${counted(found, 'time')}`;
}

const goneWords = (file: string): string => `${file} is known, and not there any more`;

const HINT = '--prune-baseline takes out what is not found any more';

const noteOn =
  (path: string) =>
  (message: string): Diagnostic => ({
    code: 'unused_baseline',
    level: 'note',
    message,
    path,
    line: null,
    hint: HINT,
    fatal: false,
  });
