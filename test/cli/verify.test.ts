/** What happens when the proof fails, which it never does: here it is made to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderWith } from '../folder.js';
import { doubled, once } from './doubled.js';
import { fiche } from './world.js';

vi.mock('../../src/restore/verify.js', () => ({
  flawOf: (_original: unknown, collapsed: Uint8Array) => (collapsed.length < 380 ? 'the hashes differ' : null),
}));

it('a text that could not be rebuilt stays as it is, and that is an error', async () => {
  const long = doubled(2).replace('Ouvrir', 'Ouvrir chaque matin, et aussi le soir,');
  const cwd = folderWith({ 'a.txt': doubled(1), 'b.txt': long });
  const argv = ['collapse', '--in-place', '.', '--report', 'r'];
  const { code, stderr } = await fiche([...argv, '--verify'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('./a.txt: error not_restorable: it could not be rebuilt (the hashes differ)');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(doubled(1));
  expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(
    once(2).replace('Ouvrir', 'Ouvrir chaque matin, et aussi le soir,'),
  );
  const [a, b] = readFileSync(join(cwd, 'r'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([a.repeats, a.original]).toEqual([[], a.collapsed]);
  expect(b.repeats).toHaveLength(1);
});
