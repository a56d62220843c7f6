import { Buffer } from 'node:buffer';
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { OutputStream } from '../../src/cli/world.js';
import type { OfferRecord } from '../../src/offer.js';
import { folderWith, posting } from '../folder.js';
import { fiche, signals } from './world.js';

const records = (text: string): readonly OfferRecord[] => JSON.parse(text);

describe('-o', () => {
  it('replaces a file in one step, in the format of its ending', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1, 'Un'), 'out.csv': 'old' });
    chmodSync(join(cwd, 'out.csv'), 0o640);
    const before = statSync(join(cwd, 'out.csv')).ino;
    const { code, stdout } = await fiche(['in', '-o', 'out.csv', '--fields', 'title,offer_number'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8').replaceAll('\r', '')).toBe(
      'title,offer_number\nUn,O062260219000001\n',
    );
    expect(statSync(join(cwd, 'out.csv')).ino).not.toBe(before);
    expect(statSync(join(cwd, 'out.csv')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out.csv']);
  });

  it.each([
    ['out.ndjson', /^\{.*\}\n$/],
    ['OUT.JSONL', /^\{.*\}\n$/],
    ['out.yml', /^- schema_version:/],
    ['out.tsv', /^schema_version\t/],
    ['out.dat', /^\[\n/],
  ])('takes the format from the ending (%s)', async (name, form) => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    await fiche(['a.txt', '-o', name], { cwd });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(form);
  });

  it('obeys -f before the ending, and means stdout by a dash', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    await fiche(['a.txt', '-o', 'out.csv', '-f', 'json'], { cwd });
    expect(records(readFileSync(join(cwd, 'out.csv'), 'utf8'))).toHaveLength(1);
    expect(records((await fiche(['a.txt', '-o', '-'], { cwd })).stdout)).toHaveLength(1);
  });

  it('does not overwrite an input, under whatever name', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1), 'in/b.txt': posting(2) });
    symlinkSync(join(cwd, 'in/a.txt'), join(cwd, 'link.json'));
    linkSync(join(cwd, 'in/a.txt'), join(cwd, 'hard.json'));
    for (const name of ['in/a.txt', 'link.json', 'hard.json', './in/../in/b.txt']) {
      const { code, stderr } = await fiche(['in', '-o', name], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('error unwritable: it is an input of this run');
    }
    expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toBe(posting(1));
    expect(readdirSync(join(cwd, 'in'))).toEqual(['a.txt', 'b.txt']);
  });

  it('writes behind a symbolic link, and leaves the link', async () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'real/out.json': 'old' });
    symlinkSync(join(cwd, 'real/out.json'), join(cwd, 'out.json'));
    await fiche(['a.txt', '-o', 'out.json'], { cwd });
    expect(lstatSync(join(cwd, 'out.json')).isSymbolicLink()).toBe(true);
    expect(records(readFileSync(join(cwd, 'real/out.json'), 'utf8'))).toHaveLength(1);
  });

  it('says when it cannot, and ends with 2', async () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'dir/x': '' });
    for (const [name, reason] of [
      ['nope/out.json', 'no such file or folder'],
      ['dir', 'it is a folder'],
      ['a.txt/out.json', 'no folder'],
    ] as const) {
      const { code, stderr } = await fiche(['a.txt', '-o', name], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${name}: error unwritable: `);
      expect(stderr).toContain(reason);
    }
  });

  it('leaves a temporary file of another run alone', async () => {
    const cwd = folderWith({ 'a.txt': posting(1), '.fiche-1.tmp': 'another' });
    expect((await fiche(['a.txt', '-o', 'out.json'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['.fiche-1.tmp', 'a.txt', 'out.json']);
    expect(readFileSync(join(cwd, '.fiche-1.tmp'), 'utf8')).toBe('another');
  });

  it('writes to devices directly', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    expect((await fiche(['a.txt', '-o', '/dev/null'], { cwd })).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves nothing behind when there is a signal', async () => {
    const cwd = folderWith({ 'out.json': 'old' });
    const { onSignal, send } = signals();
    const stdin = Readable.from(
      (async function* () {
        for (let i = 1; ; i++) {
          if (i === 50) send('SIGTERM');
          yield Buffer.from(`${JSON.stringify({ text: posting(i) })}\n`);
        }
      })(),
      { objectMode: false },
    );
    const { code, stderr } = await fiche(['-', '-o', 'out.json'], { cwd, stdin, onSignal });
    expect([code, stderr]).toEqual([143, '']);
    expect(readdirSync(cwd)).toEqual(['out.json']);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
  });
});

describe('--out-dir', () => {
  it('writes one file a posting, with safe names that differ in more than case', async () => {
    const cwd = folderWith({
      'in/a.txt': posting(1, 'Un') + posting(1, 'Deux'),
      'in/é t&é.txt': 'Un texte sans numéro\net sans rien',
      'in/É T&É.txt': 'Un autre texte sans numéro\net sans rien',
      'in/con.txt': 'Encore un texte',
    });
    const { code } = await fiche(['in', '--out-dir', 'out/deep', '-f', 'yaml'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out/deep')).sort()).toEqual([
      'O062260219000001-2.yaml',
      'O062260219000001.yaml',
      '_con-1.yaml',
      'É-T-É-1.yaml',
      'é-t-é-1-2.yaml',
    ]);
    expect(readFileSync(join(cwd, 'out/deep/O062260219000001-2.yaml'), 'utf8')).toContain('title: Deux');
  });

  it('does the same when run again, and never touches an input', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1) });
    await fiche(['in', '--out-dir', 'out'], { cwd });
    const first = readFileSync(join(cwd, 'out/O062260219000001.json'), 'utf8');
    await fiche(['in', '--out-dir', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['O062260219000001.json']);
    expect(readFileSync(join(cwd, 'out/O062260219000001.json'), 'utf8')).toBe(first);
    const over = folderWith({ 'O062260219000001.ndjson': `${JSON.stringify({ text: posting(1) })}\n` });
    const { code, stderr } = await fiche(['.', '--out-dir', '.', '-f', 'ndjson'], { cwd: over });
    expect(code).toBe(2);
    expect(stderr).toContain('it is an input of this run');
    expect(readFileSync(join(over, 'O062260219000001.ndjson'), 'utf8')).toContain('"text"');
  });
});

describe('the reader of the output', () => {
  it('may go away: that is success, and silent', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i}.txt`, posting(i)])));
    let writes = 0;
    const stdout: OutputStream = new Writable({
      write(_chunk, _encoding, done) {
        writes++;
        done(writes > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    expect(await fiche(['in', '-f', 'ndjson'], { cwd, stdout })).toMatchObject({ code: 0, stderr: '' });
    expect(writes).toBe(4);
  });

  it('may be slow: nothing is made before it is wanted', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i}.txt`, posting(i)])));
    let pending = 0;
    let most = 0;
    const stdout: OutputStream = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, stdout.writableLength, ++pending);
        setTimeout(() => {
          pending--;
          done();
        }, 1);
      },
    });
    await fiche(['in', '-f', 'ndjson'], { cwd, stdout });
    expect(pending).toBe(0);
    expect(most).toBeLessThan(10_000);
  });

  it('may be a full disk: that is told of', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    const stdout: OutputStream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('x'), { code: 'ENOSPC' })),
    });
    const { code, stderr } = await fiche(['a.txt'], { cwd, stdout });
    expect(code).toBe(2);
    expect(stderr).toContain('stdout: error unwritable: no space left on the device');
  });
});
