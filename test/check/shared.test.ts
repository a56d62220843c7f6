/** Real postings, where they are at hand: nothing of what is told of them is an error, and no warning is false. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { readPosting } from '../../src/pipeline.js';
import { postingsOf } from '../../src/segment/split.js';
import { makeChecker } from './read.js';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const FOLDERS = ['offers', 'derived/text'].map((name) => join(SHARED, name));

/** What is true of some of them: masked addresses, two dates that differ, texts that are cut, a question mark for an apostrophe. */
const TRUE = ['obfuscated_email', 'start_date_conflict', 'cut_off', 'lost_characters'];

describe.skipIf(!FOLDERS.every((folder) => existsSync(folder)))('../shared (skipped when not there)', () => {
  it.each(FOLDERS)('%s', (folder) => {
    const check = makeChecker(new Map());
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort();
    expect(texts).not.toEqual([]);
    const findings = texts.flatMap((name) =>
      [...postingsOf(decode(readFileSync(join(folder, name)), name))].flatMap((posting) =>
        check(readPosting(posting)).map(({ code, level }) => ({ name, code, level })),
      ),
    );
    expect(
      findings.filter(({ level, code }) => level === 'error' || (level === 'warning' && !TRUE.includes(code))),
    ).toEqual([]);
  });
});
