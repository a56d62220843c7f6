/** The inputs of a run: the list of `--files-from`, what discovery makes of all names, and the bytes of each input. */
import { fstatSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../emit/nearest.js';
import { type Chunks, fileChunks, gather } from '../input/chunks.js';
import { type Discovery, discover, type Given } from '../input/discover.js';
import { reasonOf } from '../input/failure.js';
import type { Input, Inputs } from '../input/inputs.js';
import { problem } from '../input/problems.js';
import type { Diagnostic } from '../offer.js';
import { UsageError } from './errors.js';
import { COMMAND_NAMES } from './flags.js';
import type { Total } from './progress.js';
import type { PathList, RunOptions } from './run-options.js';
import type { World } from './world.js';

/** A list of paths may be as large as this. */
const LARGEST_LIST = 1 << 28;

/** @throws UsageError - when the list of paths cannot be read */
export async function inputsOf({ operands, list, discover: options }: RunOptions, world: World): Promise<Discovery> {
  const named = operands.map((name) => ({ name, isLiteral: false }));
  const further = list === null ? [] : await listed(list, world);
  if (list !== null && named.length + further.length === 0)
    return { inputs: [], problems: [problem('no_match', list.path, 'the list names no file')] };
  const found = await discover([...named, ...further], options);
  return { ...found, problems: found.problems.map(withCommandHint) };
}

/** A path that is not there may be a command with a slip in it. */
function withCommandHint(diagnostic: Diagnostic): Diagnostic {
  const command = diagnostic.code === 'no_match' ? nearest(diagnostic.path, COMMAND_NAMES) : null;
  return command === null ? diagnostic : { ...diagnostic, hint: `did you mean the command? fiche ${command}` };
}

async function listed({ path, end }: PathList, { stdin, cwd }: World): Promise<readonly Given[]> {
  try {
    const bytes = await gather(path === '-' ? stdin : fileChunks(resolve(cwd, path)), LARGEST_LIST);
    const names = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split(end);
    const whole = end === '\n' ? names.map((name) => (name.endsWith('\r') ? name.slice(0, -1) : name)) : names;
    return whole.filter((name) => name !== '').map((name) => ({ name, isLiteral: true }));
  } catch (error) {
    throw new UsageError(`--files-from ${path}: ${reasonOf(error)}`);
  }
}

/** The bytes of an input, counted as they are read. */
export async function* bytesOf(
  { location }: Input,
  world: { readonly stdin: Chunks },
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of location === null ? world.stdin : fileChunks(location)) {
    count(chunk.length);
    yield chunk;
  }
}

/** How much there is to read. */
export function totalOf(inputs: Inputs): Total {
  let bytes: number | null = 0;
  for (const { location } of inputs) {
    const stats = location === null ? undefined : statsOf(location);
    bytes = bytes === null || !stats?.isFile() ? null : bytes + stats.size;
  }
  return { files: inputs.length, bytes };
}

/** Tells whether a file is one of the inputs, under whatever name. They are looked up when that is first asked. */
export function inputGuard(inputs: Inputs, { stdin }: World): (stats: Stats) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (stats) => {
    if (!stats.isFile()) return false;
    known ??= new Set(
      Array.from(inputs, ({ location }) => identityOf(location === null ? stdinStats(stdin) : statsOf(location))),
    );
    return known.has(identityOf(stats));
  };
}

/** Bytes of an input; 0 where that is not known before it is read. */
export function sizeOf({ location }: Input): number {
  const stats = location === null ? undefined : statsOf(location);
  return stats?.isFile() ? stats.size : 0;
}

/** Bytes that are read sooner than it is made ready to read many. */
const LITTLE = 1 << 16;

/** True for one small file. */
export function areLittle(inputs: Inputs): boolean {
  const [first] = inputs;
  if (first === undefined || inputs.length > 1 || first.path.endsWith('.gz')) return false;
  const size = sizeOf(first);
  return size > 0 && size <= LITTLE;
}

function statsOf(location: string): Stats | undefined {
  try {
    return statSync(location);
  } catch {
    return undefined;
  }
}

/** `fiche < FILE` reads a file too. */
function stdinStats({ fd }: World['stdin']): Stats | undefined {
  return fd === undefined ? undefined : fstatSync(fd);
}

function identityOf(stats: Stats | undefined): string {
  return stats === undefined ? '' : `${stats.dev}:${stats.ino}`;
}
