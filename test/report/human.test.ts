import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/offer.js';
import { humanReporter } from '../../src/report/human.js';
import { printable, printableLine } from '../../src/report/printable.js';
import { FINDING, HOSTILE, reportOf } from './findings.js';

const diagnostic: Diagnostic = {
  code: 'html',
  level: 'error',
  message: 'a page',
  path: 'in/a.txt',
  line: 3,
  hint: 'save the text',
  fatal: false,
};
const told = (...findings: readonly Diagnostic[]) => reportOf(humanReporter, findings);

it('writes place, level, code and message on a line, and the hint on another', () => {
  expect(told(diagnostic)).toBe('in/a.txt:3: error html: a page\n  hint: save the text\n');
  expect(told({ ...diagnostic, line: null, hint: null, level: 'warning' })).toBe('in/a.txt: warning html: a page\n');
});

it('gives a hint once', () => {
  const [one, other] = [diagnostic, { ...diagnostic, path: 'in/b.txt' }];
  expect(told(one, other)).toBe(
    'in/a.txt:3: error html: a page\n  hint: save the text\nin/b.txt:3: error html: a page\n',
  );
});

it('puts a caret under what is meant', () => {
  expect(told(FINDING)).toBe(
    'in/a.txt:12: warning unknown_grade: no such grade: Atché\n' +
      '  12 | Grade : Atché\n' +
      '     |         ^^^^^\n' +
      '  hint: look for a slip\n',
  );
  expect(told({ ...FINDING, lastLine: 14 })).toContain('     |         ^^^^^ to line 14\n');
});

it('shows once what several findings in a row are about', () => {
  const other = { ...FINDING, code: 'other', hint: null };
  const elsewhere = { ...FINDING, excerpt: { text: 'Grade : Atché', from: 0, to: 5 } };
  expect(told(FINDING, other, elsewhere).match(/\^+/g)).toEqual(['^^^^^', '^^^^^']);
  expect(told(FINDING, { ...other, line: 13 }).match(/\^+/g)).toHaveLength(2);
});

it('parts the findings of one file from those of the next where lines are shown, and there only', () => {
  const next = { ...FINDING, path: 'in/b.txt' };
  const bare = { ...diagnostic, path: 'in/c.txt' };
  const lines = told(FINDING, FINDING, next, bare, diagnostic).split('\n');
  const blank = lines.flatMap((line, i) => (line === '' ? [lines[i + 1]?.split(':')[0]] : []));
  expect(blank).toEqual(['in/b.txt', 'in/c.txt', undefined]);
});

it('keeps each on its line, and free of what a terminal obeys', () => {
  expect(told({ ...diagnostic, path: 'a\nb', message: '\u001b]0;x\u0007 \u202e', hint: 'a\r\tb' })).toBe(
    'a\\u000ab:3: error html: \\u001b]0;x\\u0007 \\u202e\n  hint: a\\u000d\\u0009b\n',
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(told(HOSTILE)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(told(HOSTILE).split('\n')).toHaveLength(5);
});

it('leaves what is no control character alone', () => {
  const text = 'été, œuvre’ — “oui” 漢字 🙂\u00a0';
  expect(printable(`${text}\n\t\r\n`)).toBe(`${text}\n\t\r\n`);
  expect(printableLine(text)).toBe(text);
  expect(printable('a\rb\u0085')).toBe('a\\u000db\\u0085');
});
