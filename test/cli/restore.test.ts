import { Buffer } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { byteStream, doubled, once } from './doubled.js';
import { fiche } from './world.js';

const restore = (argv: readonly string[], setting: Parameters<typeof fiche>[1] = {}) =>
  fiche(['restore', ...argv], setting);
const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** A folder with texts in `in/`, the same collapsed in `out/`, and the report. */
async function collapsedFolder(files: { readonly [name: string]: string | Uint8Array }): Promise<string> {
  const cwd = folderWith(Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])));
  await fiche(['collapse', 'in', '--out-dir', 'out', '--report', 'r', '-q'], { cwd });
  return cwd;
}

describe('an original', () => {
  it('comes back to a stream, a file, a folder, or its place', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1), 'b/c.txt': doubled(2), 'd.txt': once(3) });
    const argv = ['--report', 'r'];
    const piped = await restore(argv, { cwd, stdin: once(1) });
    expect(piped).toEqual({ code: 0, stdout: doubled(1), stderr: '' });
    expect((await restore([...argv, 'out'], { cwd })).stdout).toBe(doubled(1) + doubled(2) + once(3));
    await restore([...argv, 'out/a.txt', '-o', 'x.txt'], { cwd });
    expect(text(cwd, 'x.txt')).toBe(doubled(1));
    await restore([...argv, 'out', '--out-dir', 'back'], { cwd });
    expect([text(cwd, 'back/a.txt'), text(cwd, 'back/b/c.txt')]).toEqual([doubled(1), doubled(2)]);
    const untouched = statSync(join(cwd, 'out/d.txt')).ino;
    await restore([...argv, 'out', '--in-place'], { cwd });
    expect([text(cwd, 'out/a.txt'), text(cwd, 'out/b/c.txt')]).toEqual([doubled(1), doubled(2)]);
    expect(statSync(join(cwd, 'out/d.txt')).ino).toBe(untouched);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.txt', 'b', 'd.txt']);
  });

  it('is the same to the byte, whatever it is', async () => {
    const originals = {
      'crlf.txt': Buffer.from(doubled(1).replaceAll('\n', '\r\n')),
      'latin.txt': Buffer.from(doubled(2).replaceAll('’', "'"), 'latin1'),
      'marked.txt': Buffer.from(`\ufeff${doubled(3)}`),
      'wide.txt': Buffer.from(`\ufeff${doubled(4)}`, 'utf16le'),
      'mac.txt': Buffer.from(doubled(5).replaceAll('\n', '\r')),
      'open.txt': Buffer.from(doubled(6).trimEnd()),
      'page.txt': Buffer.from('<!doctype html>'),
      'none.txt': Buffer.alloc(0),
      'any.txt': Buffer.from([...Array(256).keys()]),
    };
    const cwd = await collapsedFolder(originals);
    expect(await restore(['--report', 'r', 'out', '--in-place'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const [name, bytes] of Object.entries(originals))
      expect(readFileSync(join(cwd, 'out', name)).equals(bytes), name).toBe(true);
  });

  it('is what it was when it comes again', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    const { stdout, stderr } = await restore(['--report', 'r', 'in/a.txt', 'out/b.txt', '-v', '--stats'], { cwd });
    expect(stdout).toBe(doubled(1) + doubled(2));
    expect(stderr).toContain('in/a.txt: note restored: an original already\n');
    expect(stderr).toContain('out/b.txt: note restored: 3 lines put back\n');
    expect(stderr).toContain('copies put back: 3 lines of 1 text\n');
  });

  it('is made safe for a terminal', async () => {
    const cwd = await collapsedFolder({ 'a.txt': Buffer.from(`\ufeff${doubled(1)}\u0007`, 'utf16le') });
    const shown = await restore(['--report', 'r', 'out/a.txt'], { cwd, terminals: ['stdout'] });
    expect(shown.stdout).toBe(`${doubled(1)}\\u0007`);
    const { stream, bytes } = byteStream();
    await restore(['--report', 'r', 'out/a.txt'], { cwd, stdout: stream });
    expect(bytes()).toEqual(readFileSync(join(cwd, 'in/a.txt')));
  });
});

describe('a text', () => {
  /** Another original of the same text: the copies differ in a space. */
  const other = doubled(1).replace(/- le lire ;(?=\n(?![\s\S]*- le lire))/, '- le lire ; ');

  it('is known by its bytes, whatever it is called', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    renameSync(join(cwd, 'out/b.txt'), join(cwd, 'new.md'));
    expect((await restore(['--report', 'r', 'new.md'], { cwd })).stdout).toBe(doubled(2));
  });

  it('is told from another one that looks the same by its path', async () => {
    const cwd = await collapsedFolder({ 'a/x.txt': doubled(1), 'b/x.txt': other });
    expect(text(cwd, 'out/a/x.txt')).toBe(text(cwd, 'out/b/x.txt'));
    const back = await restore(['--report', 'r', 'out/b/x.txt', 'out/a/x.txt'], { cwd });
    expect(back.stdout).toBe(doubled(1) + other);
    mkdirSync(join(cwd, 'moved'));
    renameSync(join(cwd, 'out/b'), join(cwd, 'moved/b'));
    expect((await restore(['--report', 'r', 'moved'], { cwd })).stdout).toBe(other);
    const unknown = await restore(['--report', 'r'], { cwd, stdin: once(1) });
    expect([unknown.code, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('-: error ambiguous: several originals became these bytes (r, lines 1, 2…)');
    const named = await restore(['--report', 'r', '--stdin-filename', 'in/b/x.txt'], { cwd, stdin: once(1) });
    expect(named.stdout).toBe(other);
  });

  it('that the report does not know is an error, and the others come back', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1), 'b.txt': doubled(2), 'c.txt': doubled(3) });
    writeFileSync(join(cwd, 'out/b.txt'), `${once(2)}changed\n`);
    const ran = await restore(['--report', 'r', 'out', '--in-place'], { cwd });
    expect([ran.code, text(cwd, 'out/b.txt')]).toEqual([2, `${once(2)}changed\n`]);
    expect(ran.stderr).toContain('out/b.txt: error not_in_report: ');
    expect(ran.stderr).toContain('hint: was it changed since it was collapsed');
    expect([text(cwd, 'out/a.txt'), text(cwd, 'out/c.txt')]).toEqual([doubled(1), doubled(3)]);
  });
});

describe('a report', () => {
  const lines = (cwd: string): string[] => text(cwd, 'r').trimEnd().split('\n');

  it('may be damaged in some lines', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1), 'b.txt': doubled(2), 'c.txt': doubled(3) });
    const [a = '', b = '', c = ''] = lines(cwd);
    writeFileSync(join(cwd, 'r'), `\ufeff${a}\n\n${b.slice(0, -9)}\n${c.replace('"from":15', '"from":14')}`);
    const ran = await restore(['--report', 'r', 'out', '--out-dir', 'back'], { cwd });
    expect([ran.code, readdirSync(join(cwd, 'back'))]).toEqual([2, ['a.txt']]);
    expect(ran.stderr).toContain('r:3: error damaged_report: not JSON\n');
    expect(ran.stderr).toContain('out/b.txt: error not_in_report');
    expect(ran.stderr).toContain('r:4: error damaged_report: out/c.txt cannot be restored: what it gives has ');
  });

  it('asks for no more memory than a text may have', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1) });
    const ran = await restore(['--report', 'r', 'out', '--max-bytes', '360'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('out/a.txt: error too_large: its original is larger than 360 bytes');
  });

  it('may be of several runs', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1) });
    const first = text(cwd, 'r');
    writeFileSync(join(cwd, 'in/a.txt'), doubled(2));
    await fiche(['collapse', 'in', '--out-dir', 'out2', '--report', 'r'], { cwd });
    writeFileSync(join(cwd, 'all'), first + text(cwd, 'r'));
    expect((await restore(['--report', 'all', 'out', 'out2'], { cwd })).stdout).toBe(doubled(1) + doubled(2));
  });
});

describe('wrong usage', () => {
  it.each([
    [['a.txt'], '--report FILE is needed'],
    [['a.txt', '--report', 'nope'], '--report nope: no such file'],
    [['a.txt', '--report', '.'], '--report .: it must be a file'],
    [['a.txt', '--report', 'a.txt'], '--report a.txt: it is no report (line 1: not JSON)'],
    [['--in-place', '--report', 'r'], 'stdin is none'],
    [['a.txt', '--in-place', '-o', 'x', '--report', 'r'], '--in-place and --output'],
    [['a.txt', '--report', 'r', '--check'], 'unknown option'],
  ])('%j ends with 2, and nothing is touched', async (argv, message) => {
    const cwd = folderWith({ 'a.txt': doubled(1), r: '' });
    const { code, stdout, stderr } = await restore(argv, { cwd });
    expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', ['a.txt', 'r']]);
    expect(stderr).toContain(message);
  });

  it('is not to overwrite an input', async () => {
    const cwd = await collapsedFolder({ 'a.txt': doubled(1) });
    symlinkSync(join(cwd, 'out/a.txt'), join(cwd, 'link.txt'));
    const ran = await restore(['--report', 'r', 'out/a.txt', '-o', 'link.txt'], { cwd });
    expect([ran.code, text(cwd, 'out/a.txt')]).toEqual([2, once(1)]);
    expect(ran.stderr).toContain('it is an input of this run');
  });
});
