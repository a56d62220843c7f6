import { expect, it } from 'vitest';
import { githubReporter } from '../../src/report/github.js';
import { FINDING, HOSTILE, reportOf } from './findings.js';

it('writes a workflow command', () => {
  expect(reportOf(githubReporter, [FINDING])).toBe(
    '::warning file=in/a.txt,line=12,endLine=12,col=9,endColumn=14,title=unknown_grade::' +
      'no such grade: Atché%0Ahint: look for a slip\n',
  );
});

it('names no column over several lines, no line of a whole file, and no file of standard input', () => {
  expect(reportOf(githubReporter, [{ ...FINDING, lastLine: 14, hint: null }])).toBe(
    '::warning file=in/a.txt,line=12,endLine=14,title=unknown_grade::no such grade: Atché\n',
  );
  const { excerpt, ...bare } = { ...FINDING, line: null, hint: null, path: '-', level: 'note' as const };
  expect(reportOf(githubReporter, [bare])).toBe('::notice title=unknown_grade::no such grade: Atché\n');
});

it('keeps each on one line, whatever it holds', () => {
  expect(reportOf(githubReporter, [{ ...HOSTILE, excerpt: { text: '', from: 0, to: 0 } }])).toBe(
    '::error file=in/é 1%25%2C%3A\\u001b\\u000a<&">.txt,line=1,endLine=1,col=1,endColumn=1,title=a%2Cb%3Ac]]>"<x>::' +
      '\\u001b]0;x\\u0007\\u0000\\u000a::error::no ]]> <b>&amp;"\' 100 %25 \ud800 \uffff \\u202e \\u0085' +
      '%0Ahint: \\u0000\\u000d\\u000a]]>\n',
  );
});
