/** DuckDB, loaded when an index is asked for: nobody else pays for it, or needs to have it. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { complaintOf, MissingPackage, StoreError } from './store-error.js';

export type Connection = DuckDBConnection;

/** An open file. */
export interface Database {
  readonly connection: Connection;
  readonly close: () => void;
}

/** What it may take of memory; what needs more goes to the disk, beside the file. Nothing is ever fetched from the network. */
const SETTINGS = {
  memory_limit: '1GB',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/**
 * Opens a file for writing, which nobody else can do meanwhile. A file that is not there is made.
 * @param patience - milliseconds to wait for another program that has it open
 * @throws StoreError - when it cannot be opened
 * @throws MissingPackage - when DuckDB is not installed
 */
export async function openDatabase(file: string, patience: number): Promise<Database> {
  const { DuckDBInstance } = await loaded();
  for (let waited = 0; ; waited += PAUSE) {
    try {
      const instance = await DuckDBInstance.create(file, SETTINGS);
      const connection = await instance.connect();
      return {
        connection,
        close() {
          connection.closeSync();
          instance.closeSync();
        },
      };
    } catch (error) {
      const holder = holderIn(error);
      if (holder === null) throw new StoreError(meaningOf(error));
      if (waited >= patience) throw new StoreError(`it is in use by ${holder}; try again when that is done`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Milliseconds between two attempts. */
const PAUSE = 100;

/** Who has the file open: "/usr/bin/node (PID 4711)"; null for any other trouble. */
function holderIn(error: unknown): string | null {
  const complaint = complaintOf(error);
  if (/Conflicting lock/.test(complaint)) return /is held in (.{1,300}? \(PID \d+\))/.exec(complaint)?.[1] ?? OTHER;
  // What Windows says of a file that another program has open.
  return /being used by another process/.test(complaint) ? OTHER : null;
}

const OTHER = 'another program';

function meaningOf(error: unknown): string {
  const complaint = complaintOf(error);
  return /not a valid DuckDB database file/.test(complaint) ? 'it is no index' : complaint;
}

const MISSING: readonly unknown[] = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

async function loaded(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && MISSING.includes(error.code);
    throw new MissingPackage(
      isMissing
        ? 'an index is kept by DuckDB, which is not installed here: npm install @duckdb/node-api'
        : `an index is kept by DuckDB, which cannot be loaded here: ${complaintOf(error)}`,
    );
  }
}
