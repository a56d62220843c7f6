/** Opens where texts go: what `-o`, `--out-dir` and `--in-place` ask for. */
import { resolve } from 'node:path';
import type { Input } from '../input/discover.js';
import { inputGuard } from './inputs.js';
import { outputName } from './output-plan.js';
import { openReplacement } from './replacement.js';
import type { OutletTarget } from './run-options.js';
import type { Session } from './session.js';
import type { TextTarget } from './text-options.js';
import {
  fileOutlet,
  folderSink,
  inPlaceSink,
  type Outlet,
  outletSink,
  stdoutOutlet,
  type TextSink,
} from './text-sinks.js';
import type { World } from './world.js';

/** @throws WriteError - when the place cannot be written, or is an input of the run */
export async function openTextSink(
  target: TextTarget,
  inputs: readonly Input[],
  { world, talk }: Session,
): Promise<TextSink> {
  if (target.kind === 'in-place') return inPlaceSink(talk);
  if (target.kind !== 'folder') return outletSink(await openOutlet(target, inputs, world));
  const folder = { location: resolve(world.cwd, target.path), shown: target.path };
  return folderSink(folder, outputName, talk, inputGuard(inputs, world));
}

/**
 * One place for everything.
 * @throws WriteError - when it cannot be written, or is an input of the run
 */
export async function openOutlet(target: OutletTarget, inputs: readonly Input[], world: World): Promise<Outlet> {
  if (target.kind === 'stdout') return stdoutOutlet(world.stdout);
  const isProtected = inputGuard(inputs, world);
  const destination = await openReplacement(resolve(world.cwd, target.path), target.path, { flush: true, isProtected });
  return fileOutlet(destination, target.path);
}
