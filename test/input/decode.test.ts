import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decode, firstInvalidLine, toLines } from '../../src/input/decode.js';
import { DECODERS } from '../../src/input/encoding.js';
import type { SourceText } from '../../src/offer.js';
import { random } from '../random.js';

const texts = ({ lines }: SourceText): readonly string[] => lines.map(({ text }) => text);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  it('reads UTF-8, with and without a mark', () => {
    const plain = decode(Buffer.from('Intitulé\nœuvre'), 'a');
    const marked = decode(Buffer.from('\ufeffIntitulé\nœuvre'), 'a');
    for (const source of [plain, marked]) {
      expect(texts(source)).toEqual(['Intitulé', 'œuvre']);
      expect([source.encoding, source.encodingGuessed]).toEqual(['utf-8', false]);
    }
  });

  it('reads UTF-8 as its decoder does, whatever the bytes', () => {
    const decoder = new TextDecoder();
    const chance = random(1);
    const PIECES = ['a', 'é', '’', '😀', '\n', '\ufeff', '\u0000', '\ud800'];
    for (let i = 0; i < 5000; i++) {
      const text = Array.from({ length: chance.below(6) }, () => chance.pick(PIECES)).join('');
      const bytes = Uint8Array.from({ length: chance.below(4) }, () => chance.below(256));
      for (const given of [Buffer.from(text), bytes, Buffer.concat([Buffer.from(text), bytes])])
        expect(DECODERS['utf-8'](given)).toBe(decoder.decode(given));
    }
    const large = Buffer.from('é\n'.repeat(600_000));
    expect(DECODERS['utf-8'](large)).toBe(decoder.decode(large));
  });

  it('reads Windows-1252 with the characters that Latin-1 lacks', () => {
    const bytes = Buffer.from([
      0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x96, 0x20, 0x80, 0x20, 0x9c, 0x8c, 0x20, 0x85, 0x9f, 0xa0,
    ]);
    const source = decode(bytes, 'a');
    expect(texts(source)).toEqual(['l’été – € œŒ …Ÿ\u00a0']);
    expect([source.encoding, source.encodingGuessed]).toEqual(['windows-1252', true]);
  });

  it('agrees with the standard table of Windows-1252 in every byte that stands for something', () => {
    const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
    const bytes = Buffer.from(Array.from({ length: 32 }, (_, i) => 0x80 + i));
    expect(texts(decode(bytes, 'a', { encoding: 'windows-1252' }))[0]?.replaceAll('\ufffd', ' ')).toBe(high);
  });

  it.each([
    ['utf-16le', Buffer.from('\ufeffDurée\r\nl’été', 'utf16le'), false],
    ['utf-16be', utf16be('\ufeffDurée\r\nl’été'), false],
    ['utf-16le', Buffer.from('Durée\r\nl’été', 'utf16le'), true],
    ['utf-16be', utf16be('Durée\r\nl’été'), true],
  ] as const)('reads %s (%#)', (encoding, bytes, guessed) => {
    const source = decode(bytes, 'a');
    expect(texts(source)).toEqual(['Durée', 'l’été']);
    expect([source.encoding, source.encodingGuessed]).toEqual([encoding, guessed]);
  });

  it('does as it is told', () => {
    const source = decode(Buffer.from('é'), 'a', { encoding: 'windows-1252', id: '7' });
    expect(texts(source)).toEqual(['Ã©']);
    expect([source.encoding, source.encodingGuessed, source.id]).toEqual(['windows-1252', false, '7']);
  });

  it('puts U+FFFD for what is not valid, and knows the line', () => {
    const source = decode(Buffer.from('bon\nd\xe9j\xe0\nvu', 'latin1'), 'a', { encoding: 'utf-8' });
    expect(texts(source)).toEqual(['bon', 'd\ufffdj\ufffd', 'vu']);
    expect(firstInvalidLine(source)).toBe(2);
    expect(firstInvalidLine(decode(Buffer.from('un \ufffd écrit'), 'a'))).toBeNull();
    expect(firstInvalidLine(decode(Buffer.from([0x61, 0x0a, 0x81]), 'a', { encoding: 'windows-1252' }))).toBe(2);
    expect(firstInvalidLine(decode(Buffer.from([0x61, 0, 0x0a, 0, 0, 0xd8]), 'a', { encoding: 'utf-16le' }))).toBe(2);
  });
});

describe('lines', () => {
  it('counts LF, CRLF and CR as an editor does', () => {
    expect(toLines('a\nb\r\nc\rd\n\ne').map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
      [5, ''],
      [6, 'e'],
    ]);
  });

  it('opens no line behind the last line end', () => {
    expect(toLines('a\n')).toHaveLength(1);
    expect(toLines('a\n\n')).toHaveLength(2);
    expect(toLines('')).toEqual([]);
  });

  it.each([
    ['d&#39;accueil &amp; &eacute;tat civil', "d'accueil & état civil"],
    ['l&#x2019;&Eacute;tat&nbsp;: 2&euro;', 'l’État\u00a0: 2€'],
    ['R&amp;eacute;f. &amp;amp;amp; &amp;amp;#39;', "Réf. & '"],
    ['R&D, AT&T; ?id=1&copy=2&lt, &unknown; &#; &#x; &;', 'R&D, AT&T; ?id=1&copy=2&lt, &unknown; &#; &#x; &;'],
    ['&amp;'.repeat(3), '&&&'],
    ['a&#10;b&#13;&NewLine;c', 'a b  c'],
  ])('writes the characters that references of HTML stand for (%s)', (line, text) => {
    expect(toLines(`${line}\nEt`).map((read) => [read.number, read.text])).toEqual([
      [1, text],
      [2, 'Et'],
    ]);
  });

  it('compares lines by what references stand for', () => {
    const [written, referred] = toLines("l'été & l'hiver\nl&rsquo;&eacute;t&eacute;&nbsp;&amp; l&#39;hiver");
    expect(referred?.key).toBe(written?.key);
  });

  it('leaves references in the bytes', () => {
    const source = decode(Buffer.from('l&rsquo;&eacute;t&eacute;\nx\n'), 'a');
    expect(Buffer.from(source.bytesOf([1, 1])).toString()).toBe('l&rsquo;&eacute;t&eacute;\n');
  });
});

describe('bytesOf', () => {
  const joined = (source: SourceText): Buffer =>
    Buffer.concat(source.lines.map(({ number }) => source.bytesOf([number, number])));

  it('gives the bytes of lines with their ends, and the mark with the first', () => {
    const source = decode(Buffer.from('\ufeffé\r\nb\rc\nd'), 'a');
    expect(Buffer.from(source.bytesOf([1, 1])).toString()).toBe('\ufeffé\r\n');
    expect(Buffer.from(source.bytesOf([2, 3])).toString()).toBe('b\rc\n');
    expect(Buffer.from(source.bytesOf([4, 4])).toString()).toBe('d');
  });

  it.each([
    ['utf-8', Buffer.from('\ufeffé\r\n\r\r\nb\n\n\rc')],
    ['utf-8, ended', Buffer.from('é\n\n')],
    ['utf-8, ended by CR', Buffer.from('é\r\r')],
    ['windows-1252', Buffer.from('\xe9\r\n\x92\ra\n', 'latin1')],
    ['utf-16le', Buffer.from('\ufeffé\r\nਊ\r\n\rb\n', 'utf16le')],
    ['utf-16be', utf16be('\ufeffé\r\nਊ\r\n\rb\n')],
    ['utf-16le with half a unit', Buffer.concat([Buffer.from('\ufeffa\nb', 'utf16le'), Buffer.from([0x0a])])],
    ['utf-16le that is cut behind a line', Buffer.concat([Buffer.from('\ufeffa\n', 'utf16le'), Buffer.from([0x41])])],
  ])('gives every byte once, line by line (%s)', (_, bytes) => {
    const source = decode(bytes, 'a');
    expect(joined(source)).toEqual(bytes);
    expect(Buffer.from(source.bytesOf([1, source.lines.length]))).toEqual(bytes);
  });

  it('decodes back to the line it belongs to', () => {
    const source = decode(Buffer.from('\ufeffun\r\n\rdeux\n\ntrois', 'utf16le'), 'a');
    for (const { number, text } of source.lines)
      expect(
        Buffer.from(source.bytesOf([number, number]))
          .toString('utf16le')
          .replace(/[\ufeff\r\n]/g, ''),
      ).toBe(text);
  });
});
