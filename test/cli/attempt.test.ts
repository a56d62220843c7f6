import { expect, it } from 'vitest';
import { attempt, attemptRecords } from '../../src/cli/attempt.js';
import { sourceOf } from '../../src/input/text.js';
import type { Posting } from '../../src/offer.js';
import { postingsOf } from '../../src/segment/split.js';

const postingIn = (text: string): Posting => [...postingsOf(sourceOf(text, 'a.txt', null))][0]!;

it('does not begin to read a posting that is longer than any is, and reads those beside it', () => {
  const line = 'a'.repeat(1 << 20);
  const longest = postingIn(Array.from({ length: 16 }, () => line).join('\n'));
  const longer = postingIn(`${Array.from({ length: 16 }, () => line).join('\n')}a`);
  const found = [longest, longer, postingIn('Archiviste\n')].map((posting, i) => ({ posting, line: i + 6 }));
  const made = attemptRecords(found, (fit) => fit.map(({ lines }) => ({ value: lines.length })));
  expect(made).toMatchObject([
    { value: 16 },
    { code: 'too_long', message: '16,777,217 characters without a sign of another posting', line: 7 },
    { value: 1 },
  ]);
});

it('tells of a fault, and where the posting is, and throws nothing', () => {
  const read = (): never => {
    throw new Error('out of order');
  };
  const posting = postingIn('Archiviste\n');
  const fault = {
    code: 'internal_error',
    message: 'the posting here could not be read (out of order)',
    path: 'a.txt',
    line: 1,
  };
  expect(attempt({ posting, line: null }, read)).toMatchObject(fault);
  const thrown = new Error('out of order');
  const found = [posting, posting].map((one) => ({ posting: one, line: null }));
  expect(attemptRecords(found, () => [{ thrown }, { value: 'read' }])).toMatchObject([fault, { value: 'read' }]);
});
