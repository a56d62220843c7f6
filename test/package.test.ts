/** What is installed, what is run while it is, and what is handed out. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileText, ROOT } from './documents.js';

const manifest = JSON.parse(fileText('package.json'));
const lock = JSON.parse(fileText('package-lock.json'));

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const packages = (Object.entries(lock.packages) as [string, Locked][]).filter(([path]) => path !== '');
const named = (one: (locked: Locked) => boolean): readonly string[] =>
  packages.filter(([, locked]) => one(locked)).map(([path]) => path.replace(/^.*node_modules\//, ''));

describe('the lock file', () => {
  it('vouches for every package, of every platform', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(named(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  });

  it('takes packages from the registry only', () => {
    expect(
      named(({ link, resolved = '' }) => link === true || !/^(?:https:\/\/registry\.npmjs\.org\/.*)?$/.test(resolved)),
    ).toEqual([]);
  });

  it('agrees with package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[''];
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
  });

  it('has no package that runs anything when it is installed, but one for development that need not', () => {
    expect(named(({ hasInstallScript }) => hasInstallScript === true)).toEqual(['esbuild']);
    expect(named(({ hasInstallScript, dev }) => hasInstallScript === true && dev !== true)).toEqual([]);
    expect(manifest.allowScripts).toEqual({ esbuild: false });
  });
});

describe('package.json', () => {
  it('installs nothing beside the program but what the library imports, and what writes an index or Parquet', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['entities', 'zod']);
    expect(Object.keys(manifest.optionalDependencies)).toEqual(['@duckdb/node-api', 'hyparquet-writer']);
  });

  it('runs nothing where the package is installed: prepare is for a clone', () => {
    for (const script of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts[script]).toBe(undefined);
  });
});

describe('what is handed out', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ files: readonly { readonly path: string }[] }];
  const paths = files.map(({ path }) => path);

  it('is the program, the library with its types, the schemas, and what there is to read', () => {
    expect([...paths].sort().filter((path) => !path.startsWith('dist/types/'))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/LICENSES.txt',
      'dist/config.schema.json',
      'dist/entities.cjs',
      'dist/fast-glob.cjs',
      'dist/fiche.js',
      'dist/index.mjs',
      'dist/package.json',
      'dist/program.cjs',
      'dist/schema.json',
      'dist/worker.js',
      'dist/yaml.cjs',
      'dist/zod.cjs',
      'package.json',
    ]);
  });

  it('has the types that the library leads to, and no others', () => {
    const led = new Set<string>();
    const follow = (path: string): void => {
      if (led.has(path)) return;
      led.add(path);
      for (const [, to = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(
        /(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g,
      ))
        follow(normalize(join(dirname(path), `${to}.d.ts`)));
    };
    follow('dist/types/index.d.ts');
    const types = paths.filter((path) => path.startsWith('dist/types/') && path !== 'dist/types/package.json');
    expect(types.filter((path) => !/^dist\/types\/[\w/-]+\.d\.ts$/.test(path))).toEqual([]);
    expect([...led].filter((path) => !types.includes(path))).toEqual([]);
    expect(types.filter((path) => /^dist\/types\/(?:cli|report|explain|store|emit|check)\//.test(path))).toEqual([]);
  });

  it('names in exports what is there', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target as object),
    );
    for (const target of [...targets, manifest.bin.fiche, manifest.types])
      expect(existsSync(join(ROOT, target)), target).toBe(true);
  });

  it('brings the licences of the code it is bundled with', () => {
    const text = readFileSync(join(ROOT, 'dist/LICENSES.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'csv-stringify', 'fast-glob', 'ignore', 'yaml', 'zod'])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n\\n[\\s\\S]*?(?:MIT|ISC|Permission)`, 'm'));
  });
});
