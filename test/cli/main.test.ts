import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { GROUPS } from '../../src/cli/flags.js';
import { fiche } from './world.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('--version', () => {
  it.each([['--version'], ['-V'], ['convert', '--version'], ['x.txt', '-V']])(
    'prints the version (%s %s)',
    async (...argv) => {
      expect(await fiche(argv.filter(Boolean))).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    },
  );
});

describe('--help', () => {
  it('names every flag, command and exit code, in lines that fit', async () => {
    const { code, stdout, stderr } = await fiche(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const { commands, flags } of Object.values(GROUPS))
      if ((commands as readonly string[]).includes('convert'))
        for (const name of Object.keys(flags)) expect(stdout).toContain(`--${name}`);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(name);
    for (const exit of ['0', '1', '2', '130', '143']) expect(stdout).toMatch(new RegExp(`^  ${exit} `, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('begins with examples and common flags', async () => {
    const { stdout } = await fiche(['-h']);
    const places = ['Usage:', 'Examples:', 'Common options:', 'Input:', 'Exit codes:', 'Environment:'].map((title) =>
      stdout.indexOf(title),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is that of a command when one is named', async () => {
    const { stdout } = await fiche(['fields', '--help']);
    expect(stdout).toContain('[table, json; default: table]');
    expect(stdout).not.toContain('--out-dir');
    expect((await fiche(['help', 'fields'])).stdout).toBe(stdout);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--fromat', 'json'], "unknown option '--fromat' (did you mean --format?)"],
    [['-f', 'xml', 'x'], 'Allowed choices are json, ndjson'],
    [['fields', 'x'], 'too many arguments'],
    [['x', '-o'], 'argument missing'],
    [['x', '-o', 'a.json', '--out-dir', 'b'], 'give one of them'],
    [['x', '-o', 'a.json.gz'], 'gzip'],
    [['x', '--null'], '--files-from'],
    [['-', '--files-from', '-'], 'stdin cannot be both'],
    [['x', '--fields', 'titel'], 'did you mean title?'],
    [['x', '--fields', ','], 'names no field'],
    [['x', '--max-warnings', 'many'], "whole number, not 'many'"],
    [['x', '--max-bytes', '12 apples'], 'a size such as 64M'],
    [['x', '--max-bytes', '0'], 'a size such as 64M'],
    [['x', '--max-bytes', '9G'], 'no text may be larger'],
    [['x', '--ext', '.'], '--ext wants endings'],
    [['x', '--bom'], '--bom is for csv and tsv, not for json'],
    [['x', '-f', 'tsv', '--delimiter', ';'], '--delimiter is for csv'],
    [['x', '-f', 'csv', '--delimiter', ';;'], 'one character'],
    [['x', '--files-from', 'nope.lst'], 'nope.lst: no such file'],
  ])('%j ends with 2 and a word of help', async (argv, message) => {
    const { code, stdout, stderr } = await fiche(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^fiche: .*\nSee fiche --help\.\n$/);
  });

  it('is to give nothing at a terminal', async () => {
    const { code, stderr } = await fiche([], { terminals: ['stdin'] });
    expect(code).toBe(2);
    expect(stderr).toContain('nothing to read');
  });
});

describe('schema', () => {
  it('prints the JSON Schema of a record', async () => {
    const { code, stdout } = await fiche(['schema']);
    const schema = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:fiche:record:1',
      type: 'object',
    });
    expect(schema.title).toBeTruthy();
    expect(schema.properties.nor).toMatchObject({ type: ['string', 'null'], $comment: 'from: NOR' });
    expect(schema.required).toContain('grades');
    expect(stdout).not.toContain('"source": "');
  });
});

describe('fields', () => {
  it('lists every field with its type, meaning and labels', async () => {
    const { code, stdout } = await fiche(['fields']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^application_deadline +date +Last day to apply.*\(Date limite de candidature\)$/m);
    expect(stdout).toMatch(/^grades +list of string /m);
    expect(stdout).toMatch(/^contacts +list of object /m);
  });

  it('fits a terminal', async () => {
    const { stdout } = await fiche(['fields'], { terminals: ['stdout'], columns: 80 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('lists them as JSON', async () => {
    const fields = JSON.parse((await fiche(['fields', '-f', 'json'])).stdout);
    expect(fields).toContainEqual(
      expect.objectContaining({ path: 'workplace.city', name: 'workplace_city', type: 'string' }),
    );
  });
});
