/** The program between two pipes: a line in, a line out. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type OfferRecord, recordSchema } from '../../src/offer.js';
import { readCsv } from '../emit/readers.js';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const PROGRAM = fileURLToPath(new URL('../../dist/fiche.js', import.meta.url));
const FILTER = ['--input-format', 'ndjson', '--text-field', 'text', '--id-field', 'url'] as const;
const CONVERT = ['convert', ...FILTER, '-f', 'ndjson'] as const;

const ndjson = (lines: readonly (object | string)[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
const objects = <T = OfferRecord>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const url = (i: number): string => `https://example.org/offre/${i}`;
/** One text of two postings, and lines that are wrong in every way a line can be. */
const LINES = [
  { url: url(1), text: posting(1, 'Un'), fetched_at: '2026-03-01', tries: 2 },
  '{"url":"https://example.org/offre/2","text":',
  { url: url(3), text: posting(3, 'Trois') + posting(4, 'Quatre'), fetched_at: null },
  '',
  { url: url(4), fetched_at: '2026-03-02' },
  { url: url(5), text: ' \n' },
  [1],
  { text: posting(6, 'Six'), fetched_at: '2026-03-03' },
  { url: url(7), text: '<!doctype html><p>x</p>' },
  { url: url(8), text: posting(8, 'Huit') },
];

describe('convert as a filter', () => {
  it('keeps the order, and the ids', async () => {
    const { code, stdout, stderr } = await fiche(CONVERT, { stdin: ndjson(LINES) });
    expect(objects(stdout).map(({ id, source, title }) => [id, source.ordinal, title])).toEqual([
      [url(1), 1, 'Un'],
      [url(3), 1, 'Trois'],
      [`${url(3)}#2`, 2, 'Quatre'],
      ['-#4', 4, 'Six'],
      [url(8), 1, 'Huit'],
    ]);
    expect(stderr).toContain('-:2: error invalid_json');
    expect(code).toBe(1);
  });

  it('makes of a part of the lines a part of the records', async () => {
    const lines = LINES.filter((line) => typeof line === 'object' && 'url' in line);
    const whole = await fiche([...CONVERT, '--keep-errors'], { stdin: ndjson(lines) });
    const parts = [lines.slice(0, 2), lines.slice(2)].map((part) =>
      fiche([...CONVERT, '--keep-errors'], { stdin: ndjson(part) }),
    );
    expect((await Promise.all(parts)).map(({ stdout }) => stdout).join('')).toBe(whole.stdout);
  });

  it('takes fields of the input along when asked to', async () => {
    const { stdout } = await fiche([...CONVERT, '--keep-fields', 'url,fetched_at', '--keep-fields', 'tries'], {
      stdin: ndjson(LINES),
    });
    expect(objects(stdout).map(({ input }) => input)).toEqual([
      { url: url(1), fetched_at: '2026-03-01', tries: 2 },
      { url: url(3), fetched_at: null, tries: null },
      { url: url(3), fetched_at: null, tries: null },
      { url: null, fetched_at: '2026-03-03', tries: null },
      { url: url(8), fetched_at: null, tries: null },
    ]);
    const without = await fiche(CONVERT, { stdin: ndjson(LINES) });
    expect(objects(stdout).map(({ input: _, ...record }) => record)).toEqual(objects(without.stdout));
  });

  it('writes the keys of a record in the order of the schema, what was asked for at the end', async () => {
    const asked = ['--keep-fields', 'url', '--provenance'];
    const { stdout } = await fiche([...CONVERT, ...asked], { stdin: ndjson(LINES) });
    for (const record of objects(stdout)) expect(Object.keys(record)).toEqual(Object.keys(recordSchema.shape));
    const bare = await fiche([...CONVERT, ...asked, '--no-contacts'], { stdin: ndjson(LINES) });
    for (const record of objects(bare.stdout)) expect(Object.keys(record)).toEqual(Object.keys(recordSchema.shape));
  });

  it('has a column for them in csv, and none when nobody asked', async () => {
    const csv = ['convert', ...FILTER, '-f', 'csv'];
    const rows = readCsv((await fiche([...csv, '--keep-fields', 'tries'], { stdin: ndjson(LINES) })).stdout);
    expect(rows.map((row) => row.at(-1))).toEqual(['input', '{"tries":2}', ...Array(4).fill('{"tries":null}')]);
    expect(readCsv((await fiche(csv, { stdin: ndjson(LINES) })).stdout)[0]?.at(-1)).toBe('warnings');
  });

  it('gives a record for every line that could not be read, when asked to', async () => {
    const { code, stdout } = await fiche([...CONVERT, '--keep-errors', '--keep-fields', 'fetched_at'], {
      stdin: ndjson(LINES),
    });
    expect(code).toBe(1);
    const records = objects(stdout);
    expect(records.map(({ id, title, warnings }) => [id, title ?? warnings[0]?.code])).toEqual([
      [url(1), 'Un'],
      ['-#2', 'invalid_json'],
      [url(3), 'Trois'],
      [`${url(3)}#2`, 'Quatre'],
      [url(4), 'no_text'],
      [url(5), 'empty'],
      ['-#7', 'invalid_json'],
      ['-#8', 'Six'],
      [url(7), 'html'],
      [url(8), 'Huit'],
    ]);
    const [good, bad] = records;
    expect(Object.keys(bad!)).toEqual(Object.keys(good!));
    expect(records[4]?.input).toEqual({ fetched_at: '2026-03-02' });
    expect(bad).toMatchObject({ grades: [], employer: { name: null }, source: { path: '-', layout: 'unknown' } });
  });

  it('keeps a line that is too long', async () => {
    const lines = [{ url: url(1), text: 'x'.repeat(3000) }, LINES[0]!];
    const { stdout } = await fiche([...CONVERT, '--keep-errors', '--max-bytes', '2k'], { stdin: ndjson(lines) });
    expect(objects(stdout).map(({ id, warnings }) => [id, warnings[0]?.code])).toEqual([
      ['-#1', 'too_large'],
      [url(1), undefined],
    ]);
  });

  it('tells programs what is wrong on stderr, line by line', async () => {
    const { stderr } = await fiche([...CONVERT, '--reporter', 'ndjson'], { stdin: ndjson(LINES) });
    const told = objects<{ readonly code: string; readonly line: number; readonly level: string }>(stderr);
    const errors = told.filter(({ level }) => level === 'error');
    expect(errors.map(({ code, line }) => [line, code])).toEqual([
      [2, 'invalid_json'],
      [5, 'no_text'],
      [6, 'empty'],
      [7, 'invalid_json'],
      [9, 'html'],
    ]);
  });
});

describe('keys as a filter', () => {
  const KEYS = ['keys', ...FILTER, '--keep-errors', '--keep-fields', 'fetched_at'] as const;

  it('gives a line for every line, with what was kept', async () => {
    const { stdout } = await fiche(KEYS, { stdin: ndjson(LINES) });
    const keys = objects<{ readonly id: string; readonly input: object; readonly warnings?: OfferRecord['warnings'] }>(
      stdout,
    );
    expect(keys.map(({ id, warnings }) => [id, warnings?.[0]?.code])).toEqual([
      [url(1), undefined],
      ['-#2', 'invalid_json'],
      [url(3), undefined],
      [`${url(3)}#2`, undefined],
      [url(4), 'no_text'],
      [url(5), 'empty'],
      ['-#7', 'invalid_json'],
      ['-#8', undefined],
      [url(7), 'html'],
      [url(8), undefined],
    ]);
    expect(keys[0]?.input).toEqual({ fetched_at: '2026-03-01' });
  });

  it('keeps what was kept of records', async () => {
    const records = await fiche([...CONVERT, '--keep-fields', 'fetched_at'], { stdin: ndjson(LINES) });
    const ofTexts = await fiche(['keys', ...FILTER, '--keep-fields', 'fetched_at'], { stdin: ndjson(LINES) });
    expect((await fiche(['keys'], { stdin: records.stdout })).stdout).toBe(ofTexts.stdout);
  });

  it('does not make one vacancy of all that could not be read', async () => {
    const { stdout } = await fiche(KEYS, { stdin: ndjson(LINES) });
    const rows = objects<{ readonly role: string }>((await fiche(['match'], { stdin: stdout })).stdout);
    expect(rows.map(({ role }) => role)).toEqual(Array(10).fill('single'));
  });
});

describe('a pipe', () => {
  const started = (argv: readonly string[], nodeOptions: readonly string[] = []): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [...nodeOptions, PROGRAM, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });

  it.each([CONVERT, ['keys', ...FILTER]])('gets each record when its line is read: %s', async (...argv) => {
    const child = started(argv);
    const records = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const i of [1, 2, 3]) {
      // The next line is sent when the record of this one has come: were it held back, this would wait for ever.
      child.stdin.write(ndjson([{ url: url(i), text: posting(i) }]));
      expect(JSON.parse((await records.next()).value).id).toBe(url(i));
    }
    child.stdin.end();
    expect((await records.next()).done).toBe(true);
  });

  it('of any length takes no more memory than a short one', async () => {
    // More than three times the memory there is.
    const child = started([...CONVERT, '-q', '--fields', 'id'], ['--max-old-space-size=24']);
    const line = `${JSON.stringify({ url: url(1), text: posting(1), html: '<p>page</p>'.repeat(8000) })}\n`;
    const count = 1000;
    let seen = 0;
    const read = (async () => {
      for await (const _ of createInterface({ input: child.stdout })) seen++;
    })();
    for (let i = 0; i < count; i++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    child.stdin.end();
    await read;
    expect(seen).toBe(count);
  });
});

describe('threads', () => {
  it('change nothing of what is kept', () => {
    const cwd = folderWith(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `in/${i}.ndjson`,
          ndjson([...LINES, { url: url(100 + i), text: posting(i) }]),
        ]),
      ),
    );
    const [one, three] = ['1', '3'].map((jobs) => {
      const argv = [PROGRAM, ...CONVERT, '--keep-errors', '--keep-fields', 'url,tries', '-j', jobs, 'in'];
      const { stdout, stderr, status } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', env: {} });
      return { stdout, stderr, status };
    });
    expect(three).toEqual(one);
    expect(objects(one!.stdout)).toHaveLength(12 * 11);
  });
});
