import { describe, expect, it } from 'vitest';
import { makeEmitter } from '../../src/emit/table.js';
import { widthOf } from '../../src/emit/width.js';
import { awkwardRecords, emit, makeRecord } from './records.js';

const awkward = awkwardRecords();

const record = makeRecord({
  title: 'Chargée de mission déploiement du service public',
  contract: { open: true, article: 'L332-8' },
});

describe('table', () => {
  it('shows what people look for, on one line', () => {
    expect(emit(makeEmitter, [record, makeRecord({ title: 'Juriste', grades: [] })])).toBe(
      [
        'NUMBER            TITLE                       TOWN           DEADLINE    GRADES             ARTICLE',
        'O062260105000123  Chargée de mission déploi…  Arras          2026-02-08  Attaché, Ingénie…  L332-8',
        'O062260105000123  Juriste                     Arras          2026-02-08',
        '',
      ].join('\n'),
    );
  });

  it('gives text columns the width that there is, and dates and numbers what they need', () => {
    expect(emit(makeEmitter, [record], { width: 70 })).toBe(
      [
        'NUMBER            TITLE         TOWN    DEADLINE    GRADES   ARTICLE',
        'O062260105000123  Chargée de…   Arras   2026-02-08  Attach…  L332-8',
        '',
      ].join('\n'),
    );
  });

  it.each([1, 10, 40, 55, 80, 100, 237])('never is wider than %i', (width) => {
    for (const line of emit(makeEmitter, awkward, { width }).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('is one line a posting, without a control character', () => {
    const lines = emit(makeEmitter, awkward, { fields: ['title', 'description', 'grades', 'other_fields'] }).split(
      '\n',
    );
    expect(lines).toHaveLength(awkward.length + 2);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it.each([
    ['O1', { offer_number: 'O1', nor: 'N1', reference: 'R1' }],
    ['N1', { offer_number: null, nor: 'N1', reference: 'R1' }],
    ['R1', { offer_number: null, nor: null, reference: 'R1' }],
    ['eau.txt#1', { offer_number: null, nor: null, reference: null }],
    ['offre-12/', { offer_number: null, id: 'https://emploi.example.org/offre-12/' }],
  ])('names a posting %s', (number, changes) => {
    expect(emit(makeEmitter, [makeRecord(changes)]).split('\n')[1]).toMatch(new RegExp(`^${number} `));
  });

  it('shows chosen columns under their names', () => {
    expect(emit(makeEmitter, [record], { fields: ['workplace.city', 'grades', 'start_asap'], width: 60 })).toBe(
      [
        'WORKPLACE_CITY           GRADES                   START_ASAP',
        'Arras                    Attaché, Ingénieur       false',
        '',
      ].join('\n'),
    );
  });

  it('shows the header alone when there is no posting', () => {
    expect(emit(makeEmitter, [], { fields: ['id'] })).toBe('ID\n');
  });
});
