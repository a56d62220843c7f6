/**
 * How exact and how fast copies are taken out of a folder of postings, against what else is used for it. All in one run, round by round, so
 * that whatever else the machine does falls on all alike.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders.js';
import { writeCorpus } from './corpus.js';
import { checkPostings } from './postings.js';
import { median, shownTable } from './table.js';

const USAGE = `npm run bench -- collapse [--files N] [--rounds N] [--seed N]
npm run bench -- collapse --postings N [--seed N]    in this process: are they exact, kind by kind?`;

/** @returns the exit code */
export function main(args: readonly string[], root: string): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      files: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '0' },
      postings: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const seed = Number(values.seed);
  if (values.postings !== undefined) return checkPostings(Number(values.postings), seed);
  return race(contenders(join(root, 'dist/fiche.js')), Number(values.files), Number(values.rounds), seed);
}

/** What is compared with: the fastest form of the one-liner that comes nearest. */
const BASELINE = 1;

function race(all: readonly Contender[], files: number, rounds: number, seed: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-bench-'));
  try {
    const corpus = writeCorpus(join(folder, 'in'), files, seed);
    const present = all.filter(({ needs }) => spawnSync(needs, ['--version']).error === undefined);
    const seconds = new Map<Contender, number[]>(present.map((one) => [one, []]));
    const exact = new Map<Contender, number>();
    for (let round = 0; round < rounds; round++)
      for (const [i, one] of present.entries()) {
        // Never emptied and used again: file systems take long over new files where many have just been removed.
        const out = join(folder, `out-${round}-${i}`);
        mkdirSync(out);
        // What one has written is not to be brought to the disk while the next is measured.
        spawnSync('sync');
        const env = { ...process.env, LC_ALL: 'C', IN: join(folder, 'in'), OUT: out };
        const [command = '', ...args] = one.command;
        const started = process.hrtime.bigint();
        const { status, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
        seconds.get(one)?.push(Number(process.hrtime.bigint() - started) / 1e9);
        if (status !== 0) throw new Error(`${one.name} (${one.form}) failed: ${stderr}`);
        if (round === 0) exact.set(one, corpus.exactIn(out));
      }
    const baseline = median(seconds.get(all[BASELINE] as Contender) ?? []);
    console.log(`${files} postings, ${(corpus.bytes / 1e6).toFixed(1)} MB; medians of ${rounds} rounds\n`);
    console.log(
      shownTable(
        ['', 'form', 'exact', 's', 'MB/s', 'speed'],
        all.map((one) => {
          const times = seconds.get(one);
          if (times === undefined) return [one.name, one.form, 'not on this machine', '', '', ''];
          const time = median(times);
          return [
            one.name,
            one.form,
            `${((100 * (exact.get(one) ?? 0)) / files).toFixed(2)} %`,
            time.toFixed(2),
            (corpus.bytes / 1e6 / time).toFixed(1),
            Number.isNaN(baseline) ? '' : `${(baseline / time).toFixed(2)} ×`,
          ];
        }),
      ),
    );
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
