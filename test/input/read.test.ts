import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/input/read.js';
import type { ReadOptions } from '../../src/input/reading.js';
import type { Diagnostic, SourceText } from '../../src/offer.js';

const OPTIONS: ReadOptions = {
  encoding: 'auto',
  inputFormat: 'auto',
  textField: 'text',
  idField: null,
  maxBytes: 1 << 20,
};

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Result {
  readonly texts: readonly string[];
  readonly sources: readonly SourceText[];
  readonly lines: readonly (number | null)[];
  readonly problems: readonly Diagnostic[];
}

async function read(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  path = 'a.txt',
  size = 7,
): Promise<Result> {
  const sources: SourceText[] = [];
  const lines: (number | null)[] = [];
  const problems: Diagnostic[] = [];
  for await (const reading of readTexts(path, inPieces(Buffer.from(content), size), { ...OPTIONS, ...options })) {
    if (reading.kind === 'problem') problems.push(reading.diagnostic);
    else if (reading.kind === 'text') {
      sources.push(reading.source);
      lines.push(reading.line);
    }
  }
  return { texts: sources.map((source) => source.lines.map(({ text }) => text).join('\n')), sources, lines, problems };
}

const codes = ({ problems }: Result): readonly string[] => problems.map(({ code }) => code);

describe('plain text', () => {
  it.each([1, 3, 1000])('is read whole, in pieces of %i bytes', async (size) => {
    const { texts, problems } = await read('Titre\n{accolade}\nété', {}, 'a.txt', size);
    expect(texts).toEqual(['Titre\n{accolade}\nété']);
    expect(problems).toEqual([]);
  });

  it('may begin with a brace', async () => {
    expect((await read('{H/F} Agent\nOffre n° 1')).texts).toEqual(['{H/F} Agent\nOffre n° 1']);
  });

  it('has no more than 4,194,304 lines', async () => {
    const ends = '\n'.repeat(1 << 22);
    const limit = { maxBytes: 1 << 24 };
    for (const text of [`a${ends}`, `a${ends.replaceAll('\n', '\r\n')}`])
      expect(codes(await read(text, limit, 'a.txt', 1 << 16))).toEqual([]);
    expect((await read(`a${ends}\n`, limit, 'a.txt', 1 << 16)).problems).toMatchObject([
      { code: 'too_large', message: 'more than 4194304 lines', fatal: true },
    ]);
  });

  it('is told of when bytes had to be replaced', async () => {
    const { texts, problems } = await read(Buffer.from('a\nb\xe9', 'latin1'), { encoding: 'utf-8' });
    expect(texts).toEqual(['a\nb\ufffd']);
    expect(problems).toMatchObject([{ code: 'invalid_bytes', level: 'warning', line: 2, path: 'a.txt', fatal: false }]);
  });
});

describe('what is no text', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t\r\n\u00a0\u200b\n'],
    ['empty', Buffer.from('\ufeff')],
    ['binary', Buffer.from([...Array(300).keys()].map((i) => i % 256))],
    ['binary', 'du texte\0et un zéro'],
    ['binary', '\u0001\u0002\u0003abc'],
    ['binary', '%PDF-1.7\nrien que du texte ensuite'],
    ['binary', Buffer.from('PK\x03\x04docx', 'latin1')],
    ['html', '<!DOCTYPE html>\n<html><body>Offre</body></html>'],
    ['html', '\n  <HTML lang="fr">\n<p>Offre'],
    ['html', Array.from({ length: 9 }, (_, i) => `<div class="x"><p>ligne ${i}</p></div>`).join('\n')],
    ['json_document', '[\n  {"text": "Offre"}\n]'],
    ['json_document', '{\n  "text": "Offre"\n}\n'],
  ])('is told of as %s (%#)', async (code, content) => {
    const result = await read(content);
    expect(codes(result)).toEqual([code]);
    expect(result.problems[0]).toMatchObject({ level: 'error', fatal: false });
    expect(result.problems[0]?.hint).toBeTruthy();
    expect(result.texts).toEqual([]);
  });

  it.each([
    ['a tag left over', 'Titre\n<br>Missions\n<b>Profil</b>\nsuite\nsuite\nsuite'],
    ['many tags in one of many lines', `Titre\n${'<b>mot</b> '.repeat(20)}\nsuite\nsuite`],
    ['talk of tags', 'Développeur web\nconnaître <html> et <body>'],
    ['coloured terminal output', '\u001b[1mTitre\u001b[0m\n\u001b[32mMissions\u001b[0m'],
    ['a bracket', '[H/F] Agent\nMissions'],
    ['form feeds', 'Titre\f\nMissions\f\nProfil'],
  ])('is not %s', async (_, content) => {
    expect(codes(await read(content))).toEqual([]);
  });

  it('names the kind of file, and what to do', async () => {
    const { problems } = await read('%PDF-1.4');
    expect(problems[0]?.message).toContain('PDF');
    expect(problems[0]?.hint).toContain('pdftotext');
  });
});

describe('gzip', () => {
  it('is known by its first bytes, whatever the name', async () => {
    for (const path of ['a.txt.gz', 'a.txt'])
      expect((await read(gzipSync('Titre\nété'), {}, path)).texts).toEqual(['Titre\nété']);
    expect((await read('Titre', {}, 'a.txt.gz')).texts).toEqual(['Titre']);
  });

  it('may have several members', async () => {
    expect((await read(Buffer.concat([gzipSync('un\n'), gzipSync('deux')]))).texts).toEqual(['un\ndeux']);
  });

  it('is fatal when cut off or damaged', async () => {
    const packed = gzipSync('Titre '.repeat(1000));
    const cut = await read(packed.subarray(0, packed.length - 9));
    const damaged = await read(Buffer.concat([packed.subarray(0, 12), Buffer.alloc(40, 0xff)]));
    for (const { problems, texts } of [cut, damaged]) {
      expect(problems).toMatchObject([{ code: 'corrupt_gzip', fatal: true, level: 'error' }]);
      expect(texts).toEqual([]);
    }
    expect(cut.problems[0]?.message).toContain('cut off');
  });

  it('stops at the limit, and names it', async () => {
    const { problems } = await read(gzipSync(Buffer.alloc(3 << 20, 'a')), { maxBytes: 2 << 20 }, 'a.gz', 1000);
    expect(problems).toMatchObject([{ code: 'too_large', fatal: true, message: 'larger than 2 MiB' }]);
    expect(problems[0]?.hint).toContain('--max-bytes');
  });
});

describe('NDJSON', () => {
  const lines = (...objects: readonly unknown[]): string =>
    objects.map((object) => `${JSON.stringify(object)}\n`).join('');

  it.each([1, 5, 10_000])('gives a text for each line, in pieces of %i bytes', async (size) => {
    const content = lines({ text: 'un\ndeux\nété' }, { text: 'trois' });
    const result = await read(content, {}, 'a.ndjson', size);
    expect(result.texts).toEqual(['un\ndeux\nété', 'trois']);
    expect(result.lines).toEqual([1, 2]);
    expect(Buffer.from(result.sources[0]!.bytesOf([2, 3])).toString()).toBe('deux\nété');
  });

  it('is recognised by its first line where the name does not tell', async () => {
    expect((await read(lines({ text: 'un' }, { text: 'deux' }), {}, '-')).texts).toEqual(['un', 'deux']);
    expect((await read(lines({ text: 'un' }).trim(), {}, '-')).texts).toEqual(['un']);
    expect((await read(gzipSync(lines({ text: 'un' })), {}, 'a.jsonl.gz')).texts).toEqual(['un']);
  });

  it('takes text and id from the fields that are named', async () => {
    const content = lines({ body: 'un', url: 'https://example.org/1' }, { body: 'deux', url: 7 }, { body: 'trois' });
    const { sources, problems } = await read(content, { textField: 'body', idField: 'url', inputFormat: 'ndjson' });
    expect(sources.map(({ id }) => id)).toEqual(['https://example.org/1', '7', null]);
    expect(problems).toMatchObject([{ code: 'no_id', level: 'warning', line: 3 }]);
  });

  it('tells of bad lines, and reads the others', async () => {
    const content = `${lines({ text: 'un' })}{"text": \n\n[1]\n"x"\n{"body": "x", "url": 1}\n{"text": " "}\n${lines({ text: 'deux' })}`;
    const result = await read(content, {}, 'a.ndjson');
    expect(result.texts).toEqual(['un', 'deux']);
    expect(result.lines).toEqual([1, 8]);
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
      ['invalid_json', 2],
      ['invalid_json', 4],
      ['invalid_json', 5],
      ['no_text', 6],
      ['empty', 7],
    ]);
    expect(result.problems[3]?.message).toContain('body, url');
  });

  it('skips a line that is too long, and reads the next', async () => {
    const content = lines({ text: 'un' }, { text: 'x'.repeat(300) }, { text: 'deux' });
    const { texts, problems } = await read(content, { maxBytes: 200 }, 'a.ndjson', 50);
    expect(texts).toEqual(['un', 'deux']);
    expect(problems).toMatchObject([{ code: 'too_large', line: 2, fatal: true }]);
  });

  it('may be UTF-16, Windows-1252, marked, or end its lines by CRLF', async () => {
    const content = '{"text":"été"}\r\n{"text":"à"}\r\n';
    for (const bytes of [
      Buffer.from(content),
      Buffer.from(`\ufeff${content}`),
      Buffer.from(`\ufeff${content}`, 'utf16le'),
      Buffer.from(content, 'utf16le'),
      Buffer.from(content, 'latin1'),
    ])
      expect((await read(bytes, {}, 'a.ndjson', 3)).texts).toEqual(['été', 'à']);
    const { sources } = await read(Buffer.from(content, 'latin1'), {}, 'a.ndjson');
    expect(sources[0]).toMatchObject({ encoding: 'windows-1252', encodingGuessed: true });
  });

  it('is told of when nothing is in it', async () => {
    expect(codes(await read('\n\n', {}, 'a.ndjson'))).toEqual(['empty']);
    expect(codes(await read('', {}, 'a.ndjson'))).toEqual(['empty']);
  });

  it('keeps what was read before the gzip data broke off', async () => {
    const body = Array.from({ length: 4000 }, (_, i) => ({ text: `texte ${i} ${Math.sin(i)}` }));
    const packed = gzipSync(lines(...body));
    const result = await read(packed.subarray(0, packed.length >> 1), {}, 'a.ndjson.gz', 1000);
    expect(result.texts.length).toBeGreaterThan(100);
    expect(codes(result)).toEqual(['corrupt_gzip']);
  });
});

it('turns a failing stream into a diagnostic', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('un');
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
  }
  const readings = [];
  for await (const reading of readTexts('a.txt', failing(), OPTIONS)) readings.push(reading);
  expect(readings).toMatchObject([{ kind: 'problem', diagnostic: { code: 'unreadable', fatal: true } }]);
});
