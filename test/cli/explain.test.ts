import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { OutputStream } from '../../src/cli/world.js';
import { folderWith, posting } from '../folder.js';
import { fiche, signals } from './world.js';

/** A posting whose text was printed twice. */
const doubled = (sequence: number): string =>
  `${posting(sequence)}Suivre les marchés de la commune.\nTenir le registre du conseil.\nSuivre les marchés de la commune.\nTenir le registre du conseil.\n`;

describe('fiche explain', () => {
  it('shows lines with their fields, and copies with what they copy', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1) });
    const { code, stdout, stderr } = await fiche(['explain', 'a.txt'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^a\.txt: posting 1, lines 1–18\nemploi-territorial, utf-8, 2 of 18 lines collapsed\n\n/);
    expect(stdout).toMatch(/^10 {2}start_date +01\/04\/2026\n +→ 2026-04-01$/m);
    expect(stdout).toMatch(/^17 {2}= 15 +~~Suivre les marchés de la commune\.~~$/m);
  });

  it('reads stdin, folders, packed files, NDJSON and several postings in a file, one after another', async () => {
    const cwd = folderWith({
      'in/a.txt': posting(1) + posting(2),
      'in/b.txt.gz': gzipSync(posting(3)),
      'in/c.ndjson': `\n${JSON.stringify({ text: posting(4) })}\n`,
    });
    const { stdout } = await fiche(['explain', 'in'], { cwd });
    expect(stdout.match(/^\S.*: posting .*$/gm)).toEqual([
      'in/a.txt: posting 1, lines 1–14',
      'in/a.txt: posting 2, lines 15–28',
      'in/b.txt.gz: posting 1, lines 1–14',
      'in/c.ndjson:2: posting 1, lines 1–14',
    ]);
    const piped = await fiche(['explain'], { cwd, stdin: posting(1) });
    expect(piped.stdout).toMatch(/^-: posting 1, lines 1–14\n/);
    expect((await fiche(['explain'], { cwd, terminals: ['stdin'] })).code).toBe(2);
  });

  it('takes the layout and the way of collapsing it is given', async () => {
    const cwd = folderWith({ 'a.txt': doubled(1) });
    expect((await fiche(['explain', 'a.txt', '--no-collapse'], { cwd })).stdout).toContain(
      'none of 18 lines collapsed',
    );
    expect(
      (await fiche(['explain', 'a.txt', '--min-lines', '3', '--min-characters', '900'], { cwd })).stdout,
    ).toContain('none of 18 lines collapsed');
    expect((await fiche(['explain', 'a.txt', '--layout', 'jorf'], { cwd })).stdout).toContain('\njorf, utf-8, ');
  });

  it('is coloured on a terminal, as wide as that, and plain elsewhere', async () => {
    const text = doubled(1).replace('accueillir le public', 'accueillir le public de toute la commune et des environs');
    const cwd = folderWith({ 'a.txt': text });
    const plain = await fiche(['explain', 'a.txt'], { cwd });
    expect(plain.stdout).not.toContain('\u001b');
    expect((await fiche(['explain', 'a.txt', '--color', 'always'], { cwd })).stdout).toContain(
      '\u001b[36mtitle\u001b[39m',
    );
    const shown = await fiche(['explain', 'a.txt'], { cwd, terminals: ['stdout'], columns: 50 });
    expect(shown.stdout).toContain('\u001b[2m\u001b[9mTenir le registre');
    const rows = stripVTControlCharacters(shown.stdout).split('\n');
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(50);
    const dull = await fiche(['explain', 'a.txt'], { cwd, terminals: ['stdout'], env: { NO_COLOR: '1' } });
    expect(dull.stdout).not.toContain('\u001b');
    expect(dull.stdout).toContain('~~Tenir le registre');
  });

  it('says what cannot be read, and goes on', async () => {
    const cwd = folderWith({ 'a.txt': '', 'b.txt': posting(1) });
    const { code, stdout, stderr } = await fiche(['explain', 'a.txt', 'b.txt'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('a.txt: error empty');
    expect(stdout).toContain('b.txt: posting 1');
    expect((await fiche(['explain', 'nope.txt'], { cwd })).code).toBe(2);
    expect((await fiche(['explain', 'nope*.txt', '--no-error-on-unmatched-pattern'], { cwd })).code).toBe(0);
  });

  it('ends in silence when its reader goes away', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i}.txt`, posting(i)])));
    let writes = 0;
    const stdout: OutputStream = new Writable({
      write(_chunk, _encoding, done) {
        writes++;
        done(writes > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    expect(await fiche(['explain', 'in'], { cwd, stdout })).toMatchObject({ code: 0, stderr: '' });
    expect(writes).toBe(4);
  });
});

describe('a page', () => {
  it('comes with --html, and with the ending of -o', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1), 'in/b.txt': posting(2) });
    const { stdout } = await fiche(['explain', 'in', '--html'], { cwd });
    expect(stdout).toMatch(/^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/);
    for (const name of ['out.html', 'OUT.HTM']) {
      expect(await fiche(['explain', 'in', '-o', name], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(stdout);
    }
    await fiche(['explain', 'in', '-o', 'out.txt', '--html'], { cwd });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe(stdout);
  });

  it('is not made for another ending, nor is that coloured', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    await fiche(['explain', 'a.txt', '-o', 'out.log', '--color', 'always'], {
      cwd,
      terminals: ['stdout'],
      columns: 40,
    });
    expect(readFileSync(join(cwd, 'out.log'), 'utf8')).toBe((await fiche(['explain', 'a.txt'], { cwd })).stdout);
  });

  it('replaces no input, and nothing at all when there is a signal', async () => {
    const cwd = folderWith({ 'a.html': posting(1), 'out.html': 'old' });
    const { code, stderr } = await fiche(['explain', 'a.html', '-o', 'a.html'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('it is an input of this run')]);
    const { onSignal, send } = signals();
    const stdin = Readable.from(
      (async function* () {
        for (let i = 1; ; i++) {
          if (i === 50) send('SIGINT');
          yield Buffer.from(`${JSON.stringify({ text: posting(i) })}\n`);
        }
      })(),
      { objectMode: false },
    );
    const stopped = await fiche(['explain', '-', '-o', 'out.html'], { cwd, stdin, onSignal });
    expect([stopped.code, stopped.stderr]).toEqual([130, '']);
    expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.html', 'out.html']);
  });
});
