import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Dropped } from '../../src/dedupe/drop.js';
import { decode } from '../../src/input/decode.js';
import type { Encoding } from '../../src/offer.js';
import { cutLines } from '../../src/restore/cut.js';
import { encoded } from './texts.js';

const cut = (bytes: Buffer | string, dropped: Dropped, encoding: Encoding | 'auto' = 'auto') => {
  const { bytes: left, gone, restore } = cutLines(decode(Buffer.from(bytes), 'a.txt', { encoding }), dropped);
  return { left: Buffer.from(left).toString('latin1'), gone, restore: restore() };
};
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

describe('what is cut out', () => {
  it('is told as ranges, and as how each line comes back', () => {
    const dropped = new Map([
      [4, 2],
      [5, 3],
      [6, 2],
      [7, 3],
      [8, 2],
    ]);
    expect(cut('a\nb\nc\nb\nc \nb\nc\nb', dropped)).toEqual({
      left: 'a\nb\nc\n',
      gone: [[4, 8]],
      restore: [
        { lines: [4, 4], from: 2 },
        { line: 5, bytes: base64('c \n') },
        { lines: [6, 7], from: 2 },
        { line: 8, bytes: base64('b') },
      ],
    });
  });

  it('takes blank lines from the original when they stand there too', () => {
    const dropped = new Map<number, number | null>([
      [4, null],
      [5, 1],
      [6, null],
      [7, 3],
    ]);
    expect(cut('a\n\nb\n\na\n\nb\nc\n', dropped).restore).toEqual([
      { line: 4, bytes: base64('\n') },
      { lines: [5, 7], from: 1 },
    ]);
  });

  it('may be the same line several times', () => {
    const dropped = new Map([
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    expect(cut('a\na\na\na\n', dropped).restore).toEqual([
      { lines: [2, 2], from: 1 },
      { lines: [3, 3], from: 1 },
      { lines: [4, 4], from: 1 },
    ]);
  });

  it('may be nothing', () => {
    expect(cut('a\r\nb', new Map())).toEqual({ left: 'a\r\nb', gone: [], restore: [] });
    expect(cut('', new Map())).toEqual({ left: '', gone: [], restore: [] });
  });
});

describe('what is left', () => {
  it('keeps a byte order mark, and says so where its line went', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const first = encoded('a…\n', encoding, true);
      const rest = encoded('abc\n', encoding, false);
      const mark = encoded('', encoding, true);
      const { left, restore } = cut(Buffer.concat([first, rest]), new Map([[1, 2]]));
      expect(left).toBe(Buffer.concat([mark, rest]).toString('latin1'));
      expect(restore).toEqual([{ line: 1, bytes: first.toString('base64') }]);
    }
  });

  it('never has two lines run into one', () => {
    expect(cut('a\rb\n\n\nc\n', new Map([[2, null]]))).toEqual({
      left: 'a\rc\n',
      gone: [[2, 4]],
      restore: [
        { line: 2, bytes: base64('b\n') },
        { line: 3, bytes: base64('\n') },
        { line: 4, bytes: base64('\n') },
      ],
    });
    const wide = cut(encoded('a\rb\n\nc\n', 'utf-16be', true), new Map([[2, null]]));
    expect(wide.left).toBe(encoded('a\rc\n', 'utf-16be', true).toString('latin1'));
    expect(cut('a\r\nb\n\nc\n', new Map([[2, null]])).left).toBe('a\r\n\nc\n');
  });
});
