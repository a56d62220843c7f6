/** What `collapse` and `restore` have in common: texts come from files, and go to a stream, a file, a folder, or back. */
import { TEXT_EXTENSIONS } from '../input/discover.js';
import { UsageError } from './errors.js';
import { GROUPS, type RawFlags } from './flags.js';
import { type RunOptions, runOptions, type Target, targetOf } from './run-options.js';
import { size } from './values.js';
import type { World } from './world.js';

export type TextTarget = Target | { readonly kind: 'in-place' };

export interface TextOptions extends RunOptions {
  readonly target: TextTarget;
  readonly maxBytes: number;
}

/** @throws UsageError - for what cannot be */
export function textOptions(operands: readonly string[], flags: RawFlags, world: World): TextOptions {
  const target = textTargetOf(flags);
  const isShown = target.kind === 'stdout' && world.stdout.isTTY === true;
  const options = runOptions(operands, flags, world, {
    extensions: TEXT_EXTENSIONS,
    packed: false,
    isShown,
    hasFreeStdout: target.kind !== 'stdout' && flags.report !== '-',
  });
  if (target.kind === 'in-place' && options.operands.includes('-'))
    throw new UsageError('--in-place replaces files, and stdin is none');
  return {
    ...options,
    target,
    maxBytes: size('max-bytes', flags['max-bytes'] ?? GROUPS.texts.flags['max-bytes'].default),
  };
}

function textTargetOf(flags: RawFlags): TextTarget {
  if (!flags['in-place']) return targetOf(flags);
  for (const name of ['output', 'out-dir'] as const)
    if (flags[name] !== undefined) throw new UsageError(`--in-place and --${name}: give one of them`);
  return { kind: 'in-place' };
}
