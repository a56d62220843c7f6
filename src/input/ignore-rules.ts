/** Which files a walk leaves out: `.gitignore` and `.ficheignore` of every folder on the way, and patterns of the command line. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Later ones win. */
const IGNORE_FILES = ['.gitignore', '.ficheignore'] as const;

export interface IgnoreOptions {
  readonly cwd: string;
  /** False to leave ignore files alone; patterns still count. */
  readonly useFiles: boolean;
  /** In the syntax of `.gitignore`, relative to `cwd` (or to the walked folder, when that is elsewhere). */
  readonly patterns: readonly string[];
}

/** Tells whether an entry of a walk is left out, given that the folders above it were not. */
export type IsIgnored = (location: string, isFolder: boolean) => boolean;

/**
 * The rules for a walk from `root`. As in git, the ignore files of the folders above count too, up to the root of the repository, else
 * up to `cwd`; but a folder that was named is walked though those rules leave it out, and then they do not count below it either.
 */
export function ignoreRules(root: string, { cwd, useFiles, patterns }: IgnoreOptions): IsIgnored {
  const files = new Map<string, Ignore | null>();
  const rulesOf = (folder: string): Ignore | null => {
    let rules = files.get(folder);
    if (rules === undefined) {
      rules = useFiles ? readRules(folder) : null;
      files.set(folder, rules);
    }
    return rules;
  };
  const byFilesFrom = (top: string, location: string, isFolder: boolean): boolean => {
    let ignored = false;
    for (const folder of foldersBetween(top, location)) {
      const verdict = rulesOf(folder)?.test(inside(folder, location, isFolder));
      if (verdict?.ignored) ignored = true;
      else if (verdict?.unignored) ignored = false;
    }
    return ignored;
  };

  const above = topOf(root, cwd);
  const top = above !== root && byFilesFrom(above, root, true) ? root : above;
  const patternBase = isInside(cwd, root) ? cwd : root;
  const byPattern = ignore({ ignorecase: false }).add([...patterns]);
  return (location, isFolder) =>
    byFilesFrom(top, location, isFolder) ||
    (patterns.length > 0 && byPattern.ignores(inside(patternBase, location, isFolder)));
}

function readRules(folder: string): Ignore | null {
  const texts = IGNORE_FILES.map((name) => join(folder, name)).flatMap((file) => {
    try {
      // What is no file is not opened: nobody may ever write into a FIFO of that name.
      return statSync(file).isFile() ? [readFileSync(file, 'utf8')] : [];
    } catch {
      return [];
    }
  });
  return texts.length === 0 ? null : ignore({ ignorecase: false }).add(texts.join('\n'));
}

/** Where ignore files begin to count: the repository's root, else the working folder, else the walked folder itself. */
function topOf(root: string, cwd: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) break;
  }
  return isInside(cwd, root) ? cwd : root;
}

function isInside(folder: string, location: string): boolean {
  return location === folder || location.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The folders from `top` down to the one that holds `location`. */
function foldersBetween(top: string, location: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(location); isInside(top, folder); folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder)) break;
  }
  return folders.reverse();
}

function inside(folder: string, location: string, isFolder: boolean): string {
  return relative(folder, location).replaceAll(sep, '/') + (isFolder ? '/' : '');
}
