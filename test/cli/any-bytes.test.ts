/** Bytes that no author writes, through every command that reads texts, as a file, as standard input and packed: nothing breaks. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { byteStream, doubled } from './doubled.js';
import { fiche } from './world.js';

const page = doubled(1);
/** A line of the text in place of its last one. */
const ending = (line: string): string => posting(1).replace(/[^\n]*\n$/, `${line}\n`);
const between = (mark: string): string => page.replace(/(?<=\p{L})(?=\p{L})/gu, mark);
const misread = (text: string): string => Buffer.from(text).toString('latin1');

/** What it is, and the codes of what is told of it. */
const KINDS: readonly (readonly [kind: string, bytes: string | Uint8Array, told?: readonly string[]])[] = [
  [
    'invalid UTF-8',
    Buffer.concat([Buffer.from(page), Buffer.from([0xc3, 0x28, 0xf0, 0x9f, 0x98, 0xed, 0xa0, 0x80, 0xff])]),
  ],
  ['UTF-8 cut in the middle of a character', Buffer.from(`${page}é`).subarray(0, -1)],
  ['NUL bytes', page.replaceAll(' ', '\0'), ['binary']],
  ['one NUL at the end', `${page}\0`, ['binary']],
  ['surrogates as CESU-8', Buffer.concat([Buffer.from(page), Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80])])],
  ['UTF-16 cut in the middle of a unit', Buffer.from(`\ufeff${page}`, 'utf16le').subarray(0, -1)],
  ['UTF-16 with a lone surrogate', Buffer.from(`\ufeff${page}\ud83d`, 'utf16le')],
  ['one long line', ending('mot '.repeat(50_000))],
  ['one long word', ending('a'.repeat(200_000))],
  ['a page on one line', page.replaceAll('\n', ' ')],
  ['many lines', page + 'Tâche\n'.repeat(20_000)],
  ['many line ends', page + '\n'.repeat(20_000)],
  ['line ends of all kinds', page.replace(/\n/g, () => '\r\n\n\r')],
  ['deep bullets', page + Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- tâche ${i}\n`).join('')],
  ['bullets of bullets', `${page}${'• – - * > '.repeat(2000)}\n`],
  ['zero-width spaces', between('\u200b')],
  ['bidirectional controls', `${between('\u202e')}\u2066\u2067\u2068`],
  ['combining marks', between('\u0301\u0323')],
  ['thousands of marks on one letter', ending(`e${'\u0301'.repeat(20_000)}`)],
  ['decomposed letters', page.normalize('NFD')],
  [
    'compatibility letters',
    page.replace(/fi/g, 'ﬁ').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ],
  ['mojibake', misread(page)],
  ['mojibake of mojibake', misread(misread(page))],
  ['HTML left in the text', page.replace(/\n/g, '<br>\n').replace(/ /g, '&nbsp;')],
  [
    'names of what every object has',
    `${page}__proto__ : constructor\nconstructor\ntoString\nhasOwnProperty : __proto__\n`,
  ],
  ['escape sequences', page.replaceAll(' ', ' \u001b[31m\u001b]0;x\u0007 ')],
  ['nothing', '', ['empty']],
  ['white space', ' \t\n\u00a0\r\n\u200b\n', ['empty']],
  ['one byte', Buffer.from([0xff])],
  ['a byte order mark', Buffer.from([0xef, 0xbb, 0xbf]), ['empty']],
];

const COMMANDS: readonly (readonly string[])[] = [
  ['convert'],
  ['convert', '--provenance', '-f', 'yaml'],
  ['convert', '-f', 'csv'],
  ['convert', '--dedupe', 'mark'],
  ['explain'],
  ['explain', '--html'],
  ['check'],
  ['match', '--pairs'],
  ['keys'],
];

const bytesOf = (content: string | Uint8Array): Buffer => Buffer.from(content as string);

describe.each(KINDS.map(([kind, content, told]) => ({ kind, content, told })))('$kind', ({ content, told }) => {
  const bytes = bytesOf(content);

  it.each(COMMANDS)('goes through fiche %s %s %s %s', async (...argv) => {
    const cwd = folderWith({ 'a.txt': bytes, 'b.txt.gz': gzipSync(bytes), 'z.txt': posting(2) });
    const words = argv.filter((word) => word !== undefined);
    for (const [names, stdin] of [
      [['a.txt', 'z.txt'], ''],
      [['b.txt.gz', 'z.txt'], ''],
      [['-', 'z.txt'], bytes],
    ] as const) {
      const { code, stdout, stderr } = await fiche([...words, ...names], { cwd, stdin });
      expect([0, 1], stderr).toContain(code);
      expect(stderr).not.toMatch(/internal_error|fault of the program/);
      for (const what of told ?? []) expect(stderr).toContain(` ${what}: `);
      if (told === undefined) expect(stderr).not.toMatch(/ error (?:binary|empty|unreadable|too_l)/);
      // What is beside it is read all the same.
      if (words[0] === 'convert' && words.length === 1) expect(JSON.parse(stdout).at(-1)?.source.path).toBe('z.txt');
    }
  });

  it.each(['echo', 'runs', 'near'])('is collapsed and restored to the byte (--collapse %s)', async (mode) => {
    const cwd = folderWith({ 'a.txt': bytes });
    const once = byteStream();
    const options = ['--collapse', mode, '--report', 'r', '--verify'];
    const { code, stderr } = await fiche(['collapse', ...options], { cwd, stdin: bytes, stdout: once.stream });
    expect([code, stderr]).toEqual([0, expect.not.stringMatching(/internal_error|not_restorable/)]);
    const back = byteStream();
    await fiche(['restore', '--report', 'r'], { cwd, stdin: once.bytes(), stdout: back.stream });
    expect(back.bytes().equals(bytes)).toBe(true);
    await fiche(['collapse', 'a.txt', '--in-place', ...options, '--report', 'undo'], { cwd });
    await fiche(['restore', 'a.txt', '--in-place', '--report', 'undo'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt')).equals(bytes)).toBe(true);
  });

  it('is read by fiche eval', async () => {
    const gold = JSON.stringify({ file: 'a.txt', record: { title: 'x' } });
    const { code, stderr } = await fiche(['eval', 'set'], {
      cwd: folderWith({ 'set/a.txt': bytes, 'set/a.json': gold }),
    });
    expect([0, 1, 2], stderr).toContain(code);
    expect(stderr).not.toMatch(/internal_error|fault of the program/);
  });
});

describe('a packed file', () => {
  const READERS = ['convert', 'explain', 'check', 'match', 'keys'];
  const bomb = gzipSync(Buffer.alloc(64 << 20, 'Vous lisez. '));

  it.each(READERS)('that grows beyond --max-bytes is told of by fiche %s, and the next is read', async (command) => {
    expect(bomb.length).toBeLessThan(300_000);
    const cwd = folderWith({ 'a.txt.gz': bomb, 'z.txt': posting(2) });
    const { code, stdout, stderr } = await fiche([command, '.', '--max-bytes', '1M'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('./a.txt.gz: error too_large: larger than 1 MiB')]);
    expect(stderr).toContain('raise the limit with --max-bytes');
    if (command !== 'check') expect(stdout).toContain(command === 'explain' ? 'Gestionnaire' : 'z.txt');
  });

  it.each(READERS)('that was cut off is told of by fiche %s, and the next is read', async (command) => {
    const packed = gzipSync(page.repeat(50));
    const cwd = folderWith({ 'a.txt.gz': packed.subarray(0, packed.length >> 1), 'z.txt': posting(2) });
    const { code, stdout, stderr } = await fiche([command, '.'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('./a.txt.gz: error corrupt_gzip: ')]);
    if (command !== 'check') expect(stdout).toContain(command === 'explain' ? 'Gestionnaire' : 'z.txt');
  });

  it.each(['collapse', 'restore'])('is no text to fiche %s, and one that is too large is told of', async (command) => {
    const cwd = folderWith({ 'a.txt': bomb, 'b.txt': page.repeat(2000), 'z.txt': doubled(2) });
    await fiche(['collapse', 'z.txt', '--report', 'r', '-o', 'y.txt'], { cwd });
    const { stderr } = await fiche(
      [
        command,
        'a.txt',
        'b.txt',
        '--out-dir',
        'out',
        '--report',
        command === 'collapse' ? 'n' : 'r',
        '--max-bytes',
        '500K',
      ],
      { cwd },
    );
    expect(stderr).toContain('b.txt: error too_large: larger than 500 KiB');
    if (command === 'collapse') expect(readFileSync(join(cwd, 'out/a.txt')).equals(bomb)).toBe(true);
  });
});

describe('NDJSON', () => {
  const line = (text: unknown): string => `${JSON.stringify({ text })}\n`;
  const broken = [
    line(posting(1)),
    '{"text": "cut off\n',
    '\n',
    'null\n',
    '{"text": 1}\n',
    '{"__proto__": {"text": "x"}}\n',
    `${'['.repeat(100_000)}\n`,
    '{"text": "\\ud83d seul"}\n',
    '\ufffd\u0000\n',
    line(posting(2)),
  ].join('');

  it.each(['convert', 'explain', 'check', 'match', 'keys'])(
    'tells fiche %s of each broken line, and goes on',
    async (command) => {
      const cwd = folderWith({ 'a.ndjson': broken, 'b.ndjson.gz': gzipSync(broken) });
      for (const [name, stdin] of [
        ['a.ndjson', ''],
        ['b.ndjson.gz', ''],
        ['-', broken],
      ] as const) {
        const { code, stdout, stderr } = await fiche([command, name], { cwd, stdin });
        expect(code, stderr).toBe(1);
        for (const [number, problem] of [
          [2, 'invalid_json'],
          [4, 'invalid_json'],
          [5, 'no_text'],
          [6, 'no_text'],
          [7, 'invalid_json'],
          [9, 'invalid_json'],
        ])
          expect(stderr).toContain(`${name}:${number}: error ${problem}: `);
        if (command === 'convert') expect(JSON.parse(stdout)).toHaveLength(3);
        expect(stderr).not.toMatch(/internal_error|fault of the program/);
      }
    },
  );
});
