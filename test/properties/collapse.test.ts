/** What must hold of every posting, on postings made at random (always the same ones). */
import { describe, expect, it } from 'vitest';
import { collapse, parsePostings } from '../../src/index.js';
import { type Doubling, generatePosting } from '../posting-generator.js';
import { random } from '../random.js';

const POSTINGS = 1000;

const kinds: readonly (readonly [string, Doubling])[] = [
  ['twice', { copies: 1, noise: false }],
  ['three times', { copies: 2, noise: false }],
  ['twice, with other quotes and spaces', { copies: 1, noise: true }],
];

describe.each(kinds)('a posting whose blocks are printed %s', (_, doubling) => {
  it('collapses to the posting as it was', () => {
    for (let seed = 0; seed < POSTINGS; seed++) {
      const { plain, doubled } = generatePosting(random(seed), doubling);
      expect(collapse(`${doubled.join('\n')}\n`).text, `seed ${seed}`).toBe(`${plain.join('\n')}\n`);
    }
  });

  it('keeps every line that is said once, and drops only lines that say what an earlier one says', () => {
    for (let seed = 0; seed < POSTINGS; seed++) {
      const { doubled } = generatePosting(random(seed), doubling);
      const said = doubled.map(fold);
      const { text, repeats } = collapse(doubled.join('\n'));
      const kept = new Set(text.split('\n').map(fold));
      expect(
        said.filter((line) => !kept.has(line)),
        `seed ${seed}`,
      ).toEqual([]);
      for (const { kept: original, dropped } of repeats)
        for (const [first, last] of dropped) {
          expect([first > original[1], last <= doubled.length]).toEqual([true, true]);
          const period = original[1] - original[0] + 1;
          const copied = said.slice(first - 1, last).map((_, i) => said[original[0] - 1 + (i % period)]);
          expect(said.slice(first - 1, last), `seed ${seed}`).toEqual(copied);
        }
    }
  });
});

describe('a posting printed once', () => {
  it('gives the same record as its dense scrape, but for what says where it was read', () => {
    for (let seed = 0; seed < POSTINGS; seed += 10) {
      const { plain, doubled } = generatePosting(random(seed));
      const [once, twice] = [plain, doubled].map((lines) => parsePostings(lines.join('\n'))[0]);
      const { source: _s, duplicates: _d, warnings: _w, ...expected } = once ?? {};
      expect(twice, `seed ${seed}`).toMatchObject(expected);
    }
  });

  it('says for every value the lines that hold its raw text', () => {
    for (let seed = 0; seed < POSTINGS; seed += 10) {
      const { doubled } = generatePosting(random(seed));
      const [record] = parsePostings(doubled.join('\n'), { provenance: true });
      for (const [field, { lines, raw }] of Object.entries(record?.provenance ?? {})) {
        const read = doubled.slice(lines[0] - 1, lines[1]).join('\n');
        expect(read, `seed ${seed}: ${field}`).toContain(raw);
      }
    }
  });
});

const fold = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
