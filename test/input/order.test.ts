/** No disk lists names in an order that one could count on: here, each time in another. */
import { describe, expect, it, vi } from 'vitest';
import { fiche } from '../cli/world.js';
import { folderWith, posting } from '../folder.js';
import { random } from '../random.js';

const { below } = random(3);

/** In place, as the list of a disk would come. */
function shuffle(entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (let i = entries.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [entries[i], entries[j]] = [entries[j], entries[i]];
  }
}

type ReaddirLater = typeof import('node:fs/promises').readdir;

function shuffling(readdir: ReaddirLater): ReaddirLater {
  const shuffled = async (...given: Parameters<ReaddirLater>) => {
    const entries = await readdir(...given);
    shuffle(entries);
    return entries;
  };
  return shuffled as ReaddirLater;
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, readdir: shuffling(real.readdir) };
});

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const readdir = (folder: string, options: object, done: (error: unknown, entries: unknown) => void) =>
    real.readdir(folder, options, (error, entries) => {
      shuffle(entries);
      done(error, entries);
    });
  return { ...real, readdir, promises: { ...real.promises, readdir: shuffling(real.promises.readdir) } };
});

describe('the order of the disk', () => {
  const names = Array.from(
    { length: 24 },
    (_, i) => [`in/${i % 5}/${i}.txt`, i % 6 === 0 ? '' : posting(i % 9)] as const,
  );
  const gold = JSON.stringify({ file: 'a.txt', record: { title: 'x' } });
  const cwd = () =>
    folderWith({ ...Object.fromEntries(names), 'gold/a.txt': posting(1), 'gold/a.json': gold, 'gold/b.json': gold });

  it.each([
    ['in', '-f', 'ndjson'],
    ['in/**/*.txt', '-f', 'ndjson'],
    ['check', 'in'],
    ['match', 'in'],
    ['collapse', 'in', '--report', '-', '--out-dir', 'out'],
    ['eval', '-v', 'gold'],
  ])('changes nothing of fiche %s %s %s', async (...argv) => {
    const folder = cwd();
    const first = await fiche(argv, { cwd: folder });
    expect(first.stdout + first.stderr).not.toBe('');
    for (let i = 0; i < 3; i++) expect(await fiche(argv, { cwd: folder })).toEqual(first);
  });
});
