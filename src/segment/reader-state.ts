/** A page while it is read: what is known of it from the start, and what has been read so far. */
import type { Line } from '../offer.js';
import type { Draft } from './drafts.js';
import { footOf } from './foot.js';
import { hasTitleMark, titleOver } from './head.js';
import type { Layout } from './layout.js';
import type { Lexicon } from './lexicon.js';
import { inAnyOrder, type Judge, type Page } from './order.js';
import { inBlocks } from './order-in-blocks.js';
import { inPageOrder } from './order-of-page.js';
import { readWord } from './reading.js';
import { scraperHead } from './scraper-head.js';
import { unknownHeadings } from './unknown-headings.js';

/** A page while it is read, line by line. */
export interface Reader {
  readonly page: Page;
  /** The line that is the title by where it stands. */
  readonly title: Line | undefined;
  readonly isNoise: readonly boolean[];
  readonly layout: Layout;
  readonly lexicon: Lexicon;
  readonly judge: Judge;
  /** Says of a line that it is a heading that no layout knows, within a section. */
  readonly isHeading: ReturnType<typeof unknownHeadings>;
  readonly head: Line[];
  readonly noise: Line[];
  readonly inline: Draft[];
  readonly drafts: Draft[];
  /** The section that lines go to. */
  current: Draft | null;
  /** A heading that stands over a block of facts: the text behind these is its text. */
  factsHeading: Draft | null;
  /** True until a text has begun. */
  inFacts: boolean;
  /** The first headed text, once it has begun. */
  headed: Draft | null;
}

/** What stands over a posting, and its title, is no longer than this. */
export const LONGEST_HEAD = 60;

/** True where the title has been read, by its marks. */
export const isTitled = ({ head }: Reader): boolean => head.slice(0, LONGEST_HEAD).some(hasTitleMark);

/** True where the title may still come. */
export const isStillUntitled = (reader: Reader): boolean => reader.head.length < LONGEST_HEAD && !isTitled(reader);

/** A page of which nothing has been read. */
export function readerOf(source: readonly Line[], lines: readonly Line[], layout: Layout, lexicon: Lexicon): Reader {
  const furniture = layout.furniture(source);
  const ofScraper = scraperHead(source);
  const isNoise = lines.map(
    ({ number, key }) =>
      furniture.has(number) || ofScraper.has(number) || (key !== '' && lexicon.isNoise(withoutAnchor(key))),
  );
  const readings = lines.map((line, i) =>
    line.key === '' || isNoise[i] || lexicon.isWordless(line.text) ? null : readWord(line, lexicon),
  );
  let hasTitleLabel: boolean | undefined;
  const page: Page = {
    lines,
    readings,
    next: (index) => {
      let at = index + 1;
      while (at < lines.length && (lines[at]?.key === '' || isNoise[at])) at++;
      return at < lines.length ? at : -1;
    },
    hasTitleLabel: () => {
      hasTitleLabel ??= readings.some((reading) => reading?.meaning === 'title');
      return hasTitleLabel;
    },
  };
  const foot = footOf(page, isNoise, layout);
  isNoise.fill(true, foot);
  readings.fill(null, foot);
  const title = layout.titleOver && titleOver(page, source, layout.titleOver);
  const judge = {
    page: () => inPageOrder(page, layout),
    free: () => inAnyOrder,
    blocks: () => inBlocks(page, layout),
  }[layout.order]();
  const isHeading = unknownHeadings(page, isNoise, layout);
  const read = {
    head: [],
    noise: [],
    inline: [],
    drafts: [],
    current: null,
    factsHeading: null,
    inFacts: true,
    headed: null,
  };
  return { page, title, isNoise, layout, lexicon, judge, isHeading, ...read };
}

/** "[Aller au contenu](#main)": a link within the page leads nowhere. */
const withoutAnchor = (key: string): string => (key.startsWith('[') ? key.replace(/\]\(#[^()\s]{0,80}\)$/, ']') : key);

/** Begins a section. */
export function open(reader: Reader, draft: Draft): void {
  reader.current = draft;
  reader.drafts.push(draft);
  if (draft.kind === 'value') return;
  // The employer presents itself among the facts.
  if (draft.id !== 'employer_presentation') reader.inFacts = false;
  reader.factsHeading = null;
  if (draft.title !== null) reader.headed ??= draft;
}
