import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutFile, type Part } from '../../src/input/parts.js';
import type { ReadOptions } from '../../src/input/reading.js';
import { folderWith } from '../folder.js';

const OPTIONS: ReadOptions = { encoding: 'auto', inputFormat: 'auto', textField: 'text', idField: null, maxBytes: 1e9 };

const fileOf = (content: string | Uint8Array): string => join(folderWith({ 'a.ndjson': content }), 'a.ndjson');
const cutOf = (content: string | Uint8Array, keepsLost = false) =>
  cutFile('a.ndjson', fileOf(content), OPTIONS, keepsLost);
const textOf = ({ bytes }: Part): string => Buffer.from(bytes ?? []).toString();

const object = (i: number): string => `{"n":${i},"text":"${'é'.repeat((i * i) % 900)}"}`;
const objects = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => object(i));

describe('a file of NDJSON', () => {
  it('is cut at line ends, and nothing is lost', () => {
    for (const end of ['\n', '\r\n'])
      for (const tail of ['', end]) {
        const content = objects(900).join(end) + tail;
        const parts = [...(cutOf(content)?.parts ?? [])];
        expect(parts.length).toBeGreaterThan(3);
        expect(parts.map(textOf).join('')).toBe(content);
        for (const part of parts) {
          const [, first] = /^\{"n":(\d+)/.exec(textOf(part)) ?? [];
          expect([part.line, part.ordinal]).toEqual([Number(first) + 1, Number(first) + 1]);
          expect(part.offset).toBe(Buffer.byteLength(content.slice(0, content.indexOf(`{"n":${first},`))));
        }
      }
  });

  it('is numbered by the lines that may hold postings', () => {
    const content = objects(900)
      .map((one, i) => (i % 3 === 0 ? `${one}\n\n{no\n[]\n\r` : one))
      .join('\n');
    const lastOf = (keepsLost: boolean) => [...(cutOf(content, keepsLost)?.parts ?? [])].at(-1);
    const before = content
      .slice(0, content.lastIndexOf(textOf(lastOf(false) as Part)))
      .split('\n')
      .slice(0, -1);
    const among = (pattern: RegExp) => before.filter((line) => pattern.test(line)).length + 1;
    expect(lastOf(false)).toMatchObject({ line: before.length + 1, ordinal: among(/^\{/) });
    expect(lastOf(true)).toMatchObject({ line: before.length + 1, ordinal: among(/[^\r]/) });
  });

  it('is numbered otherwise once it is known how', () => {
    const { parts, correct } = cutOf(objects(900).join('\n'))!;
    const [first, second, third, fourth] = (function* () {
      for (const part of parts) {
        if (part.line > 1) correct(part, part.postings + 8);
        yield part;
      }
    })();
    expect([first, second].map((part) => part!.ordinal - part!.postings)).toEqual([1, 1]);
    expect([third, fourth].map((part) => part!.ordinal - part!.postings)).toEqual([8, 8]);
  });

  it('is left to one reader where numbers are wrong again and again, or a line is very long', () => {
    const wrong = cutOf(objects(5000).join('\n'))!;
    const parts: Part[] = [];
    for (const part of wrong.parts) {
      wrong.correct(part, part.ordinal + 1);
      parts.push(part);
    }
    expect(parts.at(-1)).toMatchObject({ bytes: null, line: parts.at(-1)!.postings + 1 });
    expect(parts.length).toBe(10);
    const long = [...cutOf(`${object(1)}\n${'a'.repeat(5 << 20)}`)!.parts];
    expect(long.map(({ line, bytes }) => [line, bytes === null])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('is not cut where it is none, is packed, wide or not there', () => {
    const plain = objects(9).join('\n');
    const others = [
      '',
      'Offre\n',
      `{no\n${plain}`,
      `\ufeff${plain}`,
      object(1),
      gzipSync(plain),
      Buffer.from(plain, 'utf16le'),
    ];
    expect(others.map((content) => cutOf(content))).toEqual(others.map(() => null));
    const location = fileOf(plain);
    expect(cutFile('a.ndjson', location, { ...OPTIONS, inputFormat: 'text' }, false)).toBeNull();
    expect(cutFile('a.ndjson', location, { ...OPTIONS, encoding: 'utf-16le' }, false)).toBeNull();
    expect(cutFile('a.ndjson', `${location}.none`, OPTIONS, false)).toBeNull();
  });

  it('is read on by who tells what is wrong with it, where it cannot be read any more', () => {
    const location = fileOf(objects(9).join('\n'));
    const { parts } = cutFile('a.ndjson', location, OPTIONS, false)!;
    rmSync(location);
    expect([...parts]).toEqual([{ offset: 0, postings: 0, line: 1, ordinal: 1, bytes: null }]);
  });
});
