import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../src/evaluate/gold.js';
import { examplesOf, fileText, outputOf } from '../documents.js';

const PAGE = fileText('docs/accuracy.md');

describe('docs/accuracy.md', () => {
  it.each(examplesOf(PAGE))('shows what $command prints', ({ command, output }) => {
    expect(outputOf(command)).toBe(output);
  });

  it('explains every key of a label', () => {
    const explained = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(explained.sort()).toEqual(Object.keys(goldSchema.shape).sort());
  });
});
