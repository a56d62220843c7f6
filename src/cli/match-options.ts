/** The flags of `match`, resolved. */
import { LIST_FORMATS, type ListFormatId } from '../emit/index.js';
import { type AcrossOptions, acrossOptions } from './across-options.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';
import type { ListId } from './match-columns.js';
import { type ConvertOptions, convertOptions } from './options.js';
import { type OutletTarget, outletOf } from './run-options.js';
import type { World } from './world.js';

export interface MatchOptions {
  /** What is listed. */
  readonly list: ListId;
  readonly format: ListFormatId;
  readonly target: OutletTarget;
  readonly across: AcrossOptions;
  /** How the run goes on, as in `convert`. */
  readonly run: ConvertOptions;
}

/** @throws UsageError - for what cannot be */
export function matchOptions(operands: readonly string[], flags: RawFlags, world: World): MatchOptions {
  const [list = 'postings', other] = (['pairs', 'boilerplate', 'asked'] as const).filter((name) => flags[name]);
  if (other !== undefined) throw new UsageError(`--${list} and --${other}: give one of them`);
  if (list === 'boilerplate' && flags.index !== undefined)
    throw new UsageError('--boilerplate counts the postings that it reads: an index holds no texts');
  if (list === 'asked' && flags.index !== undefined)
    throw new UsageError('--asked judges the pairs that it is given: an index finds its own');
  const run = convertOptions(operands, flags, world, 'ndjson');
  const { format } = run;
  if (!isListFormat(format))
    throw new UsageError(
      `${run.target.kind === 'file' ? run.target.path : format}: a list is written as ${Object.keys(LIST_FORMATS).join(', ')}`,
    );
  return {
    list,
    format,
    target: outletOf(flags),
    across: acrossOptions(flags),
    run: { ...run, format },
  };
}

const isListFormat = (format: string): format is ListFormatId => Object.hasOwn(LIST_FORMATS, format);
