/** Runs the built program as its users do, and measures it. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FoundPair } from './score.js';

export interface Run {
  readonly seconds: number;
  /** What it took of the processors: the same on a busy machine. */
  readonly cpuSeconds: number;
  /** The most memory the process held at once. */
  readonly peakMegabytes: number;
  readonly status: number;
}

/** Loaded into the program: leaves what it took in a file when it ends. */
const WITNESS = `process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));`;

/**
 * @param scratch - folder for what the measuring needs
 * @param onLine - given every line of standard output
 * @throws Error when the program cannot be started
 */
export async function runProgram(
  root: string,
  scratch: string,
  options: readonly string[],
  onLine: (line: string) => void,
): Promise<Run> {
  const witness = join(scratch, 'witness.cjs');
  const usage = join(scratch, 'usage.json');
  writeFileSync(witness, WITNESS);
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', witness, join(root, 'dist/fiche.js'), ...options], {
    env: { ...process.env, USAGE_FILE: usage },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) onLine(line);
  const status = await ended;
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024, status };
}

/** The pairs that `fiche match` finds in a folder. */
export async function matchedPairs(
  root: string,
  scratch: string,
  folder: string,
): Promise<Run & { readonly pairs: readonly FoundPair[] }> {
  const pairs: FoundPair[] = [];
  const run = await runProgram(root, scratch, ['match', '--quiet', '--pairs', '-f', 'ndjson', folder], (line) => {
    const { a, b, verdict } = JSON.parse(line) as FoundPair;
    pairs.push({ a: basename(a), b: basename(b), verdict });
  });
  return { ...run, pairs };
}
