/** The built program on file systems that are not kind: what cannot be read is told of and waited for by nobody, and the rest is read. */
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { doubled, once } from './cli/doubled.js';
import { fiche as inProcess } from './cli/world.js';
import { folderWith, posting } from './folder.js';

const PROGRAM = fileURLToPath(new URL('../dist/fiche.js', import.meta.url));

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('dist/fiche.js is not there: npm run build');
});

/** Somebody who may do nothing. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

interface Setting {
  readonly uid?: number;
  readonly input?: string;
}

/** A run that waits for something is ended, and fails; a signal that it listens to, it might never hear. */
const HANG = 60_000;

function fiche(argv: readonly string[], cwd: string, { uid, input = '' }: Setting = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: HANG,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH },
    ...(uid !== undefined && isRoot ? { uid, gid: uid } : {}),
  });
  return { code: status ?? signal, stdout, stderr };
}

const shell = (line: string, cwd: string) =>
  spawnSync('bash', ['--norc', '-c', line], { cwd, encoding: 'utf8' }).status;

/** The paths of the postings of an array of records. */
const pathsIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { readonly source: { readonly path: string } }[]).map(({ source }) => source.path);

const READERS: readonly (readonly string[])[] = [
  ['convert'],
  ['explain'],
  ['check'],
  ['match'],
  ['keys'],
  ['collapse', '--out-dir', 'once'],
];

describe('what may not be read or written', () => {
  const shut = () => {
    const cwd = folderWith({
      'in/a.txt': posting(1),
      'in/b.txt': posting(2),
      'in/shut/c.txt': posting(3),
      'in/.gitignore': '',
    });
    for (const name of ['in/b.txt', 'in/shut', 'in/.gitignore']) chmodSync(join(cwd, name), 0);
    chmodSync(cwd, 0o777);
    return cwd;
  };

  it.each(READERS)('is told of by fiche %s, and the rest is read', (...argv) => {
    const cwd = shut();
    const { code, stderr } = fiche([...argv, 'in'], cwd, { uid: NOBODY });
    chmodSync(join(cwd, 'in/shut'), 0o755);
    expect(stderr).toContain('in/b.txt: error unreadable: permission denied');
    expect(stderr).toContain('in/shut: error unreadable: permission denied');
    expect(stderr).not.toContain('fault of the program');
    expect(code).toBe(2);
    if (argv[0] === 'collapse') expect(readdirSync(join(cwd, 'once'))).toEqual(['a.txt']);
  });

  it('is told of where something is to be written', () => {
    const cwd = folderWith({ 'a.txt': doubled(1), 'shut/x': '', 'fixed.json': 'old' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'shut'), 0o555);
    chmodSync(join(cwd, 'fixed.json'), 0o444);
    for (const [argv, path] of [
      [['-o', 'shut/out.json', 'a.txt'], 'shut/out.json'],
      [['-o', 'fixed.json', 'a.txt'], 'fixed.json'],
      [['--out-dir', 'shut', 'a.txt'], 'shut/O062260219000001.json'],
      [['--out-dir', 'shut/deeper', 'a.txt'], 'shut/deeper'],
      [['collapse', '--in-place', 'a.txt'], 'a.txt'],
      [['match', '--index', 'shut/index', 'a.txt'], 'shut/index'],
    ] as const) {
      const { code, stderr } = fiche(argv, cwd, { uid: NOBODY });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${path}: error unwritable: `)]);
    }
    expect(readFileSync(join(cwd, 'fixed.json'), 'utf8')).toBe('old');
    expect(readdirSync(join(cwd, 'shut'))).toEqual(['x']);
  });

  it('is told of by fiche eval', () => {
    const cwd = folderWith({ 'set/a.json': '{}', 'set/b.json/c': '' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'set/a.json'), 0);
    const { code, stderr } = fiche(['eval', 'set'], cwd, { uid: NOBODY });
    expect([code, stderr]).toEqual([2, expect.stringContaining('set/a.json: permission denied')]);
  });
});

describe('what is no file', () => {
  const trap = () => {
    const cwd = folderWith({ 'in/a.txt': posting(1), 'in/deep/b.txt': posting(2), 'set/a.json': '' });
    shell(
      'mkfifo in/pipe.txt in/.gitignore in/deep/.ficheignore set/pipe.json fiche.config.yaml; ln -s /dev/zero in/zero.txt; ln -s pipe.txt in/link.txt',
      cwd,
    );
    symlinkSync('..', join(cwd, 'in/deep/up'));
    symlinkSync('.', join(cwd, 'in/self'));
    symlinkSync('turn.txt', join(cwd, 'in/round.txt'));
    symlinkSync('round.txt', join(cwd, 'in/turn.txt'));
    if (isRoot) shell('mknod in/device.txt c 1 5; mknod in/block.txt b 7 200', cwd);
    return cwd;
  };

  it.each(READERS)('is opened by no walk of fiche %s, whatever it is called', (...argv) => {
    const cwd = trap();
    for (const name of ['in', 'in/**/*.txt', 'in/*', '{in,in/deep}/*.txt']) {
      const { code, stderr } = fiche([...argv, name], cwd);
      expect([code, stderr]).toEqual([expect.any(Number), expect.not.stringContaining(': error ')]);
      expect([0, 1]).toContain(code);
    }
    expect(pathsIn(fiche(['in'], cwd).stdout)).toEqual(['in/a.txt', 'in/deep/b.txt']);
  });

  it('is no label of fiche eval, nor a text of one', () => {
    const cwd = trap();
    expect(fiche(['eval', 'set'], cwd).stderr).toContain('set/a.json: ');
    rmSync(join(cwd, 'set/a.json'));
    symlinkSync('pipe.json', join(cwd, 'set/a.json'));
    expect(fiche(['eval', 'set'], cwd)).toMatchObject({
      code: 2,
      stderr: 'fiche: set/a.json: it is no file\nSee fiche --help.\n',
    });
    rmSync(join(cwd, 'set/a.json'));
    writeFileSync(join(cwd, 'set/a.json'), '{"file":"pipe.json","record":{}}');
    expect(fiche(['eval', 'set'], cwd)).toMatchObject({
      code: 2,
      stderr: 'fiche: set/pipe.json: it is no file\nSee fiche --help.\n',
    });
  });

  it('is told of when it is named and goes round in a circle', () => {
    const { code, stdout, stderr } = fiche(['in/round.txt', 'in/a.txt'], trap());
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('in/round.txt: error unreadable: its symbolic links go round in a circle'),
    ]);
    expect(pathsIn(stdout)).toEqual(['in/a.txt']);
  });
});

describe('names', () => {
  const ODD = [
    "it's.txt",
    '"quoted".txt',
    '-x.txt',
    '--version.txt',
    '$(touch x).txt',
    ' .txt',
    '*.txt',
    '[a].txt',
    'a\nb.txt',
    'a\u001b[31m.txt',
    '\u202etxt.txt',
    `${'n'.repeat(251)}.txt`,
  ];

  it('may be anything', () => {
    const cwd = folderWith(Object.fromEntries(ODD.map((name, i) => [`in/${name}`, doubled(i)])));
    const { code, stdout, stderr } = fiche(['in', '-q'], cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(pathsIn(stdout)).toEqual(ODD.map((name) => `in/${name}`).sort());
    // Each is named as it is, and a name is no option behind `--`.
    for (const name of ODD) expect(pathsIn(fiche(['-q', '--', name], join(cwd, 'in')).stdout)).toEqual([name]);
    expect(fiche(['collapse', 'in', '--out-dir', 'out'], cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...ODD].sort());
    expect(fiche(['in', '-q', '--out-dir', 'records'], cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(cwd, 'records'))).toHaveLength(ODD.length);
    expect(fiche(['collapse', 'in', '--in-place', '--report', 'undo'], cwd).code).toBe(0);
    expect(fiche(['restore', 'in', '--in-place', '--report', 'undo'], cwd).code).toBe(0);
    for (const [i, name] of ODD.entries()) expect(readFileSync(join(cwd, 'in', name), 'utf8')).toBe(doubled(i));
  });

  it('are told of on one line, without what a terminal would obey', () => {
    const cwd = folderWith(Object.fromEntries(ODD.map((name) => [`in/${name}`, ''])));
    const { code, stderr } = fiche(['in'], cwd);
    expect(code).toBe(1);
    expect(stderr.match(/error empty/g)).toHaveLength(ODD.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    for (const line of stderr.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:in\/.*: error empty: | {2}hint: |\d+ errors)/);
  });

  it('of bytes that are no UTF-8 are told of, and the others are read', ({ skip }) => {
    const cwd = folderWith({ 'in/a.txt': posting(1) });
    try {
      writeFileSync(
        Buffer.concat([Buffer.from(join(cwd, 'in/')), Buffer.from([0xff, 0xe9]), Buffer.from('.txt')]),
        posting(2),
      );
    } catch {
      skip('this disk takes no such name');
    }
    const { code, stdout, stderr } = fiche(['in'], cwd);
    expect(pathsIn(stdout)).toEqual(['in/a.txt']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('error unreadable: its name is not valid UTF-8')]);
  });

  it('that are one name on other disks are two files here, and never one there', ({ skip }) => {
    const twins = ['É.txt', 'E\u0301.txt', 'é.txt', 'a.txt', 'A.txt', 'A.TXT'];
    const cwd = folderWith(Object.fromEntries(twins.map((name, i) => [`in/${name}`, posting(i)])));
    if (readdirSync(join(cwd, 'in')).length < twins.length) skip('they are one name on this disk too');
    expect(pathsIn(fiche(['in', '-q'], cwd).stdout)).toHaveLength(twins.length);
    fiche(['in', '-q', '--out-dir', 'records'], cwd);
    expect(new Set(readdirSync(join(cwd, 'records')).map((name) => name.normalize('NFC').toLowerCase())).size).toBe(6);
    const { code, stderr } = fiche(['collapse', 'in', '--out-dir', 'out'], cwd);
    expect([code, stderr.match(/error same_output/g)?.length]).toEqual([2, 4]);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(2);
  });

  it('lead nowhere but into the folder that was named', () => {
    const traversing = posting(1).replace(/Offre n° \S+/, 'Offre n° ../../../etc/x\nRéférence : ../../y');
    const cwd = folderWith({ 'work/in/..txt': traversing, 'work/in/...txt': traversing });
    const work = join(cwd, 'work');
    fiche(['in', '-q', '--ext', '.txt', '--out-dir', 'out'], work);
    fiche(['-', '-q', '--stdin-filename', '../../../z.txt', '--out-dir', 'out'], work, { input: traversing });
    fiche(['collapse', '-', '--stdin-filename', '../../../z.txt', '--out-dir', 'once'], work, { input: traversing });
    expect(readdirSync(cwd)).toEqual(['work']);
    expect(readdirSync(work).sort()).toEqual(['in', 'once', 'out']);
    expect(readdirSync(join(work, 'once'))).toEqual(['z.txt']);
  });

  it('of folders may be longer than paths may be', () => {
    const cwd = folderWith({ 'in/a.txt': posting(1) });
    shell(`cd in; for i in $(seq 25); do mkdir ${'d'.repeat(200)} && cd ${'d'.repeat(200)}; done; echo x > b.txt`, cwd);
    const { code, stdout, stderr } = fiche(['in'], cwd);
    shell(`rm -rf in`, cwd);
    expect(pathsIn(stdout)).toEqual(['in/a.txt']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('its name is too long')]);
  });
});

describe('files that change while they are read', () => {
  /** A stream that has something done when first something is written to it. */
  const doing = (action: () => void) => {
    let isDone = false;
    const texts: string[] = [];
    const stream = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        if (!isDone) action();
        isDone = true;
        texts.push(chunk);
        done();
      },
    });
    return { stream, text: () => texts.join('') };
  };

  /** The first is written before the others are read: it is too large to be read with them. */
  const files = {
    'in/a.txt': `${posting(1)}${'Fin de la page. '.repeat(40_000)}\n`,
    'in/b.txt': posting(2),
    'in/c.txt': posting(3),
  };

  it('may vanish: that is told, and the next is read', async () => {
    const cwd = folderWith(files);
    const out = doing(() => rmSync(join(cwd, 'in/b.txt')));
    const { code, stderr } = await inProcess(['in', '-f', 'ndjson'], { cwd, stdout: out.stream });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('in/b.txt: error unreadable: it was there a moment ago and is gone'),
    ]);
    expect(out.text().trim().split('\n')).toHaveLength(2);
  });

  it('may become folders', async () => {
    const cwd = folderWith(files);
    const out = doing(() => {
      rmSync(join(cwd, 'in/b.txt'));
      mkdirSync(join(cwd, 'in/b.txt'));
    });
    const { code, stderr } = await inProcess(['in', '-f', 'ndjson'], { cwd, stdout: out.stream });
    expect([code, stderr]).toEqual([2, expect.stringContaining('in/b.txt: error unreadable: it is a folder')]);
  });

  it('may grow without end, up to --max-bytes', async () => {
    const { fileChunks, gather } = await import('../src/input/chunks.js');
    const file = join(folderWith({ 'a.txt': 'a' }), 'a.txt');
    const growing = async function* () {
      for await (const chunk of fileChunks(file)) {
        appendFileSync(file, 'b'.repeat(1000));
        yield chunk;
      }
    };
    await expect(gather(growing(), 100_000)).rejects.toThrow('larger than 97.7 KiB');
  });

  it('are not replaced by what they were before', async () => {
    const cwd = folderWith({ 'in/a.txt': doubled(1), 'in/b.txt': doubled(2) });
    const { inPlaceSink } = await import('../src/cli/text-sinks.js');
    const reported: string[] = [];
    const talk = { report: async ({ message }: { readonly message: string }) => void reported.push(message) };
    const sink = inPlaceSink(talk as unknown as Parameters<typeof inPlaceSink>[0]);
    const location = join(cwd, 'in/a.txt');
    appendFileSync(location, 'Et encore ceci.\n');
    const input = { path: 'in/a.txt', location, name: 'a.txt' };
    const delivery = {
      input,
      bytes: Buffer.from(once(1)),
      size: Buffer.byteLength(doubled(1)),
      encoding: 'utf-8',
      isChanged: true,
      account: async () => undefined,
    } as const;
    expect(await sink.put(delivery)).toBe(false);
    expect(reported).toEqual(['it has changed since it was read']);
    expect(readFileSync(location, 'utf8')).toBe(`${doubled(1)}Et encore ceci.\n`);
  });
});
