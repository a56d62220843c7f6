/** From what the user wrote to what `convert` is to do. Every contradiction ends here, before a file is touched. */
import type { CollapseOptions } from '../dedupe/index.js';
import type { EmitOptions } from '../emit/emitter.js';
import { resolveFields } from '../emit/fields.js';
import { FORMATS, type Format, type FormatId, isText } from '../emit/index.js';
import { EXTENSIONS } from '../input/discover.js';
import type { ReadOptions } from '../input/reading.js';
import type { ParseOptions } from '../pipeline.js';
import { UsageError, unknownField } from './errors.js';
import { GROUPS, type RawFlags } from './flags.js';
import { type RunOptions, runOptions, splitList, type Target, targetOf } from './run-options.js';
import { count, share, size } from './values.js';
import type { World } from './world.js';

export interface ConvertOptions extends RunOptions {
  readonly read: ReadOptions;
  readonly parse: ParseOptions;
  readonly target: Target;
  readonly format: FormatId;
  readonly emit: EmitOptions;
  /** True to have a record of what could not be read, too. */
  readonly keepErrors: boolean;
}

/** What `--help` promises for flags that are not given. */
const USUAL = GROUPS.input.flags;

/**
 * Resolves the flags of `convert`, and of the commands that read what it reads.
 * @param usual - the format where neither --format nor the ending of --output says one
 * @throws UsageError - for what cannot be
 */
export function convertOptions(
  operands: readonly string[],
  flags: RawFlags,
  world: World,
  usual: FormatId = 'json',
): ConvertOptions {
  const target = targetOf(flags);
  const format = formatOf(flags, target, usual);
  const isShown = target.kind === 'stdout' && world.stdout.isTTY === true;
  if (isShown && !isText(format))
    throw new UsageError(`${format} is no text for a terminal: name a file with --output, or pipe it on`);
  return {
    ...runOptions(operands, flags, world, {
      extensions: EXTENSIONS,
      packed: true,
      isShown,
      hasFreeStdout: target.kind !== 'stdout',
    }),
    read: readOptions(flags),
    parse: {
      collapse: collapseOptions(flags),
      provenance: flags.provenance ?? false,
      contacts: !flags['no-contacts'],
      ...(flags.layout && { layout: flags.layout }),
    },
    target,
    format,
    emit: emitOptionsOf(flags, format, isShown ? world.stdout.columns : undefined),
    keepErrors: flags['keep-errors'] ?? false,
  };
}

/** How postings are read out of files of every kind. */
export function readOptions(flags: RawFlags): ReadOptions {
  return {
    encoding: flags.encoding ?? USUAL.encoding.default,
    inputFormat: flags['input-format'] ?? USUAL['input-format'].default,
    textField: flags['text-field'] ?? USUAL['text-field'].default,
    idField: flags['id-field'] ?? null,
    keepFields: splitList(flags['keep-fields']) ?? [],
    maxBytes: size('max-bytes', flags['max-bytes'] ?? USUAL['max-bytes'].default),
  };
}

/** Which copies are taken out, and what is taken for one. */
export function collapseOptions(flags: RawFlags): CollapseOptions {
  const { copies } = GROUPS;
  const number = (name: 'min-lines' | 'min-characters' | 'min-paragraph') =>
    count(name, flags[name] ?? copies.flags[name].default);
  return {
    mode: flags['no-collapse'] ? 'none' : (flags.collapse ?? copies.flags.collapse.default),
    lines: number('min-lines'),
    characters: number('min-characters'),
    paragraph: number('min-paragraph'),
    similarity: share('similarity', flags.similarity ?? copies.flags.similarity.default),
  };
}

function formatOf({ format }: RawFlags, target: Target, usual: FormatId): FormatId {
  if (format !== undefined) return format;
  if (target.kind !== 'file') return usual;
  const name = target.path.toLowerCase();
  const fits = ([, { extensions }]: [string, { readonly extensions: readonly string[] }]) =>
    extensions.some((extension) => name.endsWith(extension));
  return (Object.entries(FORMATS).find(fits)?.[0] as FormatId | undefined) ?? usual;
}

/** Formats that are rows of cells. */
const SPREADSHEETS: readonly FormatId[] = ['csv', 'tsv'];

function emitOptionsOf(flags: RawFlags, format: FormatId, width: number | undefined): EmitOptions {
  const { bom, 'escape-formulas': escapeFormulas } = flags;
  for (const name of ['bom', 'escape-formulas'] as const)
    if (flags[name] && !SPREADSHEETS.includes(format))
      throw new UsageError(`--${name} is for csv and tsv, not for ${format}`);
  if (flags.delimiter !== undefined && format !== 'csv')
    throw new UsageError(`--delimiter is for csv, not for ${format}`);
  const chosen: Format = FORMATS[format];
  if (flags.fields !== undefined && chosen.takesFields === false)
    throw new UsageError(`--fields chooses fields of the record: ${format} has none of them`);
  const { provenance } = flags;
  const input = flags['keep-fields'] !== undefined;
  return { fields: fieldsOf(flags), delimiter: delimiterOf(flags), bom, escapeFormulas, provenance, input, width };
}

function fieldsOf({ fields }: RawFlags): readonly string[] | undefined {
  const names = splitList(fields);
  if (names === undefined) return undefined;
  if (names.length === 0) throw new UsageError("--fields names no field ('fiche fields' lists them)");
  const [unknown] = resolveFields(names).unknown;
  if (unknown === undefined) return names;
  throw new UsageError(unknownField(unknown));
}

function delimiterOf({ delimiter }: RawFlags): string | undefined {
  const character = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  if (character !== undefined && ([...character].length !== 1 || /["\r\n]/.test(character)))
    throw new UsageError(`--delimiter wants one character that is no quote and no line end, not '${delimiter}'`);
  return character;
}
