/**
 * Loads the program: one script, with what was compiled of it when it was built. To compile it takes longer than to convert a file. Another
 * Node than the one it was built with finds nothing that was compiled for it, and compiles.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { compiledName, PROGRAM } from './names.js';

type Program = typeof import('./program.js');
type Wrapped = (exports: object, require: NodeJS.Require, module: { readonly exports: object }) => void;

/** Loads it from the folder that this stands in. */
export function loadProgram(): Program {
  for (const name of NEEDED) require(name);
  return run(scriptOf(__dirname, compiled(join(__dirname, compiledName(process)))), require);
}

/** Has the engine leave out what takes longer than it saves where one small file is read. */
export function expectLittle(): void {
  // What is called a few hundred times is not compiled, and of expressions less is. A long run that looks for those would take half as long again.
  for (const setting of ['--no-sparkplug', '--no-regexp-optimization']) setFlagsFromString(setting);
}

/** What nearly every run needs of Node's own. It is compiled already for an engine without settings, and again when it is loaded after one was made. */
const NEEDED = ['node:crypto', 'node:timers/promises'];

/**
 * How the engine is to go about a program that starts often, runs for seconds, and lives on regular expressions; and the newest Node that
 * knows the setting: of one that it does not know an engine complains.
 */
const SETTINGS: readonly (readonly [setting: string, newest: number])[] = [
  // In percent of what is in use: by default several times that is let grow before it is looked through for what is not, and long runs take more than short ones.
  ['--heap-growing-percent=100', 26],
  // What is new has all its room as soon as it takes more than at first: it is looked through half as often, and a long run takes little more memory than a short one.
  ['--semi-space-growth-factor=16', 26],
  // Where a few objects of a place in the program outlive a look at what is new, all of that place would be made where only a look through everything finds them gone.
  ['--no-allocation-site-pretenuring', 26],
  // What outlives a posting is little: to wake helpers for it takes longer than to carry it over.
  ['--no-parallel-scavenge', 26],
  // Most expressions meet hundreds of lines: to compile each for an interpreter first is to compile it twice.
  ['--no-regexp-tier-up', 26],
  // Arrays that compiled loops of this kind make are of another kind than those made before: whoever reads them would be compiled again.
  ['--no-turbo-inline-array-builtins', 26],
  // Three times the default: what is compiled sooner is mostly of no use in a run of a few seconds, and takes a fifth of it.
  ['--interrupt-budget=200000', 20],
  // A ninth of the default: to compile large functions with all they call takes longer than what is saved in a run of a few seconds.
  ['--max-inlined-bytecode-size-cumulative=100', 26],
];

/** @param cachedData - what was compiled of it before, if anything */
export function scriptOf(folder: string, cachedData?: Buffer): Script {
  const filename = join(folder, PROGRAM);
  // What was compiled with other settings is not taken.
  const node = Number.parseInt(process.versions.node, 10);
  for (const [setting, newest] of SETTINGS) if (node <= newest) setFlagsFromString(setting);
  // It is in ASCII.
  return new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData && { cachedData }),
  });
}

/** @param require - of a script in the folder of the program */
export function run(script: Script, require: NodeJS.Require): Program {
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, require, module);
  return module.exports as Program;
}

function compiled(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
