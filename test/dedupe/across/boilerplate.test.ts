import { expect, it } from 'vitest';
import { boilerplateCount, paragraphsIn } from '../../../src/dedupe/across/boilerplate.js';
import { thresholdsWith } from '../../../src/dedupe/across/thresholds.js';
import { linesOf, recordOf, site, VACANCY } from './postings.js';

const STATEMENT =
  "Conformément au principe d'égalité d'accès à l'emploi public, cet emploi est ouvert à tous les candidats.";
const postings = Array.from({ length: 6 }, (_, i) =>
  site({
    ...VACANCY,
    number: `O06226010500050${i}`,
    title: `Métier ${'abcdef'[i]}${'abcdef'[i]}`,
    lines: linesOf(`sujet ${i}`, 5),
  }),
);

it('lists what stands in different posts, and not what one posting says on many days', () => {
  const count = boilerplateCount(thresholdsWith());
  const scraped = [...postings, ...postings, ...Array.from({ length: 10 }, () => postings[0]!)];
  for (const [i, text] of scraped.entries()) count.add(paragraphsIn(recordOf(text, `${i}.txt`)));
  expect(count.rows()).toEqual([{ text: STATEMENT, posts: 6, postings: 22 }]);
});

it('counts by what is asked for', () => {
  const count = boilerplateCount(thresholdsWith({ boilerplate_posts: 7 }));
  for (const [i, text] of postings.entries()) count.add(paragraphsIn(recordOf(text, `${i}.txt`)));
  expect(count.rows()).toEqual([]);
});
