/** The same postings give the same bytes: whatever order they are named in and made in, whatever locale, time zone and number of threads. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { doubled } from './cli/doubled.js';
import { folderWith, posting } from './folder.js';
import { random } from './random.js';

const PROGRAM = fileURLToPath(new URL('../dist/fiche.js', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

interface Circumstances {
  /** Files in the order in which they are made, and named. */
  readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
  readonly env: NodeJS.ProcessEnv;
}

const sampled = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('input.txt'))
  .sort()
  .filter((_, i) => i % 6 === 0)
  .map((path) => [`in/${path.replaceAll('/', '-')}`, readFileSync(join(SAMPLES, path))] as const);

/** Names in an order that differs between code units, locales and the disk, and texts that repeat, match, and are none. */
const FILES: Circumstances['files'] = [
  ...sampled,
  ...['é', 'e\u0301', 'I', 'ı', 'İ', 'i', 'Z', 'a', 'B', '10', '9', 'ß', 'ss'].map(
    (name, i) => [`in/${name}/${name}.txt`, i % 2 === 0 ? doubled(i % 5) : posting(i % 7, 'INGÉNIEUR IRIS')] as const,
  ),
  ['in/none.txt', ''],
  ['in/page.txt', '<!doctype html><html>'],
  ['in/many.ndjson', Array.from({ length: 9 }, (_, i) => `${JSON.stringify({ text: posting(i) })}\n{\n`).join('')],
];

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const { below } = random(seed);
  const rest = [...items];
  return items.map(() => rest.splice(below(rest.length), 1)[0]!);
}

const PLAIN: Circumstances = { files: FILES, env: { LC_ALL: 'C', TZ: 'UTC' } };
const OTHER: Circumstances = { files: shuffled(FILES, 8), env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } };

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv, input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 28, env: { PATH: process.env.PATH, ...env } };
    const child = execFile(process.execPath, [PROGRAM, ...argv], options, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
    child.stdin?.on('error', () => undefined).end(input);
  });
}

function made({ files }: Circumstances): string {
  const cwd = folderWith({});
  for (const [name, content] of files) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

/** What a run says, and all that it leaves in a folder besides its inputs. */
async function outcome(
  argv: readonly string[],
  circumstances: Circumstances,
  threads: readonly string[] = [],
): Promise<object> {
  const cwd = made(circumstances);
  const names = circumstances.files.map(([name]) => name);
  const ended = await run([...argv, ...threads, ...names], cwd, circumstances.env);
  expect(ended.stderr).not.toContain('See fiche --help');
  const left = readdirSync(cwd, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 1))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => [name, readFileSync(join(cwd, name), 'utf8')]);
  return { ...ended, left };
}

const FORMATS = ['json', 'ndjson', 'jsonld', 'yaml', 'csv', 'tsv', 'table'];
/** Whose turns are taken: the more there are, the longer they take to start. */
const THREADS = [2, 3, 4, 2, 5, 3, 2, 6, 3, 2, 7, 4, 8];

const REPORTERS = ['human', 'github', 'sarif', 'junit', 'json'];

/** What has threads. */
// biome-ignore format: a line each
const SHARED: readonly (readonly string[])[] = [
  ...FORMATS.map((format) => ['convert', '-f', format, '--provenance']),
  ['convert', '-v', '--out-dir', 'out'], ['convert', '-f', 'ndjson', '--no-contacts', '--max-warnings', '3'],
  ['collapse', '--in-place', '--report', 'report.ndjson'], ['collapse', '--diff'], ['collapse', '--check'], ['collapse', '--out-dir', 'once', '--report', '-'],
  ...REPORTERS.map((reporter) => ['check', '--reporter', reporter, '--reporter-file', '-']),
  ['match'], ['match', '-f', 'table'], ['match', '--pairs'], ['match', '--boilerplate', '--threshold', 'boilerplate_posts=2'],
  ['keys'], ['keys', '--keep-errors'], ['convert', '--dedupe', 'latest', '-f', 'csv'], ['convert', '--dedupe', 'mark', '-f', 'jsonld', '-v'],
];

/** What has none. */
// biome-ignore format: a line each
const ALONE: readonly (readonly string[])[] = [
  ['explain'], ['explain', '--html'],
  ['check', '--baseline', 'known.json', '--write-baseline'], ['check', '--write-profile', 'profile.json', '--min-coverage', 'grades=0.9'],
];

describe('the same bytes, whatever the order, the locale, the time zone', () => {
  it('are asked for under circumstances that differ', () => {
    const code = 'new Date(0).toLocaleString() + Intl.DateTimeFormat().resolvedOptions().locale';
    const [here, there] = [PLAIN, OTHER].map(({ env }) =>
      execFileSync(process.execPath, ['-p', code], { env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' }),
    );
    expect(there).not.toBe(here);
    expect(OTHER.files).not.toEqual(PLAIN.files);
  });

  it.each(SHARED.map((argv, i) => [argv.join(' '), THREADS[i % THREADS.length], argv] as const))(
    'fiche %s, with 1 thread or %i',
    async (_, jobs, argv) => {
      const [one, several] = await Promise.all([
        outcome(argv, PLAIN, ['-j', '1']),
        outcome(argv, OTHER, ['-j', String(jobs)]),
      ]);
      expect(several).toEqual(one);
    },
  );

  it.each(ALONE.map((argv) => [argv.join(' '), argv] as const))('fiche %s', async (_, argv) => {
    const [here, there] = await Promise.all([outcome(argv, PLAIN), outcome(argv, OTHER)]);
    expect(there).toEqual(here);
  });

  it('whatever is found by a walk, or named', async () => {
    const cwd = made(OTHER);
    const named = await run(['-f', 'ndjson', ...OTHER.files.map(([name]) => name)], cwd, {});
    expect(await run(['-f', 'ndjson', 'in'], cwd, {})).toEqual(named);
    expect(await run(['-f', 'ndjson', 'in/**/*.*', 'in'], cwd, {})).toEqual(named);
  });
});

describe('the same bytes from standard input', () => {
  const text = doubled(1);

  it.each(
    [
      ...FORMATS.map((format) => ['convert', '-f', format]),
      ['keys'],
      ['match'],
      ['collapse'],
      ['check', '-v'],
      ['explain'],
    ].map((argv) => [argv.join(' '), argv] as const),
  )('fiche %s', async (_, argv) => {
    const cwd = folderWith({ 'a.txt': text });
    const file = await run([...argv, 'a.txt'], cwd, {});
    expect(await run([...argv, '--stdin-filename', 'a.txt'], cwd, {}, text)).toEqual(file);
    expect(file.stdout + file.stderr).not.toBe('');
  });
});
