/** Every regular expression of the program: those written as literals, found by a parser, and those that are built, as they are built. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { buildSync, transformSync } from 'esbuild';
import { MODULE } from '../../scripts/bundling.mjs';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file it is written in; none for what is built. */
  readonly file: string | null;
}

export const nameOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** @param root - folder that holds `src` and `node_modules` */
export function patternsIn(root: string): readonly Pattern[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort();
  const patterns = new Map<string, Pattern>();
  for (const file of files)
    for (const pattern of literalsIn(readFileSync(join(root, file), 'utf8'), file))
      if (!patterns.has(nameOf(pattern))) patterns.set(nameOf(pattern), pattern);
  for (const pattern of builtIn(root, files))
    if (!patterns.has(nameOf(pattern))) patterns.set(nameOf(pattern), pattern);
  return [...patterns.values()];
}

/** The literals of a TypeScript file. */
export function* literalsIn(text: string, file: string): Generator<Pattern> {
  const { code } = transformSync(text, { loader: 'ts', target: 'es2022' });
  yield* literalsBelow(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), file);
}

function* literalsBelow(node: object, file: string): Generator<Pattern> {
  const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
  if (regex !== undefined) yield { source: regex.pattern, flags: regex.flags, file };
  for (const part of Object.values(node))
    if (typeof part === 'object' && part !== null) yield* literalsBelow(part, file);
}

/** Stands before all modules, packages excepted, and tells of what they build. */
const WITNESS = `
const built = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given) {
    const made = new target(...given);
    built.push({ source: made.source, flags: made.flags, file: null });
    return made;
  },
});`;

/** What modules build when they are loaded. */
function builtIn(root: string, files: readonly string[]): readonly Pattern[] {
  const folder = mkdtempSync(join(root, 'node_modules/.regexps-'));
  try {
    const outfile = join(folder, 'all.mjs');
    buildSync({
      stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
      ...MODULE,
      outfile,
      packages: 'external',
      logLevel: 'error',
      banner: { js: WITNESS },
      footer: { js: 'console.log(JSON.stringify(built));' },
    });
    return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
