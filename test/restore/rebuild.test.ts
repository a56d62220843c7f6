import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Dropped } from '../../src/dedupe/drop.js';
import { decode, lineStarts } from '../../src/input/decode.js';
import { ENCODINGS } from '../../src/offer.js';
import { accountOf, reportLine } from '../../src/restore/account.js';
import { cutLines, linesIn } from '../../src/restore/cut.js';
import { rebuild, sha256Of } from '../../src/restore/rebuild.js';
import { parseReportLine, type Restorable } from '../../src/restore/schema.js';
import { type Random, random } from '../random.js';
import { isLeftOf, randomBytes } from './texts.js';

const BYTE_STRINGS = 3000;

/** Any lines, most of them as copies of others that stay or go. */
function anyDropped(count: number, { once, below }: Random): Dropped {
  const dropped = new Map<number, number | null>();
  for (let line = 1; line <= count; line++)
    if (once(2)) dropped.set(line, once(4) || line === 1 ? null : 1 + below(line - 1));
  return dropped;
}

describe('any bytes, any lines of which are taken out', () => {
  it.each(['auto', ...ENCODINGS] as const)('are rebuilt from what is left and the report (%s)', (encoding) => {
    for (let seed = 0; seed < BYTE_STRINGS; seed++) {
      const chance = random(seed);
      const bytes = randomBytes(chance);
      const source = decode(bytes, 'a.txt', { encoding });
      const cut = cutLines(source, anyDropped(source.lines.length, chance));
      const read = { encoding: source.encoding, lines: source.lines.length };
      const line = reportLine(accountOf({ path: 'a.txt', original: bytes, read, cut, repeats: () => [] }, null));
      const rebuilt = Buffer.from(rebuild(cut.bytes, parseReportLine(line)));
      expect(rebuilt.equals(bytes), `seed ${seed}`).toBe(true);
      expect(isLeftOf(cut.bytes, bytes), `seed ${seed}`).toBe(true);
      const left = read.lines - linesIn(cut.gone);
      if (left > 0) expect(lineStarts(cut.bytes, source.encoding).length, `seed ${seed}`).toBe(left);
    }
  });
});

describe('a report line that is not right', () => {
  const original = Buffer.from('a\nb\nc\nb\nc\n');
  const collapsed = Buffer.from('a\nb\nc\n');
  const whole = (bytes: Buffer) => ({ bytes: bytes.length, sha256: sha256Of(bytes) });
  const right: Restorable = {
    version: 1,
    path: 'a.txt',
    output: null,
    encoding: 'utf-8',
    lines: 5,
    original: whole(original),
    collapsed: whole(collapsed),
    restore: [{ lines: [4, 5], from: 2 }],
  };

  it('is one that was changed', () => {
    expect(Buffer.from(rebuild(collapsed, right))).toEqual(original);
  });

  const HUGE = Number.MAX_SAFE_INTEGER;
  it.each<readonly [Partial<Restorable>, string]>([
    [{ restore: [{ lines: [4, 5], from: 1 }] }, 'not the original: the hashes differ'],
    [{ restore: [{ lines: [4, 5], from: 3 }] }, '"restore.0.from": not all of these lines are left'],
    [{ restore: [{ lines: [4, 5], from: 4 }] }, '"restore.0.from": not all of these lines are left'],
    [{ restore: [{ lines: [4, 5], from: HUGE }] }, '"restore.0.from": not all of these lines are left'],
    [{ restore: [{ lines: [5, 4], from: 1 }] }, '"restore.0": lines must be in order'],
    [
      {
        restore: [
          { line: 5, bytes: 'Ywo=' },
          { line: 4, bytes: 'Ygo=' },
        ],
      },
      '"restore.1": lines must be in order',
    ],
    [{ restore: [{ lines: [4, HUGE], from: 1 }] }, 'lines back, and 3 of 5 are left'],
    [{ restore: [{ lines: [4, HUGE], from: 1 }], lines: HUGE }, '"restore.0.from": not all of these lines are left'],
    [{ restore: [{ line: 9, bytes: 'Ywo=' }] }, '"restore" puts 1 lines back, and 3 of 5 are left'],
    [{ restore: [{ line: 4, bytes: 'Ywo=' }] }, '"restore" puts 1 lines back, and 3 of 5 are left'],
    [{ lines: HUGE }, 'and 3 of 9007199254740991 are left'],
    [{ original: { bytes: HUGE, sha256: right.original.sha256 } }, 'has 10 bytes, and the original 9007199254740991'],
    [{ original: { bytes: 10, sha256: '0'.repeat(64) } }, 'not the original: the hashes differ'],
    [{ restore: [] }, 'not the original: the hashes differ'],
    [{ lines: null }, '"restore" without an encoding or a number of lines'],
    [{ encoding: null }, '"restore" without an encoding or a number of lines'],
    [{ encoding: 'utf-16le' }, '"restore" puts 2 lines back, and 1 of 5 are left'],
  ])('says what is wrong, and gives nothing: %j', (change, reason) => {
    const line = parseReportLine(JSON.stringify({ ...right, ...change }));
    expect(() => rebuild(collapsed, line)).toThrow(reason);
  });

  it('takes no more memory than the original says, however often it asks for a line', () => {
    const step = (i: number) => ({ lines: [i + 4, i + 4] as [number, number], from: 1 });
    const restore = Array.from({ length: 100_000 }, (_, i) => step(i));
    const large = Buffer.from(`${'x'.repeat(1 << 20)}\nb\nc\n`);
    expect(() => rebuild(large, { ...right, lines: 100_003, restore })).toThrow('and the original 10');
  });
});
