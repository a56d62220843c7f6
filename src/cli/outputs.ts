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
  if (target.kind === 'stdout') return singleSink(stdoutOf(options, world), emitter());
  const isProtected = inputGuard(inputs, world);
  const place = resolve(world.cwd, target.path);
  if (target.kind === 'file')
    return singleSink(await openReplacement(place, target.path, { flush: true, isProtected }), emitter());
  const [extension = '.txt'] = FORMATS[format].extensions as readonly string[];
  return folderSink(place, emitter, { shown: target.path, extension, isProtected });
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
