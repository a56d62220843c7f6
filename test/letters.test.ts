/** The classes that stand for `\p{L}`, `\p{Lu}` and `\p{Ll}` in the built program, and how they get there. */
import { describe, expect, it } from 'vitest';
import { CAPITALS, LETTERS, SMALL, withLetters } from '../scripts/letters.mjs';
import { OFFER_NUMBER } from '../src/extract/identity.js';

const CLASS = new RegExp(`[${LETTERS}]`, 'u');

const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

/** Code points of a range about which the class and Unicode are not of one mind. */
const differing = (first: number, last: number): readonly string[] =>
  range(first, last).filter((character) => CLASS.test(character) !== /\p{L}/u.test(character));

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

describe.each([
  ['CAPITALS', new RegExp(`[${CAPITALS}]`, 'u'), /\p{Lu}/u],
  ['SMALL', new RegExp(`[${SMALL}]`, 'u'), /\p{Ll}/u],
])('%s', (_name, own, unicode) => {
  it.each([
    ['French and its neighbours', 0x0000, 0x017f],
    ['Greek', 0x0386, 0x03ce],
    ['Cyrillic', 0x0400, 0x045f],
    ['Vietnamese', 0x1ea0, 0x1ef9],
  ])('are those of Unicode in %s', (_language, first, last) => {
    expect(range(first, last).filter((character) => own.test(character) !== unicode.test(character))).toEqual([]);
  });

  it('are those of other letters that names are written with in Europe and Viet Nam', () => {
    for (const letter of 'ƠơƯưƏəȘșȚțҐґẤấ') expect(own.test(letter)).toBe(unicode.test(letter));
  });

  it('are nothing that Unicode has for something else', () => {
    expect(range(0, 0x1ffff).filter((character) => own.test(character) && !unicode.test(character))).toEqual([]);
  });
});

describe('withLetters', () => {
  const { raw } = String;
  it.each([
    ['an expression', raw`x = /^\p{L}+$/u`, raw`x = /^[${LETTERS}]+$/u`],
    ['a class', raw`x = /[^\]\p{L}\[]/u`, raw`x = /[^\]${LETTERS}\[]/u`],
    ['what stands behind a class', raw`x = /[a\\]\p{L}/u`, raw`x = /[a\\][${LETTERS}]/u`],
    ['capitals and small letters', raw`x = /\p{Lu}[^\p{Ll}]/u`, raw`x = /[${CAPITALS}][^${SMALL}]/u`],
    ['several', raw`x = /(?<!\p{L})[\p{L}']/u`, raw`x = /(?<![${LETTERS}])[${LETTERS}']/u`],
    ['a string', raw`x = '[\\]\\p{L}](?!\\p{L})'`, raw`x = '[\\]${LETTERS}](?![${LETTERS}])'`],
    ['a template', `x = String.raw\`${raw`[\p{L}]\p{L}`}\``, `x = String.raw\`[${LETTERS}][${LETTERS}]\``],
  ])('puts them into %s', (_where, code, changed) => expect(withLetters(code)).toBe(changed));

  it('has been at work on what is tested', () => expect(OFFER_NUMBER.source).toContain(`(?![${LETTERS}\\d])`));

  it('leaves everything else as it is', () => {
    const code = raw`const x = /\p{M}[\p{N}]/u; // \p{L}`;
    expect(withLetters(code)).toBe(code);
  });
});
