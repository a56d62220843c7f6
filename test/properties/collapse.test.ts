/** What must hold of every posting, on postings made at random (always the same ones). */
import { describe, expect, it } from 'vitest';
import { collapse, parsePostings } from '../../src/index.js';
import { sourceOf } from '../../src/input/text.js';
import { recogniseLayout } from '../../src/segment/index.js';
import { postingsOf } from '../../src/segment/split.js';
import { lineKey } from '../../src/text.js';
import { generatePosting, KINDS } from '../posting-generator.js';
import { random } from '../random.js';

const POSTINGS = 3000;
/** Every kind of doubling, and of what must survive it, occurs as often at least. */
const OCCURRENCES = 20;

describe('a posting that was scraped', () => {
  it('collapses to the posting as its page says it, byte for byte, whatever occurs in it', () => {
    const occurrences = new Map(KINDS.map((kind) => [kind, 0]));
    for (let seed = 0; seed < POSTINGS; seed++) {
      const { printed, truth, kinds } = generatePosting(random(seed));
      if (collapse(printed).text !== truth)
        expect(collapse(printed).text, `seed ${seed}: ${[...kinds].join('; ')}`).toBe(truth);
      for (const kind of kinds) occurrences.set(kind, (occurrences.get(kind) ?? Number.NaN) + 1);
    }
    expect([...occurrences].filter(([, count]) => !(count >= OCCURRENCES))).toEqual([]);
  });

  it('is read as the layout it was printed in, in one piece', () => {
    for (let seed = 0; seed < POSTINGS; seed += 10) {
      const { printed, layout } = generatePosting(random(seed));
      const postings = [...postingsOf(sourceOf(printed, '-', null))];
      expect(
        postings.map(({ lines }) => recogniseLayout(lines)),
        `seed ${seed}`,
      ).toEqual([layout]);
    }
  });

  it('keeps every line that is said once, and drops only lines that say what an earlier one says', () => {
    for (let seed = 0; seed < POSTINGS; seed += 3) {
      const { printed } = generatePosting(random(seed));
      const lines = printed.split('\n').map(lineKey);
      const { text, repeats } = collapse(printed);
      const kept = new Set(text.split('\n').map(lineKey));
      // The beginning of a line that the end of the file cut is in the line that was not cut.
      const lost = lines.filter((line, i) => !kept.has(line) && i < lines.length - 1);
      expect(lost, `seed ${seed}`).toEqual([]);
      for (const { kept: original, dropped } of repeats)
        for (const [first, last] of dropped) {
          expect([first > original[1], last <= lines.length]).toEqual([true, true]);
          const source = lines.slice(original[0] - 1, original[1]).filter((line) => line !== '');
          const copied = lines.slice(first - 1, last).filter((line) => line !== '');
          expect(
            copied.every((line, i) => source[i % source.length]?.startsWith(line)),
            `seed ${seed}`,
          ).toBe(true);
        }
    }
  });

  it('gives the same record as the posting on its page, but for what says where it was read', () => {
    for (let seed = 0; seed < POSTINGS; seed += 10) {
      const { printed, truth } = generatePosting(random(seed));
      const [once, scraped] = [truth, printed].map((text) => parsePostings(text)[0]);
      const { source: _s, duplicates: _d, warnings: _w, ...expected } = once ?? {};
      expect(scraped, `seed ${seed}`).toMatchObject(expected);
    }
  });

  it('says for every value the lines that hold its raw text', () => {
    for (let seed = 0; seed < POSTINGS; seed += 10) {
      const { printed } = generatePosting(random(seed));
      const lines = printed.split('\n');
      const [record] = parsePostings(printed, { provenance: true });
      for (const [field, { lines: range, raw }] of Object.entries(record?.provenance ?? {})) {
        const read = lines.slice(range[0] - 1, range[1]).join('\n');
        expect(read, `seed ${seed}: ${field}`).toContain(raw);
      }
    }
  });
});
