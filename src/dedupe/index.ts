/** Takes the copies out of a segmented posting, and keeps an account of every line taken. */
import { lineAt, standing, together } from '../lines.js';
import type { Line, SegmentedPosting } from '../offer.js';
import { droppedBy, goneWith, repeatsOf, type Taken } from './account.js';
import type { Block, Drop, Dropped, FoundRepeat, Pass, Thresholds } from './drop.js';
import { findEchoes } from './echoes.js';
import { findNearCopies } from './near.js';
import { findParagraphs } from './paragraphs.js';
import { findRuns } from './run-pass.js';

export type { FoundRepeat, Thresholds } from './drop.js';

/** What is looked for, pass by pass. In a text of unknown layout sections are guesses, and nothing is touched unless it is asked for. */
const PASSES = {
  echo: { known: [findEchoes, findParagraphs], unknown: [] },
  runs: { known: [findEchoes, findParagraphs, findRuns], unknown: [findRuns] },
  near: { known: [findEchoes, findParagraphs, findNearCopies], unknown: [findNearCopies] },
  none: { known: [], unknown: [] },
} as const satisfies { readonly [mode: string]: { readonly [layout in 'known' | 'unknown']: readonly Pass[] } };

/** Which copies are taken out. */
export type CollapseMode = keyof typeof PASSES;
export const COLLAPSE_MODES = Object.keys(PASSES) as readonly CollapseMode[];

/** What is taken for a copy when nothing else is said. */
export const THRESHOLDS: Thresholds = { lines: 2, characters: 80, paragraph: 200, similarity: 0.95 };

export interface CollapseOptions extends Partial<Thresholds> {
  /**
   * `echo`: blocks that a scraper printed again at the end of their section, and long paragraphs that stand twice; `runs`: also whatever
   * is repeated side by side; `near`: also lines that nearly say the same; `none`: nothing. Default: `echo`.
   */
  readonly mode?: CollapseMode;
}

/** What there is in a posting twice. */
export interface Copies {
  /** Numbers of the lines to take away, blank ones included; a written one with the number of the line that is left of what it copies. */
  readonly dropped: Dropped;
  /** The account of it, in the order of what is kept: for those who want to know. */
  readonly repeats: () => readonly FoundRepeat[];
  /** The lines themselves. */
  readonly gone: ReadonlySet<Line>;
}

/** Finds what is repeated in a posting. */
export function copiesIn(posting: SegmentedPosting, options: CollapseOptions = {}): Copies {
  const { mode = 'echo', ...given } = options;
  const thresholds = { ...THRESHOLDS, ...given };
  const { lines } = posting.posting;
  const lineOf = (number: number): Line => lineAt(lines, number) as Line;
  // A page on one line is cut into parts, and what is taken away must be whole.
  const isWhole = ({ number, key }: Line): boolean => lineOf(number).key === key;
  const gone = new Set<Line>();
  const taken: Taken[] = [];
  let blocks = blocksOf(posting);
  for (const pass of PASSES[mode][posting.layout === 'unknown' ? 'unknown' : 'known'] as readonly Pass[]) {
    const drops = pass(blocks, thresholds);
    if (drops.length === 0) continue;
    const copied = new Set(pass === findNearCopies ? taken.flatMap(({ drop }) => drop.original) : []);
    const onPage = posting.isWrapped ? dropOnPage(blocks, lines) : (drop: Drop) => drop;
    for (const found of drops) {
      const drop = onPage(found);
      if (!drop?.copies.every((copy) => copy.every((line) => isWhole(line) && !copied.has(line)))) continue;
      const own = goneWith(drop, (line) => gone.has(line));
      for (const line of own) gone.add(line);
      taken.push({ drop, gone: own });
    }
    const isGone = (line: Line): boolean => gone.has(line.last === undefined ? line : lineOf(line.number));
    blocks = blocks.map(({ title, kind, lines }) => ({ title, kind, lines: lines.filter((line) => !isGone(line)) }));
  }
  const dropped = droppedBy(taken);
  return { dropped, repeats: () => repeatsOf(taken, dropped, lineOf), gone };
}

/**
 * Says of copies which they are in lines of the page, where that was wrapped; null for those that it wrapped in another way.
 * @param blocks - those that copies are looked for in
 */
function dropOnPage(blocks: readonly Block[], page: readonly Line[]): (drop: Drop) => Drop | null {
  const own = (lines: readonly Line[]): readonly (readonly Line[])[] => lines.map((line) => standing(line, page));
  const onPage = new Map(blocks.map((block) => [block, { ...block, lines: own(block.lines).flat() }]));
  return (drop) => {
    const sources = own(drop.original);
    const copies = drop.copies.map(own);
    if (!copies.every((copy) => copy.every(({ length }, i) => length === sources[i]?.length))) return null;
    const flat = { original: sources.flat(), copies: copies.map((copy) => copy.flat()) };
    return { ...drop, ...flat, block: onPage.get(drop.block) ?? drop.block };
  };
}

export interface Collapsed {
  readonly posting: SegmentedPosting;
  /** In the order of what they keep. */
  readonly repeats: readonly FoundRepeat[];
  /** Numbers of the lines taken away, as in `Copies`. */
  readonly dropped: Dropped;
  /** Characters of those lines, without line ends. */
  readonly characters: number;
}

/** Collapses what is repeated in a posting. The first copy stays, with its own bytes and line numbers. */
export function collapsePosting(posting: SegmentedPosting, options: CollapseOptions = {}): Collapsed {
  const { dropped, repeats, gone } = copiesIn(posting, options);
  if (dropped.size === 0) return { posting, repeats: [], dropped, characters: 0 };
  return {
    posting: without(posting, dropped),
    repeats: repeats(),
    dropped,
    characters: [...gone].reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** Copies stand in one section; a text of unknown layout is looked at as one. */
function blocksOf({ posting, layout, sections }: SegmentedPosting): readonly Block[] {
  return layout === 'unknown' ? [{ title: null, kind: 'text', lines: posting.lines }] : sections;
}

/** What is left of a line that stands on several of the page. */
function leftOf(line: Line, page: readonly Line[], isLeft: (line: Line) => boolean): readonly Line[] {
  const own = standing(line, page).filter(isLeft);
  return own.length === 0 ? [] : [own[0] === line ? line : together(own)];
}

function without(posting: SegmentedPosting, dropped: Dropped): SegmentedPosting {
  const isLeft = ({ number }: Line): boolean => !dropped.has(number);
  const leftIn = (lines: readonly Line[]): readonly Line[] =>
    posting.isWrapped ? lines.flatMap((line) => leftOf(line, posting.posting.lines, isLeft)) : lines.filter(isLeft);
  const isTitled = ({ titleLine }: { readonly titleLine: number | null }): boolean =>
    titleLine === null || !dropped.has(titleLine);
  return {
    ...posting,
    head: posting.head.filter(isLeft),
    sections: posting.sections
      .map((section) => ({ ...section, lines: leftIn(section.lines) }))
      .filter((section) => isTitled(section) || section.lines.length > 0),
    // What stood below its label may have gone without it.
    inline: posting.inline.filter((value) => isTitled(value) && value.lines.every(isLeft)),
  };
}
