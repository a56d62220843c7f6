/** What README.md shows is what the program does. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands.js';
import { GROUPS } from '../src/cli/flags.js';
import { FORMATS } from '../src/emit/index.js';
import { blocksOf, examplesOf, fileText, outputOf, ROOT } from './documents.js';

const README = fileText('README.md');

/** The cells of the table with this first header, row by row. */
function tableOf(document: string, header: string): readonly (readonly string[])[] {
  const [, rows = ''] = new RegExp(`^\\| ${header} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, 'm').exec(document) ?? [];
  const lines = rows.split('\n').filter((row) => row !== '');
  return lines.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const SOURCES = readdirSync(`${ROOT}/src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fileText(`src/${name}`))
  .join('\n');

const importedInSources = (name: string): boolean =>
  new RegExp(`(?:from|import\\() ?'${name}(?:/[^']*)?'`).test(SOURCES);

describe('README.md', () => {
  it.each(examplesOf(README))('shows what $command prints', ({ command, output }) => {
    expect(outputOf(command)).toBe(output);
  });

  it('shows what its program prints', () => {
    const [program = ''] = blocksOf(README, 'ts');
    const shown = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(shown).not.toEqual([]);
    expect(stdout.trimEnd().split('\n')).toEqual(shown);
  });

  it('says how to set up and run it', () => {
    const lines = blocksOf(README, 'sh').join('').split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^npm ci && npx fiche convert samples(?: +#|$)/));
    expect(lines).toContainEqual(expect.stringMatching(/^npm ci && npm test(?: +#|$)/));
  });

  it('names the commands and formats that are there', () => {
    expect(tableOf(README, 'command').map(([name]) => codeIn(name))).toEqual(
      expect.arrayContaining(Object.keys(COMMANDS).map((name) => [name])),
    );
    expect(tableOf(README, 'format').map(([name, endings]) => [codeIn(name), codeIn(endings)])).toEqual(
      Object.entries(FORMATS).map(([name, { extensions }]) => [[name], extensions]),
    );
  });

  it('gives a reason for every dependency', () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(fileText('package.json'));
    // Those that the program is bundled with are not installed beside it.
    const bundled = Object.keys(devDependencies).filter((name) => importedInSources(name));
    expect(
      tableOf(README, 'package')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...Object.keys({ ...dependencies, ...optionalDependencies }), ...bundled].sort());
  });
});

describe.each([
  'README.md',
  'docs/layouts.md',
  'docs/accuracy.md',
  'docs/matching.md',
  'docs/ci.md',
  'docs/checking.md',
  'docs/scale.md',
])('%s', (path) => {
  const document = fileText(path);

  it('links to files that are there', () => {
    const links = [...document.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(new URL(link, new URL(`../${path}`, import.meta.url))))).toEqual([]);
  });

  it('gives only options that are there', () => {
    const known = new Set<string>(Object.values(GROUPS).flatMap(({ flags }) => Object.keys(flags)));
    const commands = blocksOf(document, 'sh').join('').replace(/ +#.*/g, '').split(/[\n|]/);
    const named = commands
      .filter((line) => /^\s*(?:npx )?fiche /.test(line))
      .flatMap((line) => [...line.matchAll(/ --([\w-]+)/g)]);
    const inText = [...document.matchAll(/`--([\w-]+)[^`]*`/g)];
    expect([...named, ...inText].map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});
