import { describe, expect, it } from 'vitest';
import { COLLAPSE_MODES, type CollapseOptions, collapsePosting } from '../../src/dedupe/index.js';
import { sourceOf } from '../../src/input/text.js';
import type { LayoutId } from '../../src/offer.js';
import { segment } from '../../src/segment/index.js';
import { postingsOf } from '../../src/segment/split.js';
import { posting } from '../folder.js';
import { generatePosting } from '../posting-generator.js';
import { random } from '../random.js';

function collapsed(text: string, options: CollapseOptions = {}, layout?: LayoutId) {
  const [one] = postingsOf(sourceOf(text, '-', null));
  return collapsePosting(segment(one!, layout), options);
}

const page = (...missions: readonly string[]): string =>
  posting(1).replace(/(?<=d'exercice\n)[\s\S]*/, missions.map((line) => `${line}\n`).join(''));
const FIRST = page().split('\n').length;

describe('collapsePosting', () => {
  it('counts lines and characters of what goes, blank lines before a copy among them', () => {
    const { dropped, characters, repeats } = collapsed(
      page('Un', '- deux', '', '- trois', '', '- deux', '', '- trois'),
    );
    expect([...dropped]).toEqual([
      [FIRST + 4, null],
      [FIRST + 5, FIRST + 1],
      [FIRST + 6, null],
      [FIRST + 7, FIRST + 3],
    ]);
    expect(characters).toBe('- deux- trois'.length);
    expect(repeats).toMatchObject([
      { kept: [FIRST + 1, FIRST + 3], dropped: [[FIRST + 4, FIRST + 7]], kind: 'echo', period: 2, similarity: 1 },
    ]);
  });

  it('takes the blank lines behind a copy that begins its section', () => {
    const long = 'Le pôle prépare les budgets des directions, en suit l’exécution et en rend compte. '.repeat(3).trim();
    const text = `${page('Un', long, 'Deux')}Profils recherchés\n${long}\n\nTrois\n`;
    expect([...collapsed(text).dropped.keys()]).toEqual([FIRST + 4, FIRST + 5]);
  });

  it('says of every copy where what it says is left, when that has gone as a copy itself', () => {
    const prose = (what: string) =>
      `${what} prépare les budgets des directions, en suit l’exécution et en rend compte à tous les élus du bureau.`;
    const [one, two, three] = ['Le pôle', 'Le bureau', 'Le service'].map(prose) as [string, string, string];
    const text = `${page('Un', one, two)}Profils recherchés\nDeux\n${one}\n${two}\n${three}\nInformations complémentaires\nTrois\n${one}\n${two}\n${three}\n`;
    expect(collapsed(text).repeats).toMatchObject([
      { kept: [FIRST + 1, FIRST + 2], dropped: [[FIRST + 5, FIRST + 6]], period: 2 },
      { kept: [FIRST + 1, FIRST + 2], dropped: [[FIRST + 10, FIRST + 11]], period: 2 },
      { kept: [FIRST + 7, FIRST + 7], dropped: [[FIRST + 12, FIRST + 12]], period: 1 },
    ]);
  });

  it('says which lines of a copy differ from what they copy', () => {
    const { repeats } = collapsed(page('Un', "- l'accueil", '- trois', '- l’accueil', '- trois '));
    expect(repeats[0]?.differing).toEqual([
      { line: FIRST + 3, text: '- l’accueil' },
      { line: FIRST + 4, text: '- trois ' },
    ]);
  });

  it('gives the posting without what went, lines with their own numbers', () => {
    const { posting: left } = collapsed(
      page('Un', 'Rémunération : 1 900 €', '- trois', 'Rémunération : 1 900 €', '- trois'),
    );
    const numbers = left.sections.at(-1)?.lines.map(({ number }) => number);
    expect(numbers).toEqual([FIRST, FIRST + 1, FIRST + 2]);
    expect(left.inline.map(({ titleLine }) => titleLine)).toEqual([FIRST + 1]);
  });

  it('takes away whole lines only', () => {
    // One line, cut into its labels, whose text says the same thing twice over.
    const flat =
      'Employeur : Ville de Blois Lieu de travail : Blois Grade : Attaché Date limite de candidature : 01/02/2026 Missions Suivre.';
    for (const mode of COLLAPSE_MODES) {
      expect(collapsed(flat, { mode }, 'job-board').dropped.size).toBe(0);
      const { dropped, posting: left } = collapsed(`${flat}\n${flat}\n${flat}\n`, { mode }, 'job-board');
      const lines = left.posting.lines.filter(({ number }) => !dropped.has(number));
      expect(lines.length, mode).toBeGreaterThan(0);
    }
  });

  it('leaves a text of unknown layout alone unless more is asked for', () => {
    const text = 'Un\nDeux\nTrois\nDeux\nTrois\n';
    expect(collapsed(text).dropped.size).toBe(0);
    expect(collapsed(text, { mode: 'none' }).dropped.size).toBe(0);
    expect(collapsed(text, { mode: 'runs' }).dropped.size).toBe(2);
    expect(collapsed(text, { mode: 'near' }).dropped.size).toBe(0);
  });
});

/** Lines that are blank to a reader are. */
const isBlank = (text: string): boolean => text.trim() === '';

describe.each(COLLAPSE_MODES)('mode %s, on generated postings', (mode) => {
  it('gives an account of every line that goes, once, each with a line that is left', () => {
    let gone = 0;
    for (let seed = 0; seed < 150; seed++) {
      const { printed } = generatePosting(random(seed));
      const { dropped, repeats, posting: left, characters } = collapsed(printed, { mode });
      const lines = left.posting.lines;
      const lineOf = (number: number) => lines[number - 1]!;
      const listed = repeats.flatMap((repeat) =>
        repeat.dropped.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
      );
      expect(new Set(listed).size, `seed ${seed}`).toBe(listed.length);
      expect(
        listed.sort((a, b) => a - b),
        `seed ${seed}`,
      ).toEqual([...dropped.keys()].sort((a, b) => a - b));
      expect(characters).toBe(listed.reduce((sum, number) => sum + lineOf(number).text.length, 0));
      for (const [number, source] of dropped) {
        if (source === null) expect(isBlank(lineOf(number).text)).toBe(true);
        else {
          expect(dropped.has(source), `seed ${seed}`).toBe(false);
          const isSame = lineOf(number).key === lineOf(source).key;
          const { kind } = repeats.find((repeat) => repeat.dropped.some(([a, b]) => a <= number && number <= b))!;
          // What the end of the file cut, and what is nearly the same, is not the same.
          expect(isSame || kind === 'near' || number === lines.length, `seed ${seed}, line ${number}`).toBe(true);
        }
      }
      const keysOf = ([from, to]: readonly [number, number]) =>
        lines.slice(from - 1, to).flatMap(({ key }) => (key === '' ? [] : [key]));
      for (const { kept, dropped: ranges, kind, period } of repeats) {
        const source = keysOf(kept as [number, number]);
        expect(lines.slice(kept[0] - 1, kept[1]).some(({ number }) => dropped.has(number))).toBe(false);
        expect(source.length, `seed ${seed}`).toBe(period);
        const copied = ranges.flatMap((range) => keysOf(range as [number, number]));
        if (kind !== 'near') expect(copied.every((key, i) => source[i % period]?.startsWith(key))).toBe(true);
      }
      const standing = [...left.head, ...left.sections.flatMap((section) => section.lines)];
      expect(standing.filter(({ number }) => dropped.has(number))).toEqual([]);
      expect(left.inline.filter((value) => value.lines.some(({ number }) => dropped.has(number)))).toEqual([]);
      gone += dropped.size;
    }
    expect(gone > 0).toBe(mode !== 'none');
  });
});
