import { describe, expect, it } from 'vitest';
import { DamagedReport } from '../../src/restore/damaged.js';
import { parseReportLine } from '../../src/restore/schema.js';

const whole = { bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };
const empty = { version: 1, path: '', output: null, encoding: null, lines: null, original: whole, collapsed: whole };

describe('a line of a report', () => {
  it('may hold more than is needed', () => {
    expect(parseReportLine(JSON.stringify({ ...empty, restore: [], repeats: 'any', own: 1 }))).toEqual({
      ...empty,
      restore: [],
    });
  });

  it.each([
    ['', 'not JSON'],
    ['{"version":1', 'not JSON'],
    ['[]', 'expected object'],
    [JSON.stringify({ ...empty, version: 2, restore: [] }), '"version": '],
    [JSON.stringify(empty), '"restore": '],
    [JSON.stringify({ ...empty, restore: [{ line: 1, bytes: 'a' }] }), '"restore.0'],
    [JSON.stringify({ ...empty, restore: [{ line: 1, bytes: '!!!!' }] }), '"restore.0'],
    [JSON.stringify({ ...empty, restore: [{ line: 0, bytes: '' }] }), '"restore.0'],
    [JSON.stringify({ ...empty, restore: [{ lines: [1, 2], from: 1.5 }] }), '"restore.0'],
    [JSON.stringify({ ...empty, restore: [{ lines: [1, 1e300], from: 1 }] }), '"restore.0'],
    [JSON.stringify({ ...empty, restore: [], original: { bytes: -1, sha256: whole.sha256 } }), '"original.bytes": '],
    [JSON.stringify({ ...empty, restore: [], collapsed: { bytes: 0, sha256: 'x' } }), '"collapsed.sha256": '],
  ])('says which key is wrong: %s', (json, words) => {
    expect(() => parseReportLine(json)).toThrow(DamagedReport);
    expect(() => parseReportLine(json)).toThrow(words);
  });
});
