/** Which words of a page count where the site prints them in one order: those that come in it. */
import { isLabel, isRole, type Layout, type Meaning } from './layout.js';
import type { Judge, Page } from './order.js';

/** The first words of a page, which stand within so many lines of each other. */
const OPENING = { words: new Set<Meaning>(['offer_number', 'publication_date', 'furniture']), lines: 3 };

/**
 * Where the words of a page begin: at its first, over one of those that come next. Above stand menus, whose words may be those of labels,
 * and the title. A page that has lost that line has words from its first line on.
 */
function beginOf({ readings, next }: Page): number {
  const opens = (index: number): boolean => OPENING.words.has(readings[index]?.meaning ?? 'noise');
  const first = readings.findIndex((_, index) => opens(index));
  if (readings[first]?.meaning !== 'offer_number') return 0;
  for (let below = next(first), i = 0; below > 0 && i < OPENING.lines; below = next(below), i++)
    if (opens(below)) return first;
  return 0;
}

/**
 * Words come in the order of the layout, each once; one that belongs further up, or would skip one still to come, is prose.
 * @param unordered - words that are neighbours and come in any order: each stands where the first of them does
 */
export function inPageOrder(page: Page, unordered: Layout['unordered'] = new Set()): Judge {
  const { readings } = page;
  const begin = beginOf(page);
  const last = new Map<number, number>(); // rank of a word → where it last stands alone
  let firstUnordered = Number.POSITIVE_INFINITY;
  readings.forEach((reading, index) => {
    if (reading?.stand !== 'alone') return;
    const { rank, name } = reading.word;
    last.set(rank, index);
    if (unordered.has(name)) firstUnordered = Math.min(firstUnordered, rank);
  });
  const seen = new Set<number>();
  let reached = -1;
  const skipsOne = (rank: number, index: number): boolean => {
    for (let between = reached + 1; between < rank; between++) if ((last.get(between) ?? -1) > index) return true;
    return false;
  };
  return ({ word, value, meaning, stand }, index, { headed }) => {
    const isUnordered = unordered.has(word.name);
    const rank = isUnordered ? Math.min(firstUnordered, word.rank) : word.rank;
    const opensText = meaning === 'text' || isRole(meaning);
    // Headings have no colon, and no page begins with a label that has one: its first line is its title.
    const stray = stand === 'colon' && (opensText || reached < 0);
    const isPast = isUnordered ? seen.has(word.rank) || rank < reached : rank <= reached;
    const isAgain = headed ? value !== '' || isPast : seen.has(word.rank);
    if (index < begin) return 'prose';
    if (stray || isAgain || ((headed || opensText) && skipsOne(rank, index)))
      return value !== '' && isLabel(meaning) ? 'inline' : 'prose';
    seen.add(word.rank);
    reached = Math.max(reached, rank);
    return 'word';
  };
}
