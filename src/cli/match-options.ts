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
  if (flags.pairs && flags.boilerplate) throw new UsageError('--pairs and --boilerplate: give one of them');
  if (flags.boilerplate && flags.index !== undefined)
    throw new UsageError('--boilerplate counts the postings that it reads: an index holds no texts');
  const run = convertOptions(operands, flags, world, 'ndjson');
  const { format } = run;
  if (!isListFormat(format))
    throw new UsageError(
      `${run.target.kind === 'file' ? run.target.path : format}: a list is written as ${Object.keys(LIST_FORMATS).join(', ')}`,
    );
  return {
    list: flags.pairs ? 'pairs' : flags.boilerplate ? 'boilerplate' : 'postings',
    format,
    target: outletOf(flags),
    across: acrossOptions(flags),
    run: { ...run, format },
  };
}

const isListFormat = (format: string): format is ListFormatId => Object.hasOwn(LIST_FORMATS, format);
