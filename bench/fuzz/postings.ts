/** The mutated postings, each of which follows from the seed and its position: what is found at one is found there again. */
import type { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePosting } from '../../test/posting-generator.js';
import { dice, mix } from '../corpus/dice.js';
import { makeCorpus } from '../corpus/index.js';
import { asBytes } from './bytes.js';
import { mutated, shortened } from './mutate.js';

export interface Mutated {
  readonly position: number;
  /** As a program would hand it to the library. */
  readonly text: string;
  /** As a file would hold it. */
  readonly bytes: Buffer;
  /** What else is left to chance follows from this. */
  readonly choice: number;
}

/** Postings that are made from one part of the corpus, and how many of each that is in it. */
export const BATCH = 500;
const SHARED = 4;

/** The postings of `samples/`, by their path. */
export function samplesIn(root: string): readonly string[] {
  const folder = join(root, 'samples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('input.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The postings of a batch, which begin at position `batch * BATCH`. */
export function* batchOf(seed: number, batch: number, samples: readonly string[]): Generator<Mutated> {
  const corpus = [...makeCorpus({ seed: mix(seed, batch), postings: BATCH / SHARED })].map(({ text }) => text);
  for (let i = 0; i < BATCH; i++) {
    const position = batch * BATCH + i;
    const draw = dice(seed, position);
    const before = draw.weighted<() => string>([
      [() => draw.pick(corpus), 14],
      [() => generatePosting(draw).printed, 4],
      [() => draw.pick(samples), 2],
    ])();
    const text = mutated(shortened(before, draw), draw.pick(corpus), draw);
    yield { position, text, bytes: asBytes(text, draw), choice: mix(seed, position, 1) };
  }
}
