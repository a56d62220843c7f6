/** What is said of all postings together: what they hold, held against a floor or against an earlier scrape. */
import type { Rule } from '../rule.js';

const CHANGED = 'compare a page of each scrape; if the change is meant, write the profile again with --write-profile';

export const SCRAPE_RULES = {
  coverage_floor: {
    level: 'error',
    summary: 'a field that fewer postings have than --min-coverage says',
    why: 'One record without a grade says nothing. A tenth of them says that something is broken.',
    hint: 'look at postings without the field: fiche convert -f table --fields id,FIELD',
  },
  coverage_drop: {
    level: 'error',
    summary: 'a field that fewer postings have than in the profile, beyond chance',
    why: 'A label was renamed or a part of the page is not saved any more: the field turned null, and no posting alone shows it.',
    hint: CHANGED,
  },
  coverage_rise: {
    level: 'note',
    summary: 'a field that more postings have than in the profile, beyond chance',
    why: 'The site gives more, or something else is read as that field.',
    hint: CHANGED,
  },
  new_label: {
    level: 'warning',
    summary: 'a label or heading that the profile does not have',
    why: 'The site has changed its page.',
    hint: CHANGED,
  },
  vanished_label: {
    level: 'warning',
    summary: 'a label or heading of the profile that is gone, or gone from many postings',
    why: 'The site has changed its page, or a part of it is not saved any more.',
    hint: CHANGED,
  },
  length_shift: {
    level: 'warning',
    summary: 'postings that are shorter or longer than those of the profile, beyond chance',
    why: 'Short ones were cut off or lost a part; long ones hold more of the page than the posting.',
    hint: CHANGED,
  },
  echo_shift: {
    level: 'note',
    summary: 'more or fewer postings with copies in them than in the profile, beyond chance',
    why: 'The scraper makes text of pages in another way than before.',
    hint: CHANGED,
  },
  layout_shift: {
    level: 'warning',
    summary: 'more postings of no known layout than in the profile, beyond chance',
    why: 'A site has a new page, or something else is saved in place of postings.',
    hint: CHANGED,
  },
} as const satisfies { readonly [code: string]: Rule };

export type ScrapeCode = keyof typeof SCRAPE_RULES;
