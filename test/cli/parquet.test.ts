/** `-f parquet`: where bytes may go, and what is told where they cannot be made. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const run = (argv: readonly string[], cwd: string, dist = DIST) =>
  spawnSync(process.execPath, [join(dist, 'fiche.js'), ...argv], { cwd });

const isInstalled = createRequire(import.meta.url)
  .resolve.paths('hyparquet-writer')
  ?.some((folder) => readable(join(folder, 'hyparquet-writer')));

function readable(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

const scrape = (): string =>
  folderWith(Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`in/${i}.txt`, posting(i, `Poste ${i}`)])));

describe.skipIf(!isInstalled)('parquet (skipped when the optional hyparquet-writer is not installed)', () => {
  it('goes to a file, a pipe, or a folder, and is the same by any number of threads', () => {
    const cwd = scrape();
    expect(run(['convert', 'in', '-q', '-o', 'one.parquet'], cwd).status).toBe(0);
    const bytes = readFileSync(join(cwd, 'one.parquet'));
    expect([bytes.subarray(0, 4), bytes.subarray(-4)].map(String)).toEqual(['PAR1', 'PAR1']);
    expect(run(['convert', 'in', '-q', '-f', 'parquet', '-j', '3'], cwd).stdout.equals(bytes)).toBe(true);
    expect(run(['convert', 'in', '-q', '-f', 'parquet', '--out-dir', 'out'], cwd).status).toBe(0);
    const names = readdirSync(join(cwd, 'out'));
    expect(names).toHaveLength(90);
    expect(names.every((name) => name.endsWith('.parquet'))).toBe(true);
  });

  it('is refused on a terminal, and by lists', async () => {
    const shown = await fiche(['-f', 'parquet'], { stdin: posting(1), terminals: ['stdout'] });
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toContain('parquet is no text for a terminal: name a file with --output, or pipe it on');
    expect((await fiche(['match', '-', '-o', 'groups.parquet'], { stdin: posting(1) })).stderr).toContain(
      'a list is written as',
    );
  });

  it('leaves the old file as it was when the run is stopped', () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'b.txt': '', 'old.parquet': 'old' });
    expect(run(['convert', '.', '-q', '-x', '-o', 'old.parquet'], cwd).status).toBe(1);
    expect(readFileSync(join(cwd, 'old.parquet'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'old.parquet']);
  });
});

describe('parquet, where its package is not installed', () => {
  it('says so, and what to do', () => {
    const cwd = folderWith({ 'a.txt': posting(1), 'package.json': '{"type":"module"}' });
    cpSync(DIST, join(cwd, 'dist'), { recursive: true });
    const { status, stderr } = run(['convert', 'a.txt', '-f', 'parquet'], cwd, join(cwd, 'dist'));
    expect(status).toBe(2);
    expect(String(stderr)).toContain(
      'parquet is written by hyparquet-writer, which is not installed here: npm install hyparquet-writer',
    );
  });
});
