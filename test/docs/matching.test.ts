/** The table of docs/matching.md is that of the program. */
import { expect, it } from 'vitest';
import { THRESHOLDS } from '../../src/dedupe/across/thresholds.js';
import { fileText } from '../documents.js';

it('lists the thresholds with their values', () => {
  const rows = Object.entries(THRESHOLDS).map(([name, { value, doc }]) => `| \`${name}\` | ${value} | ${doc} |`);
  expect(fileText('docs/matching.md')).toContain(`| name | value | |\n|---|---|---|\n${rows.join('\n')}\n\n`);
});
