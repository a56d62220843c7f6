/** The class that stands for `\p{L}` in the built program, and how it gets there. */
import { describe, expect, it } from 'vitest';
import { LETTERS, withLetters } from '../scripts/letters.mjs';
import { BODY } from '../src/extract/jorf/bodies.js';

const CLASS = new RegExp(`[${LETTERS}]`, 'u');

/** Code points of a range about which the class and Unicode are not of one mind. */
const differing = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter(
    (character) => CLASS.test(character) !== /\p{L}/u.test(character),
  );

describe('LETTERS', () => {
  it('are those of Unicode in Latin, Greek and Cyrillic', () => {
    expect(differing(0x0000, 0x052f).join('')).toBe('\u038b\u038d\u03a2');
    expect(differing(0x1e00, 0x1eff)).toEqual([]);
    expect(differing(0xfb00, 0xfb06)).toEqual([]);
  });

  it('are no punctuation, no symbols and no emoji', () => {
    expect(differing(0x2000, 0x2070)).toEqual([]);
    expect(differing(0x20a0, 0x20ff)).toEqual([]);
    expect(differing(0x2190, 0x2bff)).toEqual([]);
    expect(differing(0x3007, 0x3030)).toEqual([]);
    expect(differing(0x1f000, 0x1ffff)).toEqual([]);
  });

  it.each(['中', 'ひ', '한', 'ע', 'ش', 'ह', 'Ա', '\u{1d5d4}', '\u{20bb7}'])(
    'are those of other scripts too: %s',
    (letter) => {
      expect(CLASS.test(letter)).toBe(true);
    },
  );
});

describe('withLetters', () => {
  const { raw } = String;
  it.each([
    ['an expression', raw`x = /^\p{L}+$/u`, raw`x = /^[${LETTERS}]+$/u`],
    ['a class', raw`x = /[^\]\p{L}\[]/u`, raw`x = /[^\]${LETTERS}\[]/u`],
    ['what stands behind a class', raw`x = /[a\\]\p{L}/u`, raw`x = /[a\\][${LETTERS}]/u`],
    ['several', raw`x = /(?<!\p{L})[\p{L}']/u`, raw`x = /(?<![${LETTERS}])[${LETTERS}']/u`],
    ['a string', raw`x = '[\\]\\p{L}](?!\\p{L})'`, raw`x = '[\\]${LETTERS}](?![${LETTERS}])'`],
    ['a template', `x = String.raw\`${raw`[\p{L}]\p{L}`}\``, `x = String.raw\`[${LETTERS}][${LETTERS}]\``],
  ])('puts them into %s', (_where, code, changed) => expect(withLetters(code)).toBe(changed));

  it('has been at work on what is tested', () => expect(BODY).toContain(`(?![${LETTERS}])`));

  it('leaves everything else as it is', () => {
    const code = raw`const x = /\p{Lu}[\p{Ll}]/u; // \p{L}`;
    expect(withLetters(code)).toBe(code);
  });
});
