/**
 * An index of all postings ever seen, in one file. It is opened by one program at a time, and what a run adds to it is there as a whole or not at
 * all: everything happens in one transaction.
 */
import type { PostingKeys, Thresholds } from '../dedupe/across/index.js';
import type { Database } from './driver.js';
import { openFile } from './file.js';
import { judgeAnew } from './judge.js';
import { learn } from './learn.js';
import { findPairs } from './pairs.js';
import { type Recalled, recall } from './recall.js';
import { regroup } from './regroup.js';
import { openStaging } from './staging.js';
import { complaintOf, StoreError } from './store-error.js';
import { checkThresholds } from './tables.js';

export type { Novelty, Recalled } from './recall.js';
export { MissingPackage, StoreError } from './store-error.js';

/** An index, open for one run. */
export interface Store {
  readonly add: (keys: PostingKeys) => void;
  /** Matches what was added with all that was seen before. Nothing can be added after this. */
  readonly match: () => Promise<Recalled>;
  /** Has the index remember this run, and closes it. */
  readonly keep: () => Promise<void>;
  /** Closes the index; without `keep` before, it is as it was. */
  readonly close: () => void;
}

/**
 * Opens an index; it is made when there is none.
 * @param file - absolute path
 * @throws StoreError - from every method too, when the index cannot be used
 * @throws MissingPackage - when DuckDB is not installed
 */
export async function openStore(file: string, thresholds: Thresholds): Promise<Store> {
  try {
    const database = await openFile(file);
    try {
      return await storeIn(database, thresholds);
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw meant(error);
  }
}

async function storeIn({ connection, close }: Database, thresholds: Thresholds): Promise<Store> {
  await connection.run('BEGIN');
  await checkThresholds(connection, thresholds);
  const staging = await openStaging(connection);
  let isOpen = true;
  const closeOnce = (): void => {
    if (isOpen) close();
    isOpen = false;
  };
  return {
    add: staging.add,
    async match() {
      try {
        staging.end();
        await learn(connection, thresholds);
        await findPairs(connection, thresholds);
        await judgeAnew(connection, thresholds);
        await regroup(connection);
        return await recall(connection, thresholds);
      } catch (error) {
        throw meant(error);
      }
    },
    async keep() {
      try {
        await connection.run('COMMIT');
      } catch (error) {
        throw meant(error);
      }
      closeOnce();
    },
    close: closeOnce,
  };
}

/** A full disk, too little memory: trouble with the index, and no fault of the program. */
const TROUBLE = /^(?:IO|Out of Memory|Serialization|TransactionContext|FATAL) Error/;

const meant = (error: unknown): unknown =>
  error instanceof Error && TROUBLE.test(error.message) ? new StoreError(complaintOf(error)) : error;
