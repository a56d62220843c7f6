/**
 * Makes postings as their sites print them, and prints them as scrapers do. What stood on the page before is known, so that every way of
 * taking copies out can be held against it, byte for byte.
 *
 * A page doubles all its blocks of several lines or none, and never one of a single line, as the pages do that this was learnt from. What no
 * program could tell is left out, for there the text before doubling is not in the text after it:
 * - `u v v` written by an author, `v` having two lines or being long, on a page that prints its blocks once: the same text would come of
 *   `u v` on a page that doubles. (On such a page, doubled, it is in.)
 * - `a b b` behind a lead of two lines, which is also `a b` printed three times.
 * - a copy cut by the end of the file, of a text that has a line twice, or cut between two lines: both may be the text itself. And one cut
 *   between two words: what is left of its last line may be a heading.
 * - copies behind a lead of three lines or more that say little, or of a text that repeats itself: a refrain looks like that.
 */
import type { LayoutId } from '../src/offer.js';
import { type Block, makePage, type Size } from './postings/pages.js';
import { type Habit, NOISES, type PrintedBlock, print } from './postings/printing.js';
import { SURVIVOR_KINDS } from './postings/survivors.js';
import type { Random } from './random.js';

/** Everything that occurs in generated postings. What never occurs is not tested. */
export const KINDS: readonly string[] = [
  'printed once',
  'printed twice',
  'three copies',
  'lead of one line',
  'lead of two lines',
  'lead of several lines',
  'from the second paragraph on',
  'one line printed again',
  'two sentences, A B A B',
  'grade list',
  'employer presentation',
  'contract sentence',
  'blank lines',
  'cut copy',
  'long paragraph again',
  'long paragraphs again',
  'long paragraph again, alone in its section',
  'equal dates',
  'equal answers under two labels',
  'description equal to the title',
  'twice with nothing before it',
  ...NOISES,
  ...SURVIVOR_KINDS,
];

export interface GeneratedPosting {
  readonly layout: LayoutId;
  /** As its page says it, once; every line with its line feed. */
  readonly truth: string;
  /** As it was scraped. */
  readonly printed: string;
  /** Which of `KINDS` occur in it. */
  readonly kinds: ReadonlySet<string>;
}

export function generatePosting(random: Random, size: Size = 'short'): GeneratedPosting {
  const copies = random.pick([1, 1, 1, 2, 2, 2, 3] as const);
  const habit: Habit = {
    copies,
    isNoisy: copies > 1 && random.once(2),
    isSpaced: random.once(3),
    isCut: copies > 1 && random.once(6),
  };
  const page = makePage(random, { size, isDoubled: copies > 1 });
  const { blocks, kinds } = withParagraphsAgain(page.blocks, random);
  const { printed, truth, kinds: found } = print(blocks, habit, random);
  return {
    layout: page.layout,
    printed,
    truth,
    kinds: new Set([copies === 1 ? 'printed once' : 'printed twice', ...kinds, ...found]),
  };
}

/** A paragraph, or a run of them, is printed again from this many characters on; each has as many as the second, and is no item of a list. */
const LONG = { all: 200, line: 80 };
const isProse = (line = ''): boolean => line.length >= LONG.line && /^\p{Lu}.*\.$/u.test(line);

/** Prints long paragraphs of one text again in another one further down. */
function withParagraphsAgain(
  blocks: readonly Block[],
  random: Random,
): { readonly blocks: readonly PrintedBlock[]; readonly kinds: readonly string[] } {
  const once = blocks.map((block): PrintedBlock => ({ ...block, again: new Set() }));
  // What has nothing before it must go on having nothing before it.
  const texts = blocks.flatMap(({ kind, lines }, i) =>
    kind === 'text' && new Set(lines).size > lines.length / 2 ? [i] : [],
  );
  if (!random.once(4) || texts.length < 2) return { blocks: once, kinds: [] };
  const from = random.pick(texts.slice(0, -1));
  const to = random.pick(texts.filter((i) => i > from));
  const { lines } = blocks[from] as Block;
  const target = blocks[to] as Block;
  const first = lines.findIndex((line) => isProse(line));
  let end = first;
  while (isProse(lines[end]) && end < first + 3) end++;
  const run = lines.slice(Math.max(0, first), Math.max(0, end));
  if (run.join('').length < LONG.all || new Set(lines).size < lines.length) return { blocks: once, kinds: [] };
  if (random.once(5)) {
    const alone = { ...target, lines: run, again: new Set<number>() };
    return { blocks: once.with(to, alone), kinds: ['long paragraph again, alone in its section'] };
  }
  const at = random.pick([0, target.lines.length]);
  const added = {
    ...target,
    lead: 1,
    lines: target.lines.toSpliced(at, 0, ...run),
    again: new Set(run.map((_, i) => at + i)),
  };
  return { blocks: once.with(to, added), kinds: [run.length > 1 ? 'long paragraphs again' : 'long paragraph again'] };
}
