/** Every format carries the same values. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeEmitter as csv } from '../../src/emit/csv.js';
import type { EmitOptions, MakeEmitter } from '../../src/emit/emitter.js';
import { FORMATS } from '../../src/emit/index.js';
import { makeEmitter as json } from '../../src/emit/json.js';
import { makeEmitter as ndjson } from '../../src/emit/ndjson.js';
import { makeEmitter as tsv } from '../../src/emit/tsv.js';
import { makeEmitter as yaml } from '../../src/emit/yaml.js';
import { comparable, readCsv, readTsv, recordOfRow } from './readers.js';
import { allRecords, emit, encoded, makeRecord } from './records.js';

const rows = ([header = [], ...cells]: readonly (readonly string[])[]) => cells.map((row) => recordOfRow(header, row));

interface Case {
  readonly makeEmitter: MakeEmitter;
  readonly options?: EmitOptions;
  readonly read: (text: string) => unknown;
}

const CASES: { readonly [name: string]: Case } = {
  json: { makeEmitter: json, read: JSON.parse },
  ndjson: {
    makeEmitter: ndjson,
    read: (text) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  },
  'yaml, by a reader of 1.2': { makeEmitter: yaml, read: (text) => parse(text, { version: '1.2' }) },
  'yaml, by a reader of 1.1': { makeEmitter: yaml, read: (text) => parse(text, { version: '1.1' }) },
  csv: { makeEmitter: csv, read: (text) => rows(readCsv(text)) },
  'csv between semicolons': { makeEmitter: csv, options: { delimiter: ';' }, read: (text) => rows(readCsv(text, ';')) },
  'csv between tabs': { makeEmitter: csv, options: { delimiter: '\t' }, read: (text) => rows(readCsv(text, '\t')) },
  tsv: { makeEmitter: tsv, read: (text) => rows(readTsv(text)) },
};

describe.each(Object.entries(CASES))('%s', (_name, { makeEmitter, options, read }) => {
  const records = allRecords();
  const provenance = { title: { lines: [1, 1] as [number, number], raw: 'a\n"b"', rule: 'first-line' } };

  it('gives back every record', () => {
    const back = read(emit(makeEmitter, records, options)) as readonly unknown[];
    expect(back).toHaveLength(records.length);
    for (const [i, record] of records.entries()) expect(comparable(back[i])).toEqual(comparable(record));
  });

  it('gives back where values were read', () => {
    const record = { ...makeRecord(), provenance };
    const traced = { ...options, provenance: true };
    expect(comparable(read(emit(makeEmitter, [record, record], traced)))).toEqual(comparable([record, record]));
  });

  it('gives back chosen values only', () => {
    const fields = ['workplace.city', 'grades', 'employer_name'];
    const { workplace, grades, employer } = makeRecord();
    const chosen = { workplace: { city: workplace.city }, grades, employer: { name: employer.name } };
    expect(read(emit(makeEmitter, [makeRecord()], { ...options, fields }))).toEqual([chosen]);
  });

  it('gives back that there is no record', () => {
    expect(comparable(read(emit(makeEmitter, [], options)))).toBeNull();
  });
});

describe('FORMATS', () => {
  it.each(Object.entries(FORMATS))('%s loads', async (_id, { load }) => {
    const loaded = await load();
    const text =
      'makeEmitter' in loaded
        ? emit(loaded.makeEmitter, [makeRecord()])
        : encoded(loaded.makeEncoder, [makeRecord()]).toString('latin1');
    expect(text).toContain('O062260105000123');
  });

  it('has every file name ending once', () => {
    const endings = Object.values(FORMATS).flatMap(({ extensions }) => [...extensions]);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
