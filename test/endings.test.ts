/** The built program, ended at every moment: what it leaves are old files and whole new ones. `npm run bench -- endings` tries more. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { Blow } from '../bench/endings/hook.js';
import { SCENARIOS } from '../bench/endings/scenarios.js';
import { smallDisks } from '../bench/endings/small-disks.js';
import { attempt, prepare } from '../bench/endings/trial.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => {
  if (!existsSync(`${ROOT}dist/fiche.js`)) throw new Error('dist/fiche.js is not there: npm run build');
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
