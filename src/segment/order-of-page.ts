/** Which words of a page count where the site prints them in one order: those that come in it. */
import { isLabel, isRole, type Layout, type Meaning } from './layout.js';
import type { Judge, Page } from './order.js';
import type { Reading } from './reading.js';
import { VALUES } from './values.js';

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

/** What always stands beside its label at the head of a page. */
const AT_HEAD: ReadonlySet<Meaning> = new Set(['offer_number', 'publication_date']);
/** So many labels have their values beside them where a scraper put these on one line. */
const BESIDE = 4;

/** True for a page that a scraper printed with values beside their labels, and few labels alone over theirs. */
function isBeside({ readings, next }: Page, { multiline }: Pick<Layout, 'multiline'>): boolean {
  const alone = new Set<string>();
  const beside = new Set<string>();
  for (const [index, reading] of readings.entries()) {
    if (reading == null || !isLabel(reading.meaning) || AT_HEAD.has(reading.meaning)) continue;
    if (reading.stand !== 'alone') beside.add(reading.word.name);
    // Lists stand below their labels on any page, and a label right over the next one has no value.
    else if (!multiline.has(reading.meaning) && readings[next(index)] == null) alone.add(reading.word.name);
  }
  return beside.size >= BESIDE && beside.size > alone.size;
}

/** True for what can stand beside a word without a colon: "Management Oui", not "Management de proximité". */
function isSaid({ meaning, title, value }: Reading): boolean {
  if (!isLabel(meaning)) return title.includes(' ');
  return VALUES[meaning]?.test(value) ?? /^(?:\P{Ll}|https?:|www\.|\S{1,64}@)/u.test(value);
}

const opensText = ({ meaning }: Reading): boolean => meaning === 'text' || isRole(meaning);

/** "Contacts :", "Contact : Mme Morel": no heading of a page that prints its own without a colon. */
const hasColon = ({ stand, title }: Reading): boolean => stand === 'colon' || /:[\s*]*$/.test(title);

/** So many headings of texts, in their order, and no label of the facts above is still to come. One may be prose. */
const HEADED = 2;

/**
 * Words come in the order of the layout, each once; one that belongs further up, or would skip one still to come, is prose. The `unordered`
 * ones are neighbours and come in any order: each stands where the first of them does.
 */
export function inPageOrder(page: Page, layout: Pick<Layout, 'multiline' | 'unordered'>): Judge {
  const { readings } = page;
  const { unordered = new Set() } = layout;
  const begin = beginOf(page);
  const hasBeside = isBeside(page, layout);
  const isWord = (reading: Reading): boolean =>
    reading.stand === 'alone' ||
    reading.stand === 'colon' ||
    (hasBeside ? isSaid(reading) : AT_HEAD.has(reading.meaning));
  const isPlain =
    readings.filter(
      (reading) => reading != null && opensText(reading) && reading.stand === 'alone' && !hasColon(reading),
    ).length >= HEADED;
  const isOfAuthor = (reading: Reading): boolean => isPlain && opensText(reading) && hasColon(reading);
  const last = new Map<number, number>(); // rank of a word → where it last stands as one
  let firstUnordered = Number.POSITIVE_INFINITY;
  const headings: number[] = []; // ranks of those that have come in their order
  readings.forEach((reading, index) => {
    if (reading == null || !(hasBeside ? isWord(reading) : reading.stand === 'alone')) return;
    if (isOfAuthor(reading)) return;
    const { rank, name } = reading.word;
    // Under two headings of texts, "Management" is an item of a list, or a heading of the author's own.
    if (isLabel(reading.meaning) && rank < headings[0]! && headings.length >= HEADED) return;
    if (opensText(reading) && rank > (headings.at(-1) ?? -1)) headings.push(rank);
    last.set(rank, index);
    if (unordered.has(name)) firstUnordered = Math.min(firstUnordered, rank);
  });
  const seen = new Set<number>();
  let reached = -1;
  const skipsOne = (rank: number, index: number): boolean => {
    for (let between = reached + 1; between < rank; between++) if ((last.get(between) ?? -1) > index) return true;
    return false;
  };
  return (reading, index, { headed }) => {
    const { word, value, meaning, stand } = reading;
    if (index < begin || !isWord(reading)) return 'prose';
    const isUnordered = unordered.has(word.name);
    const rank = isUnordered ? Math.min(firstUnordered, word.rank) : word.rank;
    const opens = opensText(reading);
    // Headings have no colon, and no page begins with a label that has one: its first line is its title.
    const stray = stand === 'colon' && (reached < 0 || (opens && (!hasBeside || (last.get(word.rank) ?? -1) > index)));
    const isPast = isUnordered ? seen.has(word.rank) || rank < reached : rank <= reached;
    const isAgain = headed ? (value !== '' && !hasBeside) || isPast : seen.has(word.rank);
    if (stray || isAgain || ((headed || opens) && skipsOne(rank, index)))
      return value !== '' && isLabel(meaning) ? 'inline' : 'prose';
    seen.add(word.rank);
    reached = Math.max(reached, rank);
    return 'word';
  };
}
