import { describe, expect, it } from 'vitest';
import { lowerCase } from '../../src/extract/lower-case.js';

describe('lowerCase', () => {
  it('leaves every character where it stands', () => {
    for (let code = 0; code < 0x10000; code++) expect(lowerCase(String.fromCharCode(code)).length).toBe(1);
    expect(lowerCase('\u{10400}')).toBe('\u{10428}');
  });

  it('gives what patterns of small letters find wherever those that pass over case find it', () => {
    const wrong = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôöûùüœ'].flatMap((letter) => {
      const either = new RegExp(letter, 'iu');
      return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
        (character) => either.test(character) !== (lowerCase(character) === letter),
      );
    });
    expect(wrong).toEqual([]);
  });
});
