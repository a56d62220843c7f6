import { Buffer } from 'node:buffer';
import {
  accessSync,
  chmodSync,
  constants,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { byteStream, doubled, once } from './doubled.js';
import { fiche, signals } from './world.js';

const collapse = (argv: readonly string[], setting: Parameters<typeof fiche>[1] = {}) =>
  fiche(['collapse', ...argv], setting);
const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The lines of a report. */
const accounts = (report: string) =>
  report
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a text', () => {
  it('goes through without its copies', async () => {
    expect(await collapse([], { stdin: doubled(1) })).toEqual({ code: 0, stdout: once(1), stderr: '' });
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': once(2), 'c/d.text': doubled(3) });
    expect((await collapse(['.'], { cwd })).stdout).toBe(once(1) + once(2) + once(3));
    expect((await collapse(['a.txt', '-o', 'out.txt'], { cwd })).stdout).toBe('');
    expect(text(cwd, 'out.txt')).toBe(once(1));
  });

  it('keeps the bytes of what stays, in its own encoding', async () => {
    const crlf = (page: string) => Buffer.from(page.replaceAll('\n', '\r\n').replace(/\r\n$/, ''));
    const latin = (page: string) => Buffer.from(page.replaceAll('’', "'"), 'latin1');
    const wide = (page: string) => Buffer.from(`\ufeff${page}`, 'utf16le');
    for (const write of [crlf, latin, wide]) {
      const { stream, bytes } = byteStream();
      expect(await collapse([], { stdin: write(doubled(1)), stdout: stream })).toMatchObject({ code: 0, stderr: '' });
      // The last copy had no line end in the first of them; what is left of it has.
      expect(bytes().toString('hex')).toContain(write(once(1)).toString('hex'));
    }
  });

  it('may hold several postings', async () => {
    const both = doubled(1) + doubled(2);
    expect((await collapse([], { stdin: both })).stdout).toBe(once(1) + once(2));
  });

  it('is read as it is told', async () => {
    const page = 'Missions\na\nb\nb\n';
    const out = async (...argv: readonly string[]) => (await collapse(argv, { stdin: page })).stdout;
    expect(await out()).toBe(page);
    expect(await out('--collapse', 'runs')).toBe('Missions\na\nb\n');
    expect(await out('--collapse', 'runs', '--no-collapse')).toBe(page);
    const bulletins = "Missions / conditions d'exercice\nUn\nDeux\nTrois\nDeux\nTrois\n";
    const forced = await collapse(['--layout', 'emploi-territorial'], { stdin: bulletins });
    expect(forced.stdout).toBe("Missions / conditions d'exercice\nUn\nDeux\nTrois\n");
    const strict = await collapse(['--min-lines', '9', '--min-characters', '900'], { stdin: doubled(1) });
    expect(strict.stdout).toBe(doubled(1));
  });

  it('is made safe for a terminal, and only there', async () => {
    const stdin = `${doubled(1)}\u001b[31m\n`;
    expect((await collapse([], { stdin, terminals: ['stdout'] })).stdout).toContain('\\u001b[31m');
    expect((await collapse([], { stdin })).stdout).toContain('\u001b[31m');
    const wide = Buffer.from(`\ufeff${doubled(1)}`, 'utf16le');
    expect((await collapse([], { stdin: wide, terminals: ['stdout'] })).stdout).toBe(once(1));
  });
});

describe('what is no text', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'binary', 'pdftotext'],
    ['gzip', gzipSync(doubled(1)), 'binary', 'gunzip -c FILE | fiche collapse'],
    ['HTML', '<!doctype html><p>x</p>\n', 'html', 'save the text of the page'],
    ['JSON', '[1, 2]\n', 'json_document', 'take the texts out first'],
    ['NDJSON', '{"text":"a"}\n{"text":"a"}\n', 'json_document', 'take the texts out first'],
    ['NUL', 'bonjour\0le monde\n', 'binary', 'only text can be read'],
    ['white space', ' \n\n', 'empty', ''],
    ['nothing', '', 'empty', 'pipe a text in'],
  ])('passes as it is, with a warning (%s)', async (_, content, code, hint) => {
    const { stream, bytes } = byteStream();
    const ran = await collapse(['--collapse', 'runs'], { stdin: content, stdout: stream });
    expect(bytes()).toEqual(Buffer.from(content));
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain(`-: warning ${code}: `);
    expect(ran.stderr).toContain(hint);
    expect((await collapse(['--fail-on', 'warning'], { stdin: content })).code).toBe(1);
  });

  it('is an error when it cannot be read, and the others are', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2).repeat(9), 'c.txt': doubled(3) });
    const ran = await collapse(['a.txt', 'b.txt', 'c.txt', 'nope.txt', '--max-bytes', '3k'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, once(1) + once(3)]);
    expect(ran.stderr).toContain('b.txt: error too_large');
    expect(ran.stderr).toContain('nope.txt: error no_match');
  });

  it('may be of any length, also among others', async () => {
    const long = posting(1).replace('Suivre', `${'Suivre '.repeat(2_500_000)}`);
    const cwd = folderWith({ 'a.txt': long + doubled(2) });
    const ran = await collapse(['a.txt', '-o', 'b.txt'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(text(cwd, 'b.txt') === long + once(2)).toBe(true);
  });
});

describe('--out-dir', () => {
  it('mirrors the paths below what found them', async () => {
    const cwd = folderWith({
      'in/a.txt': doubled(1),
      'in/sub/a.txt': once(2),
      'in/sub/x.gz': 'x',
      'x/b.txt': doubled(3),
    });
    const names = async (...argv: readonly string[]) => {
      const out = join(folderWith({}), 'out/deep');
      expect(await collapse([...argv, '--out-dir', out], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' });
      return filesIn(out);
    };
    expect(await names('in')).toEqual(['a.txt', 'sub/a.txt']);
    expect(await names('./in/')).toEqual(['a.txt', 'sub/a.txt']);
    expect(await names('.')).toEqual(['in/a.txt', 'in/sub/a.txt', 'x/b.txt']);
    expect(await names('in/sub/a.txt', 'x/b.txt')).toEqual(['a.txt', 'b.txt']);
    expect(await names('{in,x}/**/*.txt')).toEqual(['in/a.txt', 'in/sub/a.txt', 'x/b.txt']);
    expect(await names('in/**/a.txt')).toEqual(['a.txt', 'sub/a.txt']);
    expect(await names('in/sub', 'in')).toEqual(['a.txt', 'sub/a.txt']);
    expect(await names('in', 'in/sub')).toEqual(['a.txt', 'sub/a.txt']);
  });

  it('holds every text, and standard input too', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': '%PDF-' });
    await collapse(['.', '-', '--out-dir', 'out'], { cwd, stdin: doubled(3) });
    expect(text(cwd, 'out/a.txt')).toBe(once(1));
    expect(text(cwd, 'out/b.txt')).toBe('%PDF-');
    expect(text(cwd, 'out/stdin.txt')).toBe(once(3));
    await collapse(['-', '--stdin-filename', 'site/c.txt', '--out-dir', 'out'], { cwd, stdin: doubled(3) });
    expect(text(cwd, 'out/c.txt')).toBe(once(3));
  });

  it('never has two texts in one file, on no disk', async () => {
    const cwd = folderWith({ 'x/a.txt': doubled(1), 'y/A.txt': doubled(2), 'z/b.txt': doubled(3) });
    const ran = await collapse(['x', 'y', 'z', '--out-dir', 'out'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('y/A.txt: error same_output: A.txt in the folder is that of x/a.txt');
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.txt', 'b.txt']);
    expect(text(cwd, 'out/a.txt')).toBe(once(1));
  });

  it('leaves inputs alone, and goes on when a file cannot be written', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b/c.txt': doubled(2), 'd.txt': doubled(3), 'out/b': 'in the way' });
    const ran = await collapse(['a.txt', 'b/c.txt', '--out-dir', '.'], { cwd });
    expect([ran.code, text(cwd, 'a.txt'), text(cwd, 'c.txt')]).toEqual([2, doubled(1), once(2)]);
    expect(ran.stderr).toContain('./a.txt: error unwritable: it is an input of this run');
    const blocked = await collapse(['.', '--out-dir', 'out', '--ignore-pattern', 'out'], { cwd });
    expect([blocked.code, filesIn(join(cwd, 'out'))]).toEqual([2, ['a.txt', 'b', 'c.txt', 'd.txt']]);
    expect(blocked.stderr).toContain('out/b/c.txt: error unwritable');
  });
});

describe('--in-place', () => {
  it('replaces what holds copies in one step, and touches nothing else', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': once(2), 'c.md': doubled(3) });
    chmodSync(join(cwd, 'a.txt'), 0o640);
    const before = statSync(join(cwd, 'b.txt'));
    const old = statSync(join(cwd, 'a.txt')).ino;
    expect(await collapse(['--in-place', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect([text(cwd, 'a.txt'), text(cwd, 'b.txt'), text(cwd, 'c.md')]).toEqual([once(1), once(2), doubled(3)]);
    const { mode, ino } = statSync(join(cwd, 'a.txt'));
    expect([mode & 0o777, ino === old]).toEqual([0o640, false]);
    expect(statSync(join(cwd, 'b.txt'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'c.md']);
  });

  it('leaves a file alone that may not be written, and goes on', async ({ skip }) => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    chmodSync(join(cwd, 'a.txt'), 0o444);
    try {
      accessSync(join(cwd, 'a.txt'), constants.W_OK);
      skip('this user may write every file');
    } catch {
      // As it should be.
    }
    const ran = await collapse(['--in-place', '.', '--report', 'r', '--stats'], { cwd });
    expect([ran.code, text(cwd, 'a.txt'), text(cwd, 'b.txt')]).toEqual([2, doubled(1), once(2)]);
    expect(ran.stderr).toContain('./a.txt: error unwritable: permission denied');
    expect(ran.stderr).toContain('copies taken out: 3 lines of 1 text');
    expect(accounts(text(cwd, 'r')).map(({ path }) => path)).toEqual(['./b.txt']);
  });

  it('works behind a symbolic link', async () => {
    const cwd = folderWith({ 'real/a.txt': doubled(1) });
    symlinkSync(join(cwd, 'real/a.txt'), join(cwd, 'link.txt'));
    await collapse(['--in-place', 'link.txt'], { cwd });
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(text(cwd, 'real/a.txt')).toBe(once(1));
  });

  it('keeps the report of texts that were replaced, though the run is broken off', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': '%PDF-', 'c.txt': doubled(3) });
    const ran = await collapse(['--in-place', '.', '--report', 'r', '-x', '--fail-on', 'warning'], { cwd });
    expect([ran.code, text(cwd, 'a.txt'), text(cwd, 'c.txt')]).toEqual([1, once(1), doubled(3)]);
    expect(accounts(text(cwd, 'r')).map(({ path }) => path)).toEqual(['./a.txt']);

    const again = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    const { onSignal, send } = signals();
    let calls = 0;
    const now = (): number => {
      calls++;
      // The progress line asks for the time when the first text is done.
      if (calls === 3) send('SIGINT');
      return calls;
    };
    const setting = { cwd: again, onSignal, now, terminals: ['stderr'] as const };
    expect((await collapse(['--in-place', '.', '--report', 'r'], setting)).code).toBe(130);
    expect([text(again, 'a.txt'), text(again, 'b.txt')]).toEqual([once(1), doubled(2)]);
    expect(accounts(text(again, 'r')).map(({ path }) => path)).toEqual(['./a.txt']);
  });

  it('does not write a report over an older one', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), r: 'the only one', empty: '' });
    const ran = await collapse(['--in-place', 'a.txt', '--report', 'r'], { cwd });
    expect([ran.code, text(cwd, 'a.txt'), text(cwd, 'r')]).toEqual([2, doubled(1), 'the only one']);
    expect(ran.stderr).toContain('name a new report');
    expect((await collapse(['--in-place', 'a.txt', '--report', 'empty'], { cwd })).code).toBe(0);
  });

  it('replaces nothing when the report cannot be written', async ({ skip }) => {
    const cwd = folderWith({ 'a.txt': doubled(1) });
    const nowhere = await collapse(['--in-place', 'a.txt', '--report', 'nope/r'], { cwd });
    expect([nowhere.code, text(cwd, 'a.txt')]).toEqual([2, doubled(1)]);
    try {
      statSync('/dev/full');
    } catch {
      skip('no full device here');
    }
    const full = await collapse(['--in-place', 'a.txt', '--report', '/dev/full'], { cwd });
    expect([full.code, text(cwd, 'a.txt'), readdirSync(cwd)]).toEqual([2, doubled(1), ['a.txt']]);
  });
});

describe('--check', () => {
  it('lists what holds copies, and makes the exit code 1', async () => {
    const cwd = folderWith({ 'a\n.txt': doubled(1), 'b.txt': once(2) });
    const ran = await collapse(['--check', '.'], { cwd });
    expect(ran).toEqual({ code: 1, stdout: './a\\u000a.txt: 3 copied lines in 1 place\n', stderr: '' });
    expect(await collapse(['--check', 'b.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await collapse(['--check', '.', 'nope.txt'], { cwd })).code).toBe(2);
    expect((await collapse(['--check', '.', '-o', 'list'], { cwd })).code).toBe(1);
    expect(text(cwd, 'list')).toBe(ran.stdout);
  });

  it('stops at the first of them when asked to', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    const ran = await collapse(['--check', '.', '-x'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([1, './a.txt: 3 copied lines in 1 place\n']);
    expect(ran.stderr).toBe('stopped here (--fail-fast)\n');
  });
});

describe('--diff', () => {
  const hunk =
    "@@ -15,6 +15,3 @@\n - le lire ;\n - y répondre ;\n - l'archiver.\n-- le lire ;\n-- y répondre ;\n-- l’archiver.\n";

  it('shows what would go', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': once(2), 'c.txt': '%PDF-' });
    const ran = await collapse(['--diff', '.', '-q'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: `--- ./a.txt\n+++ ./a.txt\n${hunk}`, stderr: '' });
    expect(await collapse(['--diff', '--check', 'a.txt'], { cwd })).toMatchObject({ code: 1 });
    expect(text(cwd, 'a.txt')).toBe(doubled(1));
  });

  it('is coloured on a terminal, where control characters do nothing', async () => {
    const stdin = doubled(1).replaceAll('y répondre', 'y \u001b[5mrépondre\u0007');
    const { stdout } = await collapse(['--diff'], { stdin, terminals: ['stdout'] });
    expect(stdout).toContain('\u001b[31m-- le lire ;\u001b[39m\n');
    expect(stdout).toContain('- y \\u001b[5mrépondre\\u0007 ;');
    const plain = await collapse(['--diff', '--no-color'], { stdin: doubled(1), terminals: ['stdout'] });
    expect(plain.stdout).toBe(`--- -\n+++ -\n${hunk}`);
  });
});

describe('--report', () => {
  it('accounts for every text', async () => {
    const cwd = folderWith({ 'in/a.txt': doubled(1), 'in/b.txt': once(2), 'in/c.txt': '%PDF-' });
    await collapse(['in', '--out-dir', 'out', '--report', 'r.ndjson', '-q'], { cwd });
    const [a, b, c, ...more] = accounts(text(cwd, 'r.ndjson'));
    expect(more).toEqual([]);
    expect(Object.keys(a)).toEqual('version path output encoding lines original collapsed repeats restore'.split(' '));
    expect(a).toMatchObject({
      version: 1,
      path: 'in/a.txt',
      output: 'out/a.txt',
      encoding: 'utf-8',
      lines: 20,
      original: { bytes: Buffer.byteLength(doubled(1)) },
      collapsed: { bytes: Buffer.byteLength(once(1)) },
      repeats: [
        {
          posting: 1,
          section: "Missions / conditions d'exercice",
          kind: 'echo',
          period: 3,
          kept: [15, 17],
          dropped: [[18, 20]],
          similarity: 1,
          differing: [{ line: 20, text: '- l’archiver.' }],
        },
      ],
      restore: [
        { lines: [18, 19], from: 15 },
        { line: 20, bytes: Buffer.from('- l’archiver.\n').toString('base64') },
      ],
    });
    expect(b).toMatchObject({ path: 'in/b.txt', repeats: [], restore: [] });
    expect(b.original).toEqual(b.collapsed);
    expect(c).toMatchObject({ path: 'in/c.txt', output: 'out/c.txt', encoding: null, lines: null, restore: [] });
  });

  it('says where a text went', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    const outputs = async (...argv: readonly string[]) => {
      await collapse([...argv, '--report', 'r'], { cwd, stdin: doubled(3) });
      return accounts(text(cwd, 'r')).map(({ path, output }) => [path, output]);
    };
    expect(await outputs('a.txt')).toEqual([['a.txt', null]]);
    expect(await outputs()).toEqual([['-', null]]);
    expect(await outputs('a.txt', '-o', 'x.txt')).toEqual([['a.txt', 'x.txt']]);
    expect(await outputs('a.txt', 'b.txt', '--check')).toEqual([
      ['a.txt', null],
      ['b.txt', null],
    ]);
    expect(await outputs('a.txt', '--diff')).toEqual([['a.txt', null]]);
    writeFileSync(join(cwd, 'r'), '');
    expect(await outputs('a.txt', '--in-place')).toEqual([['a.txt', 'a.txt']]);
  });

  it('may stand in the folder of the texts, but not in the place of one', async () => {
    const cwd = folderWith({ 'in/a.txt': doubled(1) });
    expect((await collapse(['in', '--out-dir', 'out', '--report', 'out/r'], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.txt', 'r']);
    const ran = await collapse(['in', '--out-dir', 'out', '--report', './out/a.txt'], { cwd });
    expect([ran.code, text(cwd, 'out/a.txt')]).toEqual([2, once(1)]);
    expect(ran.stderr).toContain('is where in/a.txt is written to');
  });

  it('may go to stdout when texts do not', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1) });
    const { stdout } = await collapse(['a.txt', '-o', 'b.txt', '--report', '-'], { cwd });
    expect(accounts(stdout)).toMatchObject([{ path: 'a.txt', output: 'b.txt' }]);
  });

  it('is written whole or not at all', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': '%PDF-', r: 'old' });
    await collapse(['b.txt', '-o', 'o', '--report', 'r', '-x', '--fail-on', 'warning'], { cwd });
    expect(text(cwd, 'r')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'r']);
    linkSync(join(cwd, 'a.txt'), join(cwd, 'hard'));
    const over = await collapse(['a.txt', '--report', 'hard'], { cwd });
    expect([over.code, over.stdout, text(cwd, 'a.txt')]).toEqual([2, '', doubled(1)]);
  });
});

describe('--verify', () => {
  it('finds nothing wrong, and changes nothing', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': '%PDF-', 'c.txt': '' });
    for (const mode of ['echo', 'runs', 'near', 'none']) {
      const argv = ['.', '-q', '--collapse', mode];
      expect(await collapse([...argv, '--verify'], { cwd })).toEqual(await collapse(argv, { cwd }));
    }
  });
});

describe('talk', () => {
  it('is a summary, and how each file was read', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1) + doubled(2), 'b.txt': 'Un texte\n', 'c.txt': '%PDF-' });
    const { stderr } = await collapse(['.', '-v', '--stats', '-o', '/dev/null'], { cwd });
    expect(stderr).toContain('./a.txt: note read: utf-8, 2 postings, emploi-territorial\n');
    expect(stderr).toContain('./b.txt: note read: utf-8, 1 posting, unknown\n');
    expect(stderr).toMatch(/\n3 files, 0.8 kB in 0\.0 s\ncopies taken out: 6 lines of 1 text\n0 errors, 1 warning\n$/);
  });

  it('ends with a stop at a signal', async () => {
    const cwd = folderWith({ 'out.txt': 'old' });
    const { onSignal, send } = signals();
    const stdin = Readable.from(
      (async function* () {
        for (let i = 1; ; i++) {
          if (i === 50) send('SIGTERM');
          yield Buffer.from(doubled(i));
        }
      })(),
      { objectMode: false },
    );
    const ran = await collapse(['-o', 'out.txt', '--report', 'r'], { cwd, stdin, onSignal });
    expect([ran.code, ran.stderr, readdirSync(cwd), text(cwd, 'out.txt')]).toEqual([143, '', ['out.txt'], 'old']);
  });
});

describe('wrong usage', () => {
  it.each([
    [['a.txt', '--in-place', '-o', 'x'], '--in-place and --output'],
    [['a.txt', '--in-place', '--out-dir', 'x'], '--in-place and --out-dir'],
    [['a.txt', '-o', 'x', '--out-dir', 'y'], 'give one of them'],
    [['a.txt', '--diff', '--in-place'], '--diff writes no text: leave out --in-place'],
    [['a.txt', '--check', '--out-dir', 'x'], '--check writes no text: leave out --out-dir'],
    [['--in-place'], 'stdin is none'],
    [['-', '--in-place'], 'stdin is none'],
    [['a.txt', 'b.txt', '--report', 'r'], 'write them apart too'],
    [['.', '--report', 'r', '-o', 'x'], 'write them apart too'],
    [['a.txt', '--report', '-'], 'stdout is taken'],
    [['a.txt', '--report', 'x', '-o', './x'], 'both x'],
    [['a.txt', '--collapse', 'all'], 'Allowed choices are echo, runs, near, none'],
    [['a.txt', '--similarity', '2'], 'a share from 0 to 1'],
    [['a.txt', '--text-field', 'x'], 'unknown option'],
  ])('%j ends with 2, and nothing is touched', async (argv, message) => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    const { code, stdout, stderr } = await collapse(argv, { cwd });
    expect([code, stdout, filesIn(cwd), text(cwd, 'a.txt')]).toEqual([2, '', ['a.txt', 'b.txt'], doubled(1)]);
    expect(stderr).toContain(message);
  });
});
