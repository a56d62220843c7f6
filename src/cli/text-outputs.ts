/** Opens where texts go: what `-o`, `--out-dir` and `--in-place` ask for. */
import { resolve } from 'node:path';
import type { Inputs } from '../input/inputs.js';
import { inputGuard } from './inputs.js';
import { openOutlet } from './outlets.js';
import { outputName } from './output-plan.js';
import type { Session } from './session.js';
import type { TextTarget } from './text-options.js';
import { folderSink, inPlaceSink, outletSink, type TextSink } from './text-sinks.js';

/** @throws WriteError - when the place cannot be written, or is an input of the run */
export async function openTextSink(target: TextTarget, inputs: Inputs, { world, talk }: Session): Promise<TextSink> {
  if (target.kind === 'in-place') return inPlaceSink(talk);
  if (target.kind !== 'folder') return outletSink(await openOutlet(target, inputs, world));
  const folder = { location: resolve(world.cwd, target.path), shown: target.path };
  return folderSink(folder, outputName, talk, inputGuard(inputs, world));
}
