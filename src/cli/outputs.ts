/** Opens what `-o` and `--out-dir` ask for. */
import { resolve } from 'node:path';
import { FORMATS } from '../emit/index.js';
import type { Input } from '../input/discover.js';
import { printable } from '../report/printable.js';
import { inputGuard } from './inputs.js';
import type { ConvertOptions } from './options.js';
import { colourJson, paletteOf } from './palette.js';
import { type Destination, openReplacement } from './replacement.js';
import { folderSink, type Sink, singleSink } from './sinks.js';
import { writeOut } from './streams.js';
import type { World } from './world.js';

/** @throws WriteError - when the place cannot be written, or is an input of the run */
export async function openSink(options: ConvertOptions, inputs: readonly Input[], world: World): Promise<Sink> {
  const { target, format } = options;
  const { makeEmitter } = await FORMATS[format].load();
  const emitter = () => makeEmitter(options.emit);
  if (target.kind !== 'folder') return singleSink(await destinationOf(options, inputs, world), emitter());
  const [extension = '.txt'] = FORMATS[format].extensions as readonly string[];
  return folderSink(resolve(world.cwd, target.path), emitter, {
    shown: target.path,
    extension,
    isProtected: inputGuard(inputs, world),
  });
}

/**
 * The one place that all output of a run goes to: its file, or else standard output.
 * @throws WriteError - when the place cannot be written, or is an input of the run
 */
export async function destinationOf(
  options: ConvertOptions,
  inputs: readonly Input[],
  world: World,
): Promise<Destination> {
  const { target } = options;
  if (target.kind === 'stdout') return stdoutOf(options, world);
  const isProtected = inputGuard(inputs, world);
  return openReplacement(resolve(world.cwd, target.path), target.path, { flush: true, isProtected });
}

/** Formats that are coloured. */
const COLOURED: readonly string[] = ['json', 'ndjson'];

/** Standard output. Only a terminal needs to be kept from the control characters of a scrape; a pipe gets what was read. */
function stdoutOf({ format, colour }: ConvertOptions, { stdout }: World): Destination {
  const safe = stdout.isTTY ? printable : (text: string) => text;
  const { json } = paletteOf(colour.stdout);
  const dressed = colour.stdout && COLOURED.includes(format) ? (text: string) => colourJson(safe(text), json) : safe;
  const nothing = async () => undefined;
  return { write: (text) => writeOut(stdout, dressed(text)), finish: nothing, discard: nothing };
}
