import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/emit/columns.js';
import { recordSchema } from '../../src/offer.js';

describe('COLUMNS', () => {
  it('are those of the schema', () => {
    const script = fileURLToPath(new URL('../../scripts/generate.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

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
