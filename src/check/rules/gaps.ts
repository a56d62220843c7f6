/** What a page lacks of the labels and headings that all pages of its layout have, and where it would stand. */
import { stemOf } from '../../dedupe/across/title-key.js';
import type { Label, LabelledValue, Line, Role, Section, SegmentedPosting } from '../../offer.js';
import { LAYOUTS } from '../../segment/index.js';
import { plainLetters } from '../../text.js';
import { EXPECTED } from './expected.js';

export interface Gap {
  readonly id: Label | Role;
  /** As pages print it. */
  readonly wording: string;
  /** The section before and the one behind, of those that are there. */
  readonly before: Section | undefined;
  readonly behind: Section | undefined;
}

export interface Gaps {
  /** Within the page. */
  readonly inside: readonly Gap[];
  /** All that is to come, when nothing of it is there: the page ends too early. */
  readonly tail: readonly Gap[];
}

const NONE: Gaps = { inside: [], tail: [] };

/** The gaps of a page, in its order. */
export function gapsOf({ layout, sections }: SegmentedPosting): Gaps {
  const words = EXPECTED[layout]?.words;
  if (words === undefined) return NONE;
  const first = new Map<Label | Role | null, Section>();
  for (const section of sections) if (!first.has(section.id)) first.set(section.id, section);
  if (words.every((id) => first.has(id))) return NONE;
  const last = words.findLastIndex((id) => first.has(id));
  const near = (ids: readonly (Label | Role)[]): Section | undefined =>
    ids.map((id) => first.get(id)).find((section) => section !== undefined);
  const gapAt = (id: Label | Role, i: number): Gap => ({
    id,
    wording: wordingOf(layout, id),
    before: near(words.slice(0, i).reverse()),
    behind: near(words.slice(i + 1)),
  });
  const gaps = words.flatMap((id, i) => (first.has(id) ? [] : [{ i, gap: gapAt(id, i) }]));
  return {
    inside: gaps.filter(({ i }) => i < last).map(({ gap }) => gap),
    tail: gaps.filter(({ i }) => i > last).map(({ gap }) => gap),
  };
}

/** How a layout prints what has a meaning, in the wording it prefers. */
export function wordingOf(layout: SegmentedPosting['layout'], id: Label | Role): string {
  const { words } = LAYOUTS[layout];
  const means = ([, entry]: readonly [string, unknown]) => entry === id || (Array.isArray(entry) && entry.includes(id));
  return Object.entries(words).find(means)?.[0] ?? id;
}

/** The lines of a page where something is missing. */
export function linesIn({ before, behind }: Gap, { posting }: SegmentedPosting): readonly Line[] {
  const from = before?.titleLine ?? 0;
  const to = behind?.titleLine ?? Number.POSITIVE_INFINITY;
  return posting.lines.filter(({ key, number }) => key !== '' && number > from && number < to);
}

/** A heading is no sentence, no item of a list and no date. */
const HEADING = /^[\p{Lu}\d][^.;,!?]{2,59}$/u;
const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(
    (
      plainLetters(text)
        .toLowerCase()
        .match(/[a-z]{5,}/g) ?? []
    ).map(stemOf),
  );

/** The line that stands where a word of the page is missing, and has a word with it in common. */
export function likeness(gap: Gap, posting: SegmentedPosting): Line | undefined {
  const stems = stemsIn(gap.wording);
  const titles = new Set(posting.sections.map(({ titleLine }) => titleLine));
  const lines = linesIn(gap, posting);
  // A heading has something under it: what stands right above the next one is a value.
  const isOverText = (i: number): boolean => i + 1 < lines.length && !titles.has(lines[i + 1]?.number ?? null);
  return lines.find(
    ({ key, number }, i) =>
      !titles.has(number) && HEADING.test(key) && isOverText(i) && [...stemsIn(key)].some((stem) => stems.has(stem)),
  );
}

/** The label of no known meaning that stands there. */
export function strangerIn(gap: Gap, posting: SegmentedPosting): LabelledValue | undefined {
  const numbers = new Set(linesIn(gap, posting).map(({ number }) => number));
  return posting.sections.find(
    (section): section is LabelledValue =>
      section.kind === 'value' && section.id === null && numbers.has(section.titleLine ?? 0),
  );
}
