/** The files below a folder, or those a glob matches. Symbolic links are not followed, and nothing but regular files is ever listed. */
import { type Dirent, promises, readdir as readdirLater } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import type { Diagnostic } from '../offer.js';
import { failureOf } from './failure.js';
import { type IgnoreOptions, type IsIgnored, ignoreRules } from './ignore-rules.js';
import { type Names, namesOf } from './inputs.js';

export interface WalkOptions extends IgnoreOptions {
  /** Endings of the files to list, lower case, with their dot. */
  readonly extensions: readonly string[];
  /** True when a `.gz` behind one of them is all right. */
  readonly packed: boolean;
  /** True to list files and enter folders whose name begins with a dot. */
  readonly hidden: boolean;
}

/** Names of files in a folder that follow each other in the order of paths: no folder is between them. */
export interface Row {
  /** Absolute. */
  readonly folder: string;
  readonly names: Names;
}

/** What a walk found, and why it did not find more. */
export interface Walked {
  /** In code unit order of the paths of their files. */
  readonly rows: readonly Row[];
  /** Endings of files that were left alone for their ending; being packed is none. */
  readonly otherEndings: readonly string[];
  readonly ignored: number;
  readonly problems: readonly Diagnostic[];
}

/** Lists the files below a folder. */
export async function walk(root: string, shown: (location: string) => string, options: WalkOptions): Promise<Walked> {
  const isIgnored = ignoreRules(root, options);
  const rows: Row[] = [];
  const otherEndings = new Set<string>();
  const problems: Diagnostic[] = [];
  let ignored = 0;
  const visit = async (folder: string): Promise<void> => {
    let names: string[] = [];
    const endRow = (): void => {
      if (names.length > 0) rows.push({ folder, names: namesOf(names) });
      names = [];
    };
    for (const entry of (await entriesOf(folder, shown, problems)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
      const location = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (!(isFolder || entry.isFile()) || isHidden(entry.name, options.hidden)) continue;
      if (isIgnored(location, isFolder)) ignored++;
      else if (isFolder) {
        endRow();
        await visit(location);
      } else if (hasEnding(entry.name, options)) names.push(entry.name);
      else otherEndings.add(extname(entry.name).toLowerCase());
    }
    endRow();
  };
  await visit(root);
  return {
    rows,
    otherEndings: [...otherEndings].filter((ending) => !['', '.gz'].includes(ending)).sort(),
    ignored,
    problems,
  };
}

/** What is in a folder comes where the paths of its files do: "a-b.txt" before "a/z.txt". */
const keyOf = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

async function entriesOf(
  folder: string,
  shown: (location: string) => string,
  problems: Diagnostic[],
): Promise<Dirent[]> {
  try {
    return await promises.readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(failureOf(error, shown(folder)));
    return [];
  }
}

/** A repository's own folder holds no postings, even when hidden files are asked for. */
function isHidden(name: string, wanted: boolean): boolean {
  return name === '.git' || (name.startsWith('.') && !wanted);
}

function hasEnding(name: string, { extensions, packed }: WalkOptions): boolean {
  const plain = packed ? name.toLowerCase().replace(/\.gz$/, '') : name.toLowerCase();
  return extensions.some((extension) => plain.endsWith(extension) && plain.length > extension.length);
}

/** What a glob matches, and why it did not match more. */
interface Expanded extends Pick<Walked, 'ignored' | 'problems'> {
  /** Absolute. In no order. */
  readonly files: readonly string[];
  /** The folder that the part of the glob leads to that is no pattern. */
  readonly base: string;
}

/** Lists the files a glob matches, whatever their ending; ignore files count from its base. */
export async function expandGlob(
  pattern: string,
  shown: (location: string) => string,
  options: WalkOptions,
): Promise<Expanded> {
  const { default: fastGlob } = await import('fast-glob');
  const { cwd, hidden } = options;
  const problems: Diagnostic[] = [];
  const matches = await fastGlob(pattern, {
    cwd,
    dot: hidden,
    absolute: true,
    followSymbolicLinks: false,
    fs: { readdir: tellingReaddir((folder, error) => problems.push(failureOf(error, shown(folder)))) },
  });
  const base = commonFolder(fastGlob.generateTasks(pattern).map((task) => resolve(cwd, task.base)));
  const isIgnored = ignoreRules(base, options);
  const files = matches
    .map((match) => match.replaceAll('/', sep))
    .filter((file) => !isIgnoredBelow(base, file, isIgnored));
  return { files, base, ignored: matches.length - files.length, problems };
}

/** The folder that holds all of these, or is one of them: braces make several patterns of one. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return first.slice(0, differs === -1 ? first.length : differs).join(sep) || sep;
}

/** A `readdir` for fast-glob, which else would stop at the first folder that cannot be read, or be silent about all of them. */
function tellingReaddir(tell: (folder: string, error: unknown) => void): typeof readdirLater {
  const telling = (folder: string, options: { withFileTypes: true }, done: (error: null, entries: Dirent[]) => void) =>
    readdirLater(folder, options, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT') tell(folder, error);
      done(null, entries ?? []);
    });
  return telling as typeof readdirLater;
}

/** A file is out when it, or a folder between it and the beginning of the pattern, is ignored. */
function isIgnoredBelow(base: string, file: string, isIgnored: IsIgnored): boolean {
  for (let folder = dirname(file); folder !== base && folder.startsWith(base); folder = dirname(folder))
    if (isIgnored(folder, true)) return true;
  return isIgnored(file, false);
}
