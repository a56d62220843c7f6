import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import type { Encoding, Range } from '../../src/offer.js';
import { cutLines } from '../../src/restore/cut.js';
import { unifiedDiff } from '../../src/restore/diff.js';
import { folderWith } from '../folder.js';
import { random } from '../random.js';
import { encoded } from './texts.js';

function diffOf(bytes: Buffer, path: string, gone: readonly Range[]): Buffer {
  return Buffer.concat([...unifiedDiff(decode(bytes, path), gone)].map((line) => line.bytes));
}
const diff = (text: string, gone: readonly Range[], path = 'a.txt'): readonly string[] =>
  diffOf(Buffer.from(text), path, gone).toString().split('\n').slice(0, -1);
const numbered = (count: number): string => Array.from({ length: count }, (_, i) => `${i + 1}\n`).join('');

describe('a diff', () => {
  it('is empty when nothing goes', () => {
    expect(diff('a\n', [])).toEqual([]);
  });

  it('shows what goes, and three lines around it', () => {
    const [from, to, place, ...lines] = diff(numbered(9), [[5, 6]]);
    expect([from, to, place]).toEqual(['--- a.txt', '+++ a.txt', '@@ -2,8 +2,6 @@']);
    expect(lines).toEqual([' 2', ' 3', ' 4', '-5', '-6', ' 7', ' 8', ' 9']);
  });

  it('shows together what is near, and apart what is not', () => {
    const places = (...gone: readonly Range[]) => diff(numbered(30), gone).filter((line) => line.startsWith('@@'));
    expect(places([5, 5], [12, 12])).toEqual(['@@ -2,14 +2,12 @@']);
    expect(places([5, 5], [13, 14])).toEqual(['@@ -2,7 +2,6 @@', '@@ -10,8 +9,6 @@']);
    expect(places([1, 2], [30, 30])).toEqual(['@@ -1,5 +1,3 @@', '@@ -27,4 +25,3 @@']);
  });

  it('says where the last line has no end', () => {
    const note = '\\ No newline at end of file';
    expect(diff('a\nb\nb', [[3, 3]]).slice(3)).toEqual([' a', ' b', '-b', note]);
    expect(diff('a\na\nb', [[2, 2]]).slice(3)).toEqual([' a', '-a', ' b', note]);
  });

  it('quotes paths that would be misread', () => {
    const header = (path: string) => diff('a\na\n', [[2, 2]], path)[0];
    expect(header('é/a b.txt')).toBe('--- é/a b.txt\t');
    expect(header('a\n"\\\x1b.txt')).toBe('--- "a\\n\\"\\\\\\033.txt"');
  });

  it('shows in UTF-8 what could not be patched anyway', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect(diffOf(encoded('é\r\né\r\n', encoding, true), 'a', [[2, 2]]).toString()).toMatch(/\n é\n-é\n$/);
    expect(diff('a\rb\rb\r', [[3, 3]]).slice(3)).toEqual([' a', ' b', '-b']);
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const PATCHERS = [
  ['patch', ['-p0', '--binary', '--quiet']],
  ['git', ['apply', '-p0', '-']],
] as const;

describe.each(PATCHERS)('%s', (program, argv) => {
  it.skipIf(!has(program))('makes the collapsed text of it', () => {
    for (let seed = 0; seed < 40; seed++) {
      const chance = random(seed);
      const lineEnd = chance.pick(['\n', '\r\n']);
      const encoding = chance.pick<Encoding>(['utf-8', 'windows-1252']);
      const count = 3 + chance.below(40);
      const text =
        Array.from({ length: count }, () => chance.pick(['é', 'a', 'b ', '', '- c'])).join(lineEnd) +
        chance.pick(['', lineEnd]);
      const bytes = encoded(text, encoding, chance.once(3));
      const path = chance.pick(['a.txt', 'a b.txt', 'é/"a".txt', 'a\n.txt']);
      const source = decode(bytes, path, { encoding });
      const dropped = new Map<number, null>();
      for (let line = 2; line <= source.lines.length; line++) if (chance.once(4)) dropped.set(line, null);
      const cut = cutLines(source, dropped);
      const cwd = folderWith({ [path]: bytes });
      if (cut.gone.length === 0) continue;
      const { status, stderr } = spawnSync(program, argv, { cwd, input: diffOf(bytes, path, cut.gone) });
      expect([status, stderr.toString()], `seed ${seed}`).toEqual([0, '']);
      expect(readFileSync(join(cwd, path)).equals(cut.bytes), `seed ${seed}`).toBe(true);
    }
  });
});
