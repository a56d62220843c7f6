/** What hangs on other postings, as `match` and `convert` tell it: an index, records of one vacancy, paragraphs that stand everywhere. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PostingRow } from '../../src/dedupe/across/index.js';
import type { OfferRecord } from '../../src/offer.js';
import { folderWith } from '../folder.js';
import { fiche } from './world.js';

interface Page {
  readonly title?: string;
  readonly number?: number;
  readonly published?: string;
  readonly town?: string;
  readonly lines?: readonly string[];
}

const MISSIONS = [
  'Suivre les dossiers des agents du service et préparer les actes.',
  'Établir les paies de chaque mois avec la trésorerie du secteur.',
  'Répondre aux questions des agents sur leurs droits à la retraite.',
];

const page = ({
  title = 'Gestionnaire de paie',
  number,
  published = '19/02/2026',
  town = 'Arras',
  lines = MISSIONS,
}: Page) =>
  `${title}
${number === undefined ? '' : `Offre n° O062260219${String(number).padStart(6, '0')}\n`}Publiée le ${published}
Employeur
Commune de ${town}
Lieu de travail
Place des Héros, ${town} (Pas-de-Calais (62))
Poste à pourvoir le
01/09/2026
Missions / conditions d'exercice
${lines.join('\n')}
`;

const parsed = <T>(ndjson: string): readonly T[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const rows = (text: string) => parsed<PostingRow>(text);
const records = (text: string) => parsed<OfferRecord>(text);
const marks = (text: string) =>
  records(text).map(({ id, group, duplicate_of, verdict }) => [id, group, duplicate_of, verdict]);

/** The same vacancy three times, and another one. */
const VACANCIES = {
  'a.txt': page({ number: 1 }),
  'b.txt': page({ number: 2, published: '20/04/2026' }),
  'c.txt': page({ number: 3, published: '01/07/2026', town: 'Béthune' }),
  'd.txt': page({ number: 1 }),
};
const FIRST = 'O062260219000001';

describe('match --index', () => {
  it('tells of the postings of this run, with all that was seen before', async () => {
    const cwd = folderWith(VACANCIES);
    expect((await fiche(['match', 'a.txt', 'c.txt', '--index', 'seen'], { cwd })).code).toBe(0);
    const { stdout, stderr, code } = await fiche(['match', 'b.txt', 'd.txt', '--index', 'seen'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(rows(stdout)).toMatchObject([
      { id: 'd.txt#1', group: FIRST, role: 'copy', duplicate_of: 'a.txt#1', members: 3, last_seen: '2026-04-20' },
      { id: 'b.txt#1', group: FIRST, role: 'repost', duplicate_of: 'a.txt#1', twins: ['O062260219000003'] },
    ]);
    const pairs = await fiche(['match', 'b.txt', '--index', 'seen', '--pairs', '-f', 'csv'], { cwd });
    expect(pairs.stdout.split('\n').map((line) => line.split(',').slice(0, 5).join())).toEqual([
      'a,b,a_id,b_id,verdict',
      'a.txt,b.txt,a.txt#1,b.txt#1,repost',
      'b.txt,c.txt,b.txt#1,c.txt#1,twin',
      '',
    ]);
  });

  it('tells of what is new only, or has changed, with what changed', async () => {
    const cwd = folderWith(VACANCIES);
    const again = ['match', '.', '--index', 'seen'];
    const first = await fiche([...again, '--new-only'], { cwd });
    // Of two copies in one run, one is new.
    expect(rows(first.stdout).map(({ id }) => id)).toEqual(['./a.txt#1', './b.txt#1', './c.txt#1']);
    expect((await fiche([...again, '--new-only'], { cwd })).stdout).toBe('');
    writeFileSync(join(cwd, 'c.txt'), VACANCIES['c.txt'].replace('01/09/2026', '01/10/2026'));
    writeFileSync(
      join(cwd, 'e.txt'),
      page({ title: 'Agent technique', lines: ['Entretenir les espaces verts de la ville.'] }),
    );
    const changed = rows((await fiche([...again, '--changed'], { cwd })).stdout);
    expect(changed.map(({ id, role }) => [id, role])).toEqual([
      ['./e.txt#1', 'single'],
      ['./c.txt#1', 'version'],
    ]);
    expect(changed[1]?.changed).toEqual([{ field: 'start_date', before: '2026-09-01', after: '2026-10-01' }]);
  });

  it('takes keys and records, and gives the same for them', async () => {
    const cwd = folderWith(VACANCIES);
    await fiche(['keys', 'a.txt', '-o', 'a.ndjson'], { cwd });
    await fiche(['convert', 'a.txt', '-o', 'r.ndjson'], { cwd });
    expect((await fiche(['match', 'a.ndjson', '--index', 'seen', '--new-only'], { cwd })).stdout).not.toBe('');
    expect((await fiche(['match', 'r.ndjson', 'a.txt', '--index', 'seen', '--new-only'], { cwd })).stdout).toBe('');
  });

  it('remembers nothing of a run whose output cannot be written', async () => {
    const cwd = folderWith({ ...VACANCIES, 'no/file.txt': '' });
    expect((await fiche(['match', 'a.txt', '--index', 'seen', '-o', 'no'], { cwd })).code).toBe(2);
    expect(rows((await fiche(['match', 'a.txt', '--index', 'seen', '--new-only'], { cwd })).stdout).length).toBe(1);
  });

  it('refuses what cannot be', async () => {
    const cwd = folderWith({ ...VACANCIES, 'notes.md': 'Rien' });
    const complaint = async (...argv: readonly string[]) => {
      const { code, stderr } = await fiche(argv, { cwd });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await complaint('match', 'a.txt', '--new-only')).toContain('--new-only wants an --index');
    expect(await complaint('match', 'a.txt', '--index', 'x', '-o', 'x')).toContain('the output cannot go there too');
    expect(await complaint('match', 'a.txt', '--index', 'x', '--boilerplate')).toContain('an index holds no texts');
    expect(await complaint('match', 'a.txt', '--index', 'a.txt')).toContain('it is an input of this run');
    expect(await complaint('match', 'a.txt', '--index', 'notes.md')).toContain(
      'notes.md: error unwritable: it is no index',
    );
    expect(await complaint('a.txt', '--threshold', 'repost=1')).toContain('--threshold is for --dedupe and --index');
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('convert --dedupe', () => {
  it('marks every record with what it is to others', async () => {
    const cwd = folderWith(VACANCIES);
    const { code, stdout } = await fiche(['.', '--dedupe', 'mark', '-f', 'ndjson'], { cwd });
    expect(code).toBe(0);
    expect(marks(stdout)).toEqual([
      ['./a.txt#1', FIRST, null, null],
      ['./b.txt#1', FIRST, './a.txt#1', 'repost'],
      ['./c.txt#1', 'O062260219000003', null, null],
      ['./d.txt#1', FIRST, './a.txt#1', 'same'],
    ]);
    const plain = records((await fiche(['.', '-f', 'ndjson'], { cwd })).stdout);
    expect(records(stdout).map((record) => ({ ...record, group: null, duplicate_of: null, verdict: null }))).toEqual(
      plain,
    );
  });

  it('gives one record a vacancy', async () => {
    const cwd = folderWith(VACANCIES);
    const ids = async (mode: string) =>
      marks((await fiche(['.', '--dedupe', mode, '-f', 'ndjson'], { cwd })).stdout).map(([id, group]) => [id, group]);
    expect(await ids('first')).toEqual([
      ['./a.txt#1', FIRST],
      ['./c.txt#1', 'O062260219000003'],
    ]);
    expect(await ids('latest')).toEqual([
      ['./b.txt#1', FIRST],
      ['./c.txt#1', 'O062260219000003'],
    ]);
  });

  it('works from a pipe, into every format, and into a folder', async () => {
    const stdin = VACANCIES['a.txt'] + VACANCIES['b.txt'];
    const { stdout } = await fiche(['-', '--dedupe', 'latest', '-f', 'csv', '--fields', 'id,group'], { stdin });
    expect(stdout).toBe(`id,group\n-#2,${FIRST}\n`);
    const cwd = folderWith(VACANCIES);
    await fiche(['.', '--dedupe', 'first', '--out-dir', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out'))).toEqual([`${FIRST}.json`, 'O062260219000003.json']);
  });

  it('knows what was seen in earlier runs', async () => {
    const cwd = folderWith(VACANCIES);
    const convert = async (...argv: readonly string[]) =>
      marks((await fiche([...argv, '--index', 'seen', '-f', 'ndjson'], { cwd })).stdout);
    expect(await convert('a.txt')).toEqual([['a.txt#1', FIRST, null, null]]);
    expect(await convert('.', '--new-only')).toEqual([
      ['./b.txt#1', FIRST, 'a.txt#1', 'repost'],
      ['./c.txt#1', 'O062260219000003', null, null],
    ]);
    expect(await convert('.', '--new-only')).toEqual([]);
    expect(await convert('b.txt', 'd.txt', '--dedupe', 'first')).toEqual([]);
  });
});

describe('convert --strip-boilerplate', () => {
  const COMMON = 'La collectivité favorise la diversité des recrutements et étudie toutes les candidatures.';
  const own = (word: string) => [`Organiser la saison ${word} avec les associations de la ville.`, COMMON];
  const files = Object.fromEntries(
    ['du théâtre', 'de la danse', 'du cirque', 'des concerts', 'du cinéma'].map((word, i) => [
      `in/${i}.txt`,
      page({ title: `Chargé ${word}`, number: i, lines: own(word) }),
    ]),
  );

  it('leaves out what match --boilerplate lists, and says where it stands', async () => {
    const cwd = folderWith(files);
    expect((await fiche(['match', 'in', '--boilerplate', '-o', 'common.ndjson'], { cwd })).code).toBe(0);
    const { code, stdout, stderr } = await fiche(['in', '--strip-boilerplate', 'common.ndjson', '-f', 'ndjson'], {
      cwd,
    });
    expect([code, stderr]).toEqual([0, '']);
    const [record] = records(stdout);
    expect(record?.missions).toBe(own('du théâtre')[0]);
    expect(record?.warnings).toEqual([
      {
        code: 'boilerplate_left_out',
        message: 'a paragraph that stands in 5 posts was left out',
        lines: [12, 12],
        field: 'missions',
      },
    ]);
    expect(files['in/0.txt']?.split('\n')[11]).toBe(COMMON);
  });

  it('does not change what postings are matched by', async () => {
    const cwd = folderWith(files);
    await fiche(['match', 'in', '--boilerplate', '-o', 'common.ndjson'], { cwd });
    await fiche(['match', 'in', '--index', 'seen'], { cwd });
    const { stdout } = await fiche(
      ['in', '--strip-boilerplate', 'common.ndjson', '--index', 'seen', '--changed', '-f', 'ndjson'],
      { cwd },
    );
    expect(stdout).toBe('');
  });

  it('wants what match wrote', async () => {
    const cwd = folderWith({ ...files, other: '{"text":"Un"}\n' });
    const { code, stderr } = await fiche(['in', '--strip-boilerplate', 'other'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("--strip-boilerplate other: line 1 is none of 'fiche match --boilerplate -f ndjson'");
    expect((await fiche(['in', '--strip-boilerplate', 'none'], { cwd })).stderr).toContain('none: no such file');
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });
});
