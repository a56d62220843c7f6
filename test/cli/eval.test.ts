import { describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const gold = (record: object): string => JSON.stringify({ file: 'a.txt', record });

describe('fiche eval', () => {
  it('measures records against labels that stand beside their texts', async () => {
    const cwd = folderWith({ 'set/a.txt': posting(1, 'Un'), 'set/a.json': gold({ title: 'Un', telework: true }) });
    const { code, stdout } = await fiche(['eval', 'set', '-v'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('a.txt: telework: missed true');
    expect(stdout).toMatch(/^title +1\.000 1\.000 1\.000 +1 +0 +0$/m);
    expect(stdout).toMatch(/^all fields +1\.000 0\.500 0\.667/m);
    expect(stdout).toContain('0 of 1 postings right in everything');
  });

  it('takes texts from another folder, and gives JSON', async () => {
    const cwd = folderWith({ 'texts/a.txt': posting(1, 'Un'), 'labels/a.json': gold({ title: 'Un' }) });
    const { stdout } = await fiche(['eval', 'labels', 'texts', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ postings: 1, exact: 1, all: { f1: 1 }, judgements: [] });
  });

  it('ends with 1 below --fail-under', async () => {
    const cwd = folderWith({ 'set/a.txt': posting(1, 'Un'), 'set/a.json': gold({ title: 'Deux' }) });
    expect((await fiche(['eval', 'set', '--fail-under', '0.5'], { cwd })).code).toBe(1);
    expect((await fiche(['eval', 'set', '--fail-under', '0'], { cwd })).code).toBe(0);
  });

  it.each([
    [['eval'], 'a folder of labels'],
    [['eval', 'nowhere'], 'nowhere'],
    [['eval', 'empty'], 'no labels here'],
    [['eval', 'broken'], /broken[/\\]a\.json: /],
    [['eval', 'wrong'], /wrong[/\\]a\.json: record: /],
    [['eval', 'typo'], /typo[/\\]a\.json: unknown field 'workplace\.citty' \(did you mean workplace\.city\?\)/],
    [['eval', 'alone'], /alone[/\\]a\.txt: /],
    [['eval', 'alone', '--fail-under', '95'], '--fail-under wants a share'],
  ])('says what is wrong with %j', async (argv, message) => {
    const cwd = folderWith({
      'empty/a.txt': '',
      'broken/a.json': '{',
      'wrong/a.json': '{"file": "a.txt"}',
      'typo/a.json': gold({ workplace: { citty: 'Arras' } }),
      'alone/a.json': gold({}),
    });
    const { code, stderr } = await fiche(argv, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
