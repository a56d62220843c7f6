/** Words that nobody knows: of the page, or of the law. */
import { maskedEmailsIn } from '../../extract/emails.js';
import type { LayoutId } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Finding, Rules } from '../rule.js';
import { EXPECTED, FIELD_CODES } from './expected.js';
import { fromWarnings } from './from-warnings.js';
import { gapsOf, likeness } from './gaps.js';
import { textOfLine } from './lines.js';

/** On a page of one site a new label is news; on boards each employer has some of its own. */
const isClosed = (layout: LayoutId): boolean => EXPECTED[layout] !== undefined;

/** Where two sections are read as one, the copies in the first are not at its end. */
const FOLLOWING = ['echo_left'] as const;

function unknownHeadings({ segmented }: ReadPosting): readonly Finding[] {
  return gapsOf(segmented)
    .inside.filter(({ id }) => !Object.hasOwn(FIELD_CODES, id))
    .flatMap((gap) => {
      const line = likeness(gap, segmented);
      if (line === undefined) return [];
      const message = `"${line.key}" stands where every page of this layout has "${gap.wording}"`;
      return [{ message, lines: [line.number, line.number] as const, explains: FOLLOWING }];
    });
}

export const VOCABULARY_RULES = {
  unknown_label: {
    level: 'warning',
    summary: 'a label that the layout does not have',
    why: 'The site has a new label, or has renamed one: its value is kept in other_fields, and some field may be empty.',
    hint: 'if the site has changed its page, the layout must learn the label',
    find: fromWarnings('unknown_label', (_, { segmented }) => (isClosed(segmented.layout) ? {} : { level: 'note' })),
  },
  unknown_heading: {
    level: 'warning',
    summary: 'a heading that stands in place of one that every page has',
    why: 'The site has renamed it: its text is read as part of what stands before it.',
    hint: 'if the site has changed its page, the layout must learn the heading',
    find: unknownHeadings,
  },
  unknown_grade: {
    level: 'warning',
    summary: 'a grade that is none of the table',
    why: 'Cadre d’emplois, filière and catégorie follow from the table, and stay empty for this one.',
    hint: 'a slip of the employer, a line that is no grade, or a grade that has come since',
    find: fromWarnings('unknown_grade'),
  },
  unknown_article: {
    level: 'warning',
    summary: 'an article under which nobody is hired',
    why: 'The number is misprinted, or cut, or cites another code.',
    hint: null,
    find: fromWarnings('unknown_article', (_, { record }) => ({ part: record.contract.article ?? '' })),
  },
  obfuscated_email: {
    level: 'warning',
    summary: 'an e-mail address that the site has masked',
    why: 'Browsers are shown the address, and scrapers "[email protected]": how to apply is lost.',
    hint: 'the source of the page holds the address in data-cfemail; let the scraper decode it',
    find: fromWarnings('obfuscated_email', ({ lines }, { segmented }) => {
      const [masked] = lines === null ? [] : maskedEmailsIn(textOfLine(segmented.posting, lines[0]));
      return masked === undefined ? {} : { part: masked.value };
    }),
  },
  correction_notice: {
    level: 'note',
    summary: 'a notice that corrects another one',
    why: 'It gives what has changed, and stands for no second vacancy.',
    hint: null,
    find: fromWarnings('correction_notice'),
  },
  several_posts: {
    level: 'note',
    summary: 'one notice for several posts',
    why: 'A record holds what all of them have in common.',
    hint: null,
    find: fromWarnings('several_posts'),
  },
} as const satisfies Rules;
