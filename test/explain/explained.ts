/** Postings explained, for the tests of what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Explanation, explain } from '../../src/explain/explanation.js';
import { decode } from '../../src/input/decode.js';
import { sourceOf } from '../../src/input/text.js';
import type { SourceText } from '../../src/offer.js';
import { type ReadPosting, readPosting } from '../../src/pipeline.js';
import { postingsOf } from '../../src/segment/split.js';

const SAMPLES = new URL('../../samples/', import.meta.url).pathname;

/** Every input of samples/, by its path from there. */
export const SAMPLE_NAMES: readonly string[] = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('input.txt'))
  .sort();

export interface Explained {
  readonly read: ReadPosting;
  readonly explanation: Explanation;
}

const known = new Map<string, readonly Explained[]>();

/** The postings of an input of samples/, each read once. */
export function explainedSample(name: string): readonly Explained[] {
  const found = known.get(name) ?? explained(decode(readFileSync(join(SAMPLES, name)), `samples/${name}`));
  known.set(name, found);
  return found;
}

/** The first posting of a text. */
export const explainedText = (text: string, path = 'a.txt'): Explained =>
  explained(sourceOf(text, path, null))[0] as Explained;

const explained = (source: SourceText): readonly Explained[] =>
  [...postingsOf(source)].map((posting) => {
    const read = readPosting(posting, { provenance: true });
    return { read, explanation: explain(read, null) };
  });
