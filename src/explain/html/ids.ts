/** What parts of a page are called, so that links and the script find them. */
import type { Range } from '../../offer.js';

/** The id of a line of a posting. */
export const lineId = (posting: string, number: number): string => `${posting}-${number}`;

/** The id of a value: `p1-grades-0` for `grades[0]`. No line has the same, paths beginning with a letter. */
export const valueId = (posting: string, path: string): string =>
  `${posting}-${path.replace(/[^a-z_\d]+/gi, '-').replace(/-$/, '')}`;

/** Lines for the script: `7-8 12`. */
export const spansAttribute = (spans: readonly Range[]): string =>
  spans.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');

/** Lines for people: `7–8, 12`. */
export const spansText = (spans: readonly Range[]): string =>
  spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
