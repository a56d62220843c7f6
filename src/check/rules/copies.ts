/** What is still printed twice when the copies are out. */
import { collapsePosting } from '../../dedupe/index.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Finding, Rules } from '../rule.js';

/** Nothing can be repeated where every line stands once; short ones (dates, "Oui") stand often. */
const TELLING = 20;

function echoesLeft({ collapsed: { posting } }: ReadPosting): readonly Finding[] {
  const seen = new Set<string>();
  let repeats = false;
  for (const { lines } of posting.sections)
    for (const { key } of lines) {
      if (key.length < TELLING) continue;
      if (seen.has(key)) repeats = true;
      seen.add(key);
    }
  if (!repeats) return [];
  return collapsePosting(posting, { mode: 'runs' }).repeats.map(({ kept, dropped }) => {
    const again = dropped.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
    const lines = kept[0] === kept[1] ? `line ${kept[0]} stands` : `lines ${kept[0]}–${kept[1]} stand`;
    return { message: `${lines} again in ${again}`, lines: dropped[0] ?? kept };
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
