/** Runs a command, and tells what it took. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run took. Processor time and memory are known of programs of Node only. */
export interface Taken {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
  readonly stderr: string;
}

/** Loaded into the program: leaves what it took in a file when it ends. */
const WITNESS = `process.on('exit', () => {
  if (require('node:worker_threads').isMainThread)
    require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()));
});`;

/** The command line of a program of Node, to be measured. */
export const nodeProgram = (...args: readonly string[]): readonly string[] => [process.execPath, ...args];

/**
 * Runs a command to its end, its output going into a file that is taken away afterwards.
 * @param scratch - folder for what the measuring needs
 * @param without - variables of the environment that it is not to see
 * @throws Error when it cannot be started, or fails
 */
export function measure(
  [command = '', ...args]: readonly string[],
  scratch: string,
  without: readonly string[] = [],
): Taken {
  const witness = join(scratch, 'witness.cjs');
  const usage = join(scratch, 'usage.json');
  const output = join(scratch, 'output');
  writeFileSync(witness, WITNESS);
  rmSync(usage, { force: true });
  const isNode = command === process.execPath;
  const env = Object.entries(process.env).filter(([name]) => !without.includes(name));
  const out = openSync(output, 'w');
  try {
    const start = performance.now();
    const { status, error, stderr } = spawnSync(command, isNode ? ['--require', witness, ...args] : args, {
      env: { ...Object.fromEntries(env), LC_ALL: 'C', USAGE_FILE: usage },
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw error ?? new Error(`${[command, ...args].join(' ')} failed: ${stderr.slice(-2000)}`);
    if (!existsSync(usage)) return { seconds, cpuSeconds: null, peakMegabytes: null, stderr };
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024, stderr };
  } finally {
    closeSync(out);
    rmSync(output, { force: true });
  }
}

/** True when a command is on this machine. */
export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
