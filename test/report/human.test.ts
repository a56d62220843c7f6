import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/offer.js';
import { humanReporter } from '../../src/report/human.js';
import { printable, printableLine } from '../../src/report/printable.js';

const plain = (text: string) => text;
const reporter = humanReporter({ level: { error: plain, warning: plain, note: plain }, strong: plain, faint: plain });
const diagnostic: Diagnostic = {
  code: 'html',
  level: 'error',
  message: 'a page',
  path: 'in/a.txt',
  line: 3,
  hint: 'save the text',
  fatal: false,
};

it('writes place, level, code and message on a line, and the hint on another', () => {
  expect(reporter(diagnostic)).toBe('in/a.txt:3: error html: a page\n  hint: save the text\n');
  expect(reporter({ ...diagnostic, line: null, hint: null, level: 'warning' })).toBe(
    'in/a.txt: warning html: a page\n',
  );
});

it('keeps each on its line, and free of what a terminal obeys', () => {
  const text = reporter({ ...diagnostic, path: 'a\nb', message: '\u001b]0;x\u0007 \u202e', hint: 'a\r\tb' });
  expect(text).toBe('a\\u000ab:3: error html: \\u001b]0;x\\u0007 \\u202e\n  hint: a\\u000d\\u0009b\n');
});

it('leaves what is no control character alone', () => {
  const text = 'été, œuvre’ — “oui” 漢字 🙂\u00a0';
  expect(printable(`${text}\n\t\r\n`)).toBe(`${text}\n\t\r\n`);
  expect(printableLine(text)).toBe(text);
  expect(printable('a\rb\u0085')).toBe('a\\u000db\\u0085');
});
