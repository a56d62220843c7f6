/** Options that stand in a file: which file that is, and what holds with it. Costs next to nothing when there is none. */
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { environmentFlags, over, type Places } from './config-layers.js';
import { UsageError } from './errors.js';
import type { CommandName, RawFlags } from './flags.js';
import type { World } from './world.js';

const NAMES = ['fiche.config.yaml', 'fiche.config.yml', 'fiche.config.json'] as const;

/** Options of a command, and where they come from. */
export interface Configured {
  readonly flags: RawFlags;
  /** The file, as the user calls it, or null. */
  readonly file: string | null;
  /** Where in it the options stand that hold. */
  readonly places: Places;
}

/**
 * Fills in what the file says and the command line does not.
 * @throws UsageError - for what is wrong with the file
 */
export async function configured(command: CommandName, flags: RawFlags, world: World): Promise<Configured> {
  const { cwd } = world;
  const path = flags['no-config'] ? null : flags.config === undefined ? found(cwd) : resolve(cwd, flags.config);
  const environment = environmentFlags(world);
  if (path === null) return { flags: over(flags, environment), file: null, places: new Map() };
  const file = flags.config ?? (relative(cwd, path) || path);
  const { readConfig } = await import('./config-read.js');
  const { flags: inFile, places } = await readConfig(path, file, command, cwd);
  const merged = over(flags, over(environment, inFile));
  const holds = [...places].filter(([, { name }]) => name in merged && !(name in flags));
  return { flags: merged, file, places: new Map(holds) };
}

/** The file of the nearest folder that has one, from the working folder upwards. */
function found(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const [first, second] = NAMES.filter((name) => isFile(join(folder, name)));
    if (second !== undefined) throw new UsageError(`${first} and ${second} are both in ${folder}: keep one of them`);
    if (first !== undefined) return join(folder, first);
    if (dirname(folder) === folder) return null;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A folder that may not be looked into has none for us.
    return false;
  }
}

/** An error of usage, with where the option stands that it is about, if that is in the file. */
export function blamed(error: UsageError, { file, places }: Configured): UsageError {
  if (file === null || places.size === 0) return error;
  const named = [...error.message.matchAll(/--[\w-]+|'[^']+'/g)].map(([words]) => places.get(words));
  const place = named.find((one) => one !== undefined)?.place;
  return new UsageError(
    place === undefined
      ? `${error.message}\n(options of ${file} hold too; --no-config leaves them out)`
      : `${place}: ${error.message}`,
  );
}
