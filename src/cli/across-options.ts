/** The flags of what hangs on other postings, resolved: for `match`, and for `convert`. */
import { THRESHOLDS, type ThresholdName, type Thresholds, thresholdsWith } from '../dedupe/across/thresholds.js';
import { nearest } from '../emit/nearest.js';
import type { Novelty } from '../store/index.js';
import type { DEDUPE_MODES } from './across-flags.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';

export interface AcrossOptions {
  readonly thresholds: Thresholds;
  /** File that remembers what was seen, as given. */
  readonly index: string | null;
  /** Which postings are told of; null for all. */
  readonly only: readonly Novelty[] | null;
}

/** @throws UsageError - for what cannot be */
export function acrossOptions(flags: RawFlags): AcrossOptions {
  const { index, 'new-only': newOnly, changed } = flags;
  for (const name of ['new-only', 'changed'] as const)
    if (flags[name] && index === undefined) throw new UsageError(`--${name} wants an --index that knows what was seen`);
  if (index !== undefined && [flags.output, flags['out-dir']].includes(index))
    throw new UsageError(`--index ${index}: the output cannot go there too`);
  return {
    thresholds: thresholdsWith(Object.fromEntries((flags.threshold ?? []).map(thresholdOf))),
    index: index ?? null,
    only: changed ? ['new', 'changed'] : newOnly ? ['new'] : null,
  };
}

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

export type DedupeMode = (typeof DEDUPE_MODES)[number];

export interface DedupeOptions extends AcrossOptions {
  readonly mode: DedupeMode;
}

/**
 * What becomes of the records of one vacancy; null when nobody asks.
 * @throws UsageError - for what cannot be
 */
export function dedupeOptions(flags: RawFlags): DedupeOptions | null {
  const options = acrossOptions(flags);
  const mode = flags.dedupe ?? (options.index === null ? null : 'mark');
  if (mode === null && flags.threshold !== undefined) throw new UsageError('--threshold is for --dedupe and --index');
  return mode === null ? null : { ...options, mode };
}
