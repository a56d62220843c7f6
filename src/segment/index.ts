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
const WORDS = ['words', 'headings', 'forms', 'inline', 'beside', 'noise'] as const satisfies readonly (keyof Layout)[];
const lexiconFor = lexicons();
const board = (): Lexicon => lexiconFor(LAYOUTS['job-board']);

/** A lexicon for each layout, made when a page of it is first read; layouts of the same words have the same one. */
function lexicons(): (layout: Layout) => Lexicon {
  const made = new Map<Layout, Lexicon>();
  return (layout) => {
    const known = made.get(layout);
    if (known !== undefined) return known;
    const alike = [...made.keys()].find((one) => WORDS.every((key) => one[key] === layout[key]));
    const lexicon = (alike && made.get(alike)) ?? lexiconOf(layout);
    made.set(layout, lexicon);
    return lexicon;
  };
}

const recognise = recogniser(Object.values(LAYOUTS));

/** The layout whose signs weigh most, of those whose threshold is met; `unknown` when none is. */
export const recogniseLayout = (lines: readonly Line[]): LayoutId => recognised(lines).layout;

/** The layout of some lines, and what they are when those are cut that hold several labels, if that was looked at. */
function recognised(lines: readonly Line[]): { readonly layout: LayoutId; readonly flattened?: readonly Line[] } {
  let flattened: readonly Line[] | undefined;
  const head = lines.slice(0, HEAD);
  const layout = recognise(head, () => {
    flattened = unflatten(head, board());
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
  const lexicon = lexiconFor(own);
  const parts = own.flattened ? (lexicon === board() && flattened) || unflatten(lines, lexicon) : lines;
  return { posting, layout, ...readSections(lines, parts, own, lexicon) };
}
