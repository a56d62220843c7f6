/** One run that is ended, and what is wrong with what it leaves: every file is the old one or the whole new one, and the next run copes. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type End, type Ended, run, type Snapshot, snapshot, writeFiles } from './run.js';
import type { Scenario } from './scenarios.js';

/** A scenario, with what is there before its run and after one that nobody disturbs. */
export interface Prepared {
  readonly scenario: Scenario;
  /** A folder with what is there before. */
  readonly folder: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly milliseconds: number;
  /** Calls that change the disk. */
  readonly calls: number;
  readonly remove: () => void;
}

/** @param count - texts that are read */
export async function prepare(root: string, scenario: Scenario, count: number): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-endings-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, scenario.files(count));
  if (scenario.before) await run(root, folder, scenario.before);
  const before = snapshot(folder);
  const copy = mkdtempSync(join(tmpdir(), 'fiche-endings-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const { calls } = await run(root, copy, scenario.argv, { blow: 'SIGKILL', before: 0 });
    const after = snapshot(copy);
    rmSync(copy, { recursive: true });
    cpSync(folder, copy, { recursive: true });
    const { code, stderr, milliseconds } = await run(root, copy, scenario.argv);
    if (code !== 0) throw new Error(`${scenario.name}: ${stderr}`);
    return { scenario, folder, before, after, milliseconds, calls, remove };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export interface Trial {
  readonly ended: Ended;
  /** What was left that is no output. */
  readonly left: readonly string[];
  readonly flaws: readonly string[];
  /** Some of the outputs, all of them, or none. */
  readonly outcome: 'nothing' | 'a part of the files' | 'all';
}

/** Runs a scenario to some end. */
export async function attempt(root: string, prepared: Prepared, end: End): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-endings-'));
  try {
    cpSync(prepared.folder, folder, { recursive: true });
    const ended = await run(root, folder, prepared.scenario.argv, end);
    return await judged(root, prepared, folder, ended, 'signal' in end ? end.signal : end.blow);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CODES: { readonly [blow: string]: readonly (number | null)[] } = {
  SIGINT: [0, 130],
  SIGTERM: [0, 143],
  SIGHUP: [0, 129],
  ENOSPC: [0, 2],
};

export async function judged(
  root: string,
  prepared: Prepared,
  folder: string,
  ended: Ended,
  blow: string,
): Promise<Trial> {
  const { scenario, before, after } = prepared;
  const now = snapshot(folder);
  const isIndex = (path: string): boolean => scenario.index !== undefined && path.startsWith(scenario.index);
  const isKnown = (path: string): boolean => before.has(path) || after.has(path) || isIndex(path);
  const flaws: string[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (isIndex(path)) continue;
    const text = now.get(path);
    // A report tells of the texts that were written before the run was broken off, of each as a whole.
    const isReport = path === scenario.report && text !== undefined && (text === '' || text.endsWith('\n'));
    if (isReport && blow !== 'SIGKILL' && after.get(path)?.startsWith(text)) continue;
    if (text !== before.get(path) && text !== after.get(path))
      flaws.push(`${path} is neither as it was nor as it is to be`);
  }
  const left = [...now.keys()].filter((path) => !isKnown(path));
  // A signal that comes before the program listens ends it as it would any other.
  const isEarly = ended.code === null && ended.signal === blow;
  if (blow !== 'SIGKILL') {
    if (left.length > 0) flaws.push(`left behind: ${left.join(', ')}`);
    if (!isEarly && !CODES[blow]?.includes(ended.code)) flaws.push(`exit code ${ended.code}: ${ended.stderr}`);
    if (ended.code === 2 && !/no space left/i.test(ended.stderr)) flaws.push(`nothing is said of it: ${ended.stderr}`);
  } else for (const path of left) if (!isOurs(path)) flaws.push(`left behind: ${path}`);
  const outputs = [...after].filter(([path, text]) => !isIndex(path) && before.get(path) !== text);
  const done = outputs.filter(([path, text]) => now.get(path) === text).length;
  if (ended.code === 0 && done < outputs.length) flaws.push('all is well, it says, and it is not');
  if (scenario.isInPlace) flaws.push(...(await undone(root, prepared, folder, now, left)));
  // What leaves nothing behind cannot stand in the way of the next run.
  if (blow === 'SIGKILL') flaws.push(...(await continued(root, prepared, folder)));
  const outcome = done === 0 ? 'nothing' : done < outputs.length ? 'a part of the files' : 'all';
  return { ended, left, flaws, outcome };
}

/** Hidden files and folders that say whose they are. */
const isOurs = (path: string): boolean => /^(?:[^.]*\/)?(?:\.fiche-|tmp\/fiche-)/.test(path);

/** What was changed in place can be undone, by the report or by what was to be the report. */
async function undone(
  root: string,
  { scenario, before }: Prepared,
  folder: string,
  now: Snapshot,
  left: readonly string[],
): Promise<readonly string[]> {
  const report = [scenario.report ?? '', ...left].find((path) => now.get(path)?.includes('"restore"'));
  const isChanged = [...before].some(([path, text]) => now.get(path) !== text);
  if (!isChanged) return [];
  if (report === undefined) return ['texts are changed, and no report tells how'];
  const copy = mkdtempSync(join(tmpdir(), 'fiche-endings-'));
  try {
    cpSync(folder, copy, { recursive: true });
    // Texts the run did not come to are in no report: those are told of, and stay as they are.
    await run(root, copy, ['restore', 'in', '-q', '--in-place', '--report', report]);
    const back = snapshot(copy);
    return [...before].filter(([path, text]) => back.get(path) !== text).map(([path]) => `${path} cannot be restored`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The next run does what the first was to do, whatever that left. */
async function continued(root: string, { scenario, after }: Prepared, folder: string): Promise<readonly string[]> {
  const { report, index, argv, isInPlace } = scenario;
  const again =
    report === undefined || !isInPlace ? argv : argv.map((word) => (word === report ? 'again.ndjson' : word));
  const { code, stderr } = await run(root, folder, again);
  if (code !== 0) return [`the next run ends with ${code}: ${stderr}`];
  const then = snapshot(folder);
  return [...after]
    .filter(
      ([path, text]) =>
        !(isInPlace && path === report) && (index === undefined || !path.startsWith(index)) && then.get(path) !== text,
    )
    .map(([path]) => `the next run does not make ${path}`);
}
