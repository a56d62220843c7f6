import { describe, expect, it } from 'vitest';
import { makeEmitter } from '../../src/emit/json.js';
import { makeEmitter as makeLines } from '../../src/emit/ndjson.js';
import { emit, makeRecord } from './records.js';

const fields = ['id', 'workplace.city', 'contract.dispositions'];

describe('json', () => {
  it('is laid out as if all records were written at once', () => {
    const records = [makeRecord(), makeRecord({ title: 'a\nb', grades: [] }), makeRecord()];
    const parsed = JSON.parse(emit(makeEmitter, records));
    expect(emit(makeEmitter, records)).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
    expect(emit(makeEmitter, [])).toBe('[]\n');
  });

  it('writes keys in the order of the schema, or of the choice', () => {
    const record = makeRecord();
    const [all] = JSON.parse(emit(makeEmitter, [record]));
    expect(Object.keys(all).slice(0, 4)).toEqual(['schema_version', 'id', 'offer_number', 'reference']);
    expect(Object.keys(all).sort()).toEqual(Object.keys(record).sort());
    const [some] = JSON.parse(emit(makeEmitter, [record], { fields: ['title', 'id'] }));
    expect(Object.keys(some)).toEqual(['title', 'id']);
  });
});

describe('ndjson', () => {
  it('writes one object a line', () => {
    const record = makeRecord({ title: 'a\nb' });
    expect(emit(makeLines, [record, record], { fields })).toBe(
      '{"id":"postings/eau.txt#1","workplace":{"city":"Arras"},"contract":{"dispositions":[]}}\n'.repeat(2),
    );
    expect(emit(makeLines, [])).toBe('');
  });
});

describe.each([
  ['json', makeEmitter],
  ['ndjson', makeLines],
])('%s', (_name, make) => {
  it('holds no character that acts on a terminal, nor one that some readers end a line at', () => {
    const title = 'a\u001b[1mb\u007f\u0085\u009b1m\u2028\u2029\u202e\u2066\ufeff';
    const text = emit(make, [makeRecord({ title })]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202e\u2066\ufeff]/u);
    expect(JSON.parse(text.startsWith('[') ? text : `[${text}]`)[0].title).toBe(title);
  });
});
