/** Recognises the layout of a posting and cuts it into sections. */
import type { LayoutId, Line, Posting, SegmentedPosting } from '../offer.js';
import { unflatten } from './flattened.js';
import type { Layout } from './layout.js';
import { LAYOUTS } from './layouts/index.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { readSections } from './reader.js';

export { LAYOUTS } from './layouts/index.js';

const LEXICONS = Object.fromEntries(Object.values(LAYOUTS).map((layout) => [layout.id, lexiconOf(layout)])) as Readonly<
  Record<LayoutId, Lexicon>
>;

/** All signs of a layout as one pattern for each set of flags: most lines bear none, and are looked at once in place of thirty times. */
const ANY_SIGN = Object.fromEntries(
  Object.values(LAYOUTS).map(({ id, signs }: Layout) => {
    const patterns = signs.map(({ line }) => line);
    const union = (flags: string): RegExp =>
      new RegExp(
        patterns
          .filter((pattern) => pattern.flags === flags)
          .map(({ source }) => `(?:${source})`)
          .join('|'),
        flags,
      );
    return [id, [...new Set(patterns.map(({ flags }) => flags))].map(union)];
  }),
) as unknown as Readonly<Record<LayoutId, readonly RegExp[]>>;

/** How much a layout asks for at the most: signs are looked for in the first lines only. */
const HEAD = 400;

/** The layout whose signs weigh most, of those whose threshold is met; `unknown` when none is. */
export function recogniseLayout(lines: readonly Line[]): LayoutId {
  const layouts = Object.values(LAYOUTS) as readonly Layout[];
  const head = lines.slice(0, HEAD);
  return (
    heaviest(
      head,
      layouts.filter(({ general }) => !general),
    ) ??
    heaviest(unflatten(head, LEXICONS['job-board']), layouts) ??
    'unknown'
  );
}

function heaviest(lines: readonly Line[], layouts: readonly Layout[]): LayoutId | undefined {
  let best: { readonly id: LayoutId; readonly weight: number } | undefined;
  for (const { id, signs, threshold } of layouts) {
    const keys = lines.map(({ key }) => key).filter((key) => key !== '' && ANY_SIGN[id].some((any) => any.test(key)));
    const weight = signs.reduce((sum, sign) => sum + (keys.some((key) => sign.line.test(key)) ? sign.weight : 0), 0);
    if (weight >= threshold && weight > (best?.weight ?? 0)) best = { id, weight };
  }
  return best?.id;
}

/**
 * Cuts a posting into sections.
 * @param layout - forced layout, or undefined to recognise it
 */
export function segment(posting: Posting, layout: LayoutId = recogniseLayout(posting.lines)): SegmentedPosting {
  return { posting, layout, ...readSections(posting.lines, LAYOUTS[layout], LEXICONS[layout]) };
}
