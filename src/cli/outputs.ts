/** Opens what `-o` and `--out-dir` ask for. */
import { resolve } from 'node:path';
import { FORMATS, type Format, type FormatId } from '../emit/index.js';
import { asBuffer } from '../input/encoding.js';
import { codeOf } from '../input/failure.js';
import type { Inputs } from '../input/inputs.js';
import { printable } from '../report/printable.js';
import { UsageError } from './errors.js';
import { inputGuard } from './inputs.js';
import type { ConvertOptions } from './options.js';
import { openOutlet } from './outlets.js';
import { colourJson, paletteOf } from './palette.js';
import type { ByteDestination } from './replacement.js';
import type { OutletTarget } from './run-options.js';
import { binarySink, folderSink, type Sink, type SinkOver, singleSink } from './sinks.js';
import type { World } from './world.js';

/** @throws WriteError - when the place cannot be written, or is an input of the run */
export async function openSink(options: ConvertOptions, inputs: Inputs, world: World): Promise<Sink> {
  const { target, format, emit } = options;
  const loaded = await loadedFormat(format);
  const isBinary = 'makeEncoder' in loaded;
  if (target.kind === 'folder') {
    const [extension = '.txt'] = FORMATS[format].extensions as readonly string[];
    const sinkOver: SinkOver = (place) =>
      isBinary ? binarySink(place, loaded.makeEncoder(emit)) : singleSink(place, loaded.makeEmitter(emit));
    const { notes } = isBinary ? {} : loaded.makeEmitter(emit);
    return folderSink(resolve(world.cwd, target.path), sinkOver, {
      shown: target.path,
      extension,
      isProtected: inputGuard(inputs, world),
      notes: (record) => notes?.(record) ?? [],
    });
  }
  if (isBinary) return binarySink(await openOutlet(target, inputs, world), loaded.makeEncoder(emit));
  return singleSink(await destinationOf(target, options, inputs, world), loaded.makeEmitter(emit));
}

/** @throws UsageError - when the package that writes the format is not installed */
async function loadedFormat(format: FormatId): ReturnType<Format['load']> {
  const { load, wants }: Format = FORMATS[format];
  try {
    return await load();
  } catch (error) {
    if (wants === undefined || !MISSING.includes(codeOf(error))) throw error;
    throw new UsageError(`${format} is written by ${wants}, which is not installed here: npm install ${wants}`);
  }
}

const MISSING: readonly string[] = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

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
  inputs: Inputs,
  world: World,
): Promise<ByteDestination> {
  const outlet = await openOutlet(target, inputs, world);
  if (target.kind === 'file') return outlet;
  const isColoured = colour.stdout && COLOURED.includes(format);
  if (!(outlet.isTerminal || isColoured)) return outlet;
  const { json } = await paletteOf(colour.stdout);
  const safe = (text: string): string => (outlet.isTerminal ? printable(text) : text);
  const dressed = (text: string): string => (isColoured ? colourJson(safe(text), json) : safe(text));
  return {
    ...outlet,
    write: (data) => outlet.write(dressed(typeof data === 'string' ? data : asBuffer(data).toString())),
  };
}
