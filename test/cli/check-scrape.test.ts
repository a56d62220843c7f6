import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE } from '../check/read.js';
import { folderWith } from '../folder.js';
import { fiche } from './world.js';

const numbered = (count: number, change: (text: string) => string = (text) => text): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `in/${i + 1}.txt`,
      change(PAGE.replace('O044260309000412', `O044260309${String(i).padStart(6, '0')}`)),
    ]),
  );
const noTelework = (text: string) => text.replace('\nTélétravail\nOui\n', '\n');

describe('a profile', () => {
  it('is written, and a scrape held against it', async () => {
    const cwd = folderWith(numbered(30));
    expect(await fiche(['check', 'in', '--write-profile', 'p.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const text = readFileSync(join(cwd, 'p.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ version: 1, postings: 30 });
    expect((await fiche(['check', 'in', '--profile', 'p.json', '--fail-on', 'warning'], { cwd })).code).toBe(0);
    const other = folderWith({ ...numbered(30, noTelework), 'p.json': text });
    const { code, stderr } = await fiche(['check', 'in', '--profile', 'p.json'], { cwd: other });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'p.json: error coverage_drop: emploi-territorial: telework in 0 of 30 (0 %) postings, in 30 of 30 (100 %) before\n',
    );
    expect(stderr).toContain('p.json: warning vanished_label: emploi-territorial: label "Télétravail" ');
    const levels = ['--rule', 'coverage-drop=off', '--rule', 'vanished-label=off', '--fail-on', 'warning'];
    expect(await fiche(['check', 'in', '--profile', 'p.json', ...levels], { cwd: other })).toMatchObject({
      code: 0,
      stderr: '',
    });
    // What is said of all postings is nothing that a baseline lets pass.
    await fiche(['check', 'in', '--profile', 'p.json', '--baseline', 'b.json', '--write-baseline'], { cwd: other });
    expect((await fiche(['check', 'in', '--profile', 'p.json', '--baseline', 'b.json'], { cwd: other })).code).toBe(1);
  });

  it('leaves out what is no posting, and is not written when the run is stopped', async () => {
    const login = 'Se connecter\nAdresse e-mail\nMot de passe\nMot de passe oublié ?\n';
    const cwd = folderWith({ ...numbered(2), 'in/login.txt': login });
    await fiche(['check', 'in', '--write-profile', 'p.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'p.json'), 'utf8'))).toMatchObject({ postings: 2 });
    const { stderr } = await fiche(['check', 'in', '-x', '--write-profile', 'q.json'], { cwd });
    expect(stderr).toContain('stopped here (--fail-fast); q.json was not written');
    expect(existsSync(join(cwd, 'q.json'))).toBe(false);
  });

  it('is refused when it is something else', async () => {
    const cwd = folderWith({ 'a.txt': PAGE, 'p.json': '{"version":3}' });
    const stderr = async (...argv: string[]) => (await fiche(['check', 'a.txt', ...argv], { cwd })).stderr;
    expect(await stderr('--profile', 'p.json')).toMatch(/^fiche: --profile p\.json: version: /);
    expect(await stderr('--profile', 'q.json')).toContain('no such file or folder; --write-profile makes it');
    expect(await stderr('--write-profile', 'a.txt')).toContain('inputs are not overwritten');
  });
});

describe('--min-coverage', () => {
  it('is a floor for a field, a part of one, or all parts together', async () => {
    const cwd = folderWith({ ...numbered(4), 'in/5.txt': noTelework(PAGE) });
    const check = (...floors: string[]) =>
      fiche(['check', 'in', ...floors.flatMap((floor) => ['--min-coverage', floor])], { cwd });
    expect((await check('telework=0.8', 'grades=1', 'workplace=1', 'workplace.city=1', 'workplace_city=1')).code).toBe(
      0,
    );
    const { code, stderr } = await check('telework=0.81', 'salary.max=0.5');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'in: error coverage_floor: telework in 4 of 5 postings (80 %), less than --min-coverage telework=0.81\n',
    );
    expect(stderr).not.toContain('salary');
  });

  it('wants a field and a share', async () => {
    const stderr = async (floor: string) => (await fiche(['check', 'x', '--min-coverage', floor])).stderr;
    expect(await stderr('grade=1')).toContain("unknown field 'grade' (did you mean grades?)");
    expect(await stderr('grades=95')).toContain('--min-coverage grades wants a share from 0 to 1');
    expect(await stderr('grades')).toContain('such as grades=0.95');
    expect(await stderr('id=1')).toContain("every record has 'id'");
  });
});
