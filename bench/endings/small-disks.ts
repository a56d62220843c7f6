/** Disks that are too small for what a run writes: real ones, of a size that the kernel holds to. Only root may make them, on Linux. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';
import { judged, type Prepared, type Trial } from './trial.js';

/** Room beside what is there before, in pages of 4 KiB. */
const ROOM = [0, 1, 2, 3, 5, 8, 16, 40] as const;
const PAGE = 4096;

/** Runs a scenario on one disk after the other, each with a little more room; then with as much as it likes. None where no disk can be made. */
export async function smallDisks(root: string, prepared: Prepared): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const room of ROOM) {
    const disk = mkdtempSync(join(tmpdir(), 'fiche-endings-'));
    try {
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'fiche', disk]).status !== 0) return trials;
      try {
        cpSync(prepared.folder, disk, { recursive: true });
        const used = Number(execFileSync('df', ['--output=used', '-B1', disk], { encoding: 'utf8' }).split('\n')[1]);
        resize(disk, used + room * PAGE);
        const ended = await run(root, disk, prepared.scenario.argv);
        resize(disk, 64 << 20);
        trials.push(await judged(root, prepared, disk, ended, 'ENOSPC'));
      } finally {
        execFileSync('umount', [disk]);
      }
    } finally {
      rmSync(disk, { recursive: true, force: true });
    }
  }
  return trials;
}

const resize = (disk: string, bytes: number): void => void execFileSync('mount', ['-o', `remount,size=${bytes}`, disk]);
