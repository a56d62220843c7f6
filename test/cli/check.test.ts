import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE, sample } from '../check/read.js';
import { folderWith } from '../folder.js';
import { fiche } from './world.js';

const LOGIN = 'Se connecter\nAdresse e-mail\nMot de passe\nMot de passe oublié ?\n';
/** A page with two warnings, and one with another. */
const EMPTY = PAGE.replace('Temps de travail\nTemps complet\n', 'Temps de travail\n');
const LATE = PAGE.replace('\n10/04/2026\n', '\n10/02/2026\n').replace('O044260309000412', 'O044260309000413');

const lines = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

describe('fiche check', () => {
  it('says nothing of what is well, and writes nothing on stdout', async () => {
    const cwd = folderWith({ 'in/a.txt': PAGE, 'in/b.txt': sample('emploi-territorial/corsica') });
    expect(await fiche(['check', 'in'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('tells of every finding where it is, and how to mend it', async () => {
    const cwd = folderWith({ 'in/a.txt': LOGIN, 'in/b.txt': LATE });
    const { code, stderr, stdout } = await fiche(['check', 'in'], { cwd });
    expect(stdout).toBe('');
    expect(stderr).toBe(
      [
        'in/a.txt:3: error not_a_posting: this is a login page, and no posting',
        '  3 | Mot de passe',
        '    | ^^^^^^^^^^^^',
        '  hint: let the scraper log in, or fetch the public page of the posting',
        '',
        'in/b.txt:17: warning deadline_before_publication: applications close on 2026-02-10, before publication on 2026-03-09',
        '  17 | 10/02/2026',
        '     | ^^^^^^^^^^',
        '  hint: compare both days with the page',
        '1 error, 1 warning',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  it('reads what convert reads: stdin, NDJSON, gzip, several postings a file', async () => {
    const text = `${JSON.stringify({ text: PAGE })}\n${JSON.stringify({ text: LATE })}\n`;
    const { stderr } = await fiche(['check', '-'], { stdin: text });
    expect(lines(stderr)[0]).toBe(
      '-:2: warning deadline_before_publication: applications close on 2026-02-10, before publication on 2026-03-09 (line 17 of its text)',
    );
    const { stderr: several } = await fiche(['check', '-'], { stdin: PAGE + LATE });
    expect(lines(several)[0]).toMatch(/^-:\d+: warning deadline_before_publication/);
  });

  it('makes its exit code of levels and thresholds', async () => {
    const cwd = folderWith({ 'late.txt': LATE, 'page.txt': PAGE, 'empty.txt': '' });
    const code = async (...argv: string[]) => (await fiche(['check', ...argv], { cwd })).code;
    expect(await code('late.txt')).toBe(0);
    expect(await code('late.txt', '--fail-on', 'warning')).toBe(1);
    expect(await code('late.txt', '--max-warnings', '0')).toBe(1);
    expect(await code('late.txt', '--rule', 'deadline_before_publication=error')).toBe(1);
    expect(await code('late.txt', '--rule', 'deadline-before-publication=note', '--fail-on', 'warning')).toBe(0);
    expect(await code('late.txt', '--rule', 'deadline-before-publication=off', '--fail-on', 'warning')).toBe(0);
    expect(await code('empty.txt')).toBe(1);
    expect(await code('empty.txt', '--rule', 'empty=warning')).toBe(0);
    expect(await code('empty.txt', '--fail-on', 'never')).toBe(0);
    expect(await code('nothing.txt')).toBe(2);
  });

  it('stops at the first finding that counts when it is to', async () => {
    const cwd = folderWith({ 'in/a.txt': LOGIN, 'in/b.txt': LOGIN });
    const { stderr, code } = await fiche(['check', 'in', '-x'], { cwd });
    expect(lines(stderr)).toEqual([
      'in/a.txt:3: error not_a_posting: this is a login page, and no posting',
      '1 error, 0 warnings',
      'stopped here (--fail-fast)',
    ]);
    expect(code).toBe(1);
  });

  it('counts findings by rule with --stats', async () => {
    const cwd = folderWith({ 'in/a.txt': LOGIN, 'in/b.txt': LATE, 'in/c.txt': LOGIN });
    const { stderr } = await fiche(['check', 'in', '--stats'], { cwd });
    expect(stderr).toContain(
      '\n3 findings, by rule:\n  2  error   not_a_posting\n  1  warning deadline_before_publication\n',
    );
  });

  it('refuses rules and levels that are none', async () => {
    const stderr = async (rule: string) => (await fiche(['check', '--rule', rule, 'x'])).stderr;
    expect(await stderr('unknown-grad=off')).toContain("unknown rule 'unknown-grad' (did you mean unknown_grade?)");
    expect(await stderr('qqqqqqqqqqqqqq=off')).toContain("('fiche check --list-rules' lists them)");
    expect(await stderr('unknown_grade=of')).toContain('--rule wants a rule and one of off, note, warning, error');
    expect(await stderr('unreadable=off')).toContain('stays an error');
  });

  it('lists its rules, with the levels that were set', async () => {
    const { stdout, code } = await fiche(['check', '--list-rules', '--rule', 'unknown-grade=off']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unknown_grade +off +a grade that is none of the table$/m);
    expect(stdout).toMatch(/^not_a_posting +error +a page that is no posting/m);
    const list = JSON.parse((await fiche(['check', '--list-rules', '-f', 'json'])).stdout);
    expect(list[0]).toEqual({
      code: 'unreadable',
      level: 'error',
      summary: 'a file cannot be read',
      why: expect.any(String),
      hint: null,
      page: 'docs/rules/unreadable.md',
    });
  });
});

describe('reports', () => {
  it('of every kind tell of findings by their rules', async () => {
    const cwd = folderWith({ 'in/a.txt': LOGIN, 'in/b.txt': LATE, 'in/c.txt': PAGE });
    const run = async (reporter: string) => (await fiche(['check', 'in', '--reporter', reporter], { cwd })).stdout;
    const [{ tool, results }] = JSON.parse(await run('sarif')).runs;
    expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ['not_a_posting', 'error'],
      ['deadline_before_publication', 'warning'],
    ]);
    const rules: readonly { id: string }[] = tool.driver.rules;
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['not_a_posting', 'coverage_drop']));
    expect(JSON.stringify(rules)).toContain('docs/rules/not_a_posting.md');
    const junit = await run('junit');
    expect(junit).toContain('not_a_posting');
    expect(junit).toContain('in/c.txt');
  });

  it('tell of levels that a configuration file sets', async () => {
    const cwd = folderWith({
      'in/b.txt': LATE,
      'fiche.config.yaml': 'check:\n  rules:\n    deadline-before-publication: error\n',
    });
    expect((await fiche(['check', 'in'], { cwd })).code).toBe(1);
    expect((await fiche(['check', 'in', '--no-config'], { cwd })).code).toBe(0);
  });
});

describe('a baseline', () => {
  const setting = () => folderWith({ 'in/a.txt': EMPTY, 'in/b.txt': LATE });
  const file = (cwd: string) => readFileSync(join(cwd, 'ci/known.json'), 'utf8');
  const check = (cwd: string, ...argv: string[]) =>
    fiche(['check', 'in', '--baseline', 'ci/known.json', ...argv], { cwd });

  it('lets pass what it knows, and nothing else', async () => {
    const cwd = folderWith({ 'in/a.txt': EMPTY, 'in/b.txt': LATE, 'ci/.keep': '' });
    expect(await check(cwd, '--write-baseline', '--fail-on', 'warning')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(file(cwd)).toBe(
      `${JSON.stringify(
        {
          version: 1,
          files: { '../in/a.txt': { empty_label: 1 }, '../in/b.txt': { deadline_before_publication: 1 } },
        },
        null,
        2,
      )}\n`,
    );
    expect(await check(cwd, '--fail-on', 'warning')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await check(cwd, '--stats')).stderr).toContain('0 findings, and 2 known ones let pass\n');
    // From another folder the same files are known.
    const inner = await fiche(['check', '.', '--baseline', '../ci/known.json', '--fail-on', 'warning'], {
      cwd: join(cwd, 'in'),
    });
    expect(inner.code).toBe(0);
    writeFileSync(join(cwd, 'in/c.txt'), LOGIN);
    const after = await check(cwd);
    expect(after.code).toBe(1);
    expect(lines(after.stderr)).toEqual([
      'in/c.txt:3: error not_a_posting: this is a login page, and no posting',
      '1 error, 0 warnings',
    ]);
  });

  it('shows all findings of a rule in a file that has more than are known', async () => {
    const cwd = folderWith({
      'in/a.txt': `${EMPTY}${EMPTY}`,
      'ci/known.json': '{"version":1,"files":{"../in/a.txt":{"empty_label":1}}}',
    });
    const { stderr } = await check(cwd);
    expect(lines(stderr).filter((line) => line.includes('empty_label'))).toHaveLength(2);
  });

  it('tells what it knows for nothing, and forgets it on request', async () => {
    const cwd = setting();
    writeFileSync(
      join(cwd, 'known.json'),
      JSON.stringify({
        version: 1,
        files: { 'in/a.txt': { empty_label: 3, mojibake: 1 }, 'in/gone.txt': { empty: 1 } },
      }),
    );
    const argv = ['check', 'in/a.txt', '--baseline', 'known.json'];
    expect(lines((await fiche(argv, { cwd })).stderr)).toEqual([
      'known.json: note unused_baseline: in/a.txt: empty_label is known 3 times, and found 1 time',
      'known.json: note unused_baseline: in/a.txt: mojibake is known 1 time, and found 0 times',
      'known.json: note unused_baseline: in/gone.txt is known, and not there any more',
    ]);
    expect((await fiche([...argv, '--prune-baseline'], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).files).toEqual({ 'in/a.txt': { empty_label: 1 } });
    // What was not read stays, so that a part can be written anew.
    await fiche(['check', 'in/b.txt', '--baseline', 'known.json', '--write-baseline'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).files).toEqual({
      'in/a.txt': { empty_label: 1 },
      'in/b.txt': { deadline_before_publication: 1 },
    });
  });

  it('never lets pass that a file was not read', async () => {
    const cwd = folderWith({ 'in/a.txt.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 1), 'ci/.keep': '' });
    const { code } = await check(cwd, '--write-baseline');
    expect(code).toBe(2);
    expect(JSON.parse(file(cwd)).files).toEqual({});
  });

  it('is refused when it is something else', async () => {
    const cwd = folderWith({
      'a.txt': PAGE,
      'b.json': '{"version":2,"files":{}}',
      'c.json': 'x',
      'd.json': '{"version":1,"files":{"a":{"b":0}}}',
    });
    const stderr = async (...argv: string[]) => (await fiche(['check', 'a.txt', ...argv], { cwd })).stderr;
    expect(await stderr('--baseline', 'b.json')).toMatch(/^fiche: --baseline b\.json: version: /);
    expect(await stderr('--baseline', 'c.json')).toMatch(/^fiche: --baseline c\.json: no JSON/);
    expect(await stderr('--baseline', 'd.json')).toMatch(/^fiche: --baseline d\.json: files\.a\.b: /);
    expect(await stderr('--baseline', 'e.json')).toContain('no such file or folder; --write-baseline makes it');
    expect(await stderr('--write-baseline')).toContain('--write-baseline wants the file too');
    expect(await stderr('--baseline', 'b.json', '--write-baseline', '--prune-baseline')).toContain('give one of them');
  });
});
