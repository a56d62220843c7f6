import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';
import { accountOf, type CollapsedText, reportLine } from '../../src/restore/account.js';
import { cutLines } from '../../src/restore/cut.js';
import { flawOf } from '../../src/restore/verify.js';

const original = Buffer.from('a\nb\nb\n');
const source = decode(original, 'a.txt');
const text: CollapsedText = {
  path: 'a.txt',
  original,
  read: { encoding: source.encoding, lines: source.lines.length },
  cut: cutLines(source, new Map([[3, 2]])),
  repeats: () => [],
};
const flaw = (changed: Partial<CollapsedText>, collapsed = text.cut.bytes) =>
  flawOf(original, collapsed, reportLine(accountOf({ ...text, ...changed }, null)));

describe('the proof', () => {
  it('finds nothing wrong with what is right', () => {
    expect(flaw({})).toBeNull();
  });

  it('finds what is not', () => {
    expect(flaw({ cut: { ...text.cut, restore: () => [{ line: 3, bytes: 'Ygo=' }] } })).toBeNull();
    expect(flaw({ cut: { ...text.cut, restore: () => [{ line: 3, bytes: 'Yg==' }] } })).toContain('5 bytes');
    expect(flaw({ cut: { ...text.cut, restore: () => [] } })).toContain('hashes differ');
    expect(flaw({ original: Buffer.from('a\nb\n'), cut: { ...text.cut, restore: () => [] } })).toBe(
      'another text comes out',
    );
    expect(flaw({}, Buffer.from('a\n'))).toContain('are left');
  });
});
