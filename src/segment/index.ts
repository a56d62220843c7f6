/** Recognises the layout of a posting and cuts it into sections. */
import type { LayoutId, Line, Posting, SegmentedPosting } from '../offer.js';
import { unflatten } from './flattened.js';
import { LAYOUTS } from './layouts/index.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { readSections } from './reader.js';
import { recogniser } from './recognise.js';

export { LAYOUTS } from './layouts/index.js';

const LEXICONS = Object.fromEntries(Object.values(LAYOUTS).map((layout) => [layout.id, lexiconOf(layout)])) as Readonly<
  Record<LayoutId, Lexicon>
>;

const recognise = recogniser(Object.values(LAYOUTS));

/** The layout whose signs weigh most, of those whose threshold is met; `unknown` when none is. */
export const recogniseLayout = (lines: readonly Line[]): LayoutId =>
  recognise(lines, (head) => unflatten(head, LEXICONS['job-board']));

/**
 * Cuts a posting into sections.
 * @param layout - forced layout, or undefined to recognise it
 */
export function segment(posting: Posting, layout: LayoutId = recogniseLayout(posting.lines)): SegmentedPosting {
  return { posting, layout, ...readSections(posting.lines, LAYOUTS[layout], LEXICONS[layout]) };
}
