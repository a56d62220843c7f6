/** The built program, run as a user runs it. What it does with which options is tested in test/cli/; here, what only a process can show. */
import { Buffer } from 'node:buffer';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, posting } from './folder.js';

const PROGRAM = fileURLToPath(new URL('../dist/fiche.js', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('dist/fiche.js is not there: npm run build');
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(argv: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...argv], { cwd, env: { PATH: process.env.PATH } });
}

async function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (part: string) => {
      texts[name] += part;
    });
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...texts };
}

async function fiche(argv: readonly string[], cwd: string, stdin = ''): Promise<Ended> {
  const child = start(argv, cwd);
  child.stdin?.end(stdin);
  return ended(child);
}

/** A command line of the shell, in which `fiche` is the program. */
async function shell(line: string, cwd: string): Promise<Ended> {
  const script = `fiche() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
  return ended(spawn('bash', ['--norc', '-c', script], { cwd, env: { PATH: process.env.PATH } }));
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.txt`, posting(i)]));

describe('exit codes', () => {
  it('are those of the table', async () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'empty.txt': '' });
    expect((await fiche(['a.txt'], cwd)).code).toBe(0);
    expect((await fiche(['a.txt', 'empty.txt'], cwd)).code).toBe(1);
    expect((await fiche(['a.txt', 'nope.txt'], cwd)).code).toBe(2);
    expect((await fiche(['--fromat'], cwd)).code).toBe(2);
    expect(await fiche(['--version'], cwd)).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await fiche(['--help'], cwd)).stdout).toContain('Usage:');
  });

  it('are 2 for a file that may not be read, and the others are', async ({ skip }) => {
    const cwd = folderWith({ 'a.txt': posting(1), 'b.txt': posting(2), 'shut/c.txt': posting(3) });
    chmodSync(join(cwd, 'b.txt'), 0);
    chmodSync(join(cwd, 'shut'), 0);
    try {
      readFileSync(join(cwd, 'b.txt'));
      chmodSync(join(cwd, 'shut'), 0o755);
      skip('this user may read every file');
    } catch {
      // As it should be.
    }
    const { code, stdout, stderr } = await fiche(['.'], cwd);
    chmodSync(join(cwd, 'shut'), 0o755);
    expect([code, JSON.parse(stdout).length]).toEqual([2, 1]);
    expect(stderr).toContain('./b.txt: error unreadable: permission denied');
    expect(stderr).toContain('./shut: error unreadable: permission denied');
  });
});

describe('streams', () => {
  it('reads stdin, and writes all of it to a pipe', async () => {
    const cwd = folderWith({});
    const text = Array.from({ length: 2000 }, (_, i) => posting(i)).join('');
    const { code, stdout } = await fiche(['-f', 'ndjson'], cwd, text);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(3 << 20);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2000);
  });

  it('ends silently with 0 when nobody reads on', async () => {
    const cwd = folderWith(many(400));
    const { stdout, stderr } = await shell('fiche in -f ndjson | head -n 1; echo $PIPESTATUS', cwd);
    const [record, code] = stdout.trimEnd().split('\n');
    expect(JSON.parse(record ?? '').source.path).toBe('in/0.txt');
    expect([code, stderr]).toEqual(['0', '']);
  });

  it('goes on when nobody reads its messages', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`in/${i}.txt`, ''])));
    writeFileSync(join(cwd, 'in/z.txt'), posting(1));
    const { stdout } = await shell(
      '{ fiche in -f ndjson 2>&3 | wc -l; echo $PIPESTATUS; } 3> >(exec head -c 1 >/dev/null)',
      cwd,
    );
    expect(stdout.split(/\s+/).filter(Boolean)).toEqual(['1', '1']);
  });

  it.skipIf(!existsSync('/dev/full'))('says when the disk is full', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    const { stdout, stderr } = await shell('fiche a.txt > /dev/full; echo $?', cwd);
    expect(stdout).toBe('2\n');
    expect(stderr).toContain('no space left on the device');
  });

  it('does not overwrite the file that stdin is', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    const { stdout } = await shell('fiche -o a.txt < a.txt; echo $?', cwd);
    expect(stdout).toBe('2\n');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(posting(1));
  });

  it('reads a FIFO that was named, and none that a walk finds', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1), 'b.txt': posting(2) });
    const { stdout } = await shell('mkfifo in/pipe.txt; fiche in <(cat b.txt) -f ndjson --fields offer_number', cwd);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).offer_number)
        .sort(),
    ).toEqual(['O062260219000001', 'O062260219000002']);
  });
});

describe('collapse and restore', () => {
  it('are filters that undo each other, byte for byte', async () => {
    const missions = 'Ouvrir.\r\n- lire ;\r\n- répondre.\r\n- lire ;\r\n- répondre.';
    const text = posting(1)
      .replaceAll('\n', '\r\n')
      .replace(/(?<=d'exercice\r\n)[\s\S]*/, missions);
    const cwd = folderWith({ 'a.txt': Buffer.from(`\ufeff${text}`, 'utf16le') });
    const { code, stdout, stderr } = await shell(
      'fiche collapse --report r --verify < a.txt > b.txt && fiche restore --report r < b.txt | cmp - a.txt; wc -c b.txt',
      cwd,
    );
    expect([code, stdout, stderr]).toEqual([
      0,
      `${2 * (text.length + 1 - '- lire ;\r\n- répondre.'.length)} b.txt\n`,
      '',
    ]);
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s takes the temporary file away and ends with %i', async (signal, expected) => {
    const cwd = folderWith({ 'out.json': 'old' });
    const child = start(['-', '-o', 'out.json'], cwd);
    const end = ended(child);
    child.stdin?.on('error', () => undefined).write(`${JSON.stringify({ text: posting(1) })}\n`);
    await expect.poll(() => readdirSync(cwd), { timeout: 10_000 }).toHaveLength(2);
    child.kill(signal);
    const { code, stderr } = await end;
    expect([code, stderr]).toEqual([expected, '']);
    expect(readdirSync(cwd)).toEqual(['out.json']);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
  });
});

it('gives the same bytes in every run, whatever order files were made in', async () => {
  const files = Object.entries(many(40));
  const outputs = [];
  for (const list of [files, [...files].reverse()]) {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'in'));
    for (const [name, text] of list) writeFileSync(join(cwd, name), text);
    outputs.push((await fiche(['in'], cwd)).stdout);
  }
  expect(outputs[0]).toBe(outputs[1]);
  expect(JSON.parse(outputs[0] ?? '')).toHaveLength(40);
});
