/**
 * All that speed is promised of, side by side: `npm run bench`. Every round runs every command once, so that whatever else the machine does
 * falls on all alike.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../collapse/table.js';
import { isInstalled, measure, nodeProgram, type Taken } from '../measure.js';
import { type Corpora, type Sizes, writeCorpora } from './corpora.js';
import { type Entry, entriesOf, PARTS, type Part } from './entries.js';
import { type Stop, stopped } from './stop.js';
import { HEAD, markdownTable, rowOf } from './table.js';

const USAGE = `npm run bench [-- --quick] [--only ${PARTS.join(',')},stages,stop] [--rounds N] [--seed N] [--keep DIR]
  --quick      fewer files, fewer rounds: under two minutes
  --keep DIR   write the corpus into DIR, or use what is there, and leave it`;

const FULL: Sizes = { texts: 12_000, few: 1000, many: 100_000, lines: 1_000_000 };
const QUICK: Sizes = { texts: 200, few: 50, many: 200, lines: 40_000 };

/** @returns the exit code: 0 also where something is beyond its bound, which another machine may not be */
export async function main(args: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '0' },
      keep: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const parts = values.only?.split(',') ?? [...PARTS, 'stages', 'stop'];
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 5));
  const scratch = mkdtempSync(join(tmpdir(), 'fiche-bench-'));
  const folder = values.keep ?? join(scratch, 'corpus');
  try {
    mkdirSync(folder, { recursive: true });
    const corpora = writeCorpora(folder, values.quick ? QUICK : FULL, Number(values.seed));
    console.log(machine(corpora, rounds));
    const entries = entriesOf(root, corpora).filter(({ part }) => parts.includes(part));
    const results = race(entries, rounds, values.quick ? 1 : SELDOM, scratch);
    for (const part of PARTS) showPart(part, entries, results);
    if (parts.includes('stages')) showStages(root, corpora, scratch);
    if (parts.includes('stop')) await showStops(root, corpora, rounds, scratch);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function machine({ texts }: Corpora, rounds: number): string {
  const processor = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Node ${process.version}, ${processor}, ${memory}; ${texts.files} files, ${(texts.bytes / 1e6).toFixed(0)} MB; medians of ${rounds} rounds`;
}

/** What differs from round to round. Memory and growth are the same every time: two rounds tell. */
const OFTEN: readonly Part[] = ['throughput', 'start'];
const SELDOM = 2;

/** Round by round; so many of them for what is the same every time. */
function race(
  entries: readonly Entry[],
  rounds: number,
  seldom: number,
  scratch: string,
): ReadonlyMap<string, readonly Taken[]> {
  const present = entries.filter(({ needs }) => isInstalled(needs));
  const results = new Map<string, Taken[]>(present.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, part, command, times = 1, without } of present) {
      if (!OFTEN.includes(part) && round >= seldom) continue;
      for (let time = 0; time < times; time++) results.get(name)?.push(measure(command, scratch, without));
    }
  return results;
}

function showPart(part: Part, entries: readonly Entry[], results: ReadonlyMap<string, readonly Taken[]>): void {
  const rows = entries.filter((entry) => entry.part === part).map((entry) => rowOf(entry, results));
  if (rows.length === 0) return;
  console.log(
    `\n${markdownTable(
      [part, ...HEAD.slice(1)],
      rows.map(({ cells }) => cells),
    )}`,
  );
}

function showStages(root: string, { texts }: Corpora, scratch: string): void {
  const command = nodeProgram(
    join(root, 'dist/fiche.js'),
    'convert',
    '-f',
    'ndjson',
    '-j',
    '1',
    '--stats=stages',
    texts.place,
  );
  const { stderr } = measure(command, scratch);
  console.log(`\n${stderr.slice(Math.max(0, stderr.indexOf('stages')))}`);
}

const MOST_MILLISECONDS = 200;

async function showStops(root: string, { texts }: Corpora, rounds: number, scratch: string): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const jobs of ['1', '2']) {
    const command = nodeProgram(join(root, 'dist/fiche.js'), 'convert', '-q', '-f', 'ndjson', '-j', jobs, texts.place);
    const stops: Stop[] = [];
    for (let round = 0; round < rounds; round++) stops.push(...(await stopped(command, scratch)));
    const times = stops.map(({ milliseconds }) => milliseconds);
    const most = Math.max(...times);
    const left = stops.reduce((sum, one) => sum + one.left, 0);
    rows.push(
      stops.length === 0
        ? [`SIGINT, -j ${jobs}`, '', '', '', 'over before it was stopped']
        : [
            `SIGINT, -j ${jobs}`,
            `${median(times).toFixed(0)} ms`,
            `${most.toFixed(0)} ms`,
            [...new Set(stops.map(({ status }) => String(status)))].join(', '),
            `at most ${MOST_MILLISECONDS} ms${most > MOST_MILLISECONDS ? ': **beyond**' : ''}; files left: ${left}`,
          ],
    );
  }
  console.log(`\n${markdownTable(['stop', 'median', 'longest', 'exit code', ''], rows)}`);
}
