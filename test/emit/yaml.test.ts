import { describe, expect, it } from 'vitest';
import { makeEmitter } from '../../src/emit/yaml.js';
import { AWKWARD_TEXTS, emit, makeRecord } from './records.js';

const titled = (title: string) => emit(makeEmitter, [makeRecord({ title })], { fields: ['title'] });

describe('yaml', () => {
  it.each([
    'no',
    'Off',
    'y',
    '08:30',
    '2026-01-01',
    '1_000',
    '007',
    '0o17',
    '190:20:30',
    '1e5',
    '~',
    'null',
    '=',
    '',
    '- a',
  ])('quotes %j, which some reader takes for something else than text', (title) => {
    expect(titled(title)).toBe(`- title: ${JSON.stringify(title)}\n`);
  });

  it.each(["l'eau", 'Chargé de projet (H/F)', 'L332-8', 'O062260105000123', '12 rue de la Halle', 'a,b'])(
    'leaves %j plain',
    (title) => {
      expect(titled(title)).toBe(`- title: ${title}\n`);
    },
  );

  it('writes text of several lines as it stands', () => {
    expect(titled('a: b\n\n- c')).toBe('- title: |-\n    a: b\n\n    - c\n');
  });

  it('never folds a long line', () => {
    const title = 'mot '.repeat(200).trim();
    expect(titled(title)).toBe(`- title: ${title}\n`);
    expect(titled(`\u0001\n${title}`)).toBe(`- title: "\\x01\\n${title}"\n`);
  });

  it('writes numbers beside each other, and no aliases', () => {
    const record = makeRecord({ contract: { dispositions: [3, 4] } });
    const twice = { ...record, source: { ...record.source, lines: record.source.lines } };
    const text = emit(makeEmitter, [{ ...twice, jobs: twice.grades }], {
      fields: ['contract.dispositions', 'grades', 'jobs', 'source.lines'],
    });
    expect(text).toBe(
      '- contract:\n    dispositions: [3, 4]\n  grades:\n    - Attaché\n    - Ingénieur\n  jobs:\n    - Attaché\n    - Ingénieur\n' +
        '  source:\n    lines: [1, 20]\n',
    );
  });

  it('holds no character that YAML forbids or that acts on a terminal', () => {
    for (const title of AWKWARD_TEXTS)
      expect(titled(title).replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(
        /[\p{Cc}\p{Cs}\u2028\u2029\u202e\ufeff\uffff]/u,
      );
  });

  it('writes U+FFFD for half a surrogate pair, whose escape libyaml refuses', () => {
    expect(titled('\ud83d')).toBe('- title: \ufffd\n');
    expect(titled('\ud83d\u0001')).toBe('- title: "\ufffd\\x01"\n');
  });

  it('writes an empty sequence when there is no posting', () => {
    expect(emit(makeEmitter, [])).toBe('[]\n');
  });
});
