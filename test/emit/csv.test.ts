import { describe, expect, it } from 'vitest';
import { texts } from '../../bench/readers/texts.js';
import { csvOf } from '../../bench/readers/written.js';
import { COLUMNS } from '../../src/emit/columns.js';
import { makeEmitter } from '../../src/emit/csv.js';
import { readCsv } from './readers.js';
import { awkwardRecords, emit, makeRecord } from './records.js';

describe('csv', () => {
  it('quotes what RFC 4180 quotes, and nothing else', () => {
    const titles = ['plain', 'a,b', 'a;b', 'say "so"', 'two\nlines', "l'eau", ' spaced '];
    const records = titles.map((title) => makeRecord({ title }));
    expect(emit(makeEmitter, records, { fields: ['title'] })).toBe(
      'title\nplain\n"a,b"\na;b\n"say ""so"""\n"two\nlines"\nl\'eau\n spaced \n',
    );
  });

  it('writes one header, and one row a posting', () => {
    const records = awkwardRecords();
    const rows = readCsv(emit(makeEmitter, records));
    expect(rows).toHaveLength(records.length + 1);
    expect(rows[0]).toEqual(
      COLUMNS.map(({ name }) => name).filter((name) => name !== 'provenance' && name !== 'input'),
    );
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('writes the header alone when there is no posting', () => {
    expect(emit(makeEmitter, [], { fields: ['id', 'workplace'] })).toBe(
      'id,workplace_text,workplace_street,workplace_postcode,workplace_city,workplace_department_name,workplace_department_code,workplace_region\n',
    );
  });

  it('has a column of provenance only when records have it', () => {
    const record = makeRecord();
    const traced = { ...record, provenance: { title: { lines: [1, 1], raw: 'x', rule: 'y' } } } as typeof record;
    expect(readCsv(emit(makeEmitter, [record]))[0]).not.toContain('provenance');
    expect(readCsv(emit(makeEmitter, [traced], { provenance: true }))[0]?.at(-1)).toBe('provenance');
    expect(emit(makeEmitter, [traced], { fields: ['id'] })).toBe('id\npostings/eau.txt#1\n');
  });

  it('keeps a row of one empty cell', () => {
    expect(emit(makeEmitter, [makeRecord({ nor: null })], { fields: ['nor'] })).toBe('nor\n""\n');
  });

  it('begins with a byte order mark on request', () => {
    expect(emit(makeEmitter, [makeRecord()], { bom: true, fields: ['id'] })).toBe('\ufeffid\npostings/eau.txt#1\n');
  });

  it.each(['=1+1', '+33', '-1', '- lire', '@a', '\t=1', '\r=1', '\n=1', '\0=1', '＝1', "'=1", "''- a"])(
    'disarms %j on request',
    (title) => {
      const rows = (escapeFormulas: boolean) =>
        readCsv(emit(makeEmitter, [makeRecord({ title })], { fields: ['title'], escapeFormulas }));
      expect(rows(true)).toEqual([['title'], [`'${title}`]]);
      expect(rows(false)).toEqual([['title'], [title]]);
    },
  );

  it.each(['1+1', 'a=b', '(+33)', '"=', "'a", "l'eau", ' =1'])(
    'leaves %j as it is when formulas are disarmed',
    (title) => {
      const text = emit(makeEmitter, [makeRecord({ title })], { fields: ['title'], escapeFormulas: true });
      expect(readCsv(text)[1]).toEqual([title]);
    },
  );

  it('says what was written to whoever takes the marks away again', () => {
    const given = texts(2000, 4);
    const [, ...rows] = readCsv(csvOf(given, { escapeFormulas: true }));
    expect(rows.map(([, cell = '']) => cell.replace(/^'(?='*[=+\-@\0\t\r\n＝＋－＠])/, ''))).toEqual(given);
  });
});
