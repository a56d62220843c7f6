/** What the postings of a run are matched by: among themselves, or with all that an index remembers. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Matching, makeCorpus, matchingOf, type PostingKeys } from '../dedupe/across/index.js';
import type { Inputs } from '../input/inputs.js';
import { MissingPackage, openStore, StoreError } from '../store/index.js';
import type { AcrossOptions } from './across-options.js';
import { UsageError, WriteError } from './errors.js';
import { inputGuard } from './inputs.js';
import type { World } from './world.js';

/** A matching in which the postings of the run have the first numbers, in the order they came. */
export interface Matched {
  readonly matching: Matching;
  /** True for the postings to be told of, by their numbers. */
  readonly isAsked: (posting: number) => boolean;
}

export interface Matcher {
  readonly add: (keys: PostingKeys) => void;
  readonly match: () => Promise<Matched>;
  /** To be called when all that there is to tell has been written: before, nothing is remembered. */
  readonly keep: () => Promise<void>;
  readonly close: () => void;
}

/**
 * @throws UsageError - when what keeps an index is not installed
 * @throws WriteError - from every method too, when the index cannot be used
 */
export async function openMatcher(options: AcrossOptions, inputs: Inputs, world: World): Promise<Matcher> {
  const { index, thresholds } = options;
  if (index !== null) return indexMatcher(index, options, inputs, world);
  const corpus = makeCorpus();
  return {
    add: corpus.add,
    match: async () => ({ matching: matchingOf(corpus.gathered(), thresholds), isAsked: () => true }),
    keep: async () => undefined,
    close: () => undefined,
  };
}

async function indexMatcher(
  index: string,
  { thresholds, only }: AcrossOptions,
  inputs: Inputs,
  world: World,
): Promise<Matcher> {
  const file = resolve(world.cwd, index);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats && inputGuard(inputs, world)(stats))
    throw new WriteError(index, 'it is an input of this run, and inputs are not overwritten');
  const store = await meaning(index, () => openStore(file, thresholds));
  return {
    add: store.add,
    async match() {
      const { matching, novelty } = await meaning(index, store.match);
      return {
        matching,
        isAsked: (posting) => posting < novelty.length && (only === null || only.includes(novelty[posting]!)),
      };
    },
    keep: () => meaning(index, store.keep),
    close: store.close,
  };
}

/** Trouble with an index, as the user is told of it. */
async function meaning<T>(index: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof MissingPackage) throw new UsageError(error.message);
    if (error instanceof StoreError) throw new WriteError(index, error.message);
    throw error;
  }
}
