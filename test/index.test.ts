import { describe, expect, it } from 'vitest';
import { collapse, type LayoutId, parsePostings } from '../src/index.js';
import { posting } from './folder.js';

const BLOCK = 'Ouvrir le courrier.\n- le lire ;\r\n- y répondre.\n';
const ECHO = '- le lire ;\n- y répondre.\n';
const page = (missions: string): string => posting(1).replace(/(?<=d'exercice\n)[\s\S]*/, missions);

describe('parsePostings', () => {
  it('gives one record a posting, and none for an empty text', () => {
    expect(parsePostings(posting(1) + posting(2)).map(({ id }) => id)).toEqual(['-#1', '-#2']);
    expect(
      parsePostings(posting(1) + posting(2), { id: 'x', path: 'a.txt' }).map(({ id, source }) => [id, source.path]),
    ).toEqual([
      ['x', 'a.txt'],
      ['x#2', 'a.txt'],
    ]);
    expect(parsePostings('')).toEqual([]);
  });

  it('says that a layout is none', () => {
    expect(parsePostings('bonjour')[0]?.source.layout).toBe('unknown');
    expect(() => parsePostings('bonjour', { layout: 'board' as LayoutId })).toThrow(RangeError);
  });
});

describe('collapse', () => {
  it('keeps every other line to the letter', () => {
    expect(collapse(page(BLOCK + ECHO))).toMatchObject({
      text: page(BLOCK),
      repeats: [{ kept: [15, 16], dropped: [[17, 18]] }],
    });
  });

  it('leaves a text of no known layout as it is', () => {
    expect(collapse(BLOCK + ECHO)).toEqual({ text: BLOCK + ECHO, repeats: [] });
    expect(collapse('')).toEqual({ text: '', repeats: [] });
  });

  it('says that a layout is none', () => {
    expect(() => collapse('bonjour', { layout: 'board' as LayoutId })).toThrow(RangeError);
  });
});
