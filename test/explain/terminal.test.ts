import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/cli/palette.js';
import { widthOf } from '../../src/emit/width.js';
import { explain } from '../../src/explain/explanation.js';
import { says } from '../../src/explain/leaves.js';
import { type Ink, terminalView } from '../../src/explain/terminal.js';
import { wrapped } from '../../src/explain/wrap.js';
import { explainedSample, explainedText, SAMPLE_NAMES } from './explained.js';

const INK: Ink = await paletteOf(false);
const view = (text: string, columns: number | null = null): string =>
  terminalView(explainedText(text).explanation, { ink: INK, columns });

describe('the view of a posting', () => {
  it('is that of the golden file', async () => {
    const [{ explanation } = explainedText('')] = explainedSample(
      'emploi-territorial/second-header-in-description/input.txt',
    );
    await expect(terminalView(explanation, { ink: INK, columns: null })).toMatchFileSnapshot('second-header.golden');
    expect(terminalView(explanation, { ink: INK, columns: null })).toBe(
      terminalView(explanation, { ink: INK, columns: null }),
    );
  });

  it.each(SAMPLE_NAMES)('has every line of the text, in a pipe whole: %s', (name) => {
    for (const { read, explanation } of explainedSample(name)) {
      const rows = terminalView(explanation, { ink: INK, columns: null }).split('\n');
      for (const { number, text, key } of read.segmented.posting.lines)
        if (key !== '')
          expect(rows.some((row) => row.trim().startsWith(`${number} `) && row.includes(text.trim()))).toBe(true);
    }
  });

  it.each([36, 60, 80, 132])('fits a terminal of %i columns', (columns) => {
    for (const name of SAMPLE_NAMES)
      for (const { explanation } of explainedSample(name)) {
        const [, , ...rows] = terminalView(explanation, { ink: INK, columns }).split('\n');
        expect(rows.filter((row) => widthOf(row) > columns)).toEqual([]);
      }
  });

  it('keeps a terminal from what is in a text', () => {
    const hostile =
      "Titre \u001b[2J\u0007 \u202e (h/f)\nOffre n° O062260219000001\nPubliée le 19/02/2026\nSynthèse de l'offre\nEmployeur\n\tx\u009b31m";
    for (const columns of [null, 60]) {
      const shown = view(hostile, columns);
      expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
      expect(shown).toContain('\\u001b[2J');
    }
  });

  it('says what a value says in other words, and nothing else', () => {
    const shown = view("Offre n° O062260219000001\nPubliée le 19/02/2026\nSynthèse de l'offre\nTélétravail\nOui\n");
    expect(shown).toMatch(/publication_date +Publiée le 19\/02\/2026\n +→ 2026-02-19\n/);
    expect(shown).not.toMatch(/→ .*O0622/);
  });

  it('colours what is to be seen', () => {
    const marked: Ink = {
      ...INK,
      field: (text) => `F<${text}>`,
      struck: (text) => `S<${text}>`,
      faint: (text) => `f<${text}>`,
    };
    const [{ explanation } = explainedText('')] = explainedSample('emploi-territorial/echo-in-every-section/input.txt');
    const rows = terminalView(explanation, { ink: marked, columns: null }).split('\n');
    expect(rows).toContainEqual(expect.stringMatching(/^f< 2> {2}F<offer_number> +Offre n° O044260309000412$/));
    expect(rows).toContainEqual(expect.stringMatching(/^f<10> {2}f<= 8> +S<Son siège est installé .*>$/));
  });
});

it('names a file of NDJSON with the line', () => {
  const { read } = explainedText('x', 'pages.ndjson');
  expect(terminalView(explain(read, 12), { ink: INK, columns: null })).toMatch(
    /^pages\.ndjson:12: posting 1, line 1\n/,
  );
});

describe('wrapped', () => {
  it('breaks between words, and within one that is too long', () => {
    expect(wrapped('un deux trois', 8)).toEqual(['un deux', 'trois']);
    expect(wrapped('  - un deux trois', 9)).toEqual(['  - un', 'deux', 'trois']);
    expect(wrapped('https://example.org/a', 8)).toEqual(['https://', 'example.', 'org/a']);
    expect(wrapped('漢字漢字', 4)).toEqual(['漢字', '漢字']);
  });

  it('leaves alone what fits, or need not fit', () => {
    expect(wrapped('un  deux', 8)).toEqual(['un  deux']);
    expect(wrapped('un deux trois', null)).toEqual(['un deux trois']);
    expect(wrapped('', 3)).toEqual(['']);
    expect(wrapped('     ', 3)).toEqual(['']);
  });
});

it('tells values that a text says from those that it only means', () => {
  expect(says('Offre n° O0622', 'O0622')).toBe(true);
  expect(says('Attaché', 'A')).toBe(false);
  expect(says('Attaché, catégorie A', 'A')).toBe(true);
  expect(says('10/04/2026', '2026-04-10')).toBe(false);
  expect(says('Santé\npublique', 'Santé publique')).toBe(true);
});
