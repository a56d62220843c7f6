import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiscoverOptions, discover, EXTENSIONS, withSlashes } from '../../src/input/discover.js';
import { folderWith } from '../folder.js';

async function find(cwd: string, names: readonly string[], options: Partial<DiscoverOptions> = {}) {
  const given = names.map((name) => ({ name, isLiteral: false }));
  const { inputs, problems } = await discover(given, {
    cwd,
    extensions: EXTENSIONS,
    packed: true,
    hidden: false,
    patterns: [],
    stdinName: '-',
    useFiles: true,
    ...options,
  });
  return { paths: Array.from(inputs, ({ path }) => path), names: Array.from(inputs, ({ name }) => name), problems };
}

const named = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'x']));

describe('folders', () => {
  it('are walked for their endings, with .gz behind them, in any case', async () => {
    const cwd = folderWith(
      named(
        'in/a.txt',
        'in/b.TXT.gz',
        'in/c.text',
        'in/d/e.ndjson',
        'in/f.jsonl.gz',
        'in/g.md',
        'in/h.gz',
        'in/txt',
        'in/.txt',
      ),
    );
    const { paths, problems } = await find(cwd, ['in']);
    expect(paths).toEqual(['in/a.txt', 'in/b.TXT.gz', 'in/c.text', 'in/d/e.ndjson', 'in/f.jsonl.gz']);
    expect(problems).toEqual([]);
  });

  it('come in code unit order of their whole paths', async () => {
    const cwd = folderWith(
      named(
        'in/b.txt',
        'in/a/z.txt',
        'in/a/-/y.txt',
        'in/a.txt',
        'in/a-b.txt',
        'in/a0.txt',
        'in/É.txt',
        'in/Z.txt',
        'in/10.txt',
        'in/9.txt',
      ),
    );
    const { paths } = await find(cwd, ['in/']);
    expect(paths).toEqual([
      'in/10.txt',
      'in/9.txt',
      'in/Z.txt',
      'in/a-b.txt',
      'in/a.txt',
      'in/a/-/y.txt',
      'in/a/z.txt',
      'in/a0.txt',
      'in/b.txt',
      'in/É.txt',
    ]);
    expect(paths).toEqual([...paths].sort());
  });

  it('are called as they were given', async () => {
    const cwd = folderWith(named('in/a.txt'));
    for (const given of ['in', './in', 'in/', join(cwd, 'in')])
      expect((await find(cwd, [given])).paths).toEqual([`${given.replace(/\/$/, '')}/a.txt`]);
    expect((await find(join(cwd, 'in'), ['.'])).paths).toEqual(['./a.txt']);
  });

  it('leave hidden files alone unless asked, and a repository always', async () => {
    const cwd = folderWith(named('in/.a.txt', 'in/.b/c.txt', 'in/.git/d.txt', 'in/e.txt'));
    expect((await find(cwd, ['in'])).paths).toEqual(['in/e.txt']);
    expect((await find(cwd, ['in'], { hidden: true })).paths).toEqual(['in/.a.txt', 'in/.b/c.txt', 'in/e.txt']);
    expect((await find(cwd, ['in/.b'])).paths).toEqual(['in/.b/c.txt']);
  });

  it('do not lead astray: no links, no FIFOs', async () => {
    const cwd = folderWith(named('in/a.txt', 'elsewhere/b.txt'));
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'in/link'));
    symlinkSync(join(cwd, 'elsewhere/b.txt'), join(cwd, 'in/link.txt'));
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/round'));
    execFileSync('mkfifo', [join(cwd, 'in/pipe.txt')]);
    expect((await find(cwd, ['in'])).paths).toEqual(['in/a.txt']);
    expect((await find(cwd, ['in/*'])).paths).toEqual(['in/a.txt']);
    expect((await find(cwd, ['in/link', 'in/link.txt', 'in/pipe.txt'])).paths).toEqual([
      'in/link.txt',
      'in/link/b.txt',
      'in/pipe.txt',
    ]);
  });

  it('take other endings', async () => {
    const cwd = folderWith(named('in/a.md', 'in/b.md.gz', 'in/c.txt'));
    expect((await find(cwd, ['in'], { extensions: ['.md'] })).paths).toEqual(['in/a.md', 'in/b.md.gz']);
  });
});

describe('ignore files', () => {
  it('count for folders and globs, not for named files', async () => {
    const cwd = folderWith({
      ...named('in/a.txt', 'in/b.txt', 'in/old/c.txt', 'in/d.txt'),
      'in/.gitignore': 'b.txt\nold/\n',
      'in/.ficheignore': 'd.*\n',
    });
    expect((await find(cwd, ['in'])).paths).toEqual(['in/a.txt']);
    expect((await find(cwd, ['in/**/*.txt'])).paths).toEqual(['in/a.txt']);
    expect((await find(cwd, ['in/old/c.txt', 'in/d.txt'])).paths).toEqual(['in/d.txt', 'in/old/c.txt']);
    expect((await find(cwd, ['in'], { useFiles: false })).paths).toHaveLength(4);
  });

  it('are read in every folder: the deeper one wins, and .ficheignore over .gitignore', async () => {
    const cwd = folderWith({
      ...named('in/a.txt', 'in/deep/a.txt', 'in/deep/b.txt', 'in/c.txt'),
      '.gitignore': 'a.txt\nc.txt\n',
      'in/deep/.gitignore': '!a.txt\n',
      '.ficheignore': '!c.txt\n',
    });
    expect((await find(cwd, ['in'])).paths).toEqual(['in/c.txt', 'in/deep/a.txt', 'in/deep/b.txt']);
  });

  it('count from the root of the repository, above the working folder too', async () => {
    const cwd = folderWith({ ...named('in/a.txt', 'in/b.txt'), '.gitignore': '/in/b.txt\n' });
    expect((await find(join(cwd, 'in'), ['.'])).paths).toEqual(['./a.txt', './b.txt']);
    mkdirSync(join(cwd, '.git'));
    expect((await find(join(cwd, 'in'), ['.'])).paths).toEqual(['./a.txt']);
  });

  it('do not keep from a folder that was named', async () => {
    const cwd = folderWith({
      ...named('build/a.txt', 'build/b.txt'),
      '.gitignore': 'build/\n',
      'build/.gitignore': 'b.txt\n',
    });
    expect((await find(cwd, ['.'])).paths).toEqual([]);
    expect((await find(cwd, ['build'])).paths).toEqual(['build/a.txt']);
  });

  it('are joined by patterns of the command line, which --no-ignore leaves alone', async () => {
    const cwd = folderWith(named('in/a.txt', 'in/b.bak.txt', 'in/tmp/c.txt'));
    const patterns = ['*.bak.txt', '/in/tmp/'];
    expect((await find(cwd, ['in'], { patterns })).paths).toEqual(['in/a.txt']);
    expect((await find(cwd, ['in/**'], { patterns, useFiles: false })).paths).toEqual(['in/a.txt']);
    expect((await find(join(cwd, 'in/tmp'), [join(cwd, 'in')], { patterns: ['tmp'] })).paths).toHaveLength(2);
  });
});

describe('names', () => {
  it('are always read, each file once, in the same order whatever was given first', async () => {
    const cwd = folderWith(named('a.md', 'in/b.txt', 'in/c.txt'));
    const names = ['in/c.txt', 'a.md', 'in', './in/c.txt', 'in/*.txt'];
    const { paths } = await find(cwd, names);
    expect(paths).toEqual(['./in/c.txt', 'a.md', 'in/b.txt']);
    expect((await find(cwd, [...names].reverse())).paths).toEqual(paths);
  });

  it('may look like globs', async () => {
    const cwd = folderWith(named('agent [H-F].txt', 'agent H.txt'));
    expect((await find(cwd, ['agent [H-F].txt'])).paths).toEqual(['agent [H-F].txt']);
    expect((await find(cwd, ['agent [H]*'])).paths).toEqual(['agent H.txt']);
  });

  it('are globs when they are no files; a glob reads any ending', async () => {
    const cwd = folderWith(named('in/a.md', 'in/deep/b.txt', 'in/.c.txt'));
    expect((await find(cwd, ['in/**/*.{md,txt}'])).paths).toEqual(['in/a.md', 'in/deep/b.txt']);
    expect((await find(cwd, ['in/*'], { hidden: true })).paths).toEqual(['in/.c.txt', 'in/a.md']);
    expect((await find(cwd, [`${cwd}/in/*.md`])).paths).toEqual([`${cwd}/in/a.md`]);
  });

  it('stand for standard input when they are a dash', async () => {
    expect((await find('/', ['-', '-'], { stdinName: 'offre.txt' })).paths).toEqual(['offre.txt']);
  });

  it('that lead to nothing are told of, each for itself', async () => {
    const cwd = folderWith({ ...named('in/a.md', 'in/b.html', 'left/out.txt', 'a.txt'), 'left/.gitignore': '*.txt' });
    const { paths, problems } = await find(cwd, ['nope.txt', 'in', 'x*.txt', 'left', '', 'a.txt/b', 'a.txt']);
    expect(paths).toEqual(['a.txt']);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['', 'no_match'],
      ['a.txt/b', 'no_match'],
      ['in', 'no_files'],
      ['left', 'no_files'],
      ['nope.txt', 'no_match'],
      ['x*.txt', 'no_match'],
    ]);
    expect(problems.every(({ fatal, level }) => fatal && level === 'error')).toBe(true);
    expect(problems[2]?.hint).toContain('--ext .html,.md');
    expect(problems[3]?.hint).toContain('--no-ignore');
  });

  it('have slashes, on Windows too', () => {
    expect(withSlashes('in\\a.txt', '\\')).toBe('in/a.txt');
    expect(withSlashes('in\\a.txt', '/')).toBe('in\\a.txt');
  });
});

describe('names', () => {
  it('are paths below what found the file', async () => {
    const cwd = folderWith(named('a.txt', 'in/b.txt', 'in/sub/c.txt', 'x/in/d.txt'));
    const names = async (...given: readonly string[]) => (await find(cwd, given)).names;
    expect(await names('in', 'a.txt')).toEqual(['a.txt', 'b.txt', 'sub/c.txt']);
    expect(await names('in/sub/c.txt', './a.txt')).toEqual(['a.txt', 'c.txt']);
    expect(await names('in/**/*.txt')).toEqual(['b.txt', 'sub/c.txt']);
    expect(await names('{in,x}/**/*.txt')).toEqual(['in/b.txt', 'in/sub/c.txt', 'x/in/d.txt']);
    expect(await names('{in/sub,in}/*.txt')).toEqual(['b.txt', 'sub/c.txt']);
    expect(await names(join(cwd, 'in/s*/*'))).toEqual(['sub/c.txt']);
    expect((await find(cwd, ['-'], { stdinName: 'site/a.txt' })).names).toEqual(['a.txt']);
  });

  it('are the same in whatever order things are given', async () => {
    const cwd = folderWith(named('in/sub/c.txt'));
    for (const given of [
      ['in', 'in/sub', 'in/sub/c.txt'],
      ['in/sub/c.txt', 'in/sub', 'in'],
    ])
      expect((await find(cwd, given)).names).toEqual(['sub/c.txt']);
  });
});

it('packed files are left alone when nobody can read them', async () => {
  const cwd = folderWith(named('in/a.txt', 'in/b.txt.gz'));
  expect((await find(cwd, ['in'], { packed: false })).paths).toEqual(['in/a.txt']);
});
