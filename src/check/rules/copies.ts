/** What is still printed twice when the copies are out. */
import { collapsePosting } from '../../dedupe/index.js';
import type { Line } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Finding, Rules } from '../rule.js';

/** Short lines (dates, "Oui", "Autonomie") stand often, and side by side. */
const TELLING = 20;

const isTelling = ({ key }: Line): boolean => key.length >= TELLING;

/** Most postings have no long line twice, and are looked at no further. */
function hasRepeats(lines: readonly Line[]): boolean {
  const seen = new Set<string>();
  for (const line of lines) {
    if (!isTelling(line)) continue;
    if (seen.has(line.key)) return true;
    seen.add(line.key);
  }
  return false;
}

const inWords = ([first, last]: readonly [number, number]): string =>
  first === last ? `${first}` : `${first}–${last}`;

function echoesLeft({ collapsed: { posting, dropped } }: ReadPosting): readonly Finding[] {
  const { lines } = posting.posting;
  if (!hasRepeats(lines.filter(({ number }) => !dropped.has(number)))) return [];
  const telling = new Set(lines.filter(isTelling).map(({ number }) => number));
  const isLong = ([first, last]: readonly [number, number]): boolean => {
    for (let number = first; number <= last; number++) if (telling.has(number)) return true;
    return false;
  };
  return collapsePosting(posting, { mode: 'runs' })
    .repeats.filter(({ kept }) => isLong(kept))
    .filter((repeat) => !repeat.dropped.every(([first]) => dropped.has(first)))
    .map(({ kept, dropped: copies }) => {
      const subject = kept[0] === kept[1] ? `line ${kept[0]} stands` : `lines ${inWords(kept)} stand`;
      return { message: `${subject} again in ${copies.map(inWords).join(', ')}`, lines: copies[0] ?? kept };
    });
}

export const COPY_RULES = {
  echo_left: {
    level: 'note',
    summary: 'lines that are still repeated side by side when the copies are out',
    why: 'The scraper doubles blocks in a way that is not known to be one, or the author says it twice.',
    hint: 'if they are copies, --collapse runs takes them out',
    find: echoesLeft,
  },
} as const satisfies Rules;
