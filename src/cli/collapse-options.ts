/** From what the user wrote to what `collapse` is to do. */
import { resolve } from 'node:path';
import type { CollapseOptions } from '../dedupe/index.js';
import type { Encoding, LayoutId } from '../offer.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';
import { collapseOptions } from './options.js';
import { type TextOptions, textOptions } from './text-options.js';
import type { World } from './world.js';

export interface CollapseCommandOptions extends TextOptions {
  /** What is written: the texts, which of them hold copies, or a diff of what would go. */
  readonly shows: 'text' | 'list' | 'diff';
  /** True when copies make the exit code 1. */
  readonly isCheck: boolean;
  readonly report: string | null;
  readonly isVerified: boolean;
  readonly encoding: Encoding | 'auto';
  readonly layout: LayoutId | undefined;
  readonly collapse: CollapseOptions;
}

/** @throws UsageError - for what cannot be */
export function collapseCommandOptions(
  operands: readonly string[],
  flags: RawFlags,
  world: World,
): CollapseCommandOptions {
  const options = textOptions(operands, flags, world);
  const { target } = options;
  for (const name of ['check', 'diff'] as const)
    if (flags[name] && (target.kind === 'in-place' || target.kind === 'folder'))
      throw new UsageError(
        `--${name} writes no text: leave out --${target.kind === 'folder' ? 'out-dir' : 'in-place'}`,
      );
  const report = flags.report ?? null;
  if (report === '-' && target.kind === 'stdout')
    throw new UsageError('--report -: stdout is taken; write one of them to a file');
  if (report !== null && target.kind === 'file' && resolve(world.cwd, report) === resolve(world.cwd, target.path))
    throw new UsageError(`--report and --output are both ${report}`);
  return {
    ...options,
    shows: flags.diff ? 'diff' : flags.check ? 'list' : 'text',
    isCheck: flags.check ?? false,
    report,
    isVerified: flags.verify ?? false,
    encoding: flags.encoding ?? 'auto',
    layout: flags.layout,
    collapse: collapseOptions(flags),
  };
}
