/** A folder of generated postings, and what each says without its copies. */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePosting } from '../../test/posting-generator.js';
import { random } from '../../test/random.js';

export interface Corpus {
  readonly files: number;
  readonly bytes: number;
  /** How many of the same files in another folder say what they should, byte for byte. */
  readonly exactIn: (folder: string) => number;
}

const hashOf = (text: string | Uint8Array): string => hash('sha256', text);

/** Writes postings into a folder: always the same ones for one seed. */
export function writeCorpus(folder: string, files: number, seed: number): Corpus {
  mkdirSync(folder, { recursive: true });
  const truths = new Map<string, string>();
  let bytes = 0;
  for (let i = 0; i < files; i++) {
    const { printed, truth } = generatePosting(random(seed + i), 'real');
    const name = `${String(i).padStart(6, '0')}.txt`;
    writeFileSync(join(folder, name), printed);
    truths.set(name, hashOf(truth));
    bytes += Buffer.byteLength(printed);
  }
  const isExact = (place: string, hash: string): boolean => {
    try {
      return hashOf(readFileSync(place)) === hash;
    } catch {
      return false;
    }
  };
  return {
    files,
    bytes,
    exactIn: (other) => [...truths].filter(([name, hash]) => isExact(join(other, name), hash)).length,
  };
}
