/** Runs the built program in a folder, and ends it. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Blow, HOOK } from './hook.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly milliseconds: number;
  /** Calls that change the disk; 0 where they were not counted, or nobody was left to tell. */
  readonly calls: number;
}

/** How a run is ended: after a time, or before a call. */
export type End =
  | { readonly signal: NodeJS.Signals; readonly after: number }
  | { readonly blow: Blow; readonly before: number };

/** Temporary files of the program, apart from those of everybody. */
const TEMPORARY = 'tmp';

export function run(root: string, cwd: string, argv: readonly string[], end?: End): Promise<Ended> {
  mkdirSync(join(cwd, TEMPORARY), { recursive: true });
  const blow = end !== undefined && 'blow' in end ? { BLOW: end.blow, BLOW_BEFORE: String(end.before) } : {};
  const isCounted = end !== undefined && 'blow' in end;
  const started = performance.now();
  const child = spawn(process.execPath, [...(isCounted ? HOOK : []), join(root, 'dist/fiche.js'), ...argv], {
    cwd,
    env: { PATH: process.env.PATH, TMPDIR: join(cwd, TEMPORARY), ...blow },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const told = { stderr: '', calls: '' };
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    told.stderr += part;
  });
  child.stdio[3]?.on('data', (part: Buffer) => {
    told.calls += part;
  });
  const timer = end !== undefined && 'after' in end ? setTimeout(() => child.kill(end.signal), end.after) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - started;
      resolve({ code, signal, stderr: told.stderr, milliseconds, calls: Number(told.calls) });
    });
  });
}

/** Every file of a folder with what is in it, and every folder with nothing; the folder for temporary files itself is none. */
export type Snapshot = ReadonlyMap<string, string>;

export function snapshot(folder: string): Snapshot {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return new Map(
    entries
      .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
      .map(({ entry, path }) => [relative(folder, path), entry.isFile() ? readFileSync(path, 'latin1') : ''] as const)
      .filter(([path]) => path !== TEMPORARY)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function writeFiles(folder: string, files: { readonly [name: string]: string }): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
