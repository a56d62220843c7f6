/**
 * How the time and the memory of `fiche match` grow with the number of postings, over keys alone:
 * npm run bench -- match-scale [--postings 1000000] [--seed 1] [--keep DIR]
 */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Run, runProgram } from '../match/program.js';
import { scaledKeys } from './keys.js';
import { groupScore } from './score.js';

/** The keys are written in so many files; 1, 2, 4 and 8 of them are matched. */
const PARTS = 8;
const SIZES = [1, 2, 4, 8];

async function writeParts(folder: string, seed: number, postings: number): Promise<readonly string[]> {
  const size = Math.ceil(postings / PARTS);
  const paths = Array.from({ length: PARTS }, (_, i) => join(folder, `keys-${i + 1}.ndjson`));
  const all = scaledKeys(seed, size * PARTS);
  for (const path of paths) {
    const out = createWriteStream(path);
    for (let i = 0; i < size; i++) {
      const { value } = all.next();
      if (value !== undefined && !out.write(`${JSON.stringify(value.keys)}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  }
  return paths;
}

const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('');

export async function main(options: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      postings: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
    },
  });
  const scratch = mkdtempSync(join(tmpdir(), 'fiche-scale-'));
  const folder = values.keep ?? join(scratch, 'keys');
  mkdirSync(folder, { recursive: true });
  try {
    const paths = await writeParts(folder, Number(values.seed), Number(values.postings));
    console.log(row(['postings', 'seconds', 'CPU s', 'µs each', 'peak MB', 'precision', 'recall']));
    for (const size of SIZES) {
      const score = groupScore();
      const run: Run = await runProgram(
        root,
        scratch,
        ['match', '--quiet', '--fail-fast', '-f', 'ndjson', ...paths.slice(0, size)],
        score.add,
      );
      if (run.status !== 0) throw new Error(`fiche match ended with ${run.status}`);
      const { postings, precision, recall } = score.result();
      console.log(
        row([
          String(postings),
          run.seconds.toFixed(1),
          run.cpuSeconds.toFixed(1),
          ((run.cpuSeconds * 1e6) / postings).toFixed(0),
          run.peakMegabytes.toFixed(0),
          precision.toFixed(4),
          recall.toFixed(4),
        ]),
      );
    }
    console.log(
      `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
}
