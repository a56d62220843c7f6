/** An index that is filled day by day says what matching all at once says. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  makeCorpus,
  matchingOf,
  numberedRows,
  type PostingKeys,
  postingRows,
  type Thresholds,
  thresholdsWith,
} from '../../src/dedupe/across/index.js';
import { openStore, type Recalled } from '../../src/store/index.js';
import { folderWith } from '../folder.js';
import { random } from '../random.js';
import { contentOf, inDatabase } from './database.js';
import { keysOfPages, pages } from './vacancies.js';

/** Lines become boilerplate when they stand under all five titles there are, and many do on their way. */
const THRESHOLDS = thresholdsWith({ rare_titles: 4 });

const newIndex = (): string => join(folderWith({}), 'seen.index');

async function run(
  file: string,
  postings: readonly PostingKeys[],
  thresholds: Thresholds = THRESHOLDS,
): Promise<Recalled> {
  const store = await openStore(file, thresholds);
  try {
    for (const keys of postings) store.add(keys);
    const recalled = await store.match();
    await store.keep();
    return recalled;
  } finally {
    store.close();
  }
}

/** Group by id of posting, for all that were ever seen. */
async function groupsIn(file: string, postings: readonly PostingKeys[]): Promise<ReadonlyMap<string, string>> {
  const { matching } = await run(file, postings);
  return new Map(
    [...numberedRows(matching)].filter(([n]) => n < postings.length).map(([, { id, group }]) => [id, group]),
  );
}

function atOnce(postings: readonly PostingKeys[]): ReadonlyMap<string, string> {
  const corpus = makeCorpus();
  for (const keys of postings) corpus.add(keys);
  return new Map([...postingRows(matchingOf(corpus.gathered(), THRESHOLDS))].map(({ id, group }) => [id, group]));
}

const inDays = (postings: readonly PostingKeys[], days: number): readonly (readonly PostingKeys[])[] => {
  const size = Math.ceil(postings.length / days);
  return Array.from({ length: days }, (_, day) => postings.slice(day * size, (day + 1) * size));
};

/** A posting of one vacancy in Arras, with these lines. */
const keysOfLines = (path: string, published: string, lines: string, title = 'Gestionnaire de paie'): PostingKeys => {
  const text = [...lines].map((letter) => `Assurer la mission ${letter.repeat(3)} du service des ressources humaines.`);
  return keysOfPages([
    `${title}\nPubliée le ${published}\nEmployeur\nCommune d'Arras\nLieu de travail\nPlace des Héros, Arras (Pas-de-Calais (62))
Poste à pourvoir le\n01/09/2026\nMissions / conditions d'exercice\n${text.join('\n')}\n`,
  ]).map((keys) => ({ ...keys, path, id: path }))[0]!;
};

describe('groups', () => {
  for (const [seed, count, ...days] of [
    [1, 120, 1, 5],
    [2, 120, 3, 12],
    [3, 24, 24],
  ] as const)
    it(`are those of matching at once, however many days the postings came in on (${days.join(', ')})`, async () => {
      const postings = keysOfPages(pages(count, random(seed)));
      const expected = atOnce(postings);
      // Nothing is tested where all is alone, or all one.
      const sizes = new Set(expected.values()).size;
      expect(sizes).toBeGreaterThan(count / 12);
      expect(sizes).toBeLessThan(count * 0.9);
      for (const number of days) {
        const file = newIndex();
        for (const day of inDays(postings, number)) await run(file, day);
        expect(await groupsIn(file, postings)).toEqual(expected);
      }
    });

  it('do not hang on the order within a run', async () => {
    const postings = keysOfPages(pages(60, random(5)));
    expect(await groupsIn(newIndex(), [...postings].reverse())).toEqual(await groupsIn(newIndex(), postings));
  });

  it('keep the name they were given, also when an older posting turns up', async () => {
    const file = newIndex();
    const first = keysOfLines('a', '10/03/2026', 'abcd');
    const older = keysOfLines('b', '01/02/2026', 'abce');
    await run(file, [first]);
    const { matching } = await run(file, [older]);
    const [, row] = [...numberedRows(matching)].find(([posting]) => posting === 0)!;
    expect(row).toMatchObject({ id: 'b', group: first.key, duplicate_of: 'a', role: 'repost', members: 2 });
    expect(row).toMatchObject({ first_seen: '2026-02-01', last_seen: '2026-03-10' });
  });

  it('take the name of the one first seen when two turn out to be one', async () => {
    const file = newIndex();
    const [one, other] = [keysOfLines('one', '02/02/2026', 'abcd'), keysOfLines('other', '01/02/2026', 'efgh')];
    await run(file, [one]);
    await run(file, [other]);
    expect(new Set((await groupsIn(file, [one, other])).values()).size).toBe(2);
    await run(file, [keysOfLines('both', '03/03/2026', 'abcdefgh')]);
    expect([...(await groupsIn(file, [one, other])).values()]).toEqual([one.key, one.key]);
  });
});

describe('an index', () => {
  it('does not change when the same postings come again', async () => {
    const file = newIndex();
    const postings = keysOfPages(pages(60, random(6)));
    await run(file, postings);
    const before = await contentOf(file);
    const { matching, novelty } = await run(file, postings);
    expect(await contentOf(file)).toEqual(before);
    expect(new Set(novelty)).toEqual(new Set(['known']));
    expect(matching.gathered.postings.length).toBe(postings.length);
  });

  it('tells what is new from what has changed, and one copy from the next', async () => {
    const file = newIndex();
    const known = keysOfLines('a', '01/02/2026', 'abcd');
    const numbered = (keys: PostingKeys): PostingKeys => ({ ...keys, key: 'O062260219000001' });
    await run(file, [numbered(known)]);
    const changed = numbered(keysOfLines('b', '02/02/2026', 'abce'));
    const fresh = keysOfLines('c', '03/02/2026', 'xyz', 'Agent technique');
    const { novelty } = await run(file, [
      numbered({ ...known, path: 'd', id: 'd' }),
      changed,
      fresh,
      { ...fresh, path: 'e', id: 'e' },
    ]);
    expect(novelty).toEqual(['known', 'changed', 'new', 'known']);
  });

  it('is as it was when a run is not kept', async () => {
    const file = newIndex();
    await run(file, keysOfPages(pages(20, random(7))));
    const before = await contentOf(file);
    const store = await openStore(file, THRESHOLDS);
    for (const keys of keysOfPages(pages(20, random(8)))) store.add(keys);
    await store.match();
    store.close();
    expect(await contentOf(file)).toEqual(before);
  });

  it('is one file, and holds no word of a posting', async () => {
    const file = newIndex();
    await run(
      file,
      keysOfPages([`Agent technique\nOffre n° O062260219000001\nMissions\nSurveiller les Xylophones anciens.\n`]),
    );
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
    const [texts] = await inDatabase(file, 'SELECT string_agg(facts) FROM texts');
    expect(String(texts)).toContain('agent');
    expect(String(texts).toLowerCase()).not.toContain('xylophone');
  });

  it('is refused when it is of another version, of other thresholds, or something else', async () => {
    const file = newIndex();
    await run(file, []);
    await expect(openStore(file, thresholdsWith({ rare_titles: 5 }))).rejects.toThrow(
      'made with --threshold rare_titles=4, and not 5',
    );
    await inDatabase(file, "UPDATE about SET value = '2' WHERE name = 'schema_version'");
    await expect(openStore(file, THRESHOLDS)).rejects.toThrow(
      'it is an index of schema_version 2, and this program writes 1',
    );
    const other = newIndex();
    await inDatabase(other, 'CREATE TABLE about (name INTEGER)');
    await expect(openStore(other, THRESHOLDS)).rejects.toThrow('it is no index, but another database');
    const folder = folderWith({ text: 'Agent technique\n'.repeat(500), empty: '' });
    for (const name of ['text', 'empty'])
      await expect(openStore(join(folder, name), THRESHOLDS)).rejects.toThrow('it is no index');
    await expect(openStore(join(folder, 'no/where'), THRESHOLDS)).rejects.toThrow('no such file or directory');
    expect(readdirSync(folder).sort()).toEqual(['empty', 'text']);
  });
});
