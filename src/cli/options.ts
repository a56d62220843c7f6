/** From what the user wrote to what is to be done. Every contradiction ends here, before a file is touched. */
import type { CollapseOptions } from '../dedupe/index.js';
import type { EmitOptions } from '../emit/emitter.js';
import { resolveFields } from '../emit/fields.js';
import { FORMATS, type Format, type FormatId } from '../emit/index.js';
import { type DiscoverOptions, EXTENSIONS } from '../input/discover.js';
import type { ReadOptions } from '../input/reading.js';
import type { ParseOptions } from '../pipeline.js';
import { hasColour, hasDataColour } from './colour.js';
import { UsageError } from './errors.js';
import type { Thresholds } from './exit-codes.js';
import { GROUPS, type RawFlags } from './flags.js';
import { count, share, size } from './values.js';
import type { World } from './world.js';

/** Where the records go. */
export type Target = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

/** A list of further paths: where it is, and what ends each of them. */
export interface PathList {
  readonly path: string;
  readonly end: '\n' | '\0';
}

export interface ConvertOptions {
  /** Paths and globs of the command line. */
  readonly operands: readonly string[];
  readonly list: PathList | null;
  readonly discover: DiscoverOptions;
  /** True when a path or glob that matches nothing is all right. */
  readonly passUnmatched: boolean;
  readonly read: ReadOptions;
  readonly parse: ParseOptions;
  readonly target: Target;
  readonly format: FormatId;
  readonly emit: EmitOptions;
  readonly thresholds: Thresholds;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly stats: boolean;
  readonly progress: boolean;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
}

/** What `--help` promises for flags that are not given. */
const USUAL = { ...GROUPS.input.flags, ...GROUPS.messages.flags, ...GROUPS.general.flags };

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
  const quiet = flags.quiet ?? false;
  const isShown = target.kind === 'stdout' && world.stdout.isTTY === true;
  return {
    ...pathsOf(operands, flags, world),
    discover: {
      cwd: world.cwd,
      extensions: extensionsOf(flags),
      hidden: flags.hidden ?? false,
      patterns: flags['ignore-pattern'] ?? [],
      stdinName: flags['stdin-filename'] ?? USUAL['stdin-filename'].default,
      useFiles: !flags['no-ignore'],
    },
    passUnmatched: flags['no-error-on-unmatched-pattern'] ?? false,
    read: {
      encoding: flags.encoding ?? USUAL.encoding.default,
      inputFormat: flags['input-format'] ?? USUAL['input-format'].default,
      textField: flags['text-field'] ?? USUAL['text-field'].default,
      idField: flags['id-field'] ?? null,
      maxBytes: size('max-bytes', flags['max-bytes'] ?? USUAL['max-bytes'].default),
    },
    parse: {
      collapse: collapseOptions(flags),
      provenance: flags.provenance ?? false,
      contacts: !flags['no-contacts'],
      ...(flags.layout && { layout: flags.layout }),
    },
    target,
    format,
    emit: emitOptionsOf(flags, format, isShown ? world.stdout.columns : undefined),
    thresholds: {
      failOn: flags['fail-on'] ?? USUAL['fail-on'].default,
      maxWarnings: flags['max-warnings'] === undefined ? null : count('max-warnings', flags['max-warnings']),
    },
    failFast: flags['fail-fast'] ?? false,
    quiet,
    verbose: flags.verbose ?? false,
    stats: flags.stats ?? false,
    // Records on the same terminal show the progress themselves.
    progress: world.stderr.isTTY === true && !isShown && !quiet && !flags['no-progress'] && !world.env.CI,
    colour: coloursOf(flags, world),
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

/** Which streams get colour, by the flags every command has. */
export function coloursOf(flags: RawFlags, { stdout, stderr, env }: World): ConvertOptions['colour'] {
  const choice = flags['no-color'] ? 'never' : (flags.color ?? USUAL.color.default);
  return { stdout: hasDataColour(choice, stdout, env), stderr: hasColour(choice, stderr, env) };
}

function pathsOf(
  operands: readonly string[],
  flags: RawFlags,
  { stdin }: World,
): Pick<ConvertOptions, 'operands' | 'list'> {
  const from = flags['files-from'];
  if (from === undefined && flags.null)
    throw new UsageError('--null says how the paths of --files-from end: give both');
  if (from === '-' && operands.includes('-'))
    throw new UsageError('stdin cannot be both a text and the list of --files-from');
  if (from !== undefined) return { operands, list: { path: from, end: flags.null ? '\0' : '\n' } };
  if (operands.length > 0) return { operands, list: null };
  if (stdin.isTTY) throw new UsageError('nothing to read: name files or folders, or pipe a text in');
  return { operands: ['-'], list: null };
}

function targetOf(flags: RawFlags): Target {
  const { output, 'out-dir': folder } = flags;
  if (output !== undefined && folder !== undefined) throw new UsageError('--output and --out-dir: give one of them');
  if (folder !== undefined) return { kind: 'folder', path: folder };
  if (output === undefined || output === '-') return { kind: 'stdout' };
  if (/\.(?:gz|zip|xz|zst)$/i.test(output))
    throw new UsageError(`${output}: output is not compressed; pipe it: fiche … | gzip > ${output}`);
  return { kind: 'file', path: output };
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
  return { fields: fieldsOf(flags), delimiter: delimiterOf(flags), bom, escapeFormulas, width };
}

function fieldsOf({ fields }: RawFlags): readonly string[] | undefined {
  const names = splitList(fields);
  if (names === undefined) return undefined;
  if (names.length === 0) throw new UsageError("--fields names no field ('fiche fields' lists them)");
  const [unknown] = resolveFields(names).unknown;
  if (unknown === undefined) return names;
  const help = unknown.suggestion === null ? "'fiche fields' lists them" : `did you mean ${unknown.suggestion}?`;
  throw new UsageError(`unknown field '${unknown.name}' (${help})`);
}

function delimiterOf({ delimiter }: RawFlags): string | undefined {
  const character = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  if (character !== undefined && ([...character].length !== 1 || /["\r\n]/.test(character)))
    throw new UsageError(`--delimiter wants one character that is no quote and no line end, not '${delimiter}'`);
  return character;
}

function extensionsOf({ ext }: RawFlags): readonly string[] {
  const endings = splitList(ext)?.map((ending) =>
    ending
      .toLowerCase()
      .replace(/^\*?\.?/, '.')
      .replace(/\.gz$/, ''),
  );
  if (endings?.length === 0 || endings?.some((ending) => ending === '.' || ending === ''))
    throw new UsageError('--ext wants endings: --ext txt,md');
  return endings ?? EXTENSIONS;
}

/** `a,b` given twice or in one go. */
function splitList(given: readonly string[] | undefined): readonly string[] | undefined {
  return given
    ?.flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
