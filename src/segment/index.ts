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

/**
 * All signs of a layout as few patterns: most lines bear none, and are looked at a few times in place of thirty. Those that can stand at the
 * beginning of a line only are apart from others, with which they would be looked for at every letter.
 */
const ANY_SIGN = Object.fromEntries(
  Object.values(LAYOUTS).map(({ id, signs }: Layout) => {
    const groups = new Map<string, string[]>();
    for (const { line } of signs) {
      const group = `${isAnchored(line.source) ? '^' : ''}/${line.flags}`;
      groups.set(group, [...(groups.get(group) ?? []), `(?:${line.source})`]);
    }
    return [id, [...groups].map(([group, sources]) => new RegExp(sources.join('|'), group.split('/')[1]))];
  }),
) as unknown as Readonly<Record<LayoutId, readonly RegExp[]>>;

/** True for a pattern of which every alternative begins with `^`. */
function isAnchored(source: string): boolean {
  // Without classes and escapes, then without groups from the inside out, only top-level alternatives are left.
  let bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '.');
  for (let inner = ''; inner !== bare; ) {
    inner = bare;
    bare = inner.replace(/\([^()]*\)/g, '.');
  }
  return bare.split('|').every((alternative) => alternative.startsWith('^'));
}

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
  const different = new Set(lines.map(({ key }) => key));
  different.delete('');
  let best: { readonly id: LayoutId; readonly weight: number } | undefined;
  for (const { id, signs, threshold } of layouts) {
    const keys = [...different].filter((key) => ANY_SIGN[id].some((any) => any.test(key)));
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
