/**
 * How well `fiche match` tells which postings announce one vacancy, beside the offer number alone, MinHash and SimHash, on a generated
 * corpus whose truth is known: npm run bench -- match [--postings 10000] [--seed 1] [--only] [--verbose] [--keep DIR]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from '../corpus/index.js';
import { minhash } from './minhash.js';
import { matchedPairs } from './program.js';
import { mistakes, type Row, table } from './report.js';
import { mergeScore, nameScore, type Truth, type Unions, unions, unrelated } from './score.js';
import { shinglesOf } from './shingles.js';
import { simhash } from './simhash.js';

const MINHASH_FROM = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
const SIMHASH_UP_TO = [3, 6, 10, 14, 18];

/** Numbers that a board gives to one offer and no other. */
const OFFER_NUMBER = /^(?:O\d|\d{4}-\d{7}$)/;

interface Corpus {
  readonly truths: readonly Truth[];
  readonly shingles: readonly (readonly number[])[];
}

/** Writes the corpus and keeps what the other methods compare. */
function write(folder: string, seed: number, postings: number): Corpus {
  const truths: Truth[] = [];
  const shingles: (readonly number[])[] = [];
  for (const { text, ...truth } of makeCorpus({ seed, postings })) {
    writeFileSync(join(folder, truth.name), text);
    truths.push(truth);
    shingles.push(shinglesOf(text));
  }
  return { truths, shingles };
}

/** Joins every pair that a method holds for alike, at several thresholds in one pass: the strictest first, the loosest last. */
function rivals(
  size: number,
  names: readonly string[],
  measure: () => (a: number, b: number) => number,
  isAlike: (value: number, threshold: number) => boolean,
): readonly { readonly name: string; readonly groups: Unions; readonly seconds: number }[] {
  const start = performance.now();
  const thresholds = names.map((name) => Number(name.split(' ').at(-1)));
  const groups = names.map(() => unions(size));
  const compare = measure();
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const value = compare(a, b);
      for (let i = thresholds.length - 1; i >= 0 && isAlike(value, thresholds[i]!); i--) groups[i]!.join(a, b);
    }
  const seconds = (performance.now() - start) / 1000;
  return names.map((name, i) => ({ name, groups: groups[i]!, seconds }));
}

function byNumber(truths: readonly Truth[]): Unions {
  const groups = unions(truths.length);
  const first = new Map<string, number>();
  for (const [i, { facts }] of truths.entries()) {
    if (facts.number === null || !OFFER_NUMBER.test(facts.number)) continue;
    const known = first.get(facts.number);
    if (known === undefined) first.set(facts.number, i);
    else groups.join(i, known);
  }
  return groups;
}

export async function main(options: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      postings: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
  });
  const scratch = mkdtempSync(join(tmpdir(), 'fiche-match-'));
  const folder = values.keep ?? join(scratch, 'corpus');
  mkdirSync(folder, { recursive: true });
  try {
    const { truths, shingles } = write(folder, Number(values.seed), Number(values.postings));
    const at = new Map(truths.map(({ name }, i) => [name, i]));
    const run = await matchedPairs(root, scratch, folder);
    if (run.status !== 0) throw new Error(`fiche match ended with ${run.status}`);
    const groups = unions(truths.length);
    for (const { a, b, verdict } of run.pairs)
      if (verdict === 'same' || verdict === 'repost') groups.join(at.get(a)!, at.get(b)!);
    const rows: Row[] = [
      {
        method: 'fiche match',
        score: mergeScore(truths, groups.root),
        seconds: run.seconds,
        note: `${run.cpuSeconds.toFixed(1)} s of CPU, peak ${Math.round(run.peakMegabytes)} MB, texts read and parsed`,
      },
    ];
    if (!values.only) {
      rows.push({ method: 'offer number alone', score: mergeScore(truths, byNumber(truths).root), seconds: 0 });
      const minhashes = MINHASH_FROM.map((threshold) => `MinHash from ${threshold}`);
      const simhashes = SIMHASH_UP_TO.map((distance) => `SimHash up to ${distance}`);
      for (const { name, groups: found, seconds } of [
        ...rivals(
          truths.length,
          minhashes,
          () => minhash(shingles),
          (value, from) => value >= from,
        ),
        ...rivals(
          truths.length,
          simhashes,
          () => simhash(shingles),
          (value, upTo) => value <= upTo,
        ),
      ])
        rows.push({ method: name, score: mergeScore(truths, found.root), seconds, note: 'all thresholds at once' });
    }
    const count = (kind: string): number => truths.filter((truth) => truth.kind === kind).length;
    console.log(
      `${truths.length} postings (seed ${values.seed}): ${['first', 'same', 'repost', 'twin', 'sibling', 'distractor'].map((kind) => `${count(kind)} ${kind}`).join(', ')}`,
    );
    console.log(`${table(rows)}\n`);
    for (const kind of ['twin', 'sibling'] as const) {
      const { named, all } = nameScore(truths, run.pairs, kind);
      console.log(`fiche match names ${named} of ${all} ${kind}s (${((100 * named) / (all || 1)).toFixed(1)} %)`);
    }
    console.log(`fiche match calls ${unrelated(truths, run.pairs).length} unrelated pairs twin or sibling`);
    console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
    if (values.verbose) for (const line of mistakes(truths, groups.root, run.pairs)) console.log(line);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
}
