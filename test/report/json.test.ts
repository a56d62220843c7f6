import { expect, it } from 'vitest';
import { jsonReporter } from '../../src/report/json.js';
import { FINDING, HOSTILE, reportOf } from './findings.js';

it('has one shape, whatever was found', () => {
  const report = JSON.parse(
    reportOf(jsonReporter, [FINDING, { ...HOSTILE, line: null }, { ...FINDING, level: 'note', lastLine: 14 }], {
      visited: ['in/a.txt', 'in/b.txt'],
    }),
  );
  expect(Object.keys(report)).toEqual(['version', 'program', 'diagnostics', 'summary']);
  expect(report.version).toBe('1');
  expect(report.program).toEqual({ name: 'fiche', version: '1.2.3' });
  expect(report.diagnostics[0]).toEqual({
    code: 'unknown_grade',
    level: 'warning',
    message: 'no such grade: Atché',
    path: 'in/a.txt',
    line: 12,
    last_line: 12,
    column: 9,
    end_column: 14,
    excerpt: 'Grade : Atché',
    hint: 'look for a slip',
    fatal: false,
  });
  expect(report.diagnostics[1]).toMatchObject({ line: null, last_line: null, path: HOSTILE.path, fatal: true });
  expect(report.diagnostics[2]).toMatchObject({ level: 'note', last_line: 14 });
  expect(report.summary).toEqual({ files: 2, errors: 1, warnings: 1, notes: 1, complete: true });
});

it('is a document when nothing was found', () => {
  const { diagnostics, summary } = JSON.parse(reportOf(jsonReporter, [], { isWhole: false }));
  expect(diagnostics).toEqual([]);
  expect(summary).toEqual({ files: 0, errors: 0, warnings: 0, notes: 0, complete: false });
});
