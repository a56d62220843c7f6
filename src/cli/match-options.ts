/** The flags of `match`, resolved. */
import { THRESHOLDS, type ThresholdName, type Thresholds, thresholdsWith } from '../dedupe/across/index.js';
import { LIST_FORMATS, type ListFormatId } from '../emit/index.js';
import { nearest } from '../emit/nearest.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';
import type { ListId } from './match-columns.js';
import { type ConvertOptions, convertOptions } from './options.js';
import type { World } from './world.js';

export interface MatchOptions {
  /** What is listed. */
  readonly list: ListId;
  readonly format: ListFormatId;
  readonly thresholds: Thresholds;
  /** How the run goes on, as in `convert`. */
  readonly run: ConvertOptions;
}

/** @throws UsageError - for what cannot be */
export function matchOptions(operands: readonly string[], flags: RawFlags, world: World): MatchOptions {
  if (flags.pairs && flags.boilerplate) throw new UsageError('--pairs and --boilerplate: give one of them');
  const run = convertOptions(operands, flags, world, 'ndjson');
  const { format } = run;
  if (!isListFormat(format))
    throw new UsageError(
      `${run.target.kind === 'file' ? run.target.path : format}: a list is written as ${Object.keys(LIST_FORMATS).join(', ')}`,
    );
  return {
    list: flags.pairs ? 'pairs' : flags.boilerplate ? 'boilerplate' : 'postings',
    format,
    thresholds: thresholdsWith(Object.fromEntries((flags.threshold ?? []).map(thresholdOf))),
    run: { ...run, format },
  };
}

const isListFormat = (format: string): format is ListFormatId => Object.hasOwn(LIST_FORMATS, format);

function thresholdOf(given: string): readonly [name: ThresholdName, value: number] {
  const [, name = '', digits = ''] = /^([^=]*)=(\d{1,10}(?:\.\d{1,9})?|\.\d{1,9})$/.exec(given) ?? [];
  if (digits === '') throw new UsageError(`--threshold wants a name and a number such as repost=0.5, not '${given}'`);
  if (!isThreshold(name)) {
    const suggestion = nearest(name, Object.keys(THRESHOLDS));
    throw new UsageError(
      `unknown threshold '${name}' (${suggestion === null ? "'fiche match --help' lists them" : `did you mean ${suggestion}?`})`,
    );
  }
  const { least, most } = THRESHOLDS[name];
  const value = Number(digits);
  if (value < least || value > most)
    throw new UsageError(`--threshold ${name} goes from ${least} to ${most}, and not to ${digits}`);
  return [name, value];
}

const isThreshold = (name: string): name is ThresholdName => Object.hasOwn(THRESHOLDS, name);
