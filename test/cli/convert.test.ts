import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfferRecord } from '../../src/offer.js';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const records = (text: string): readonly OfferRecord[] => JSON.parse(text);
const titles = (text: string): readonly (string | null)[] => records(text).map(({ title }) => title);

describe('input', () => {
  it('is read in the order of the paths, as JSON', async () => {
    const cwd = folderWith({
      'in/b.txt': posting(2, 'Deux'),
      'in/a.txt': posting(1, 'Un'),
      'c.txt': posting(3, 'Trois'),
    });
    const { code, stdout, stderr } = await fiche(['in', 'c.txt'], { cwd });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(titles(stdout)).toEqual(['Trois', 'Un', 'Deux']);
    expect(records(stdout).map(({ id }) => id)).toEqual(['c.txt#1', 'in/a.txt#1', 'in/b.txt#1']);
  });

  it('comes from stdin when nothing is named, or a dash', async () => {
    for (const argv of [[], ['-'], ['convert', '-']]) {
      const { code, stdout } = await fiche([...argv, '--stdin-filename', 'site/offre.txt'], { stdin: posting(1) });
      expect(code).toBe(0);
      expect(records(stdout)[0]).toMatchObject({ id: 'site/offre.txt#1', source: { path: 'site/offre.txt' } });
    }
    expect(records((await fiche([], { stdin: posting(1) })).stdout)[0]?.source.path).toBe('-');
  });

  it('comes from files without stdin being asked for', async () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'b.txt': posting(2) });
    let asked = 0;
    for (const command of ['convert', 'check', 'explain', 'collapse'])
      await fiche([command, 'a.txt', 'b.txt'], { cwd, onStdin: () => asked++ });
    expect(asked).toBe(0);
  });

  it('comes from lists, in which nothing is a pattern', async () => {
    const cwd = folderWith({
      'a.txt': posting(1, 'Un'),
      '[b].txt': posting(2, 'Deux'),
      list: '\ufeffa.txt\r\n\n[b].txt\n',
      nul: 'a.txt\0[b].txt\0',
    });
    expect(titles((await fiche(['--files-from', 'list'], { cwd })).stdout)).toEqual(['Deux', 'Un']);
    expect(titles((await fiche(['--files-from', 'nul', '-0'], { cwd })).stdout)).toEqual(['Deux', 'Un']);
    expect(titles((await fiche(['--files-from', '-'], { cwd, stdin: 'a.txt\n' })).stdout)).toEqual(['Un']);
    expect((await fiche(['--files-from', '-'], { cwd, stdin: '*.txt\n' })).code).toBe(2);
    expect((await fiche(['--files-from', '-'], { cwd, stdin: '\n' })).stderr).toContain('the list names no file');
  });

  it('may hold several postings a file, each with its lines, bytes and place', async () => {
    const cwd = folderWith({ 'a.txt': posting(1, 'Un') + posting(2, 'Deux'), 'one.txt': posting(1, 'Un') });
    const [one, two, alone] = records((await fiche(['.'], { cwd })).stdout);
    expect([one?.title, two?.title]).toEqual(['Un', 'Deux']);
    expect([one?.source.ordinal, two?.source.ordinal, two?.id]).toEqual([1, 2, './a.txt#2']);
    expect(two?.source.lines).toEqual([15, 28]);
    expect(one?.source.sha256).toBe(alone?.source.sha256);
    expect(two?.source.sha256).not.toBe(alone?.source.sha256);
  });

  it('may be NDJSON: ids are the caller’s, and count within a text; without them, ordinals count over the file', async () => {
    const lines = [
      { id: 'a', text: posting(1, 'Un') + posting(2, 'Deux') },
      { id: 'b', text: posting(3, 'Trois') },
    ];
    const cwd = folderWith({ 'p.ndjson': lines.map((line) => `${JSON.stringify(line)}\n`).join('') });
    const own = records((await fiche(['p.ndjson', '--id-field', 'id'], { cwd })).stdout);
    expect(own.map(({ id, source }) => [id, source.ordinal])).toEqual([
      ['a', 1],
      ['a#2', 2],
      ['b', 1],
    ]);
    const plain = records((await fiche(['p.ndjson'], { cwd })).stdout);
    expect(plain.map(({ id }) => id)).toEqual(['p.ndjson#1', 'p.ndjson#2', 'p.ndjson#3']);
  });
});

describe('trouble', () => {
  const mixed = (): string =>
    folderWith({
      'in/a.txt': posting(1, 'Un'),
      'in/b.txt': '<!doctype html><p>x',
      'in/c.txt': '',
      'in/d.txt': posting(2, 'Deux'),
    });

  it('with one file does not keep from the others', async () => {
    const cwd = mixed();
    const { code, stdout, stderr } = await fiche(['in'], { cwd });
    expect(code).toBe(1);
    expect(titles(stdout)).toEqual(['Un', 'Deux']);
    expect(stderr).toBe(
      'in/b.txt: error html: the HTML source of a page, not its text\n' +
        '  hint: save the text of the page instead of its source (html2text, or a browser: save as text)\n' +
        'in/c.txt: error empty: the file is empty\n' +
        '  hint: scrape the page again, or remove the file\n' +
        '2 errors, 0 warnings\n',
    );
  });

  it('is 2 when a file cannot be read at all, whatever --fail-on says', async () => {
    const cwd = folderWith({ 'a.txt': posting(1, 'Un'), 'b.txt': Buffer.from([0x1f, 0x8b, 8, 0]) });
    const { code, stdout } = await fiche(['a.txt', 'b.txt', '--fail-on', 'never'], { cwd });
    expect([code, titles(stdout)]).toEqual([2, ['Un']]);
  });

  it('is 2 when a path is not there, unless that is all right', async () => {
    const cwd = mixed();
    const missing = await fiche(['in/a.txt', 'nope.txt', 'x/*.txt'], { cwd });
    expect([missing.code, titles(missing.stdout)]).toEqual([2, ['Un']]);
    expect(missing.stderr).toContain('nope.txt: error no_match: no such file or folder');
    const passed = await fiche(['in/a.txt', 'nope.txt', '--no-error-on-unmatched-pattern'], { cwd });
    expect(passed).toMatchObject({ code: 0, stderr: '' });
    const none = await fiche(['nope.txt'], { cwd });
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect((await fiche(['nope.txt', '--no-error-on-unmatched-pattern'], { cwd })).stdout).toBe('[]\n');
  });

  it('with a name may be that of a command', async () => {
    expect((await fiche(['shcema'])).stderr).toContain('did you mean the command? fiche schema');
  });

  it('counts as the thresholds say', async () => {
    const cwd = folderWith({ 'latin.txt': Buffer.from(posting(1), 'latin1'), 'empty.txt': '' });
    const code = async (...argv: readonly string[]) => (await fiche(argv, { cwd })).code;
    expect(await code('latin.txt')).toBe(0);
    expect(await code('latin.txt', '--fail-on', 'warning')).toBe(1);
    expect(await code('latin.txt', '--max-warnings', '0')).toBe(1);
    expect(await code('latin.txt', '--max-warnings', '1')).toBe(0);
    expect(await code('empty.txt')).toBe(1);
    expect(await code('empty.txt', '--fail-on', 'never')).toBe(0);
    expect(await code('latin.txt', '-q', '--max-warnings', '0')).toBe(1);
  });

  it('in a record is shown as a warning, which -q hides', async () => {
    const cwd = folderWith({ 'a.txt': Buffer.from(posting(1), 'latin1') });
    const { stderr } = await fiche(['a.txt'], { cwd });
    expect(stderr).toContain('a.txt: warning encoding_guessed: ');
    expect(stderr).toContain('1 warning\n');
    expect(await fiche(['a.txt', '-q'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect((await fiche(['a.txt', '-q'], { cwd })).stdout).toContain('encoding_guessed');
  });

  it('in NDJSON is placed by the line of the file', async () => {
    const text = posting(1).replace('01/04/2026', '31/02/2026');
    const cwd = folderWith({ 'p.ndjson': `{"text":"${'x'.repeat(3)}"}\n{"text":${JSON.stringify(text)}}\n` });
    expect((await fiche(['p.ndjson'], { cwd })).stderr).toMatch(
      /p\.ndjson:2: warning impossible_date: .* \(line 9 of its text\)/,
    );
  });

  it('stops the run with --fail-fast, and then no file is written', async () => {
    const cwd = mixed();
    const { code, stdout, stderr } = await fiche(['in', '-x'], { cwd });
    expect([code, titles(stdout)]).toEqual([1, ['Un']]);
    expect(stderr).not.toContain('c.txt');
    writeFileSync(join(cwd, 'out.json'), 'old');
    const filed = await fiche(['in', '-x', '-o', 'out.json'], { cwd });
    expect(filed.code).toBe(1);
    expect(filed.stderr).toContain('out.json was not written');
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect((await fiche(['in', '-x', '--fail-on', 'never'], { cwd })).code).toBe(0);
  });
});

describe('options of reading', () => {
  it('reach the parser', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    const [forced] = records((await fiche(['a.txt', '--layout', 'job-board', '--provenance'], { cwd })).stdout);
    expect(forced?.source.layout).toBe('job-board');
    expect(forced?.provenance).toBeDefined();
    const [plain] = records((await fiche(['a.txt'], { cwd })).stdout);
    expect(plain?.source.layout).toBe('emploi-territorial');
    expect(plain?.provenance).toBeUndefined();
  });

  it('collapse copies unless told not to', async () => {
    const grades = 'Grade(s) recherché(s)\nAttaché\nRédacteur\nAttaché principal\nRédacteur\nAttaché principal\n';
    const cwd = folderWith({ 'a.txt': posting(1).replace('Missions / conditions', `${grades}Missions / conditions`) });
    const [collapsed] = records((await fiche(['a.txt'], { cwd })).stdout);
    const [whole] = records((await fiche(['a.txt', '--no-collapse'], { cwd })).stdout);
    expect([collapsed?.duplicates.lines, whole?.duplicates.lines]).toEqual([2, 0]);
  });

  it('say which copies are taken out, and what is taken for one', async () => {
    const prose = 'Vous suivez les marchés de voirie avec les communes membres, et vous en rendez compte aux élus';
    const missions = `Un\n- deux\n- trois\n- deux\n- trois\n${prose} du bassin.\n- trois\n- trois\n${prose} du basin.\n`;
    const again = `Profils recherchés\nQuatre\n${prose} du bassin.\n`;
    const cwd = folderWith({ 'a.txt': posting(1).replace(/(?<=d'exercice\n)[\s\S]*/, missions + again) });
    const dropped = async (...flags: readonly string[]) => {
      const [record] = records((await fiche(['a.txt', ...flags], { cwd })).stdout);
      return record?.duplicates.repeats.map(({ kind, dropped: [range] }) => [kind, ...(range ?? [])]);
    };
    const paragraph = ['paragraph', 25, 25];
    const near = ['near', 22, 22];
    expect(await dropped()).toEqual([]);
    expect(await dropped('--collapse', 'runs')).toEqual([
      ['run', 17, 18],
      ['run', 21, 21],
    ]);
    expect(await dropped('--collapse', 'near')).toEqual([near]);
    expect(await dropped('--collapse', 'near', '--similarity', '0.999')).toEqual([]);
    expect(await dropped('--collapse', 'near', '--min-characters', '200')).toEqual([]);
    expect(await dropped('--min-paragraph', '100')).toEqual([paragraph]);
    expect(await dropped('--min-paragraph', '100', '--collapse', 'none')).toEqual([]);
    const short = folderWith({ 'a.txt': posting(1).replace(/(?<=d'exercice\n)[\s\S]*/, 'Un\nOui\nOui\n') });
    const lines = async (...flags: readonly string[]) =>
      records((await fiche(['a.txt', ...flags], { cwd: short })).stdout)[0]?.duplicates.lines;
    expect([await lines(), await lines('--min-lines', '1'), await lines('--min-characters', '3')]).toEqual([0, 1, 1]);
    expect((await fiche(['a.txt', '--similarity', '95'], { cwd })).stderr).toContain('a share from 0 to 1');
  });

  it('set the encoding', async () => {
    const cwd = folderWith({ 'a.txt': Buffer.from(posting(1), 'latin1') });
    const [record] = records((await fiche(['a.txt', '-E', 'windows-1252'], { cwd })).stdout);
    expect(record).toMatchObject({ source: { encoding: 'windows-1252' }, warnings: [] });
    expect(record?.employer.name ?? record?.missions).toBeTruthy();
    expect((await fiche(['a.txt', '-E', 'utf-8'], { cwd })).stderr).toMatch(/^a\.txt:2: warning invalid_bytes: /);
  });

  it('limit what is read', async () => {
    const cwd = folderWith({ 'a.txt': posting(1).repeat(100) });
    const { code, stderr } = await fiche(['a.txt', '--max-bytes', '4k'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('larger than 4 KiB');
  });
});
