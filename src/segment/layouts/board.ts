/** What all boards have in common: labels in any order, values on the same line or the next, Markdown headings. */
import type { Line } from '../../offer.js';
import { squeeze } from '../../text.js';
import { type Layout, nothing } from '../layout.js';
import { isShort } from '../values.js';
import { boardStarts } from './board-starts.js';
import { COMMON_LABELS } from './common.js';
import { COMMON_FACTS } from './facts.js';
import { COMMON_FORMS } from './forms.js';
import { announcesOthers, COMMON_NOISE } from './furniture.js';
import { BOARD_HEADINGS } from './headings.js';
import { readHiring } from './hiring.js';

const MARKDOWN_HEADING = /^\s*(?:[*-]\s+)?#{2,6}\s+\S/;
/** What Markdown draws right under a heading, as long as that is. */
const UNDERLINE = /^-{3,}\s*$/;
const isUnderlined = ({ text, key }: Line, next: Line | undefined): boolean =>
  next?.key === '' && UNDERLINE.test(next.text) && squeeze(next.text).length === squeeze(text).length && isShort(key);

export const BOARD: Omit<Layout, 'id' | 'signs' | 'threshold'> = {
  // Hundreds of words: to put them together at every start takes long.
  headings: BOARD_HEADINGS,
  words: COMMON_LABELS,
  forms: COMMON_FORMS,
  beside: 'any',
  facts: COMMON_FACTS,
  hiring: readHiring,
  prose: {
    employer: 'employer_presentation',
    workplace: 'text',
    open_to_contract: 'application_terms',
    title: 'text',
    legal_basis: 'text',
  },
  flattened: true,
  noise: COMMON_NOISE,
  order: 'blocks',
  multiline: new Set(['grades', 'contract']),
  blankEndsValue: true,
  labelsStandAlone: false,
  opening: 'introduction',
  looksLikeHeading: (line: Line, _previous, next) => MARKDOWN_HEADING.test(line.text) || isUnderlined(line, next),
  furniture: nothing,
  announcesOthers,
  starts: boardStarts,
};
