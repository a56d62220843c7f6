/** What docs/ci.md shows is what the program does. */
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { fiche } from '../cli/world.js';
import { blocksOf, examplesOf, fileText, outputOf } from '../documents.js';
import { folderWith } from '../folder.js';

const PAGE = fileText('docs/ci.md');

describe('docs/ci.md', () => {
  it.each(examplesOf(PAGE))('shows what $command prints', ({ command, output }) => {
    expect(outputOf(command)).toBe(output);
  });

  it('names the reporters that are there', () => {
    const [, rows = ''] = /^\| reporter \|.*\n\|[-|]+\n((?:\|.*\n)+)/m.exec(PAGE) ?? [];
    const named = [...rows.matchAll(/^\| `(\w+)` \|.*\| (\w+) \|$/gm)].map(([, name, stream]) => [name, stream]);
    expect(named).toEqual(
      Object.entries(REPORTERS).map(([name, { isDocument }]) => [name, isDocument ? 'stdout' : 'stderr']),
    );
  });

  it('names every key of a diagnostic', async () => {
    const cwd = folderWith({ 'a.txt': '' });
    const { stdout } = await fiche(['a.txt', '-o', 'o.json', '--reporter', 'json'], { cwd });
    const { diagnostics, ...rest } = JSON.parse(stdout);
    const keys = [...Object.keys(rest), ...Object.keys(diagnostics[0]).map((key) => `.${key}`)];
    expect(keys.filter((key) => !PAGE.includes(`\`${key}\``) && !PAGE.includes(`\`${key}[]\``))).toEqual([]);
  });

  it.each(blocksOf(PAGE, 'yaml'))('shows a configuration that holds', async (text) => {
    const cwd = folderWith({ 'fiche.config.yaml': text });
    for (const command of ['convert', 'match']) {
      const { code, stdout } = await fiche([command, '--print-config'], { cwd });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)[command]).toMatchObject({ reporter: ['human', 'sarif'], encoding: 'auto' });
    }
  });
});
