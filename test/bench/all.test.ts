/** What the benchmark makes of its figures, and the floor it measures by. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../bench/all/entries.js';
import { markdownTable, ratio, rowOf, shownSeconds } from '../../bench/all/table.js';
import type { Taken } from '../../bench/measure.js';
import { folderWith } from '../folder.js';

const taken = (seconds: number, more: Partial<Taken> = {}): Taken => ({
  seconds,
  cpuSeconds: null,
  peakMegabytes: null,
  stderr: '',
  ...more,
});

const entry = (more: Partial<Entry>): Entry => ({
  part: 'throughput',
  name: 'a',
  needs: 'node',
  command: ['a'],
  bytes: 4e6,
  bounds: [],
  ...more,
});

describe('ratios', () => {
  it('compare round by round, and take the median', () => {
    expect(ratio([taken(2), taken(9), taken(4)], [taken(1), taken(3), taken(2)], 'seconds')).toBe(2);
  });

  it('pass over what was not measured', () => {
    expect(ratio([taken(1), taken(1, { cpuSeconds: 3 })], [taken(1), taken(1, { cpuSeconds: 2 })], 'cpuSeconds')).toBe(
      1.5,
    );
    expect(ratio([taken(1)], [], 'seconds')).toBeNaN();
  });
});

describe('rows', () => {
  const results = new Map([
    ['a', [taken(2, { peakMegabytes: 100 })]],
    ['b', [taken(1, { peakMegabytes: 90 })]],
  ]);

  it('say what is within its bounds and what is not', () => {
    const within = entry({ bounds: [{ than: 'b', by: 'seconds', most: 2 }], mostMegabytes: 100 });
    expect(rowOf(within, results)).toEqual({
      cells: ['a', '2.00 s', '', '2.0', '100 MB', '2.00 × b, at most 2.00; 100 MB, at most 100 MB'],
      isMissed: false,
    });
    const beyond = entry({ bounds: [{ than: 'b', by: 'peakMegabytes', most: 1.1 }] });
    expect(rowOf(beyond, results)).toMatchObject({ isMissed: true });
    expect(rowOf(beyond, results).cells.at(-1)).toBe('**1.11 × b (peak), beyond 1.10**');
  });

  it('tell without judging where nothing is promised', () => {
    expect(rowOf(entry({ bounds: [{ than: 'b', by: 'seconds', most: null }] }), results).cells.at(-1)).toBe('2.00 × b');
  });

  it('say what is not installed', () => {
    const absent = entry({ name: 'c', needs: 'mlr' });
    expect(rowOf(absent, results)).toEqual({ cells: ['c', 'no mlr here', '', '', '', ''], isMissed: false });
    const against = entry({ bounds: [{ than: 'c', by: 'seconds', most: 1 }] });
    expect(rowOf(against, results).cells.at(-1)).toBe('c: not measured');
  });
});

it('shows times by their size', () => {
  expect([0.0123, 12.345, Number.NaN].map(shownSeconds)).toEqual(['12 ms', '12.35 s', '']);
});

it('makes tables of Markdown', () => {
  expect(markdownTable(['', 's', 'note'], [['a | b', '1', 'x']])).toBe(
    ['|        |   s | note |', '| ------ | --: | --- |', '| a \\| b |   1 | x   |'].join('\n'),
  );
});

it('has a floor that takes out blocks printed again, and keeps letters', () => {
  const cwd = folderWith({ 'in/b.txt': 'é\nun\ndeux\nun\ndeux\ntrois\n', 'in/a.txt': 'un\nun\n' });
  const floor = fileURLToPath(new URL('../../bench/floor/floor.mjs', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [floor, `${cwd}/in`], { encoding: 'utf8' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { path: 'a.txt', text: 'un\nun\n' },
    { path: 'b.txt', text: 'é\nun\ndeux\ntrois\n' },
  ]);
});
