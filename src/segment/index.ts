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
 * Signs as few patterns: most lines bear none, and are looked at a few times in place of thirty. Those that can stand at the beginning of a
 * line only are apart from others, with which they would be looked for at every letter.
 */
function unionOf(signs: Layout['signs']): readonly RegExp[] {
  const groups = new Map<string, string[]>();
  for (const { line } of signs) {
    const group = `${isAnchored(line.source) ? '^' : ''}/${line.flags}`;
    groups.set(group, [...(groups.get(group) ?? []), `(?:${line.source})`]);
  }
  return [...groups].map(([group, sources]) => new RegExp(sources.join('|'), group.split('/')[1]));
}

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

/** Layouts that are told apart by the same lines, with the signs of all of them. */
interface Choice {
  readonly layouts: readonly Layout[];
  readonly signs: readonly RegExp[];
}

const choiceOf = (layouts: readonly Layout[]): Choice => ({
  layouts,
  signs: unionOf(layouts.flatMap(({ signs }) => signs)),
});
const ALL: readonly Layout[] = Object.values(LAYOUTS);
const SPECIAL = choiceOf(ALL.filter(({ general }) => !general));
const ANY = choiceOf(ALL);

/** How much a layout asks for at the most: signs are looked for in the first lines only. */
const HEAD = 400;

/** The layout whose signs weigh most, of those whose threshold is met; `unknown` when none is. */
export function recogniseLayout(lines: readonly Line[]): LayoutId {
  const head = lines.slice(0, HEAD);
  return heaviest(head, SPECIAL) ?? heaviest(unflatten(head, LEXICONS['job-board']), ANY) ?? 'unknown';
}

function heaviest(lines: readonly Line[], { layouts, signs: any }: Choice): LayoutId | undefined {
  const different = new Set(lines.map(({ key }) => key));
  different.delete('');
  const keys: string[] = [];
  for (const key of different) {
    for (const sign of any) {
      if (!sign.test(key)) continue;
      keys.push(key);
      break;
    }
  }
  let best: { readonly id: LayoutId; readonly weight: number } | undefined;
  for (const { id, signs, threshold } of layouts) {
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
