/** The postings of a run, on their way into the index: as they come, and in any number. */
import { identitiesOf, type PostingKeys } from '../dedupe/across/index.js';
import type { Connection } from './driver.js';
import { packed } from './packed.js';
import { KINDS } from './tables.js';

/** `n` numbers the postings of the run from 0. */
const TABLES = `
  CREATE TEMP TABLE run (
    n UINTEGER, id VARCHAR, path VARCHAR, ordinal UINTEGER, key VARCHAR, content VARCHAR, post VARCHAR, title VARCHAR, town VARCHAR,
    opened VARCHAR, published VARCHAR, offer_number VARCHAR, facts VARCHAR, lines BLOB, signature BLOB
  );
  CREATE TEMP TABLE run_hashes (n UINTEGER, kind UTINYINT, hash UBIGINT);
`;

export interface Staging {
  readonly add: (keys: PostingKeys) => void;
  /** Nothing can be added after this. */
  readonly end: () => void;
}

export async function openStaging(connection: Connection): Promise<Staging> {
  await connection.run(TABLES);
  const rows = await connection.createAppender('run', 'main', 'temp');
  const hashes = await connection.createAppender('run_hashes', 'main', 'temp');
  let n = 0;
  const text = (value: string | null): void => (value === null ? rows.appendNull() : rows.appendVarchar(value));
  const addHashes = (kind: number, digits: readonly string[]): void => {
    for (const hash of digits) {
      hashes.appendUInteger(n);
      hashes.appendUTinyInt(kind);
      hashes.appendUBigInt(BigInt(`0x${hash}`));
      hashes.endRow();
    }
  };
  return {
    add(keys) {
      const { facts, lines, signature } = packed(keys);
      rows.appendUInteger(n);
      text(keys.id);
      text(keys.path);
      rows.appendUInteger(keys.ordinal);
      for (const name of ['key', 'content', 'post', 'title', 'town', 'opened', 'published', 'offer_number'] as const)
        text(keys[name]);
      text(facts);
      rows.appendBlob(lines);
      rows.appendBlob(signature);
      rows.endRow();
      addHashes(KINDS.line, keys.lines);
      addHashes(KINDS.band, keys.bands);
      addHashes(KINDS.identity, identitiesOf(keys));
      n++;
    },
    end() {
      rows.closeSync();
      hashes.closeSync();
    },
  };
}
