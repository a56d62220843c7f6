import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/emit/columns.js';
import { recordSchema } from '../../src/offer.js';

describe('COLUMNS', () => {
  it('cover every key of the record, in its order', () => {
    const keys = COLUMNS.map(({ path }) => path.split('.')[0]);
    expect([...new Set(keys)]).toEqual(Object.keys(recordSchema.shape));
  });

  it('say how a cell is read', () => {
    const kinds = Object.fromEntries(COLUMNS.map(({ name, kind, type }) => [name, `${kind} ${type}`]));
    expect(kinds).toMatchObject({
      title: 'scalar string',
      start_date: 'scalar date',
      duration: 'scalar duration',
      application_period: 'scalar duration',
      positions: 'scalar integer',
      salary_min: 'scalar number',
      telework: 'scalar boolean',
      grades: 'list string',
      contract_dispositions: 'list integer',
      source_lines: 'list integer',
      contacts: 'objects json',
      duplicates_repeats: 'objects json',
      provenance: 'object json',
    });
  });
});
