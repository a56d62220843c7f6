/** Recognises the layout of a posting and cuts it into sections. */
import type { LayoutId, Line, Posting, SegmentedPosting } from '../offer.js';
import { unflatten } from './flattened.js';
import type { Layout } from './layout.js';
import { LAYOUTS } from './layouts/index.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { readSections } from './reader.js';
import { HEAD, recogniser } from './recognise.js';

export { LAYOUTS } from './layouts/index.js';

/** What a lexicon is made of. */
const WORDS = ['words', 'forms', 'inline', 'beside', 'noise'] as const satisfies readonly (keyof Layout)[];
const LEXICONS = lexiconsOf(Object.values(LAYOUTS));
const BOARD = LEXICONS['job-board'];

/** A lexicon for each layout; layouts of the same words have the same one. */
function lexiconsOf(layouts: readonly Layout[]): Readonly<Record<LayoutId, Lexicon>> {
  const made: { readonly layout: Layout; readonly lexicon: Lexicon }[] = [];
  const lexicons = layouts.map((layout) => {
    const known = made.find((one) => WORDS.every((key) => one.layout[key] === layout[key]));
    const lexicon = known?.lexicon ?? lexiconOf(layout);
    made.push({ layout, lexicon });
    return [layout.id, lexicon] as const;
  });
  return Object.fromEntries(lexicons) as Record<LayoutId, Lexicon>;
}

const recognise = recogniser(Object.values(LAYOUTS));

/** The layout whose signs weigh most, of those whose threshold is met; `unknown` when none is. */
export const recogniseLayout = (lines: readonly Line[]): LayoutId => recognised(lines).layout;

/** The layout of some lines, and what they are when those are cut that hold several labels, if that was looked at. */
function recognised(lines: readonly Line[]): { readonly layout: LayoutId; readonly flattened?: readonly Line[] } {
  let flattened: readonly Line[] | undefined;
  const head = lines.slice(0, HEAD);
  const layout = recognise(head, () => {
    flattened = unflatten(head, BOARD);
    return flattened;
  });
  return { layout, ...(head.length === lines.length && flattened && { flattened }) };
}

/**
 * Cuts a posting into sections.
 * @param forced - layout, or undefined to recognise it
 */
export function segment(posting: Posting, forced?: LayoutId): SegmentedPosting {
  const { lines } = posting;
  const { layout, flattened } = forced === undefined ? recognised(lines) : { layout: forced };
  const own: Layout = LAYOUTS[layout];
  const lexicon = LEXICONS[layout];
  const parts = own.flattened ? (lexicon === BOARD && flattened) || unflatten(lines, lexicon) : lines;
  return { posting, layout, ...readSections(lines, parts, own, lexicon) };
}
