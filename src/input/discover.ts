/** Which files are meant: names, folders, globs and `-` become one list, sorted by path, each file once. */
import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Diagnostic } from '../offer.js';
import { codeOf, failureOf } from './failure.js';
import { type Input, type Inputs, inputsIn } from './inputs.js';
import { problem } from './problems.js';
import { expandGlob, type WalkOptions, walk } from './walk.js';

/** What a walk for texts reads when nothing else is said. */
export const TEXT_EXTENSIONS = ['.txt', '.text'] as const;
/** What a walk for postings reads, also with `.gz` behind it. */
export const EXTENSIONS = [...TEXT_EXTENSIONS, '.ndjson', '.jsonl'] as const;

/** A name as the user gave it. */
export interface Given {
  readonly name: string;
  /** True for names out of a list: they are files or folders, no globs, and a dash is a name like any other. */
  readonly isLiteral: boolean;
}

export interface DiscoverOptions extends WalkOptions {
  /** What standard input is called. */
  readonly stdinName: string;
}

export interface Discovery {
  readonly inputs: Inputs;
  readonly problems: readonly Diagnostic[];
}

/** Names between two looks at what else has happened: a list may be long. */
const TURN = 1024;

/**
 * Finds the inputs. A named file is always one, whatever its ending and whatever is ignored; nothing is opened here.
 * @param given - in any order: it does not change the result
 */
export async function discover(given: readonly Given[], options: DiscoverOptions): Promise<Discovery> {
  const found: Discovery[] = [];
  for (const [i, one] of given.entries()) {
    found.push(await find(one, options));
    if (i % TURN === TURN - 1) await nextTurn();
  }
  const problems = found.flatMap((one) => one.problems).sort(byPath);
  // One list names no file twice.
  if (found.length === 1) return { inputs: found[0]!.inputs, problems };
  return { inputs: [...eachOnce(found.map(({ inputs }) => inputs))].sort(byPath), problems };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** Every file once, under the better of its names. */
function eachOnce(lists: readonly Inputs[]): Iterable<Input> {
  const inputs = new Map<string, Input>();
  for (const list of lists)
    for (const input of list) {
      const key = input.location ?? '-';
      const before = inputs.get(key);
      if (before === undefined || isBetter(input, before)) inputs.set(key, input);
    }
  return inputs.values();
}

/** Of two ways to one file the one whose path comes first, then the one that keeps more folders. */
function isBetter(one: Input, other: Input): boolean {
  return one.path < other.path || (one.path === other.path && one.name.length > other.name.length);
}

async function find({ name, isLiteral }: Given, options: DiscoverOptions): Promise<Discovery> {
  if (name === '-' && !isLiteral)
    return { inputs: [{ path: options.stdinName, location: null, name: bareName(options.stdinName) }], problems: [] };
  const path = withSlashes(name);
  const location = resolve(options.cwd, name);
  if (name === '') return nothing('no_match', path, 'an empty name');
  try {
    const isFolder = statSync(location).isDirectory();
    if (isFolder) return await findInFolder(path, location, options);
    return { inputs: [{ path, location, name: bareName(path) }], problems: [] };
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return { inputs: [], problems: [failureOf(error, path)] };
    if (!isLiteral && (await isGlob(path))) return findGlob(path, options);
    return nothing('no_match', path, 'no such file or folder');
  }
}

async function findInFolder(path: string, root: string, options: DiscoverOptions): Promise<Discovery> {
  const prefix = path.endsWith('/') ? path : `${path}/`;
  const shown = (location: string) => (location === root ? path : prefix + withSlashes(from(root, location)));
  const { rows, otherEndings, ignored, problems } = await walk(root, shown, options);
  if (rows.length === 0 && problems.length === 0) {
    const message = `no file in this folder ends in ${options.extensions.join(', ')}`;
    const others = otherEndings.slice(0, 5).join(',');
    return nothing('no_files', path, message, ignored, others && `--ext ${others} reads what is there`);
  }
  const inputs = rows.map(({ folder, names }) => {
    const location = withSeparator(folder);
    const name = withSlashes(from(root, location));
    return { folder: { path: prefix + name, location, name }, names };
  });
  return { inputs: inputsIn(inputs), problems };
}

async function findGlob(pattern: string, options: DiscoverOptions): Promise<Discovery> {
  const shown = (location: string) => withSlashes(isAbsolute(pattern) ? location : relative(options.cwd, location));
  const { files, base, ignored, problems } = await expandGlob(pattern, shown, options);
  if (files.length === 0 && problems.length === 0)
    return nothing('no_match', pattern, 'no file matches this pattern', ignored);
  const inputs = files.map((location) => ({
    path: shown(location),
    location,
    name: withSlashes(from(base, location)),
  }));
  return { inputs: inputs.sort(byPath), problems };
}

const withSeparator = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

/** The path of a file from a folder, of which it is mostly the end: to find that out costs more than all else that is done for a name. */
function from(folder: string, location: string): string {
  const start = withSeparator(folder);
  return location.startsWith(start) ? location.slice(start.length) : relative(folder, location);
}

const bareName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function nothing(code: 'no_match' | 'no_files', path: string, message: string, ignored = 0, help = ''): Discovery {
  const hint = ignored > 0 ? `${ignored} left out by ignore files or patterns: --no-ignore reads them` : help;
  return { inputs: [], problems: [problem(code, path, message, hint === '' ? {} : { hint })] };
}

/** Only asked of names that are no file: a name may hold brackets. */
async function isGlob(path: string): Promise<boolean> {
  const { default: fastGlob } = await import('fast-glob');
  return fastGlob.isDynamicPattern(path);
}

/** On Windows `\` becomes `/`; elsewhere it is a character like any other. */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
