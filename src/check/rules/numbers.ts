/** One number is one posting. Of each that went by, a few hashes stay, so that a second one of its number is known to be another. */
import { hashOf } from '../../dedupe/across/hash.js';
import { townKey } from '../../dedupe/across/place-key.js';
import { CUT_SHORT, titleKey } from '../../dedupe/across/title-key.js';
import type { LayoutId } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Rules, Trace } from '../rule.js';
import { placeOf } from './places.js';

/** What is kept of a posting. */
export interface Seen extends Trace {
  readonly number: string;
  readonly where: string;
  readonly title: string | null;
  readonly town: string | null;
  readonly layout: LayoutId;
  /** The smallest hashes of its long lines: of two versions of one text, most are the same. */
  readonly lines: readonly number[];
}

const KEPT = 8;
/** Shorter lines ("Savoir-faire", "Permis B") stand in too many texts; of longer ones the beginning is enough. */
const LONG = 30;
const LONGEST = 400;
/** Boards print one text with other bullets, and with full stops or without. */
const MARKS = /^[^\p{L}\d]{1,8}|[^\p{L}\d]{1,8}$/gu;

function see({ segmented, collapsed, record }: ReadPosting): Seen | null {
  const number = record.offer_number;
  if (number === null) return null;
  const { path, lines } = record.source;
  const hashes = new Set<number>();
  // What every page of a layout ends in tells none from another.
  for (const section of collapsed.posting.sections)
    if (section.kind === 'text' && section.id !== 'disability_statement')
      for (const { key } of section.lines) {
        const said = key.length < LONG ? '' : key.slice(0, LONGEST).replace(MARKS, '');
        if (said.length >= LONG) hashes.add(hashOf(said).high);
      }
  return {
    at: placeOf(collapsed.posting, 'offer_number', number),
    number,
    where: `${path}:${lines[0]}`,
    title: record.title === null ? null : titleKey(record.title),
    town: townKey(record.workplace.city),
    layout: segmented.layout,
    lines: [...hashes].sort((a, b) => a - b).slice(0, KEPT),
  };
}

/**
 * True for two postings, false for two versions or printings of one. Titles are reworded and texts rewritten, but not both; and the same
 * title in another town is another vacancy, where one board says so.
 */
function areTwo(a: Seen, b: Seen): boolean {
  const isOtherTown = a.town !== null && b.town !== null && a.town !== b.town;
  if (isSameTitle(a.title, b.title)) return isOtherTown && a.layout === b.layout;
  const fewest = Math.min(a.lines.length, b.lines.length);
  const shared = a.lines.filter((line) => b.lines.includes(line)).length;
  return fewest === 0 ? isOtherTown : shared * 2 < fewest;
}

/** One of the titles may say more than the other. */
function isSameTitle(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [few = [], many = []] = [a, b]
    .map((key) => key.split(' ').filter((word) => word !== CUT_SHORT))
    .sort((x, y) => x.length - y.length);
  return few.every((word) => many.includes(word));
}

function remember(): (own: Seen) => string | null {
  const known = new Map<string, Seen>();
  return (own) => {
    const { number } = own;
    const other = known.get(number);
    if (other === undefined) known.set(number, own);
    return other === undefined || !areTwo(other, own)
      ? null
      : `${number} is the number of another posting too: ${other.where}`;
  };
}

export const NUMBER_RULES = {
  number_of_two_postings: {
    level: 'error',
    summary: 'two different postings with one offer number',
    why: 'One of them has the number of the other: the scraper mixed two pages, or took the number from another place.',
    hint: 'fetch both pages again',
    watch: { see, remember },
  },
} as const satisfies Rules;
