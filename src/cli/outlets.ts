/** One place for everything that is written: standard output, or one file. */
import { resolve } from 'node:path';
import type { Inputs } from '../input/inputs.js';
import { inputGuard } from './inputs.js';
import { type FileDestination, openReplacement } from './replacement.js';
import type { OutletTarget } from './run-options.js';
import { writeOut } from './streams.js';
import type { World } from './world.js';

export interface Outlet extends FileDestination {
  /** What the file is called, or null for a stream. */
  readonly shown: string | null;
  readonly isTerminal: boolean;
}

const nothing = async (): Promise<void> => undefined;

/** @throws WriteError - when it cannot be written, or is an input of the run */
export async function openOutlet(target: OutletTarget, inputs: Inputs, world: World): Promise<Outlet> {
  if (target.kind === 'stdout') {
    const { stdout } = world;
    const write: Outlet['write'] = (data) => writeOut(stdout, data);
    return {
      write,
      settle: nothing,
      finish: nothing,
      discard: nothing,
      shown: null,
      isTerminal: stdout.isTTY === true,
    };
  }
  const { path } = target;
  const options = { flush: true, isProtected: inputGuard(inputs, world) };
  return { ...(await openReplacement(resolve(world.cwd, path), path, options)), shown: path, isTerminal: false };
}
