/** Worker threads, as the built program starts them: whatever their number, the same bytes come out. */
import { spawn, spawnSync } from 'node:child_process';
import { once as event } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { doubled, once } from './cli/doubled.js';
import { folderWith, posting } from './folder.js';

const PROGRAM = fileURLToPath(new URL('../dist/fiche.js', import.meta.url));

const fiche = (argv: readonly string[], cwd: string, input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
};

const timeless = ({ stderr, ...rest }: ReturnType<typeof fiche>) => ({
  ...rest,
  stderr: stderr.replace(/ in \d+\.\d s/, ''),
});

/** More than fit into the batches that are under way at once, of different lengths, some of them no texts. */
const scrape = () =>
  folderWith({
    ...Object.fromEntries(
      Array.from({ length: 280 }, (_, i) => [
        `in/${i % 7}/${i}.txt`,
        i % 31 === 0 ? '' : (i % 3 === 0 ? once(i) : doubled(i)).replace(/\n$/, `\n${'Fin. '.repeat((i * i) % 50)}\n`),
      ]),
    ),
    'in/page.txt': '<!doctype html><html><body>',
  });

const written = (cwd: string, folder: string) =>
  readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(join(cwd, folder).length), readFileSync(path, 'utf8')];
    })
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

describe('threads', () => {
  it('change nothing of what is written and told', () => {
    const cwd = scrape();
    const runs = [
      ['collapse', '-v', 'in'],
      ['collapse', '--diff', '--fail-fast', '--max-warnings', '5', 'in'],
      ['convert', '-v', 'in'],
      ['check', '-v', 'in', 'in/1'],
      ['check', '--stats', '--reporter', 'json', 'in'],
      ['convert', '-f', 'csv', '--provenance', '--stats', '--fail-fast', 'in'],
    ];
    for (const argv of runs) {
      const [one, three] = ['1', '3'].map((jobs) => timeless(fiche([...argv, '-j', jobs], cwd)));
      expect(three).toEqual(one);
      expect(`${one?.stdout}${one?.stderr}`).not.toBe('');
    }
  });

  it('tell and write of files together what they do of each alone', () => {
    const noted = JSON.stringify({ text: posting(4).replace('01/04/2026', '31/02/2026') });
    const cwd = folderWith({
      'a.txt': posting(1),
      'b.txt': '',
      'c.ndjson': `{"text":${JSON.stringify(posting(2))}}\n{no\n${noted}\n{"other":1}\n`.repeat(9),
      'd.txt': doubled(3),
      'e.txt': posting(5).replace('01/04/2026', '31/02/2026'),
      'f.txt': posting(6),
    });
    const names = readdirSync(cwd).sort();
    const told = (stderr: string) => stderr.split('\n').filter((line) => /^[a-f]\./.test(line));
    for (const more of [[], ['--keep-errors'], ['--provenance', '-v']]) {
      const argv = ['convert', '-f', 'ndjson', ...more];
      const alone = names.map((name) => fiche([...argv, name], cwd));
      const together = fiche([...argv, '-j', '1', ...names], cwd);
      expect(together.stdout).toBe(alone.map(({ stdout }) => stdout).join(''));
      expect(told(together.stderr)).toEqual(alone.flatMap(({ stderr }) => told(stderr)));
      expect(told(together.stderr).length).toBeGreaterThan(27);
    }
    const broken = ['-f', 'ndjson', '--fail-fast', '--fail-on', 'warning'];
    const stopped = [['a.txt', 'e.txt', 'f.txt'], ['e.txt']].map((some) => fiche(['convert', ...broken, ...some], cwd));
    expect(stopped.map(({ stdout }) => stdout.split('\n').length - 1)).toEqual([1, 0]);
  });

  it('match and count texts, records and keys as one thread does, and tell the same of what is none', () => {
    const cwd = scrape();
    const out = (...argv: readonly string[]) => fiche([...argv, '-q'], cwd).stdout;
    const record = JSON.parse(out('convert', '-f', 'ndjson', 'in/1/1.txt'));
    const own = JSON.stringify({ ...record, input: { url: 'https://example.org/1' } });
    const more = {
      'in/painter.txt': posting(400, 'Peintre'),
      'in/cook.txt': posting(401, 'Cuisinier'),
      'in/records.ndjson': `${out('convert', '-f', 'ndjson', 'in/2')}${own}\n`,
      'in/keys.ndjson': out('keys', 'in/3'),
      'in/none.ndjson':
        '{"schema_version":"1","source":{}}\n{"schema_version":"9","source":{}}\n{"keys_version":0}\n{no\n{}\n',
    };
    for (const [name, text] of Object.entries(more)) writeFileSync(join(cwd, name), text);
    const runs = [
      ['match', 'in'],
      ['match', '--boilerplate', '--threshold', 'boilerplate_posts=2', '--threshold', 'boilerplate_letters=9', 'in'],
      ['keys', '--keep-errors', '--keep-fields', 'url', 'in'],
      ['convert', '-f', 'ndjson', '--dedupe', 'first', '--keep-errors', 'in'],
    ];
    for (const argv of runs) {
      const [one, three] = ['1', '3'].map((jobs) => fiche([...argv, '-j', jobs], cwd));
      expect(three).toEqual(one);
      expect(one?.stdout).toContain('\n');
      expect(one?.stderr.match(/^in\/none\.ndjson:\d: /gm)).toHaveLength(5);
    }
    // What stands in one file is left to the thread that writes.
    const alone = out('keys', 'in/records.ndjson');
    expect(alone).toContain('example.org/1');
    expect(out('keys', 'in', '-j', '3')).toContain(alone);
  });

  it('write the same files and the same report', () => {
    const cwd = scrape();
    const reports = ['1', '3'].map((jobs) => {
      const { status } = fiche(
        ['collapse', '-j', jobs, '--verify', '--report', `${jobs}.ndjson`, '--out-dir', `out${jobs}`, 'in'],
        cwd,
      );
      expect(status).toBe(0);
      return readFileSync(join(cwd, `${jobs}.ndjson`), 'utf8').replaceAll(`out${jobs}`, 'out');
    });
    expect(reports[1]).toBe(reports[0]);
    expect(written(cwd, 'out3')).toEqual(written(cwd, 'out1'));
    expect(written(cwd, 'out1').length).toBe(281);
  });

  it('share one large file of NDJSON, and number its postings as one thread does', () => {
    const large = (lineOf: (i: number, text: string) => string) =>
      Array.from({ length: 1_000 }, (_, i) => lineOf(i, `${posting(i)}${'Fin de la page. '.repeat(260)}`)).join('\n');
    const json = (value: object): string => JSON.stringify(value);
    const cwd = folderWith({
      'a.txt': posting(1),
      'b.ndjson': large((i, text) => {
        if (i % 300 === 7) return `${json({ text })}\n{no\n   \n${json({ other: i })}`;
        return json({ text: i % 400 === 9 ? `${text}\n${posting(i + 1000, 'Autre poste')}` : text });
      }),
      'c.ndjson': large((i, text) => json({ id: i === 500 ? '' : `n${i}`, text: i % 9 === 0 ? '' : text })),
      'd.txt': posting(2),
    });
    const runs = [
      ['convert', '-f', 'ndjson', '--fields', 'id,source', '.'],
      ['convert', '-f', 'ndjson', '--fields', 'id,source', '--keep-errors', 'b.ndjson'],
      ['convert', '-f', 'csv', '--fields', 'id,source', '--id-field', 'id', '--stats', 'c.ndjson', 'd.txt'],
      ['convert', '-f', 'ndjson', '--fail-fast', '.'],
      ['convert', '-v', '--fields', 'id', '.'],
      ['check', '--id-field', 'id', '.'],
      ['keys', 'b.ndjson'],
    ];
    for (const argv of runs) {
      const [one, three] = ['1', '3'].map((jobs) => timeless(fiche([...argv, '-j', jobs], cwd)));
      expect(three?.stderr).toBe(one?.stderr);
      expect(three?.stdout === one?.stdout).toBe(true);
      expect(`${one?.stdout}${one?.stderr}`.length).toBeGreaterThan(100);
    }
  });

  it('share what is packed, and what comes in', () => {
    const lines = Array.from({ length: 1_400 }, (_, i) =>
      i % 600 === 7 ? '{no' : JSON.stringify({ text: `${posting(i)}${'Fin de la page. '.repeat(260)}` }),
    );
    const large = lines.join('\n');
    const packed = gzipSync(large);
    const cwd = folderWith({ 'a.ndjson.gz': packed, 'b.ndjson.gz': packed.subarray(0, packed.length / 2) });
    for (const [argv, input] of [
      [['convert', '-f', 'ndjson', '--fields', 'id,source', '--stats', '.'], ''],
      [['convert', '-f', 'ndjson', '--fields', 'id,source', '--stats', '-', 'a.ndjson.gz'], large],
      [['convert', '-f', 'ndjson', '--fields', 'id,source', '-'], packed],
      [['convert', '-f', 'ndjson', '--fields', 'id,source', '--fail-fast', '-'], large],
      [['check', '-'], large],
      [['match', '--pairs', '-'], large],
    ] as const) {
      const [one, three] = ['1', '3'].map((jobs) => timeless(fiche([...argv, '-j', jobs], cwd, input)));
      expect(three?.stderr).toBe(one?.stderr);
      expect(three?.stdout === one?.stdout).toBe(true);
      expect(one?.stderr).toMatch(/:8: error invalid_json/);
    }
  });

  it('wait for nothing more of a stream when a run is over', async () => {
    const lines = Array.from({ length: 1_400 }, (_, i) => JSON.stringify({ text: posting(i).repeat(9) }));
    const child = spawn(process.execPath, [PROGRAM, 'convert', '-f', 'ndjson', '-j', '3', '--fail-fast', '-'], {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH },
    });
    const told = text(child.stderr);
    expect(lines.join('\n').length).toBeGreaterThan(4.3e6);
    child.stdin.on('error', () => undefined).write(`${lines.join('\n')}\n{no\n`);
    expect(await event(child, 'exit')).toEqual([1, null]);
    expect(await told).toContain('-:1401: error invalid_json');
    child.stdin.destroy();
  });

  it('leave to the main thread what is too large to wait for', () => {
    const large = Array.from({ length: 1_000 }, (_, i) => `${posting(i)}${'Fin de la page. '.repeat(260)}`).join('\n');
    expect(large.length).toBeGreaterThan(4.2e6);
    const cwd = folderWith({ 'a.txt': posting(1), 'b.txt': large, 'c.txt': posting(2), 'd.txt': posting(3) });
    const [one, two] = ['1', '2'].map(
      (jobs) => fiche(['convert', '-q', '-f', 'ndjson', '--fields', 'id', '-j', jobs, '.'], cwd).stdout,
    );
    expect(two === one).toBe(true);
    expect(one?.split('\n')).toHaveLength(1_004);
  });

  it('leave a text that comes in to the main thread', () => {
    const cwd = folderWith({ 'a.txt': doubled(1) });
    expect(fiche(['collapse', '-j', '4', '-', 'a.txt'], cwd, doubled(2))).toEqual({
      status: 0,
      stdout: once(2) + once(1),
      stderr: '',
    });
  });

  it('are as many as there are cores where 0 are asked for, and never a part of one', () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': doubled(2) });
    expect(fiche(['collapse', '-j', '0', '.'], cwd).stdout).toBe(once(1) + once(2));
    expect(fiche(['collapse', '-j', '1.5', '.'], cwd)).toMatchObject({
      status: 2,
      stderr: "fiche: --jobs wants a whole number, not '1.5'\nSee fiche --help.\n",
    });
  });
});
