import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/emit/columns.js';
import { cellReader } from '../../src/emit/flatten.js';
import type { OfferRecord } from '../../src/offer.js';
import { makeRecord } from './records.js';

function cell(name: string, record: OfferRecord): string {
  return cellReader(COLUMNS.find((column) => column.name === name)!)(record);
}

describe('cellReader', () => {
  it.each([
    [['Attaché', 'Ingénieur'], 'Attaché | Ingénieur'],
    [['Attaché'], 'Attaché'],
    [[], ''],
    [['a|b', 'c'], '["a|b","c"]'],
    [['a | b'], '["a | b"]'],
    [['|'], '["|"]'],
    [['[a]', 'b'], '["[a]","b"]'],
    [['a', '[b]'], 'a | [b]'],
    [['a', '', 'b'], 'a |  | b'],
  ])('writes the list %j as %j', (grades, text) => {
    expect(cell('grades', makeRecord({ grades }))).toBe(text);
  });

  it('joins numbers too', () => {
    const record = makeRecord({ contract: { dispositions: [3, 4] } });
    expect(cell('contract_dispositions', record)).toBe('3 | 4');
    expect(cell('source_lines', record)).toBe('1 | 20');
  });

  it('writes lists of objects as JSON, and an empty one as an empty cell', () => {
    const contact = { name: 'A', role: null, phones: [], emails: ['a@example.org'] };
    const json = '[{"name":"A","role":null,"phones":[],"emails":["a@example.org"]}]';
    expect(cell('contacts', makeRecord({ contacts: [contact] }))).toBe(json);
    expect(cell('contacts', makeRecord({ contacts: [] }))).toBe('');
  });

  it('writes what is missing as an empty cell, and nothing else', () => {
    const record = makeRecord({ title: null, telework: false, positions: 0, salary: { min: 1234.5, max: null } });
    const names = ['title', 'telework', 'positions', 'salary_min', 'salary_max', 'provenance'];
    expect(names.map((name) => cell(name, record))).toEqual(['', 'false', '0', '1234.5', '', '']);
  });
});
