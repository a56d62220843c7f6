/** The recipes of examples/ are run: their steps in a shell over a small project, the hook by git, the pipeline by make. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMAND_NAMES } from '../../src/cli/flags.js';
import { folderWith } from '../folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/fiche.js');
const recipe = (name: string): string => readFileSync(join(ROOT, 'examples', name), 'utf8');
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Until there is a command of this name, what is there and finds faults stands in for it. */
const CHECK = (COMMAND_NAMES as readonly string[]).includes('check')
  ? ''
  : '[ "$1" = check ] && { shift; set -- convert -o /dev/null "$@"; }\n';

/** A project that has `fiche` among its dependencies, which are installed. */
function project(files: { readonly [name: string]: string }): string {
  const cwd = folderWith({
    'node_modules/.bin/fiche': `#!/bin/sh\n${CHECK}exec "${process.execPath}" "${PROGRAM}" "$@"\n`,
    'tools/npx': '#!/bin/sh\nexec "$PROJECT/node_modules/.bin/$@"\n',
    'tools/npm': '#!/bin/sh\necho "npm $*" >> "$PROJECT/npm.log"\n',
    ...files,
  });
  for (const name of ['node_modules/.bin/fiche', 'tools/npx', 'tools/npm']) chmodSync(join(cwd, name), 0o755);
  return cwd;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

function run(cwd: string, program: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(program, argv, {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${join(cwd, 'tools')}:${process.env.PATH}`, PROJECT: cwd, HOME: cwd, ...env },
  });
  return { code: status, output: stdout + stderr };
}

/** A posting in which there is nothing to find, under a number of its own. */
const SAMPLE = readFileSync(join(ROOT, 'samples/emploi-territorial/echo-in-every-section/input.txt'), 'utf8');
const posting = (number: number): string => SAMPLE.replace(/^(Offre n° O\d+)\d$/m, `$1${number}`);

const RIGHT = { 'scrapes/a.txt': posting(1), 'scrapes/b.txt': posting(2) };
const BROKEN = { ...RIGHT, 'scrapes/c.txt': '' };

it('has built the program', () => {
  expect(existsSync(PROGRAM), 'npm run build').toBe(true);
});

describe('github-actions/scrape.yml', () => {
  const { jobs } = parse(recipe('github-actions/scrape.yml'));
  const steps: readonly { run?: string; uses?: string; if?: string; with?: Record<string, string> }[] =
    jobs.check.steps;
  /** As a runner does: a step after another, until one fails. */
  const runSteps = (cwd: string): Ran => {
    const commands = steps.flatMap(({ run: command }) => (command === undefined ? [] : [command]));
    const env = { GITHUB_ACTIONS: 'true', CI: 'true' };
    return commands.reduce<Ran>(
      (before, command) =>
        before.code === 0 ? run(cwd, 'bash', ['-e', '-o', 'pipefail', '-c', command], env) : before,
      { code: 0, output: '' },
    );
  };

  it('passes what is right, and fails what is not, with a report for the step that follows', () => {
    const right = project(RIGHT);
    expect(runSteps(right)).toMatchObject({ code: 0 });
    expect(readFileSync(join(right, 'npm.log'), 'utf8')).toBe('npm ci\n');
    const broken = project(BROKEN);
    const { code, output } = runSteps(broken);
    expect(code).toBe(1);
    expect(output).toContain('scrapes/c.txt');
    const upload = steps.at(-1);
    expect(upload?.uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
    expect(upload?.if).toContain(`hashFiles('${upload?.with?.sarif_file}')`);
    const { runs } = JSON.parse(readFileSync(join(broken, upload?.with?.sarif_file ?? ''), 'utf8'));
    const [{ locations }] = runs[0].results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('scrapes/c.txt');
  });
});

describe('gitlab/gitlab-ci.yml', () => {
  const { scrape } = parse(recipe('gitlab/gitlab-ci.yml'));

  it('passes what is right, and fails what is not, with a report that is kept', () => {
    for (const [files, code, failures] of [
      [RIGHT, 0, 0],
      [BROKEN, 1, 1],
    ] as const) {
      const cwd = project(files);
      expect(run(cwd, 'bash', ['-e', '-o', 'pipefail', '-c', scrape.script.join('\n')], { CI: 'true' }).code).toBe(
        code,
      );
      const report = readFileSync(join(cwd, scrape.artifacts.reports.junit), 'utf8');
      expect(report).toContain(`<testsuites name="fiche" tests="${Object.keys(files).length}" failures="${failures}"`);
    }
    expect(scrape.artifacts.when).toBe('always');
  });
});

const withGit = has('git');
it.skipIf(withGit)('pre-commit is not run: git is not on this machine', () => undefined);

describe.skipIf(!withGit)('pre-commit/pre-commit', () => {
  const repository = (files: { readonly [name: string]: string }): string => {
    const cwd = project({ '.gitignore': 'node_modules/\ntools/\n', ...files });
    git(cwd, 'init', '-q');
    cpSync(join(ROOT, 'examples/pre-commit/pre-commit'), join(cwd, '.git/hooks/pre-commit'));
    chmodSync(join(cwd, '.git/hooks/pre-commit'), 0o755);
    return cwd;
  };
  const git = (cwd: string, ...argv: readonly string[]): Ran =>
    run(cwd, 'git', ['-c', 'user.name=Anne Exemple', '-c', 'user.email=anne@example.org', ...argv]);
  const commit = (cwd: string): Ran => git(cwd, 'commit', '-q', '-m', 'A scrape');

  it('lets through what is right, and nothing else', () => {
    const cwd = repository(BROKEN);
    git(cwd, 'add', '-A');
    const refused = commit(cwd);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('scrapes/c.txt');
    expect(git(cwd, 'log').code).not.toBe(0);
    git(cwd, 'rm', '-q', '-f', 'scrapes/c.txt');
    expect(commit(cwd)).toMatchObject({ code: 0 });
  });

  it('looks at what is staged, and at no other file', () => {
    const cwd = repository({ 'scrapes/é à "b".txt': posting(1), 'scrapes/later.txt': '' });
    git(cwd, 'add', 'scrapes/é à "b".txt');
    writeFileSync(join(cwd, 'scrapes/é à "b".txt'), '');
    expect(commit(cwd)).toMatchObject({ code: 0 });
    git(cwd, 'add', '-A');
    expect(commit(cwd).code).toBe(1);
  });

  it('has nothing to say of a commit without postings, and reads the configuration', () => {
    const cwd = repository({ 'notes.md': 'x', 'fiche.config.yaml': 'fail-on: never\n', ...BROKEN });
    git(cwd, 'add', 'notes.md', 'fiche.config.yaml');
    expect(commit(cwd)).toMatchObject({ code: 0 });
    git(cwd, 'add', '-A');
    expect(commit(cwd)).toMatchObject({ code: 0 });
  });
});

describe('pre-commit/pre-commit-config.yaml', () => {
  it('is given the files that are staged', () => {
    const [{ hooks }] = parse(recipe('pre-commit/pre-commit-config.yaml')).repos;
    const [{ entry, files, language }] = hooks;
    expect(language).toBe('system');
    const cwd = project({ ...BROKEN, 'notes.txt': '', 'scrapes/x.md': '' });
    const runOn = (names: readonly string[]): Ran => {
      const [program, ...argv] = entry.split(' ');
      return run(cwd, program, [...argv, ...names.filter((name) => new RegExp(files).test(name))]);
    };
    expect(runOn(['scrapes/a.txt', 'notes.txt', 'scrapes/x.md']).code).toBe(0);
    expect(runOn(['scrapes/a.txt', 'scrapes/c.txt']).code).toBe(1);
  });
});

const withMake = has('make');
it.skipIf(withMake)('daily is not run: make is not on this machine', () => undefined);

describe.skipIf(!withMake)('daily', () => {
  const make = (cwd: string, day: string): Ran => run(cwd, 'make', ['--silent', 'today', `DAY=${day}`]);
  const numbers = (cwd: string, day: string): readonly string[] =>
    readFileSync(join(cwd, `new/${day}.ndjson`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).offer_number.slice(-1));

  it('writes every day what was never seen, once, and remembers nothing of a scrape that fails', () => {
    const cwd = project({
      Makefile: recipe('daily/Makefile'),
      'scrapes/2026-02-19/a.txt': posting(1),
      'scrapes/2026-02-20/a.txt': posting(1),
      'scrapes/2026-02-20/b.txt': posting(2),
      'scrapes/2026-02-20/c.txt': '',
    });
    expect(make(cwd, '2026-02-19')).toMatchObject({ code: 0, output: '' });
    expect(numbers(cwd, '2026-02-19')).toEqual(['1']);

    const broken = make(cwd, '2026-02-20');
    expect(broken.code).not.toBe(0);
    expect(broken.output).toContain('scrapes/2026-02-20/c.txt');
    expect(readdirSync(join(cwd, 'new'))).toEqual(['2026-02-19.ndjson']);
    const report = JSON.parse(readFileSync(join(cwd, 'reports/2026-02-20.json'), 'utf8'));
    expect(report.summary).toMatchObject({ files: 3, errors: 1 });

    rmSync(join(cwd, 'scrapes/2026-02-20/c.txt'));
    expect(make(cwd, '2026-02-20')).toMatchObject({ code: 0, output: '' });
    expect(make(cwd, '2026-02-20')).toMatchObject({ code: 0, output: '' });
    expect(numbers(cwd, '2026-02-20')).toEqual(['2']);
    expect(make(cwd, '2026-02-21').output).toContain('scrapes/2026-02-21');
  });

  it.skipIf(!has('flock'))('is called by a line that cron takes', () => {
    const [line = ''] = recipe('daily/crontab')
      .split('\n')
      .filter((text) => text !== '' && !text.startsWith('#'));
    const [, when = '', command = ''] = /^((?:[\d*,/-]+ ){5})(.*)$/.exec(line) ?? [];
    expect(when.trim().split(' ')).toHaveLength(5);
    // A percent sign would be a line end to cron.
    expect(command).not.toContain('%');
    const cwd = project({ Makefile: recipe('daily/Makefile'), 'scrapes/2026-02-19/a.txt': posting(1) });
    const there = command.replace('/srv/offers', cwd);
    expect(there).not.toBe(command);
    expect(run(cwd, 'sh', ['-c', there], { DAY: '2026-02-19' })).toMatchObject({ code: 0, output: '' });
    expect(readdirSync(join(cwd, 'new'))).toHaveLength(1);
  });
});

describe('fiche.config.yaml', () => {
  it.each(['convert', 'match', 'collapse'])('holds for %s', (command) => {
    const cwd = project({ 'fiche.config.yaml': recipe('fiche.config.yaml') });
    const { code, output } = run(cwd, 'npx', ['fiche', command, '--print-config']);
    expect(code).toBe(0);
    expect(output).toContain('"*.partial.txt"');
    expect(output).toContain('with the options of fiche.config.yaml');
  });
});

it('lists every recipe', () => {
  const named = [...recipe('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !existsSync(join(ROOT, 'examples', name)))).toEqual([]);
  const folders = new Set(named.map((name) => name.split('/')[0]));
  expect(readdirSync(join(ROOT, 'examples')).filter((name) => name !== 'README.md' && !folders.has(name))).toEqual([]);
});
