/** Names that every object of JavaScript has are names like others: in texts, in keys of what is read, in options. Nothing is lost, and nothing done. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeMeasure } from '../src/check/profile/measure.js';
import { profileText, readProfile } from '../src/check/profile/profile-file.js';
import { parsePostings } from '../src/index.js';
import { sourceOf } from '../src/input/text.js';
import { readPosting } from '../src/pipeline.js';
import { postingsOf } from '../src/segment/split.js';
import { fiche } from './cli/world.js';
import { folderWith, posting } from './folder.js';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const own = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
  expect(({} as { readonly polluted?: unknown }).polluted).toBe(undefined);
});

/** Labels and headings of such names. */
const text = (name: string): string => `${name}
Offre n° O062260219000001
Publiée le 19/02/2026
Synthèse de l'offre
Employeur
${name}
Lieu de travail
Place des Héros, Arras (Pas-de-Calais (62))
Poste à pourvoir le
01/04/2026
Date limite de candidature
21/03/2026
Détails de l'offre
${name}
polluted
Grade(s) recherché(s)
${name}
Descriptif de l'emploi
${name} : polluted
Contact
Mme ${name}, ${name}@example.org
`;

/** JSON as it stands, for `JSON.stringify` of a literal would set a prototype. */
const jsonOf = (name: string, value: unknown): string => `{${JSON.stringify(name)}:${JSON.stringify(value)}}`;

describe.each(NAMES)('%s', (name) => {
  it('is a text like any other', () => {
    const [record] = parsePostings(text(name), { provenance: true });
    expect(record).toMatchObject({ title: name, employer: { name }, grades: [name] });
    expect(JSON.stringify(record)).toContain('polluted');
  });

  it.each(['json', 'ndjson', 'jsonld', 'yaml', 'csv', 'tsv', 'table'])('is written as %s', async (format) => {
    const cwd = folderWith({ 'a.txt': text(name) });
    const { code, stdout } = await fiche(['a.txt', '-q', '-f', format, '--provenance'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(name);
  });

  it('is matched, checked and explained', async () => {
    const cwd = folderWith({ 'a.txt': text(name), 'b.txt': text(name) });
    for (const argv of [
      ['match'],
      ['match', '--pairs'],
      ['keys'],
      ['check'],
      ['explain'],
      ['explain', '--html'],
      ['collapse', '--diff'],
    ])
      expect((await fiche([...argv, 'a.txt', 'b.txt'], { cwd })).code, argv.join(' ')).toBe(0);
  });

  it('is a key of NDJSON', async () => {
    const line = `${jsonOf(name, text(name)).slice(0, -1)},"polluted":1}`;
    const cwd = folderWith({ 'a.ndjson': `${line}\n{"text":"x"}\n` });
    const argv = ['a.ndjson', '--text-field', name, '--id-field', name, '-f', 'ndjson'];
    const { stdout, stderr } = await fiche(argv, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ title: name, id: text(name) });
    // What an object has of its prototype is not in the file.
    expect(stderr).toContain(`a.ndjson:2: error no_text: no text in "${name}": the object has text`);
  });

  it('is a field that goes along, and is null where a line has none', async () => {
    const text = `"text":${JSON.stringify(posting(1))}`;
    const stdin = `{${text}}\n{${text},${JSON.stringify(name)}:"polluted"}\n`;
    const argv = ['-', '--input-format', 'ndjson', '--keep-fields', name, '-f', 'ndjson', '-q'];
    const { stdout } = await fiche(argv, { stdin });
    const inputs = [...stdout.matchAll(/"input":(\{[^}]*\})/g)].map(([, input]) => input);
    expect(inputs).toEqual([jsonOf(name, null), jsonOf(name, 'polluted')]);
  });

  it('is no field, rule, option or threshold', async () => {
    const cwd = folderWith({
      'a.txt': posting(1),
      'map.json': jsonOf(name, { polluted: 1 }),
      'rule.json': `{"check":{"rules":${jsonOf(name, 'off')}}}`,
    });
    const lines = [
      ['--fields', name],
      ['-f', name],
      ['--layout', name],
      ['-E', name],
      ['check', '--rule', `${name}=off`],
      ['check', '--min-coverage', `${name}=1`],
      ['check', '--reporter', name],
      ['match', '--threshold', `${name}=1`],
      [`--${name}`],
      ['-c', 'map.json'],
      ['check', '-c', 'rule.json'],
    ];
    for (const argv of lines) {
      const { code, stdout, stderr } = await fiche([...argv, 'a.txt'], { cwd });
      expect([code, stdout], argv.join(' ')).toEqual([2, '']);
      expect(stderr).toContain(name);
      expect(stderr).not.toContain('fault of the program');
    }
    expect((await fiche(['completion', name], { cwd })).code).toBe(2);
    expect((await fiche(['schema', '--of', name], { cwd })).code).toBe(2);
  });

  it('is a file in a baseline, which lets pass what is known of it', async () => {
    const cwd = folderWith({ [name]: `${posting(1)}Étiquette neuve\nvaleur\n`.replace('21/03/2026', '31/02/2026') });
    const argv = ['check', name, '--fail-on', 'warning', '--baseline', 'known.json'];
    expect((await fiche([...argv, '--write-baseline'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain(`"${name}"`);
    expect(await fiche(argv, { cwd })).toMatchObject({ code: 0 });
  });

  it('is no rule in a baseline', async () => {
    const known = `{"version":1,"files":{"a.txt":${jsonOf(name, 1)}}}`;
    const cwd = folderWith({ 'a.txt': posting(1), 'known.json': known });
    const { stdout, stderr } = await fiche(['check', 'a.txt', '-v', '--baseline', 'known.json'], { cwd });
    expect(stdout + stderr).toContain(`a.txt: ${name} (no rule has this name) is known 1 time`);
  });

  it('is a label in a profile, and stays one', () => {
    const measure = makeMeasure();
    for (const posting of postingsOf(sourceOf(text(name), 'a.txt', null))) measure.add(readPosting(posting));
    const profile = profileText(measure.profile()).replaceAll('"labels": {', `"labels": {${JSON.stringify(name)}: 1,`);
    const layouts = [...readProfile(profile).layouts.values()];
    expect(layouts.map(({ labels }) => labels.get(name))).toEqual([1]);
  });

  it('is no field that a label could be of', async () => {
    const gold = `{"file":"a.txt","record":${jsonOf(name, 'polluted')}}`;
    const cwd = folderWith({ 'gold/a.txt': posting(1), 'gold/a.json': gold });
    expect(await fiche(['eval', 'gold'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`unknown field '${name}'`),
    });
  });

  it('is a path in a report', async () => {
    const doubled = posting(1).replace('Suivre', 'Ouvrir.\n- lire ;\n- dire.\n- lire ;\n- dire.\nSuivre');
    const cwd = folderWith({ [`in/${name}/${name}.txt`]: doubled });
    const argv = ['--in-place', '--report', 'report.ndjson', 'in'];
    expect((await fiche(['collapse', ...argv], { cwd })).code).toBe(0);
    expect((await fiche(['restore', ...argv], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, `in/${name}/${name}.txt`), 'utf8')).toBe(doubled);
  });
});

it('a record with such keys is read as one, and they go nowhere', async () => {
  const cwd = folderWith({ 'a.txt': posting(1) });
  const { stdout } = await fiche(['a.txt', '-f', 'ndjson'], { cwd });
  const poisoned = `${stdout.trim().slice(0, -1)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\n`;
  const given = await fiche(['match', '-', '--input-format', 'ndjson'], { cwd, stdin: poisoned });
  expect(given).toEqual(await fiche(['match', '-', '--input-format', 'ndjson'], { cwd, stdin: stdout }));
});
