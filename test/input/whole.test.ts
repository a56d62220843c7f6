import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wholeBytes, wholeText } from '../../src/input/whole.js';

describe('the bytes of an input', () => {
  it('are all of them, packed or not', async () => {
    const bytes = Buffer.from([0x1f, 0x8b, 0, 1]);
    expect(await wholeBytes('a.gz', Readable.from([bytes], { objectMode: false }), 4)).toEqual(bytes);
  });

  it('are a diagnostic when they cannot be read', async () => {
    const failing = (async function* () {
      yield Buffer.from('a');
      throw Object.assign(new Error('x'), { code: 'EIO' });
    })();
    expect(await wholeBytes('a.txt', failing, 9)).toMatchObject({ code: 'unreadable', fatal: true });
    const long = Readable.from([Buffer.from('abcde')], { objectMode: false });
    expect(await wholeBytes('a.txt', long, 4)).toMatchObject({ code: 'too_large', fatal: true });
  });
});

describe('the text of an input', () => {
  it('is decoded, whatever stands in it', () => {
    expect(wholeText('a.txt', Buffer.from('é'), 'auto')).toMatchObject({ source: { encoding: 'utf-8' } });
    expect(wholeText('a.txt', Buffer.from('é', 'latin1'), 'utf-8')).toMatchObject({ source: { encoding: 'utf-8' } });
  });

  it('may be none, which is no error', () => {
    for (const [content, code] of [
      ['', 'empty'],
      ['{"a":1}\n{"a":2}\n', 'json_document'],
      ['\x1f\x8b\x08', 'binary'],
      ['<html>', 'html'],
      ['\n'.repeat((1 << 22) + 1), 'too_large'],
    ] as const) {
      const { source, ...told } = wholeText('a.txt', Buffer.from(content, 'latin1'), 'auto');
      expect([source, told]).toMatchObject([null, { problem: { code, level: 'warning', fatal: false } }]);
    }
    expect(wholeText('a.jsonl', Buffer.from('x'), 'auto').source).toBeNull();
  });
});
