/** What docs/layouts.md shows is in files, and is read as the page says. */
import { describe, expect, it } from 'vitest';
import { makeEmitter } from '../../src/emit/yaml.js';
import { toLines } from '../../src/input/decode.js';
import type { Line, OfferRecord, SegmentedPosting } from '../../src/offer.js';
import { LAYOUTS, recogniseLayout } from '../../src/segment/index.js';
import type { Layout } from '../../src/segment/layout.js';
import { lexiconOf } from '../../src/segment/lexicon.js';
import { readSections } from '../../src/segment/reader.js';
import { blocksOf, examplesOf, fileText, outputOf } from '../documents.js';
import { extract } from '../extract/posting.js';
import { exampleBoard } from './example-layout.js';

const PAGE = fileText('docs/layouts.md');

/** A text cut by a layout that is not in the registry. */
function cut(text: string, layout: Layout): SegmentedPosting {
  const lines = toLines(text);
  const posting = {
    id: null,
    path: 'a.txt',
    ordinal: 1,
    lines,
    encoding: 'utf-8',
    encodingGuessed: false,
    sha256: () => '',
  } as const;
  return { posting, layout: layout.id, ...readSections(lines, lines, layout, lexiconOf(layout)) };
}

/** The fields of its record that a command asks for. */
function yamlOf(posting: SegmentedPosting, command: string): string {
  const fields = /--fields (\S+)/.exec(command)?.[1]?.split(',');
  return makeEmitter({ fields }).record(extract(posting, false) as OfferRecord);
}

const ranges = (lines: readonly Line[]): string => [...new Set([lines[0]?.number, lines.at(-1)?.number])].join('–');

function sectionsOf({ head, sections, noise }: SegmentedPosting): string {
  const rows = [
    ['head', '', ranges(head), ''],
    ...sections.map(({ kind, id, lines, title }) => [kind, id ?? 'null', ranges(lines), title ?? '']),
    ['noise', '', ranges(noise), ''],
  ];
  return rows
    .map(([a = '', b = '', c = '', d = '']) => `${a.padEnd(7)}${b.padEnd(22)}${c.padEnd(7)}${d}`.trimEnd())
    .join('\n');
}

describe('the transcripts of docs/layouts.md', () => {
  it.each(examplesOf(PAGE))('$command', ({ command, output }) => {
    expect(outputOf(command)).toBe(output);
  });
});

describe('the label of docs/layouts.md', () => {
  const [label = ''] = blocksOf(PAGE, 'ts');
  const [, word = '', meaning] = /^ {2}'(.+)': '(start_date)',\n$/.exec(label) ?? [];
  const board = LAYOUTS['job-board'];

  it('is read as the page says once it is among the words', () => {
    const layout = { ...board, words: { ...board.words, [word]: meaning } } as Layout;
    const command = examplesOf(PAGE)[1]?.command ?? '';
    expect(yamlOf(cut(fileText('test/docs/example-label.txt'), layout), command)).toBe(blocksOf(PAGE, 'yaml')[0]);
  });
});

describe('the layout of docs/layouts.md', () => {
  const text = fileText('test/docs/example-page.txt');
  const posting = cut(text, { id: 'job-board', ...exampleBoard });

  it('stands there as it is in its file', () => {
    expect(blocksOf(PAGE, 'ts')[1]).toBe(fileText('test/docs/example-layout.ts'));
  });

  it('is told from others by its signs', () => {
    const weigh = (keys: readonly string[]): number =>
      exampleBoard.signs
        .filter(({ line }) => keys.some((key) => line.test(key)))
        .reduce((sum, { weight }) => sum + weight, 0);
    const lines = toLines(text);
    expect(weigh(lines.map(({ key }) => key))).toBeGreaterThanOrEqual(exampleBoard.threshold);
    expect(recogniseLayout(lines)).toBe('unknown');
    for (const { weight } of exampleBoard.signs) expect(weight).toBeLessThan(exampleBoard.threshold);
  });

  it('cuts the page into the sections that stand there', () => {
    expect(`${sectionsOf(posting)}\n`).toBe(blocksOf(PAGE, 'text')[0]);
  });

  it('gives the record that stands there', () => {
    const command = examplesOf(PAGE).at(-1)?.command ?? '';
    expect(yamlOf(posting, command)).toBe(blocksOf(PAGE, 'yaml')[1]);
  });
});
