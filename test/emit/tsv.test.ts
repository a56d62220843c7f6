import { describe, expect, it } from 'vitest';
import { makeEmitter } from '../../src/emit/tsv.js';
import { awkwardRecords, emit, makeRecord } from './records.js';

describe('tsv', () => {
  it('writes one line a posting, with as many tabs as the header', () => {
    const records = awkwardRecords();
    const lines = emit(makeEmitter, records).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(records.length + 1);
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
    expect(lines.join('')).not.toContain('\r');
  });

  it('escapes tabs, line ends and backslashes, and quotes nothing', () => {
    const records = ['a\tb', 'a\r\nb', 'H\\F', '\\n', '"a"', 'a,b'].map((title) => makeRecord({ title }));
    expect(emit(makeEmitter, records, { fields: ['title', 'nor'] })).toBe(
      'title\tnor\na\\tb\t\na\\r\\nb\t\nH\\\\F\t\n\\\\n\t\n"a"\t\na,b\t\n',
    );
  });

  it('disarms formulas and begins with a byte order mark on request', () => {
    const records = [makeRecord({ title: '\t=1' }), makeRecord({ title: '-1' })];
    expect(emit(makeEmitter, records, { fields: ['title'], bom: true, escapeFormulas: true })).toBe(
      "\ufefftitle\n'\\t=1\n'-1\n",
    );
  });
});
