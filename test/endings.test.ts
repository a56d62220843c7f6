/** The built program, ended at every moment: what it leaves are old files and whole new ones. `npm run bench -- endings` tries more. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { Blow } from '../bench/endings/hook.js';
import { SCENARIOS } from '../bench/endings/scenarios.js';
import { smallDisks } from '../bench/endings/small-disks.js';
import { attempt, prepare } from '../bench/endings/trial.js';
import { doubled } from './cli/doubled.js';
import { folderWith } from './folder.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/fiche.js');

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('dist/fiche.js is not there: npm run build');
});

/** A few texts, so that there are few moments. */
const TEXTS = 2;
/** Milliseconds: each test is some dozen runs of the program. */
const LONG = 600_000;

const scenario = (name: string) => SCENARIOS.find((one) => one.name === name)!;

it.each<[name: string, blow: Blow]>([
  ['convert -o', 'SIGKILL'],
  ['convert -o', 'ENOSPC'],
  ['convert --dedupe', 'ENOSPC'],
  ['collapse --in-place', 'SIGKILL'],
  ['collapse --in-place', 'SIGTERM'],
  ['collapse --in-place', 'ENOSPC'],
])(
  '%s leaves nothing that is not whole when %s comes at any call',
  async (name, blow) => {
    const prepared = await prepare(ROOT, scenario(name), TEXTS);
    try {
      expect(prepared.calls).toBeGreaterThan(3);
      const flaws: string[] = [];
      for (let before = 1; before <= prepared.calls; before++) {
        const trial = await attempt(ROOT, prepared, { blow, before });
        flaws.push(...trial.flaws.map((flaw) => `before call ${before}: ${flaw}`));
      }
      expect(flaws).toEqual([]);
    } finally {
      prepared.remove();
    }
  },
  LONG,
);

it(
  'leaves nothing that is not whole when it is killed at some moment',
  async () => {
    const prepared = await prepare(ROOT, scenario('collapse --in-place, two threads'), 40);
    try {
      const flaws: string[] = [];
      for (let part = 4; part <= 10; part += 2) {
        const after = (prepared.milliseconds * part) / 10;
        flaws.push(...(await attempt(ROOT, prepared, { signal: 'SIGKILL', after })).flaws);
      }
      expect(flaws).toEqual([]);
    } finally {
      prepared.remove();
    }
  },
  LONG,
);

it.each([
  ['convert -o', [0, 2]],
  ['match --index, a new one', [2]],
])(
  '%s says so when a disk is full, and leaves what was there',
  async (name, codes) => {
    const prepared = await prepare(ROOT, scenario(name), 10);
    try {
      const trials = await smallDisks(ROOT, prepared);
      // Only root may make disks.
      if (trials.length === 0) return;
      expect(trials.flatMap(({ flaws }) => flaws)).toEqual([]);
      expect([...new Set(trials.map(({ ended }) => ended.code))].sort()).toEqual(codes);
    } finally {
      prepared.remove();
    }
  },
  LONG,
);

it('ends the report of texts in place with a whole line, wherever the room for it ends', () => {
  const texts = Array.from({ length: 12 }, (_, i): [string, string] => [`in/${i}.txt`, doubled(i)]);
  const cwd = folderWith(Object.fromEntries(texts));
  // Beyond a limit of the shell, in KiB, a write is cut short as it is where a disk is full.
  const limit = `trap '' XFSZ; ulimit -f 4; exec "$@"`;
  const argv = ['collapse', 'in', '--in-place', '--report', 'undo'];
  const { status, stderr } = spawnSync('bash', ['-c', limit, 'bash', process.execPath, PROGRAM, ...argv], {
    cwd,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('undo: error unwritable: ')]);
  const lines = readFileSync(join(cwd, 'undo'), 'utf8').split('\n');
  expect([lines.length > 1, lines.at(-1)]).toEqual([true, '']);
  spawnSync(process.execPath, [PROGRAM, 'restore', 'in', '--in-place', '--report', 'undo'], { cwd });
  for (const [path, text] of texts) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
});
