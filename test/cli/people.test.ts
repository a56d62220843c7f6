import { describe, expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const TEXT = `${posting(1)}Contact et modalités de candidature
Informations complémentaires
Renseignements auprès de Mme Odile TERRIER, cheffe de service, au 02 99 00 11 22 ou odile.terrier@example.org.
`;
const PERSON = /TERRIER|odile|299001122|02 99 00/;

describe('--no-contacts', () => {
  it.each(['json', 'ndjson', 'yaml', 'csv', 'tsv', 'table', 'jsonld'])('leaves nobody in %s', async (format) => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const people = await fiche(['a.txt', '-f', format], { cwd });
    if (format !== 'table') expect(people.stdout).toMatch(PERSON);
    const nobody = await fiche(['a.txt', '-f', format, '--no-contacts'], { cwd });
    expect(nobody.code).toBe(0);
    expect(nobody.stdout + nobody.stderr).not.toMatch(PERSON);
  });

  it('leaves nobody in the provenance', async () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const { stdout } = await fiche(['a.txt', '--provenance', '--no-contacts'], { cwd });
    expect(stdout).not.toMatch(PERSON);
    expect(stdout).toContain('"rule"');
  });
});

describe('-f jsonld', () => {
  it('warns of what search engines require, and notes what they ask with -v', async () => {
    const cwd = folderWith({ 'a.txt': posting(1).replace("Commune d'Arras\n", '') });
    const { code, stderr, stdout } = await fiche(['a.txt', '-f', 'jsonld'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ '@type': 'JobPosting' }]);
    expect(stderr).toMatch(/a\.txt:1: warning jsonld_missing: no .*hiringOrganization/);
    expect(stderr).not.toContain('note jsonld_missing');
    expect((await fiche(['a.txt', '-f', 'jsonld', '-v'], { cwd })).stderr).toContain('note jsonld_missing');
  });

  it('has no fields of the record to choose from', async () => {
    const cwd = folderWith({ 'a.txt': posting(1) });
    const { code, stderr } = await fiche(['a.txt', '-f', 'jsonld', '--fields', 'title'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--fields');
  });
});
