/** Are they exact? Generated postings by the hundred thousand, in this process, counted by what occurs in them. */
import { collapse } from '../../src/index.js';
import { generatePosting, KINDS } from '../../test/posting-generator.js';
import { random } from '../../test/random.js';
import { shownTable } from './table.js';

/** @returns the exit code: 1 when one is not exact, or a kind never occurs */
export function checkPostings(postings: number, seed: number): number {
  const counts = new Map(KINDS.map((kind) => [kind, { all: 0, exact: 0 }]));
  const wrong: number[] = [];
  for (let i = 0; i < postings; i++) {
    const { printed, truth, kinds } = generatePosting(random(seed + i));
    const isExact = collapse(printed).text === truth;
    if (!isExact) wrong.push(seed + i);
    for (const kind of kinds) {
      const count = counts.get(kind);
      if (count === undefined) throw new Error(`${kind} is none of KINDS`);
      count.all++;
      if (isExact) count.exact++;
    }
  }
  const rows = [...counts].map(([kind, { all, exact }]) => [kind, String(all), String(exact)]);
  console.log(
    shownTable(['', 'postings', 'exact'], [...rows, ['all', String(postings), String(postings - wrong.length)]]),
  );
  if (wrong.length > 0) console.log(`not exact: seeds ${wrong.slice(0, 20).join(', ')}`);
  return wrong.length > 0 || rows.some(([, all]) => all === '0') ? 1 : 0;
}
