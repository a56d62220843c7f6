/** A few of the mutated postings, and the ones that once did what none may do. `npm run bench -- fuzz` looks at as many as one likes. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeChecks } from '../../bench/fuzz/checks.js';
import { batchOf, samplesIn } from '../../bench/fuzz/postings.js';
import { reduced } from '../../bench/fuzz/reduce.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const samples = samplesIn(ROOT);
const POSTINGS = 150;

describe('mutated postings', () => {
  it('are the same for one seed, and others for another', () => {
    const [one, again, other] = [7, 7, 8].map((seed) => batchOf(seed, 0, samples).next().value);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('do nothing that none may do', async () => {
    const check = await makeChecks();
    const flaws = [...batchOf(1, 0, samples)]
      .slice(0, POSTINGS)
      .flatMap((posting) =>
        check(posting).map(({ check: name, detail }) => `--only ${posting.position}: ${name}: ${detail}`),
      );
    expect(flaws).toEqual([]);
  });
});

it('a text is reduced to what something depends on', () => {
  expect(reduced('un\ndeux\ntrois quatre\ncinq', (text) => text.includes('a'))).toBe('a');
});
