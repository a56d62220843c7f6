/** What only processes can show of an index: two at a time, one that is killed, one without the package. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { random } from '../random.js';
import { contentOf } from './database.js';
import { pages } from './vacancies.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

beforeAll(() => {
  if (!existsSync(join(DIST, 'fiche.js'))) throw new Error('dist/fiche.js is not there: npm run build');
});

const start = (argv: readonly string[], cwd: string, dist = DIST): ChildProcess =>
  spawn(process.execPath, [join(dist, 'fiche.js'), ...argv], { cwd, env: { PATH: process.env.PATH } });

async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly stderr: string }> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  child.stdout?.resume();
  const [code] = await once(child, 'close');
  return { code, stderr };
}

const days = (): { readonly [name: string]: string } =>
  Object.fromEntries(pages(80, random(9)).map((text, i) => [`${i < 40 ? 'one' : 'two'}/${i}.txt`, text]));

describe('a program that is killed', () => {
  it('leaves the index as it was, or as it was to be', async () => {
    const cwd = folderWith(days());
    await ended(start(['match', 'one', '--index', 'before'], cwd));
    copyFileSync(join(cwd, 'before'), join(cwd, 'after'));
    await ended(start(['match', 'two', '--index', 'after', '-o', 'after.ndjson'], cwd));
    const [before, after] = [await contentOf(join(cwd, 'before')), await contentOf(join(cwd, 'after'))];
    expect(after).not.toEqual(before);
    const { below } = random(Number(process.hrtime.bigint() % 1000n));
    for (const time of [300, 600, 900, 1200]) {
      copyFileSync(join(cwd, 'before'), join(cwd, 'index'));
      const child = start(['match', 'two', '--index', 'index', '-o', 'index.ndjson'], cwd);
      const end = ended(child);
      await sleep(time + below(300));
      child.kill('SIGKILL');
      await end;
      // Whoever opens it next sees the one or the other, and ends up where an undisturbed run does.
      expect([before, after]).toContainEqual(await contentOf(join(cwd, 'index')));
      expect(await ended(start(['match', 'two', '--index', 'index', '-o', 'index.ndjson'], cwd))).toEqual({
        code: 0,
        stderr: '',
      });
      expect(readFileSync(join(cwd, 'index.ndjson'), 'utf8')).toBe(readFileSync(join(cwd, 'after.ndjson'), 'utf8'));
      expect(await contentOf(join(cwd, 'index'))).toEqual(after);
    }
  });
});

describe('an index that another program has open', () => {
  it('is waited for, and then left alone', async () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'b.txt': posting(2) });
    const holder = start(['match', '-', '--index', 'index'], cwd);
    const end = ended(holder);
    while (!existsSync(join(cwd, 'index'))) await sleep(20);
    await sleep(500);
    const { code, stderr } = await ended(start(['match', 'b.txt', '--index', 'index'], cwd));
    expect(code).toBe(2);
    expect(stderr).toContain(`index: error unwritable: it is in use by `);
    expect(stderr).toContain(`(PID ${holder.pid}); try again when that is done`);
    const waiting = ended(start(['match', 'b.txt', '--index', 'index'], cwd));
    holder.stdin?.end(posting(1));
    expect(await end).toEqual({ code: 0, stderr: '' });
    expect(await waiting).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'index']);
  });
});

describe('a program without DuckDB', () => {
  it('does all but keep an index, and says what is missing', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    const dist = join(cwd, 'program/dist');
    cpSync(DIST, dist, { recursive: true });
    expect(await ended(start(['match', 'a.txt'], cwd, dist))).toEqual({ code: 0, stderr: '' });
    const { code, stderr } = await ended(start(['match', 'a.txt', '--index', 'index'], cwd, dist));
    expect(code).toBe(2);
    expect(stderr).toContain('DuckDB, which is not installed here: npm install @duckdb/node-api');
    expect(readdirSync(cwd)).not.toContain('index');
  });
});
