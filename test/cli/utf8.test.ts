/** Texts as they are written: short or long, by whatever way, the bytes are those of UTF-8. */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/cli/utf8.js';
import { asBuffer } from '../../src/input/encoding.js';

const PARTS = {
  ascii: 'Agent de propreté'.normalize('NFD').replace(/[^ -~]/g, ''),
  latin: 'Chargé d’études – Évry',
  pairs: 'Vacances 🌴',
  half: 'avant \ud83c après',
} as const;

describe('utf8', () => {
  for (const [name, part] of Object.entries(PARTS))
    it.each([1, 100, 5000])(`gives the bytes of ${name}, %i times`, (times) => {
      const text = part.repeat(times);
      expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text, 'utf8'));
      expect(asBuffer(utf8(text)).toString()).toBe(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
    });
});
