import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { board, site, VACANCY } from '../dedupe/across/postings.js';
import { folderWith } from '../folder.js';
import { fiche } from './world.js';

const LATER = {
  ...VACANCY,
  number: 'O062260310000456',
  published: '10/03/2026',
  start: '01/06/2026',
  deadline: '12/04/2026',
};
const FILES = { 'in/a.txt': site(VACANCY), 'in/b.txt': site(LATER), 'in/c.txt': board(VACANCY) };
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('fiche match', () => {
  it('writes one line a posting, with its vacancy', async () => {
    const cwd = folderWith(FILES);
    const { code, stdout } = await fiche(['match', 'in', '-q'], { cwd });
    expect(code).toBe(0);
    expect(lines(stdout).map(({ path, group, role }) => [path, group, role])).toEqual([
      ['in/a.txt', VACANCY.number, 'canonical'],
      ['in/b.txt', VACANCY.number, 'repost'],
      ['in/c.txt', VACANCY.number, 'repost'],
    ]);
  });

  it('writes pairs, with what they rest on', async () => {
    const { stdout } = await fiche(['match', 'in', '--pairs', '-q'], { cwd: folderWith(FILES) });
    const rows = lines(stdout);
    expect(rows).toHaveLength(3);
    expect(rows.every(({ verdict }) => verdict === 'repost')).toBe(true);
    expect(rows.find(({ a, b }) => a === 'in/a.txt' && b === 'in/b.txt')).toMatchObject({
      differ: ['number', 'published', 'start', 'deadline'],
      first_seen: '2026-01-05',
      last_seen: '2026-03-10',
    });
  });

  it('gives the same for texts, for records, for keys, and for all of them mixed', async () => {
    const cwd = folderWith(FILES);
    const { stdout: expected } = await fiche(['match', 'in', '-q'], { cwd });
    const { stdout: records } = await fiche(['in', '-f', 'ndjson', '-q'], { cwd });
    const { stdout: keys } = await fiche(['keys', 'in', '-q'], { cwd });
    expect((await fiche(['match', '-q'], { stdin: records })).stdout).toBe(expected);
    expect((await fiche(['match', '-q'], { stdin: keys })).stdout).toBe(expected);
    expect((await fiche(['keys', '-q'], { stdin: records })).stdout).toBe(keys);
    const mixed = [keys.split('\n')[0], records.split('\n')[1]].join('\n');
    expect((await fiche(['match', '-', 'in/c.txt', '-q'], { cwd, stdin: mixed })).stdout).toBe(expected);
  });

  it.each([
    ['json', (text: string) => JSON.parse(text)[1].role],
    ['yaml', (text: string) => /role: (\w+)\n {2}verdict: repost/.exec(text)?.[1]],
    ['csv', (text: string) => text.split('\n')[2]?.split(',')[6]],
    ['table', (text: string) => /^b\.txt#1 .*(repost)/m.exec(text)?.[1]],
  ])('writes %s', async (format, roleIn) => {
    const { code, stdout } = await fiche(['match', 'in', '-q', '-f', format], { cwd: folderWith(FILES) });
    expect([code, roleIn(stdout)]).toEqual([0, 'repost']);
  });

  it('writes the header of an empty table, and an empty list', async () => {
    const cwd = folderWith({ 'a.txt': '' });
    const run = async (format: string) => (await fiche(['match', 'a.txt', '-q', '-f', format], { cwd })).stdout;
    expect((await run('csv')).split('\n')).toHaveLength(2);
    expect([await run('json'), await run('ndjson'), await run('yaml')]).toEqual(['[]\n', '', '[]\n']);
  });

  it('goes by the ending of -o, and replaces no input', async () => {
    const cwd = folderWith(FILES);
    expect((await fiche(['match', 'in', '-q', '-o', 'groups.csv'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'groups.csv'), 'utf8')).toMatch(/^id,path,/);
    expect((await fiche(['match', 'in', '-q', '-o', 'in/a.txt'], { cwd })).code).toBe(2);
    expect((await fiche(['match', 'in', '-o', 'groups.tsv'], { cwd })).stderr).toContain(
      'ndjson, json, yaml, csv, table',
    );
  });

  it('draws lines where it is told to', async () => {
    const cwd = folderWith(FILES);
    const { stdout } = await fiche(
      ['match', 'in', '-q', '--pairs', '--threshold', 'repost=1', '--threshold', 'open_days=9'],
      { cwd },
    );
    expect(stdout).not.toBe('');
    const complaint = async (value: string) => (await fiche(['match', 'in', '--threshold', value], { cwd })).stderr;
    expect(await complaint('repst=0.5')).toContain('did you mean repost?');
    expect(await complaint('repost')).toContain('a name and a number');
    expect(await complaint('repost=2')).toContain('from 0 to 1');
    expect((await fiche(['match', 'in', '--pairs', '--boilerplate'], { cwd })).code).toBe(2);
  });

  it('judges the pairs that lines of keys ask for', async () => {
    const cwd = folderWith({ 'in/a.txt': site(VACANCY), 'in/b.txt': site(LATER) });
    const keys = lines((await fiche(['keys', 'in'], { cwd })).stdout);
    const ndjson = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const asking = keys.map((one, i) => ({
      ...one,
      text: 7 + i,
      asks: i === 0 ? [8] : [],
      titles: one.lines.map(() => 1),
    }));
    const { stdout } = await fiche(['match', '--asked'], { stdin: ndjson(asking) });
    expect(lines(stdout)).toEqual([{ a: 7, b: 8, verdict: 'repost', strength: expect.any(Number) }]);
    const bare = await fiche(['match', '--asked'], { stdin: ndjson(keys) });
    expect(bare).toMatchObject({ code: 1, stdout: '' });
    expect(bare.stderr).toContain('-:1: error invalid_record: keys without the number of their text');
    const alone = await fiche(['match', '--asked'], { stdin: ndjson(asking.slice(0, 1)) });
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toContain('a text asks for text 8, which is not there');
    expect((await fiche(['match', '--asked', 'in'], { cwd })).code).toBe(2);
    expect((await fiche(['match', '--asked', '--pairs', 'in'], { cwd })).code).toBe(2);
  });

  it('lists boilerplate', async () => {
    const cwd = folderWith({
      ...FILES,
      'in/d.txt': site({ ...LATER, number: 'O062260310000457', title: 'Jardinier' }),
    });
    const { stdout } = await fiche(['match', 'in', '-q', '--boilerplate', '--threshold', 'boilerplate_posts=2'], {
      cwd,
    });
    expect(lines(stdout)).toContainEqual(
      expect.objectContaining({ posts: 2, postings: 3, text: expect.stringMatching(/^Conform/) }),
    );
  });

  it('says what is wrong with an object, and goes on', async () => {
    const good = (await fiche(['keys', '-q'], { stdin: site(VACANCY) })).stdout;
    const bad = [
      { keys_version: '9' },
      { schema_version: '7', source: {} },
      { schema_version: '1', source: {} },
      { body: 'x' },
    ];
    const stdin = [...bad.map((object) => JSON.stringify(object)), good].join('\n');
    const { code, stdout, stderr } = await fiche(['match'], { stdin });
    expect([code, lines(stdout).length]).toEqual([1, 1]);
    for (const word of ['keys of version "9"', 'a record of version "7"', 'parts missing', 'no text in "text"'])
      expect(stderr).toContain(word);
  });

  it('tells of vacancies with --stats', async () => {
    const { stderr } = await fiche(['match', 'in', '-q', '--stats'], { cwd: folderWith(FILES) });
    expect(stderr).toContain('3 postings of 1 vacancy; pairs of different numbers or boards: same 0, repost 3');
  });

  it('tells nothing of layouts and copies with --stats where there were keys only', async () => {
    const { stdout } = await fiche(['keys', '-q'], { stdin: site(VACANCY) });
    const { stderr } = await fiche(['match', '-q', '--stats'], { stdin: stdout });
    expect(stderr).toContain('1 posting in');
    expect(stderr).not.toMatch(/layouts|copies/);
  });
});
