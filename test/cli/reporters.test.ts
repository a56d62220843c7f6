import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { fiche, signals } from './world.js';

/** A warning in one file, an error in another, nothing in the third. */
const three = (): string =>
  folderWith({ 'in/a.txt': posting(1), 'in/b.txt': '', 'in/c.txt': posting(2).replace('21/03/2026', '31/02/2026') });
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('--reporter', () => {
  it('goes to stdout as a document, when nothing else does', async () => {
    const cwd = three();
    const { stdout, stderr, code } = await fiche(['in', '-o', 'out.json', '--reporter', 'json'], { cwd });
    const { diagnostics, summary } = JSON.parse(stdout);
    expect(diagnostics.map(({ path, level }: { path: string; level: string }) => `${path} ${level}`)).toEqual([
      'in/b.txt error',
      'in/c.txt warning',
    ]);
    expect(summary).toEqual({ files: 3, errors: 1, warnings: 1, notes: 0, complete: true });
    expect(stderr).toBe('1 error, 1 warning\n');
    expect(code).toBe(1);
  });

  const JUNIT = ['--reporter', 'junit', '--reporter-file', 'r.xml'];

  it('is not wiped away by the line of progress on a terminal', async () => {
    let clock = 0;
    const now = () => {
      clock += 200;
      return clock;
    };
    const terminals = ['stdout', 'stderr'] as const;
    const { stderr } = await fiche(['in', '-o', 'o.json', '--reporter', 'json'], { cwd: three(), terminals, now });
    expect(stderr).toBe('1 error, 1 warning\n');
  });

  it('is given several times, each with its file', async () => {
    const cwd = three();
    const { stdout, stderr } = await fiche(
      ['in', '-q', '--reporter=human', '--reporter=sarif', '--reporter-file=r.sarif', ...JUNIT],
      { cwd },
    );
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toContain('in/b.txt: error empty');
    expect(stderr).not.toContain('warning');
    expect(JSON.parse(read(cwd, 'r.sarif')).runs[0].results).toHaveLength(2);
    expect(read(cwd, 'r.xml')).toContain('tests="3"');
  });

  it('may name several at once, of which the last has the file', async () => {
    const cwd = three();
    const { stderr } = await fiche(['in', '--reporter', 'human,json', '--reporter-file', 'r.json'], { cwd });
    expect(stderr).toContain('in/b.txt: error empty');
    expect(JSON.parse(read(cwd, 'r.json')).diagnostics).toHaveLength(2);
  });

  it('annotates by itself on a runner of GitHub, unless one is named', async () => {
    const cwd = three();
    const env = { GITHUB_ACTIONS: 'true' };
    const { stderr } = await fiche(['in'], { cwd, env });
    expect(stderr).toContain('in/b.txt: error empty: ');
    expect(stderr).toContain('::error file=in/b.txt,title=empty::the file is empty');
    expect((await fiche(['in', '--reporter', 'human'], { cwd, env })).stderr).not.toContain('::');
    expect((await fiche(['in'], { cwd })).stderr).not.toContain('::');
  });

  it('lets no text of a scrape command a runner of GitHub', async () => {
    const cwd = folderWith({ '::add-mask::x': '', 'a##[error]b.txt': '' });
    const { stderr } = await fiche(['::add-mask::x', 'a##[error]b.txt'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    const commands = stderr.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
    expect(commands.map((line) => line.slice(0, 13))).toEqual(['::error file=', '::error file=']);
  });

  it.each([
    [['--reporter', 'jason'], /'--reporter <NAME>' argument 'jason' is invalid. Allowed choices are human, github/],
    [['--reporter-file', 'x'], /It belongs behind the --reporter/],
    [['--reporter', 'json', '--reporter-file', 'x', '--reporter-file', 'y'], /has one already/],
    [['--reporter', 'json'], /--reporter json: the results go to stdout; name a file/],
    [['-o', 'o.json', '--reporter', 'json', '--reporter', 'sarif'], /json and sarif cannot both go to stdout/],
    [['-o', 'x', '--reporter', 'json', '--reporter-file', './x'], /--output and --reporter-file are both/],
    [
      ['--reporter', 'json', '--reporter-file', 'x', '--reporter', 'sarif', '--reporter-file', 'x'],
      /--reporter-file and --rep/,
    ],
  ])('is refused when it cannot be: %j', async (argv, message) => {
    const { code, stderr, stdout } = await fiche(['in', ...argv], { cwd: three() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('never overwrites an input, and tells the others that it cannot be written', async () => {
    const cwd = three();
    const before = read(cwd, 'in/a.txt');
    const reporters = ['--reporter', 'human', '--reporter', 'json', '--reporter-file', 'in/a.txt'];
    const { code, stderr, stdout } = await fiche(
      ['in', ...reporters, '--reporter', 'junit', '--reporter-file', 'no/x'],
      {
        cwd,
      },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('in/a.txt: error unwritable: it is an input of this run');
    expect(stderr).toContain('no/x: error unwritable: ');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(read(cwd, 'in/a.txt')).toBe(before);
  });

  it('is written when the run stops at a finding, and says so', async () => {
    const cwd = three();
    await fiche(['in', '-x', '--reporter', 'json', '--reporter-file', 'r.json'], { cwd });
    expect(JSON.parse(read(cwd, 'r.json')).summary).toMatchObject({ files: 2, complete: false });
  });

  it('leaves nothing behind when the run is interrupted', async () => {
    const cwd = three();
    const { onSignal, send } = signals();
    const now = () => {
      send('SIGINT');
      return 0;
    };
    const { code } = await fiche(['in', '--reporter', 'json', '--reporter-file', 'r.json'], { cwd, onSignal, now });
    expect(code).toBe(130);
    expect(existsSync(join(cwd, 'r.json'))).toBe(false);
    expect(readdirSync(cwd)).toEqual(['in']);
  });

  it.each(['collapse', 'match', 'keys'])('is there for %s', async (command) => {
    const cwd = three();
    await fiche([command, 'in', '--reporter', 'json', '--reporter-file', 'r.json'], { cwd });
    const { diagnostics } = JSON.parse(read(cwd, 'r.json'));
    expect(diagnostics.map(({ path }: { path: string }) => path)).toContain('in/b.txt');
  });
});
