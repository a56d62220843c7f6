import { Buffer } from 'node:buffer';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeTalk } from '../../src/cli/talk.js';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

describe('talk', () => {
  it('leaves stderr alone where there is nothing to say', async () => {
    let writes = 0;
    const stderr = new Writable({
      write(_chunk, _encoding, done) {
        writes++;
        done();
      },
    });
    const talk = makeTalk({ stderr, now: () => 0 }, { progress: false });
    await talk.say('');
    await talk.end();
    expect(writes).toBe(0);
    await talk.say('x\n');
    expect(writes).toBe(1);
  });

  const three = (): string =>
    folderWith({ 'in/a.txt': posting(1), 'in/b.txt': Buffer.from(posting(2) + posting(3), 'latin1'), 'in/c.txt': '' });

  it('says with -v how each file was read', async () => {
    const { stderr } = await fiche(['in', '-v'], { cwd: three() });
    expect(stderr).toContain('in/a.txt: note read: utf-8, 1 posting, emploi-territorial\n');
    expect(stderr).toContain('in/b.txt: note read: windows-1252 (guessed), 2 postings, emploi-territorial\n');
  });

  it('sums up with --stats', async () => {
    const { stderr, stdout } = await fiche(['in', '--stats', '-q'], { cwd: three(), now: () => 1000 });
    expect(JSON.parse(stdout)).toHaveLength(3);
    expect(stderr).toMatch(/^3 files, 1\.\d kB, 3 postings in 0\.0 s$/m);
    expect(stderr).toMatch(/^layouts: emploi-territorial 3$/m);
    expect(stderr).toMatch(/^1 error, 2 warnings$/m);
    expect(stderr).toMatch(/ title +100 %/);
    expect(stderr).toMatch(/ nor +0 %/);
  });

  it('shows progress on a terminal, at most ten times a second, and takes it away', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`in/${i}.txt`, posting(i)])));
    let clock = 0;
    const now = () => {
      clock += 10;
      return clock;
    };
    const { stderr } = await fiche(['in', '-o', 'out.json'], { cwd, now, terminals: ['stderr'] });
    // Each is written over the one before, and only what is left of that is erased.
    const drawn = stderr.split('\u001b[K').slice(0, -1);
    expect(drawn.every((line) => line.startsWith('\r') && !line.includes('\u001b'))).toBe(true);
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.length).toBeLessThanOrEqual(clock / 100);
    expect(drawn.at(-1)).toMatch(/^\r\d+\/30 files {2}\d+\.\d kB {2}\d+ postings\/s/);
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
  });

  it.each([
    ['elsewhere than on a terminal', [], {}, []],
    ['in CI', [], { CI: 'true' }, ['stderr']],
    ['with -q', ['-q'], {}, ['stderr']],
    ['with --no-progress', ['--no-progress'], {}, ['stderr']],
  ] as const)('shows no progress %s', async (_, argv, env, terminals) => {
    let clock = 0;
    const now = () => {
      clock += 200;
      return clock;
    };
    const cwd = folderWith({ 'in/a.txt': posting(1), 'in/b.txt': posting(2) });
    expect((await fiche(['in', '-o', 'out.json', ...argv], { cwd, env, terminals, now })).stderr).toBe('');
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  const colours = async (argv: readonly string[], terminals: readonly ('stdout' | 'stderr')[], env = {}) => {
    const cwd = folderWith({ 'a.txt': posting(1), 'b.txt': '' });
    const { stdout, stderr } = await fiche(['a.txt', 'b.txt', '--no-progress', ...argv], { cwd, terminals, env });
    return [stdout.includes(ESCAPE), stderr.includes(ESCAPE)];
  };

  it.each([
    ['terminals only', [], ['stdout'], {}, [true, false]],
    ['each stream for itself', [], ['stderr'], {}, [false, true]],
    ['nowhere with --color never', ['--color', 'never'], ['stdout', 'stderr'], { FORCE_COLOR: '1' }, [false, false]],
    ['nowhere with --no-color', ['--no-color'], ['stdout', 'stderr'], {}, [false, false]],
    ['everywhere with --color always', ['--color', 'always'], [], { NO_COLOR: '1' }, [true, true]],
    ['nowhere under NO_COLOR', [], ['stdout', 'stderr'], { NO_COLOR: '1' }, [false, false]],
    ['nowhere on a dumb terminal', [], ['stdout', 'stderr'], { TERM: 'dumb' }, [false, false]],
    ['in messages, and never in data, under FORCE_COLOR', [], [], { FORCE_COLOR: '1' }, [false, true]],
    ['not under FORCE_COLOR=0', [], ['stderr'], { FORCE_COLOR: '0' }, [false, false]],
  ] as const)('is on %s', async (_, argv, terminals, env, expected) => {
    expect(await colours(argv, terminals, env)).toEqual(expected);
  });

  it('leaves JSON what it is', async () => {
    const cwd = folderWith({ 'a.txt': posting(1, 'Agent "H/F" \\ : 12 true') });
    const plain = (await fiche(['a.txt'], { cwd })).stdout;
    const coloured = (await fiche(['a.txt', '--color', 'always'], { cwd })).stdout;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken off
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(coloured).toContain('\u001b[36m"title"\u001b[39m:');
  });
});

describe('control characters of a scrape', () => {
  const HOSTILE = 'Agent\u001b]0;x\u0007\u009b31m\u202efin\r';

  it.each(['json', 'ndjson', 'yaml', 'csv', 'tsv', 'table'])('never reach a terminal (%s)', async (format) => {
    const cwd = folderWith({ 'a.txt': posting(1, HOSTILE.trim()) });
    const { stdout } = await fiche(['a.txt', '-f', format, '--no-color'], { cwd, terminals: ['stdout'] });
    expect(stdout).toContain('Agent');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('reach a pipe as they are, where the format has no other form', async () => {
    const cwd = folderWith({ 'a.txt': posting(1, 'Agent\u001b[31m rouge') });
    expect((await fiche(['a.txt', '-f', 'csv', '--fields', 'title'], { cwd })).stdout).toContain('\u001b[31m');
  });

  it('are not in messages, wherever these go', async () => {
    const cwd = folderWith({ 'in/a\u001b[31m\n.txt': '' });
    const { stderr } = await fiche(['in'], { cwd });
    expect(stderr).toContain('in/a\\u001b[31m\\u000a.txt: error empty');
    expect(stderr).not.toContain('\u001b');
  });
});
