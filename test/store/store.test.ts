/** An index that is filled day by day says what matching all at once says. */
import { join } from 'node:path';
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
import { keysOfPages, pages } from './vacancies.js';

/** Lines become boilerplate early, so that many do on their way. */
const THRESHOLDS = thresholdsWith({ rare_posts: 4 });

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

/** Postings that are together, whatever their group is called. */
function partition(groups: ReadonlyMap<string, string>): readonly string[] {
  const members = new Map<string, string[]>();
  for (const [id, group] of groups) members.set(group, [...(members.get(group) ?? []), id]);
  return [...members.values()].map((ids) => ids.sort().join(' ')).sort();
}

const inDays = (postings: readonly PostingKeys[], days: number): readonly (readonly PostingKeys[])[] => {
  const size = Math.ceil(postings.length / days);
  return Array.from({ length: days }, (_, day) => postings.slice(day * size, (day + 1) * size));
};

describe('groups', () => {
  for (const seed of [1, 2, 3, 4])
    it(`are those of matching at once, however the postings came in (${seed})`, async () => {
      const postings = keysOfPages(pages(120, random(seed)));
      const expected = atOnce(postings);
      for (const days of [1, 5, 17]) {
        const file = newIndex();
        for (const day of inDays(postings, days)) await run(file, day);
        const groups = await groupsIn(file, postings);
        expect(partition(groups)).toEqual(partition(expected));
      }
    });
});
