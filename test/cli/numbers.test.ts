import { expect, it } from 'vitest';
import { UsageError } from '../../src/cli/errors.js';
import { clock, counted, grouped, percent } from '../../src/cli/numbers.js';
import { progressLine } from '../../src/cli/progress.js';
import { size } from '../../src/cli/values.js';
import { sizeInWords } from '../../src/input/failure.js';

it('writes numbers as people read them', () => {
  expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([counted(1, 'file'), counted(2000, 'file')]).toEqual(['1 file', '2,000 files']);
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0 %', '1 %', '50 %', '99 %', '100 %']);
  expect([0, 7.4, 725, 3723].map(clock)).toEqual(['0:00', '0:07', '12:05', '1:02:03']);
  expect([512, 1536, 4096, 2 ** 28].map(sizeInWords)).toEqual(['512 bytes', '1.5 KiB', '4 KiB', '256 MiB']);
});

it.each([
  ['1000', 1000],
  ['4k', 4096],
  ['1.5M', 1572864],
  ['2 MiB', 2 << 20],
  ['10MB', 10 << 20],
])('reads %s as %i bytes', (text, bytes) => {
  expect(size('max-bytes', text)).toBe(bytes);
});

it.each(['', '-1', 'M', '1T', '1e3', '9999999G'])('reads %j as no size', (text) => {
  expect(() => size('max-bytes', text)).toThrow(UsageError);
});

it('tells the time that is left by the bytes, and not too early', () => {
  const seen = { files: 1000, postings: 1500, bytes: 25e6 };
  expect(progressLine(seen, { files: 4000, bytes: 100e6 }, 10)).toBe(
    '1,000/4,000 files  25.0 MB  150 postings/s  0:30 left',
  );
  expect(progressLine(seen, { files: 4000, bytes: 100e6 }, 0.5)).not.toContain('left');
  expect(progressLine(seen, { files: 4000, bytes: null }, 10)).not.toContain('left');
});
