/** How long a run goes on after Ctrl-C, and what it leaves behind. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Stop {
  readonly milliseconds: number;
  readonly status: number | null;
  /** Files in the folder that the output was to go to. */
  readonly left: number;
}

/** Milliseconds after its first output: it is in the middle of its work then. */
const HEAD_START = 100;
const GLANCE = 20;

/**
 * Stops a run that writes a file.
 * @param command - a command line without its output
 * @returns nothing when it was over before
 */
export async function stopped([command = '', ...args]: readonly string[], scratch: string): Promise<readonly Stop[]> {
  const folder = join(scratch, 'stopped');
  mkdirSync(folder, { recursive: true });
  const child = spawn(command, [...args, '-o', join(folder, 'out.ndjson')], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  while (
    child.exitCode === null &&
    !readdirSync(folder).some((name) => (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0)
  )
    await sleep(GLANCE);
  await sleep(HEAD_START);
  const asked = performance.now();
  child.kill('SIGINT');
  const status = await ended;
  const milliseconds = performance.now() - asked;
  const left = readdirSync(folder).length;
  rmSync(folder, { recursive: true });
  return status === 0 ? [] : [{ milliseconds, status, left }];
}
