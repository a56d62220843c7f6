import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CONFIGURABLE, configJsonSchema, keysOf, topKeys, valueSchema } from '../../src/cli/config-schema.js';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const with2 = (config: string, name = 'fiche.config.yaml'): string =>
  folderWith({ 'in/a.txt': posting(1), 'in/b.txt': posting(2), [name]: config });
const held = async (cwd: string, argv: readonly string[] = [], env = {}): Promise<Record<string, unknown>> => {
  const { stdout, stderr, code } = await fiche([...argv, '--print-config'], { cwd, env });
  if (code !== 0) throw new Error(stderr);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken off
  const plain = stdout.replace(/\u001b\[\d+m/g, '');
  return (Object.values(JSON.parse(plain)) as Record<string, unknown>[])[0]!;
};

describe('a configuration file', () => {
  it('says what the command line does not', async () => {
    const cwd = with2('format: ndjson\nfields: [title, offer_number]\n');
    const { stdout } = await fiche(['in'], { cwd });
    expect(stdout.split('\n')[0]).toBe('{"title":"Gestionnaire administratif","offer_number":"O062260219000001"}');
    expect((await fiche(['in', '-f', 'csv'], { cwd })).stdout.split('\n')[0]).toBe('title,offer_number');
    expect((await fiche(['in', '--no-config'], { cwd })).stdout.slice(0, 2)).toBe('[\n');
  });

  it.each([
    ['fiche.config.yaml', 'format: tsv\n'],
    ['fiche.config.yml', '# why\nformat: tsv\n'],
    ['fiche.config.json', '{\n\t"$schema": "x",\n\t"format": "tsv"\n}\n'],
  ])('is %s', async (name, text) => {
    expect(await held(with2(text, name))).toMatchObject({ format: 'tsv' });
  });

  it('may hold nothing', async () => {
    expect((await fiche(['in'], { cwd: with2('# nothing yet\n') })).code).toBe(0);
  });

  it('is that of the nearest folder, and its paths begin there', async () => {
    const top = folderWith({
      'fiche.config.yaml': 'format: csv\n',
      'a/fiche.config.yaml': 'format: ndjson\noutput: out/all.ndjson\nreporter-file: { json: r.json }\n',
      'a/b/c/in.txt': posting(1),
      'a/out/x': '',
      'd/in.txt': posting(1),
    });
    const cwd = join(top, 'a/b/c');
    expect(await held(cwd)).toMatchObject({
      format: 'ndjson',
      output: '../../out/all.ndjson',
      reporter: ['json'],
      'reporter-file': { json: '../../r.json' },
    });
    expect((await fiche(['in.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(join(top, 'a/out/all.ndjson'), 'utf8')).toContain('O062260219000001');
    expect(await held(join(top, 'd'))).toMatchObject({ format: 'csv' });
    expect(await held(join(top, 'd'), ['-c', '../a/fiche.config.yaml'])).toMatchObject({
      output: '../a/out/all.ndjson',
    });
  });

  it('holds for every command that has the option and takes the value, and may have more for each', async () => {
    const cwd = with2(
      'format: jsonld\nencoding: utf-8\nmatch: { pairs: true, threshold: { repost: 0.6 } }\nstats: true\n',
    );
    expect(await held(cwd)).toMatchObject({ format: 'jsonld', encoding: 'utf-8', stats: true });
    const match = await held(cwd, ['match']);
    expect(match).toMatchObject({ encoding: 'utf-8', pairs: true, threshold: { repost: '0.6' } });
    expect(match).not.toHaveProperty('format');
    expect((await held(cwd, ['collapse'])).pairs).toBeUndefined();
  });

  it('keeps what a command and a flag are both called apart', async () => {
    const cwd = with2('collapse: near\n');
    expect(await held(cwd)).toMatchObject({ collapse: 'near' });
    const apart = with2('collapse: { collapse: runs, diff: true }\n');
    expect(await held(apart)).toMatchObject({ collapse: 'echo' });
    expect(await held(apart, ['collapse'])).toMatchObject({ collapse: 'runs', diff: true });
  });

  it('gives way to a flag that says the contrary', async () => {
    const cwd = with2('output: a.csv\ncolor: always\nno-collapse: true\nreporter-file: { sarif: a.sarif }\n');
    const options = await held(cwd, [
      'in',
      '--out-dir',
      'out',
      '--no-color',
      '--collapse',
      'near',
      '--reporter',
      'human',
    ]);
    expect(options).toMatchObject({ 'out-dir': 'out', 'no-color': true, collapse: 'near', reporter: ['human'] });
    for (const gone of ['output', 'no-collapse', 'reporter-file']) expect(options).not.toHaveProperty(gone);
  });

  it('gives way to the environment, which gives way to flags', async () => {
    const cwd = with2('color: always\n');
    expect((await held(cwd)).color).toBe('always');
    expect((await held(cwd, [], { NO_COLOR: '1' })).color).toBe('never');
    expect((await held(cwd, [], { FORCE_COLOR: '0' })).color).toBe('auto');
    expect((await held(cwd, ['--color', 'always'], { NO_COLOR: '1' })).color).toBe('always');
  });

  it('is what --print-config prints', async () => {
    const cwd = with2('stats: true\nthreshold: { repost: 0.6 }\next: [txt, md]\nsimilarity: 0.9\n');
    const { stdout, stderr } = await fiche(['--print-config'], { cwd });
    expect(stderr).toBe('with the options of fiche.config.yaml\n');
    expect(JSON.parse(stdout).convert).toMatchObject({
      stats: true,
      ext: ['txt', 'md'],
      similarity: 0.9,
      'min-lines': 2,
    });
    const again = with2(stdout, 'fiche.config.json');
    expect((await fiche(['--print-config'], { cwd: again })).stdout).toBe(stdout);
  });

  it.each([
    ['an unknown option', 'stats: true\nfromat: csv\n', "2: there is no option 'fromat' (did you mean format?)"],
    ['one without its no', 'progress: false\n', "1: there is no option 'progress' (did you mean no-progress?)"],
    ['one of the command line', 'version: true\n', "1: there is no option 'version'"],
    ['one of another command', 'keys:\n  pairs: true\n', "2: fiche keys has no option 'pairs'"],
    ['an unknown value', 'format: jsno\n', '1: format wants one of json,'],
    ['a near value', 'format: jsno\n', 'not "jsno" (did you mean json?)'],
    ['a word for a switch', '\nstats: "yes"\n', '2: stats wants true or false, not "yes"'],
    ['a word for a number', 'similarity: high\n', '1: similarity wants a number, not "high"'],
    ['a value in a list', 'reporter:\n- human\n- jason\n', '1: reporter wants one of human, github'],
    ['a stranger', 'reporter-file:\n  sarif: a\n  pdf: b\n', "3: there is no --reporter 'pdf'"],
    ['no map', '- format\n', '1: a map of options is wanted'],
    ['no section', 'match: true\n', '1: match wants a map of its options'],
    ['broken YAML', 'format: [csv\n', '2: '],
    ['a key twice', 'stats: true\nstats: false\n', '2: Map keys must be unique'],
    ['control characters', '"a\\u001b\\u009b": 1\n', "1: there is no option 'a\\u001b\\u009b'"],
  ])('is refused with %s', async (_, text, message) => {
    const { code, stderr, stdout } = await fiche(['in'], { cwd: with2(text) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('fiche: fiche.config.yaml:');
    expect(stderr).toContain(message);
  });

  it('tells all its faults at once', async () => {
    const { stderr } = await fiche(['in'], { cwd: with2('fromat: csv\nstats: 1\n') });
    expect(stderr.match(/fiche\.config\.yaml:\d/g)).toEqual(['fiche.config.yaml:1', 'fiche.config.yaml:2']);
  });

  it('fills no memory', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join('');
    const { code, stderr } = await fiche(['in'], { cwd: with2(`a0: &a0 [x]\n${lines}`) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/alias/i);
  });

  it('overflows no stack', async () => {
    const { code, stderr } = await fiche(['in'], { cwd: with2('['.repeat(200_000)) });
    expect(code).toBe(2);
    expect(stderr).not.toContain('fault of the program');
  });

  it('says where an option stands that cannot be', async () => {
    const cwd = with2('format: csv\n\nmax-bytes: 12 apples\n');
    expect((await fiche(['in'], { cwd })).stderr).toMatch(/^fiche: fiche\.config\.yaml:3: --max-bytes wants a size/);
    expect((await fiche(['in', '--max-bytes', 'x'], { cwd })).stderr).toMatch(
      /^fiche: --max-bytes wants .*\n\(options of fiche\.config\.yaml hold too/,
    );
  });

  it.each([
    ['fields:\n- title\n- titel\n', "3: unknown field 'titel' (did you mean title?)"],
    ['threshold:\n  repost: 0.6\n  repots: 0.5\nindex: x\n', "3: unknown threshold 'repots' (did you mean repost?)"],
  ])('says where a word stands that is not known: %j', async (text, message) => {
    expect((await fiche(['in'], { cwd: with2(text) })).stderr).toContain(`fiche: fiche.config.yaml:${message}`);
  });

  it.each([
    [['-c', 'nope.yaml'], {}, '--config nope.yaml: no such file'],
    [['-c', 'in'], {}, '--config in: '],
    [[], { 'fiche.config.json': '{}', 'fiche.config.yaml': '' }, 'fiche.config.yaml and fiche.config.json are both in'],
  ])('must be there, and be one: %j', async (argv, files, message) => {
    const cwd = folderWith({ 'in/a.txt': posting(1), ...(files as Record<string, string>) });
    const { code, stderr } = await fiche(['in', ...argv], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('is nothing to commands that read no files', async () => {
    expect((await fiche(['fields', '-f', 'json'], { cwd: with2('nonsense: 1\n') })).code).toBe(0);
  });
});

describe('the schema of a configuration file', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(configJsonSchema());

  it.each([
    [{ format: 'csv', 'min-lines': 3, stats: true, reporter: ['human'], 'reporter-file': { sarif: 'a' } }, true],
    [{ $schema: 'x', ext: 'txt', threshold: { repost: 0.5 }, collapse: { collapse: 'near' } }, true],
    [{ collapse: 'near', match: { pairs: true } }, true],
    [{}, true],
    [{ fromat: 'csv' }, false],
    [{ format: 'xls' }, false],
    [{ match: { fields: ['title'] } }, false],
    [{ match: { format: 'jsonld' } }, false],
    [{ stats: 'yes' }, false],
    [{ version: true }, false],
  ])('takes what the program takes: %j', async (config, isRight) => {
    expect(validate(config)).toBe(isRight);
    const { code } = await fiche(['--print-config'], { cwd: with2(JSON.stringify(config), 'fiche.config.json') });
    expect(code).toBe(isRight ? 0 : 2);
  });

  it('says of every option what it does', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    for (const key of [...topKeys().keys(), ...CONFIGURABLE]) expect(properties[key]?.description, key).toBeTruthy();
  });

  it('takes every value that --help promises', () => {
    for (const flag of CONFIGURABLE.flatMap((command) => [...keysOf(command).values()])) {
      if (flag.default === undefined) continue;
      const value = flag.value === 'N' || flag.value === 'SHARE' ? Number(flag.default) : flag.default;
      expect(valueSchema(flag).safeParse(value).success, flag.name).toBe(true);
    }
  });

  it('is printed by fiche schema --of config', async () => {
    const { stdout } = await fiche(['schema', '--of', 'config']);
    expect(JSON.parse(stdout)).toEqual(configJsonSchema());
  });
});
