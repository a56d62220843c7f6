/** The file of an index: made in one step, so that whoever looks at it sees none, or a whole one. */
import { access, link, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Database, openDatabase } from './driver.js';
import { complaintOf, StoreError } from './store-error.js';
import { checkTables, makeTables } from './tables.js';

/** Milliseconds. A run over a day's postings is done in a few seconds. */
const PATIENCE = 5000;

/**
 * Opens an index, and makes it when there is none.
 * @throws StoreError - when it cannot be used
 * @throws MissingPackage - when what keeps it is not installed
 */
export async function openFile(file: string): Promise<Database> {
  if (!(await exists(file))) await makeFile(file);
  const database = await openDatabase(file, PATIENCE);
  try {
    await checkTables(database.connection);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function makeFile(file: string): Promise<void> {
  let folder: string;
  try {
    folder = await mkdtemp(join(dirname(file), '.fiche-'));
  } catch (error) {
    throw new StoreError(complaintOf(error));
  }
  const made = join(folder, 'index');
  try {
    const { connection, close } = await openDatabase(made, 0);
    try {
      await makeTables(connection);
      // Closing would be silent where the disk is full, and leave the tables in a log that stays behind.
      await connection.run('CHECKPOINT');
    } finally {
      close();
    }
    await putInPlace(made, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Another program may have made one meanwhile, and that one is not replaced. */
async function putInPlace(made: string, file: string): Promise<void> {
  try {
    await link(made, file);
  } catch {
    // Not every disk has links.
    if (!(await exists(file))) await rename(made, file);
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
