/** Where the time goes: what is counted for which stage, and how it is told. */
import { describe, expect, it } from 'vitest';
import { makeStopwatch, STAGES, stageLines, watched } from '../../src/cli/stages.js';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

/** A clock that goes on by one millisecond whenever it is looked at. */
function ticking(): () => number {
  let now = 0;
  return () => now++;
}

describe('a stopwatch', () => {
  it('counts every millisecond for one stage, the one that was entered last', async () => {
    const watch = makeStopwatch(ticking());
    const value = await watch.awaited('decode', async () => watch.timed('read', () => 'a'));
    expect(value).toBe('a');
    expect(watch.times()).toEqual({ read: 1, decode: 2, segment: 0, collapse: 0, extract: 0, emit: 0, other: 2 });
  });

  it('goes back to the stage before when a stage fails', () => {
    const watch = makeStopwatch(ticking());
    expect(() =>
      watch.timed('extract', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(watch.times()).toMatchObject({ extract: 1, other: 2 });
  });

  it('adds what other threads measured', () => {
    const watch = makeStopwatch(() => 0);
    watch.add({ read: 1, decode: 2, segment: 3, collapse: 4, extract: 5, emit: 6, other: 7 });
    expect(STAGES.map((stage) => watch.times()[stage])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('counts nothing of what another one measures', async () => {
    let time = 0;
    const watch = makeStopwatch(() => time);
    time = 1;
    const elsewhere = watch.elsewhere(async () => {
      time = 100;
      return 'a';
    });
    expect(await elsewhere).toBe('a');
    time = 102;
    expect(watch.times()).toMatchObject({ other: 3 });
  });

  it('counts the making of items, and not what is done with them', async () => {
    const watch = makeStopwatch(ticking());
    async function* items() {
      yield 1;
      yield 2;
    }
    const seen: number[] = [];
    for await (const item of watched(watch, 'read', items())) seen.push(watch.timed('emit', () => item));
    expect(seen).toEqual([1, 2]);
    expect(watch.times()).toMatchObject({ read: 3, emit: 2 });
  });
});

it('tells seconds, shares and rates', () => {
  const times = { read: 500, decode: 0, segment: 1500, collapse: 0, extract: 0, emit: 0, other: 2000 };
  expect(stageLines(times, 3e6)).toBe(`stages, all threads together:
  read          0.50 s   13 %      6.0 MB/s
  decode        0.00 s    0 %
  segment       1.50 s   38 %      2.0 MB/s
  collapse      0.00 s    0 %
  extract       0.00 s    0 %
  emit          0.00 s    0 %
  other         2.00 s   50 %
`);
});

describe('--stats=stages', () => {
  it('is told behind the summary, and changes nothing of the records', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1), 'in/b.txt': posting(2) });
    const plain = await fiche(['in', '--stats'], { cwd });
    const staged = await fiche(['in', '--stats=stages'], { cwd });
    expect(staged.stdout).toBe(plain.stdout);
    expect(staged.stderr.startsWith(plain.stderr)).toBe(true);
    const lines = staged.stderr.slice(plain.stderr.length).split('\n');
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual(['stages,', ...STAGES, '']);
  });

  it('leaves --stats a switch, which takes no word', async () => {
    const cwd = folderWith({ 'in/a.txt': posting(1) });
    expect(await fiche(['--stats', 'in'], { cwd })).toMatchObject({ code: 0 });
    expect((await fiche(['--stats=lines', 'in'], { cwd })).code).toBe(2);
  });
});
