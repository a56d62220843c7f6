/** Recognises the layout of a posting and cuts it into sections. */
import type { Label, LayoutId, Line, Posting, SegmentedPosting } from '../offer.js';
import { unflatten, unflattenHead } from './flattened.js';
import { isHeadedAsPost } from './headed.js';
import { isLabel, type Layout, type Meaning } from './layout.js';
import { LAYOUTS } from './layouts/index.js';
import { announcesPost } from './layouts/job-board.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { readSections } from './reader.js';
import { readWord } from './reading.js';
import { HEAD, recogniser } from './recognise.js';
import { fitsLabel } from './values.js';
import { unwrapped } from './wrapped.js';

export { LAYOUTS } from './layouts/index.js';

/** The parts of a layout that its lexicon depends on. */
const WORDS = ['words', 'headings', 'forms', 'inline', 'beside', 'noise'] as const satisfies readonly (keyof Layout)[];
const lexiconFor = lexicons();
const board = (): Lexicon => lexiconFor(LAYOUTS['job-board']);

/** A lexicon for each layout, made when a page of it is first read; layouts with the same words share one. */
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

/** The layout whose signs weigh most, of those whose threshold is met; `unknown` when none is, and its labels are not those of a posting. */
export const recogniseLayout = (lines: readonly Line[]): LayoutId => recognised(lines).layout;

/** The layout of some lines, and what they are when those are cut that hold several labels, if that was looked at. */
function recognised(lines: readonly Line[]): { readonly layout: LayoutId; readonly flattened?: readonly Line[] } {
  let flattened: readonly Line[] | undefined;
  const head = lines.slice(0, HEAD);
  const signed = recognise(head, () => {
    flattened = unflatten(head, board());
    return flattened;
  });
  const layout = signed === 'unknown' && flattened && isPosting(flattened) ? 'job-board' : signed;
  return { layout, ...(head.length === lines.length && flattened && { flattened }) };
}

const AGAINST = LAYOUTS['job-board'].signs.filter(({ weight }) => weight < 0);

/** True for a page whose labels or headings are those of a posting, though it bears too few signs of one. */
const isPosting = (lines: readonly Line[]): boolean =>
  (announcesPost(labelsIn(lines, board())) || isHeadedAsPost(lines, board())) &&
  !AGAINST.some((sign) => lines.some(({ key }) => sign.line.test(key)));

/** The labels of some lines that have a value of their kind, on the same line or the next. */
function labelsIn(lines: readonly Line[], lexicon: Lexicon): ReadonlySet<Label> {
  const labels = new Set<Label>();
  const written = lines.filter(({ key }) => key !== '');
  for (const [i, line] of written.entries()) {
    const { meaning, stand, value } = (lexicon.isWordless(line.text) ? null : readWord(line, lexicon)) ?? {};
    if (meaning === undefined || stand === 'beside' || !isLabel(meaning)) continue;
    const said = stand === 'alone' ? (written[i + 1]?.key ?? '') : (value ?? '');
    if (said !== '' && fitsLabel(meaning, said)) labels.add(meaning);
  }
  return labels;
}

/** So many labels alone on their lines tell that a page of known order has kept its line breaks. */
const OWN_LINES = 3;

function haveOwnLines(lines: readonly Line[], { spelled }: Lexicon): boolean {
  const labels = new Set<Meaning>();
  for (const { text } of lines) {
    const meaning = spelled.get(text)?.meaning;
    if (typeof meaning === 'string' && isLabel(meaning) && labels.add(meaning).size === OWN_LINES) return true;
  }
  return false;
}

/**
 * Cuts a posting into sections.
 * @param forced - layout, or undefined to recognise it
 */
export function segment(posting: Posting, forced?: LayoutId): SegmentedPosting {
  const lines = unwrapped(posting.lines);
  const { layout, flattened } = forced === undefined ? recognised(lines) : { layout: forced };
  const own: Layout = LAYOUTS[layout];
  const lexicon = lexiconFor(own);
  const parts = own.flattened ? partsOf(lines, own, lexicon, flattened) : lines;
  return { posting, layout, isWrapped: lines !== posting.lines, ...readSections(lines, parts, own, lexicon) };
}

/** The lines of a page with those cut that hold several labels. */
function partsOf(
  lines: readonly Line[],
  { order }: Layout,
  lexicon: Lexicon,
  flattened: readonly Line[] | undefined,
): readonly Line[] {
  if (order === 'page' && haveOwnLines(lines, lexicon)) return unflattenHead(lines, lexicon);
  // By the words of boards they were cut when the page was recognised.
  return flattened !== undefined && lexicon === board() ? flattened : unflatten(lines, lexicon);
}
