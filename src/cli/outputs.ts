/** Opens what `-o` and `--out-dir` ask for. */
import { resolve } from 'node:path';
import { FORMATS } from '../emit/index.js';
import type { Input } from '../input/discover.js';
import { printable } from '../report/printable.js';
import { inputGuard } from './inputs.js';
import type { ConvertOptions } from './options.js';
import { openOutlet } from './outlets.js';
import { colourJson, paletteOf } from './palette.js';
import type { Destination } from './replacement.js';
import type { OutletTarget } from './run-options.js';
import { folderSink, type Sink, singleSink } from './sinks.js';
import type { World } from './world.js';

/** @throws WriteError - when the place cannot be written, or is an input of the run */
export async function openSink(options: ConvertOptions, inputs: readonly Input[], world: World): Promise<Sink> {
  const { target, format } = options;
  const { makeEmitter } = await FORMATS[format].load();
  const emitter = () => makeEmitter(options.emit);
  if (target.kind !== 'folder') return singleSink(await destinationOf(target, options, inputs, world), emitter());
  const [extension = '.txt'] = FORMATS[format].extensions as readonly string[];
  return folderSink(resolve(world.cwd, target.path), emitter, {
    shown: target.path,
    extension,
    isProtected: inputGuard(inputs, world),
  });
}

/** Formats that are coloured. */
const COLOURED: readonly string[] = ['json', 'ndjson'];

/**
 * The one place that all output of a run goes to. Only a terminal needs to be kept from the control characters of a scrape, and has colours;
 * a pipe gets what was read.
 * @throws WriteError - when the place cannot be written, or is an input of the run
 */
export async function destinationOf(
  target: OutletTarget,
  { format, colour }: Pick<ConvertOptions, 'format' | 'colour'>,
  inputs: readonly Input[],
  world: World,
): Promise<Destination> {
  const outlet = await openOutlet(target, inputs, world);
  if (target.kind === 'file') return outlet;
  const safe = outlet.isTerminal ? printable : (text: string) => text;
  const { json } = paletteOf(colour.stdout);
  const dressed = colour.stdout && COLOURED.includes(format) ? (text: string) => colourJson(safe(text), json) : safe;
  return { ...outlet, write: (text) => outlet.write(dressed(text)) };
}
