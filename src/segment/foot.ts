/**
 * The foot of a page: what all pages of a site have at their end, and other postings of the site, with titles, places and dates like those
 * of the posting above. A line that announces them is its beginning where it is certain that the posting stands above.
 */
import type { Line } from '../offer.js';
import { withoutBullet, withoutLink } from '../text.js';
import { isLabel, isRole, type Layout, type Meaning } from './layout.js';
import { isAmongFooter, isButton, isFooter } from './layouts/furniture.js';
import { isOverList, isOverProse, type Page } from './order.js';
import { isSentence, VALUES } from './values.js';

/** A posting has a text under a heading, or so many labels with values. */
const FACTS = 4;
/** What stands under a line is looked for in so many more. */
const BELOW = 4;

/** The index of the line that the foot begins with; the number of lines where a page has none. No text of the posting's own stands below it. */
export function footOf(page: Page, isNoise: readonly boolean[], layout: Layout): number {
  const foot = Math.min(footerOf(page.lines, isNoise), othersOf(page, layout));
  // Where the order of a page is known, its last text ends at the buttons over the foot. On other pages buttons are noise wherever they stand.
  return layout.order === 'page' ? buttonsOver(page.lines, foot) : foot;
}

/** The index of the line that announces other postings below the one of the page; the number of lines where none does. */
function othersOf(page: Page, layout: Layout): number {
  const { lines, readings } = page;
  const { announcesOthers } = layout;
  // Few lines stand below the last text of a posting.
  const last = readings.findLastIndex((_, index) => isHeadingOverText(page, index, layout));
  if (!lines.slice(last + 1).some(announcesOthers)) return lines.length;
  const posting = Math.max(postingIn(page, layout), last);
  const others = lines.findIndex(
    (line, index) => index > posting && announcesOthers(line) && !isOverSentence(lines, index),
  );
  return others < 0 ? lines.length : others;
}

/** The index of the first of the buttons right above a foot; that of the foot where there are none. */
function buttonsOver(lines: readonly Line[], foot: number): number {
  let begin = foot;
  for (let i = foot - 1; i >= 0; i--) {
    const key = lines[i]?.key ?? '';
    if (key === '') continue;
    if (key.length > LONGEST_FOOTER || !isButton(key)) break;
    begin = i;
  }
  return begin;
}

/** An item as it is written ("© 2026"), and without bullet and link. */
const formsOf = (item: string): readonly string[] => [item, withoutLink(withoutBullet(item))];
/** "Mentions légales | Plan du site | Contact" */
const ITEMS = / ?[|•·] ?| [-–—] /;

/** What is longer is text. */
const LONGEST_FOOTER = 160;

/** The index of the first of the lines that end the page and that all pages of a site have. */
function footerOf(lines: readonly Line[], isNoise: readonly boolean[]): number {
  let begin = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const { key } = lines[i] as Line;
    if (key === '') continue;
    if (isNoise[i]) {
      begin = i;
      continue;
    }
    if (key.length > LONGEST_FOOTER || isSentence(key)) break;
    const items = key.split(ITEMS).map(formsOf);
    if (!items.every((forms) => forms.some(isFooter) || forms.some(isAmongFooter))) break;
    if (items.some((forms) => forms.some(isFooter))) begin = i;
  }
  return begin;
}

/** A heading of the posting's own. */
const isOverSentence = (lines: readonly Line[], index: number): boolean =>
  isSentence(lines.slice(index + 1, index + 1 + BELOW).find(({ key }) => key !== '')?.key ?? '');

/** The index of the line at which the lines so far make a posting, and not only its head and menus; the number of lines where none does. */
function postingIn(page: Page, layout: Layout): number {
  const labels = new Set<Meaning>();
  const index = page.readings.findIndex((reading, at) => {
    if (reading === null) return false;
    const { meaning, stand, title, value } = reading;
    if (!isLabel(meaning)) return isHeadingOverText(page, at, layout);
    const said = stand === 'alone' ? (page.lines[page.next(at)]?.key ?? '') : value;
    if (stand === 'glued' || title.endsWith(':') || VALUES[meaning]?.test(said)) labels.add(meaning);
    return labels.size === FACTS;
  });
  return index < 0 ? page.lines.length : index;
}

/** What heads the text of a posting, and stands in no menu. */
const OF_POSTING = /(?<!\p{L})(?:poste|emploi|offre|annonce)$/iu;

/** A heading over prose or a list, or one that only postings have over a text of any kind: an employer may write without sentences. */
function isHeadingOverText(page: Page, index: number, layout: Layout): boolean {
  const reading = page.readings[index];
  if (reading == null || reading.stand !== 'alone' || !isRole(reading.meaning)) return false;
  if (isOverProse(page, index) || isOverList(page, index)) return true;
  if (reading.meaning !== 'description' || !OF_POSTING.test(reading.title)) return false;
  const below = page.next(index);
  // "Description du poste", "Missions", then the text.
  return isOverLines(page, index, layout) || (below > index && isOverLines(page, below, layout));
}

/** True over two lines of which neither is a label or heading alone on its line, as the tabs of a page are. */
function isOverLines({ lines, readings, next }: Page, index: number, { announcesOthers }: Layout): boolean {
  const first = next(index);
  return [first, next(first)].every(
    (at) => at > index && readings[at]?.stand !== 'alone' && !announcesOthers(lines[at] as Line),
  );
}
