import { Buffer } from 'node:buffer';
import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Cut, cutFile, cutStream, type Part } from '../../src/input/parts.js';
import type { ReadOptions } from '../../src/input/reading.js';
import { folderWith } from '../folder.js';

const OPTIONS: ReadOptions = { encoding: 'auto', inputFormat: 'auto', textField: 'text', idField: null, maxBytes: 1e9 };

const fileOf = (content: string | Uint8Array): string => join(folderWith({ 'a.ndjson': content }), 'a.ndjson');
const cutOf = (content: string | Uint8Array, keepsLost = false) =>
  cutFile('a.ndjson', fileOf(content), OPTIONS, keepsLost);

/** A part that was read. */
interface ReadPart extends Omit<Part, 'chunks'> {
  readonly text: string;
}

async function* read(parts: Cut['parts'] | undefined): AsyncGenerator<ReadPart> {
  for await (const { chunks, ...part } of parts ?? []) {
    const bytes: Uint8Array[] = [];
    for await (const chunk of chunks) bytes.push(chunk);
    yield { ...part, text: Buffer.concat(bytes).toString() };
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const object = (i: number): string => `{"n":${i},"text":"${'é'.repeat((i * i) % 900)}"}`;
const objects = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => object(i));

const expectWhole = (parts: readonly ReadPart[], content: string): void => {
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map(({ text }) => text).join('')).toBe(content);
  for (const { text, line, ordinal } of parts) {
    const [, first] = /^\{"n":(\d+)/.exec(text) ?? [];
    expect([line, ordinal]).toEqual([Number(first) + 1, Number(first) + 1]);
  }
};

describe('a file of NDJSON', () => {
  it('is cut at line ends, packed or not, and nothing is lost', async () => {
    for (const end of ['\n', '\r\n'])
      for (const tail of ['', end])
        for (const pack of [Buffer.from, (text: string) => gzipSync(text)]) {
          const content = objects(900).join(end) + tail;
          const bytes = pack(content);
          const cut = await cutOf(bytes);
          const parts = await all(read(cut?.parts));
          expectWhole(parts, content);
          expect(parts.every(({ isShared }) => isShared)).toBe(true);
          expect(cut?.bytesRead()).toBe(bytes.length);
          expect(cut?.bytesRead()).toBe(0);
        }
  });

  it('is numbered by the lines that may hold postings', async () => {
    const content = objects(900)
      .map((one, i) => (i % 3 === 0 ? `${one}\n\n{no\n[]\n\r` : one))
      .join('\n');
    const lastOf = async (keepsLost: boolean) =>
      (await all(read((await cutOf(content, keepsLost))?.parts))).at(-1) as ReadPart;
    const [last, lastOfFilled] = [await lastOf(false), await lastOf(true)];
    const before = content.slice(0, content.lastIndexOf(last.text)).split('\n').slice(0, -1);
    const among = (pattern: RegExp) => before.filter((line) => pattern.test(line)).length + 1;
    expect(last).toMatchObject({ line: before.length + 1, ordinal: among(/^\{/) });
    expect(lastOfFilled).toMatchObject({ line: before.length + 1, ordinal: among(/[^\r]/) });
  });

  it('is numbered otherwise once it is known how', async () => {
    const { parts, correct } = (await cutOf(objects(900).join('\n')))!;
    const shifts: number[] = [];
    for await (const part of parts) {
      if (part.line > 1) correct(part, part.postings + 8);
      shifts.push(part.ordinal - part.postings);
    }
    expect(shifts.slice(0, 4)).toEqual([1, 1, 8, 8]);
  });

  it('is left to one reader where numbers are wrong again and again, or a line is very long', async () => {
    const content = objects(5000).join('\n');
    const wrong = (await cutOf(content))!;
    const parts: ReadPart[] = [];
    for await (const { chunks, ...part } of wrong.parts) {
      wrong.correct({ chunks, ...part }, part.ordinal + 1);
      parts.push(
        ...(await all(
          read(
            (async function* () {
              yield { chunks, ...part };
            })(),
          ),
        )),
      );
    }
    expect(parts.map(({ isShared }) => isShared)).toEqual([...Array(9).fill(true), false]);
    expect(parts.at(-1)?.line).toBe(parts.at(-1)!.postings + 1);
    expect(parts.map(({ text }) => text).join('') === content).toBe(true);
    const long = await all(read((await cutOf(`${object(1)}\n${'a'.repeat(5 << 20)}`))!.parts));
    expect(long.map(({ line, isShared, text }) => [line, isShared, text.length])).toEqual([
      [1, true, object(1).length + 1],
      [2, false, 5 << 20],
    ]);
  });

  it('is not cut where it is none, is wide or not there', async () => {
    const plain = objects(9).join('\n');
    const others = ['', 'Offre\n', `{no\n${plain}`, `\ufeff${plain}`, object(1), Buffer.from(plain, 'utf16le')];
    for (const content of [...others, ...others.map((one) => gzipSync(one)), gzipSync(gzipSync(plain))])
      expect(await cutOf(content)).toBeNull();
    const location = fileOf(plain);
    expect(await cutFile('a.ndjson', location, { ...OPTIONS, inputFormat: 'text' }, false)).toBeNull();
    expect(await cutFile('a.ndjson', location, { ...OPTIONS, encoding: 'utf-16le' }, false)).toBeNull();
    expect(await cutFile('a.ndjson', `${location}.none`, OPTIONS, false)).toBeNull();
  });

  it('is read on by who tells what is wrong with it, where it cannot be read any more', async () => {
    const content = objects(5000).join('\n');
    const location = fileOf(gzipSync(content));
    const whole = (await all(read((await cutFile('a.ndjson', location, OPTIONS, false))!.parts))).length;
    truncateSync(location, 20_000);
    const { parts } = (await cutFile('a.ndjson', location, OPTIONS, false))!;
    const reading = read(parts);
    const found: ReadPart[] = [];
    await expect(
      (async () => {
        for await (const part of reading) found.push(part);
      })(),
    ).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(whole);
    expect(content.startsWith(found.map(({ text }) => text).join(''))).toBe(true);
    rmSync(location);
  });
});

/** A stream that comes in pieces of so many bytes. */
async function* streamOf(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

describe('a stream of NDJSON', () => {
  it('is read as it comes at first, and cut from the end of a line on', async () => {
    const content = objects(12_000).join('\n');
    for (const size of [1000, 1 << 16, 1 << 24]) {
      const { parts } = await cutStream('-', streamOf(content, size), OPTIONS, false);
      const [first, ...others] = await all(read(parts));
      expect(first).toMatchObject({ line: 1, ordinal: 1, isShared: false });
      expect(first!.text).toMatch(/\n$/);
      expect(Buffer.byteLength(first!.text) - (1 << 22)).toBeLessThan(2000);
      expect(Buffer.byteLength(first!.text) - (1 << 22)).toBeGreaterThanOrEqual(0);
      expect(others.every(({ isShared }) => isShared)).toBe(true);
      expect([first, ...others].map((part) => part!.text).join('') === content).toBe(true);
      const second = others[0]!;
      expect(second.text.startsWith(`{"n":${second.line - 1},`)).toBe(true);
      expect(second.ordinal).toBe(second.line);
    }
  });

  it('is one part where it is none, or short', async () => {
    const long = 'Offre\n'.repeat(1 << 20);
    for (const content of ['', objects(9).join('\n'), long, gzipSync(objects(9000).join('\n'))]) {
      const { parts, bytesRead } = await cutStream('-', streamOf(content, 1 << 16), OPTIONS, false);
      const [only, ...others] = await all(read(parts));
      expect(others).toEqual([]);
      expect(only!.text === Buffer.from(content).toString()).toBe(true);
      expect(bytesRead()).toBe(Buffer.from(content).length);
    }
  });

  it('tells who reads it what is wrong with it', async () => {
    for (const count of [0, 1, 9, 12_000]) {
      const stream = async function* () {
        yield* streamOf(objects(count).join('\n'), 1 << 16);
        throw new Error('gone');
      };
      const { parts } = await cutStream('-', stream(), OPTIONS, false);
      await expect(all(read(parts))).rejects.toThrow('gone');
    }
  });
});
