/** A text of no known layout: only `Label : value` lines with words that mean the same everywhere are read. */
import { EXPIRED } from '../../text/banners.js';
import { type Layout, never, nothing } from '../layout.js';
import { COMMON_LABELS } from './common.js';
import { BACK_LINKS, SKIP_LINKS } from './furniture.js';

export const unknown: Layout = {
  id: 'unknown',
  signs: [],
  threshold: Number.POSITIVE_INFINITY,
  words: COMMON_LABELS,
  beside: [],
  noise: [EXPIRED, SKIP_LINKS, BACK_LINKS],
  order: 'free',
  multiline: new Set(),
  blankEndsValue: true,
  labelsStandAlone: false,
  opening: 'introduction',
  looksLikeHeading: never,
  furniture: nothing,
  announcesOthers: never,
  starts: () => [],
};
