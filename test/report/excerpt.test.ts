import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/emit/width.js';
import { marked } from '../../src/report/excerpt.js';
import { random } from '../random.js';

/** A line, and the carets under it, as a terminal shows them. */
const shown = (text: string, part: string, room = 60): readonly string[] => {
  const at = text.indexOf(part);
  const { text: line, from, width } = marked({ text, from: at, to: at + part.length }, room);
  return [line, ' '.repeat(from) + '^'.repeat(width)];
};

describe('marked', () => {
  it.each([
    ['letters', 'Grade : Atché', 'Atché', ['Grade : Atché', '        ^^^^^']],
    ['wide ones', '漢字 Atché 漢字', 'Atché', ['漢字 Atché 漢字', '     ^^^^^']],
    [
      'combining ones',
      'De\u0301le\u0301gue\u0301 Atche\u0301',
      'Atche\u0301',
      ['De\u0301le\u0301gue\u0301 Atche\u0301', '        ^^^^^'],
    ],
    ['emoji', '🙂 Atché', 'Atché', ['🙂 Atché', '   ^^^^^']],
    ['tabs', '\t- a\tAtché\t.', 'Atché', ['- a    Atché    .', '       ^^^^^']],
    ['what is not seen', 'a\u200bb\u00ad\u001bc', 'c', ['a\\u200bb\\u00ad\\u001bc', `${' '.repeat(20)}^`]],
    ['an indented line', '      Atché', 'Atché', ['Atché', '^^^^^']],
    ['an indent itself', '    Atché', '    ', ['    Atché', '^^^^']],
  ])('counts the columns of %s', (_, text, part, expected) => {
    expect(shown(text, part)).toEqual(expected);
  });

  it('has one caret for nothing', () => {
    expect(marked({ text: '', from: 0, to: 0 }, 60)).toEqual({ text: '', from: 0, width: 1 });
    expect(marked({ text: 'abc', from: 3, to: 3 }, 60)).toEqual({ text: 'abc', from: 3, width: 1 });
  });

  it('shows the part, however long its line is', () => {
    expect(shown(`${'avant '.repeat(9)}Atché${' après'.repeat(9)}`, 'Atché', 30)).toEqual([
      '…vant avant Atché après après…',
      `${' '.repeat(12)}^^^^^`,
    ]);
  });

  it('fits into the room, and points at the part, whatever the line is', () => {
    const { below, pick } = random(7);
    const letters = ['a', 'é', '漢', '🙂', '\t', ' ', 'e\u0301', '\u200b', '\u0000'];
    for (let i = 0; i < 500; i++) {
      const text = Array.from({ length: below(90) }, () => pick(letters)).join('');
      const from = below(text.length + 1);
      const to = from + below(text.length - from + 1);
      const room = 20 + below(60);
      const { text: line, from: at, width } = marked({ text, from, to }, room);
      expect(widthOf(line)).toBeLessThanOrEqual(room);
      expect(at + width).toBeLessThanOrEqual(room + 1);
    }
  });

  it('takes no longer for a line of ten million characters', () => {
    const text = 'x'.repeat(10_000_000);
    expect(marked({ text, from: 5_000_000, to: 9_000_000 }, 60).text).toHaveLength(60);
  });
});
