import { expect, it } from 'vitest';
import { attempt, attemptRecord } from '../../src/cli/attempt.js';
import { sourceOf } from '../../src/input/text.js';
import type { Posting } from '../../src/offer.js';
import { postingsOf } from '../../src/segment/split.js';

const postingIn = (text: string): Posting => [...postingsOf(sourceOf(text, 'a.txt', null))][0]!;

it('does not begin to read a posting that is longer than any is', () => {
  const line = 'a'.repeat(1 << 20);
  const longest = postingIn(Array.from({ length: 16 }, () => line).join('\n'));
  expect(attemptRecord(longest, null, () => 'read')).toEqual({ value: 'read' });
  const longer = postingIn(`${Array.from({ length: 16 }, () => line).join('\n')}a`);
  expect(attemptRecord(longer, 7, () => 'read')).toMatchObject({
    code: 'too_long',
    message: '16,777,217 characters without a sign of another posting',
    line: 7,
  });
});

it('tells of a fault, and where the posting is, and throws nothing', () => {
  const read = (): never => {
    throw new Error('out of order');
  };
  expect(attempt(postingIn('Archiviste\n'), null, read)).toMatchObject({
    code: 'internal_error',
    message: 'the posting here could not be read (out of order)',
    path: 'a.txt',
    line: 1,
  });
});
