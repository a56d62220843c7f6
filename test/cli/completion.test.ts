import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHELLS } from '../../src/cli/completion/shells.js';
import { COMMAND_NAMES, groupsOf } from '../../src/cli/flags.js';
import { COLUMNS } from '../../src/emit/columns.js';
import { folderWith } from '../folder.js';
import { canType, hasFish, offeredByFish, typeInto } from './shells.js';
import { fiche } from './world.js';

const scriptOf = async (shell: string): Promise<string> => (await fiche(['completion', shell])).stdout;

/** What is typed, and the words that come of it; TAB stands for the key. */
const TYPED: readonly (readonly [line: string, ...words: readonly string[]])[] = [
  ['fiche --format=ndj\t', '--format=ndjson'],
  ['fiche --format ndj\t', '--format', 'ndjson'],
  ['fiche -f ndj\t', '-f', 'ndjson'],
  ['fiche convert in --no-prog\tx', 'convert', 'in', '--no-progress', 'x'],
  ['fiche colla\t', 'collapse'],
  ['fiche match --bo\t', 'match', '--boilerplate'],
  ['fiche --fields title,application_dead\t', '--fields', 'title,application_deadline'],
  ['fiche --fields=title,application_dead\t', '--fields=title,application_deadline'],
  ['fiche --fields title,titl\t', '--fields', 'title,titl'],
  ['fiche --reporter human,sar\t', '--reporter', 'human,sarif'],
  ['fiche -o out-of\t', '-o', 'out-of-the-way.csv'],
  ['fiche --output=out-of\t', '--output=out-of-the-way.csv'],
  ['fiche --out-dir spa\t', '--out-dir', 'spaced out'],
  ['fiche collapse --no-ign\tspa\t', 'collapse', '--no-ignore', 'spaced out'],
  ['fiche spa\t', 'spaced out'],
  ['fiche completion f\t', 'completion', 'fish'],
  ['fiche -- --form\t', '--', '--form'],
];

/** Some shells keep the slash behind a folder. */
const withoutSlash = (word: string): string => word.replace(/\/$/, '');

const folder = (script: string): string =>
  folderWith({ script, 'out-of-the-way.csv': '', 'spaced out/a.txt': '', 'in/a.txt': '' });

describe.each(['bash', 'zsh'] as const)('completion of %s', (shell) => {
  const isHere = canType(shell);

  it.skipIf(isHere)(`is not tried: ${shell} or python3 is not on this machine`, () => undefined);

  it.skipIf(!isHere).each(TYPED)('makes of %j the words that were meant', async (line, ...words) => {
    const cwd = folder(await scriptOf(shell));
    expect(typeInto(shell, line, join(cwd, 'script'), cwd).map(withoutSlash)).toEqual(words);
  });
});

describe('completion of bash', () => {
  it.skipIf(!canType('bash'))('understands a readline that breaks no words at =', async () => {
    const cwd = folder(`COMP_WORDBREAKS=\${COMP_WORDBREAKS//=/}\n${await scriptOf('bash')}`);
    expect(typeInto('bash', 'fiche --format=ndj\t', join(cwd, 'script'), cwd)).toEqual(['--format=ndjson']);
    const other = folder(`COMP_WORDBREAKS=\${COMP_WORDBREAKS//=/}\n${await scriptOf('bash')}`);
    expect(typeInto('bash', 'fiche --output=out-of\t', join(other, 'script'), other)).toEqual([
      '--output=out-of-the-way.csv',
    ]);
  });
});

describe('completion of fish', () => {
  it.skipIf(hasFish)('is not tried: fish is not on this machine', () => undefined);

  it.skipIf(!hasFish).each([
    ['fiche --format=nd', ['--format=ndjson']],
    ['fiche --format nd', ['ndjson']],
    ['fiche -f nd', ['ndjson']],
    ['fiche convert in --form', ['--format']],
    ['fiche colla', ['collapse']],
    ['fiche match --bo', ['--boilerplate']],
    ['fiche --fields title,application_dead', ['title,application_deadline']],
    ['fiche --fields=title,application_dead', ['--fields=title,application_deadline']],
    ['fiche --reporter human,sar', ['human,sarif']],
    ['fiche -o out-of', ['out-of-the-way.csv']],
    ['fiche --output=out-of', ['--output=out-of-the-way.csv']],
    ['fiche --out-dir spa', ['spaced out/']],
    ['fiche --out-dir out-of', []],
    ['fiche spa', ['spaced out/']],
    ['fiche completion f', ['fish']],
    ['fiche schema ou', []],
  ])('offers for %j what can be meant', async (line, words) => {
    const cwd = folder(await scriptOf('fish'));
    expect(offeredByFish(line, join(cwd, 'script'), cwd)).toEqual(words);
  });
});

describe('fiche completion', () => {
  it.each(Object.keys(SHELLS))('knows every command, flag, choice and field (%s)', async (shell) => {
    const script = await scriptOf(shell);
    const words = new Set(script.split(/[\s'",:(){}[\]=|+*]+/).map((word) => word.replace(/^-+/, '')));
    const wanted = COMMAND_NAMES.flatMap((command) => [
      command,
      ...groupsOf(command)
        .flatMap(({ flags }) => Object.entries(flags))
        .filter(([name]) => !name.includes('=')) // shells take that for a value
        .flatMap(([name, { choices = [] }]) => [name, ...choices]),
    ]);
    expect([...wanted, ...COLUMNS.map(({ path }) => path)].filter((word) => !words.has(word))).toEqual([]);
  });

  it('wants a shell that is known', async () => {
    expect(await fiche(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
    expect((await fiche(['completion', 'tcsh'])).stderr).toContain('Allowed choices are bash, zsh, fish');
    expect((await fiche(['completion'])).stderr).toContain("missing required argument 'shell'");
  });
});
