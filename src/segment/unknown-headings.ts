/** Headings that are no words of the layout: they are known by their shape, or by the blank lines around them. */
import type { Label, Role } from '../offer.js';
import type { Draft } from './drafts.js';
import { isRole, type Layout, never } from './layout.js';
import { levelOf, type Page } from './order.js';

/** Texts that hold sub-headings of their own more often than they end at an unknown heading. */
const HAS_PARTS: ReadonlySet<Label | Role | null> = new Set(['description', 'missions', 'profile']);

/** Says which lines of a page are such headings, each within the section that it would end. */
export function unknownHeadings(
  page: Page,
  isNoise: readonly boolean[],
  layout: Layout,
): (index: number, section: Draft | null) => boolean {
  const isSpaced = layout.order === 'blocks' ? spacedHeadings(page, isNoise) : never;
  return (index, section) =>
    hasShape(page, index, section, layout) || (isSpaced(index) && !HAS_PARTS.has(section?.id ?? null));
}

/** True for the shape that headings of the layout have; one that is deeper than the heading of the text it stands in is part of that text. */
function hasShape({ lines, next }: Page, index: number, section: Draft | null, { looksLikeHeading }: Layout): boolean {
  const line = lines[index];
  if (looksLikeHeading === never || line === undefined) return false;
  if (!looksLikeHeading(line, lines[index - 1], lines[index + 1], lines[next(index)])) return false;
  const above = section?.kind === 'text' && section.title !== null ? levelOf(section.title) : 0;
  return above === 0 || levelOf(line.text) <= above;
}

const ENOUGH = 2;
const SHAPE = /^\p{Lu}[^.:;!?…@\d]{2,60}[^.:;!?…,@\d\s]$/u;
const LONGEST = { words: 8 };
/** Prose, as opposed to items of a list that has lost its bullets. */
const PROSE = 60;

/**
 * Says which lines are headings by the blank lines around them. The page's own habit is the evidence: where at least two known headings
 * stand alone between blank lines, so may others, if prose stands above and below them.
 */
function spacedHeadings({ lines, readings, next }: Page, isNoise: readonly boolean[]): (index: number) => boolean {
  const isBlank = (index: number): boolean => (lines[index]?.key ?? '') === '' || isNoise[index] === true;
  const isSpaced = (index: number): boolean => isBlank(index - 1) && isBlank(index + 1);
  const known = readings.filter(
    (reading, i) =>
      reading?.stand === 'alone' &&
      (isRole(reading.meaning) || reading.meaning === 'text') &&
      SHAPE.test(lines[i]?.key ?? '') &&
      isSpaced(i),
  ).length;
  const isProse = (index: number): boolean => {
    const key = lines[index]?.key ?? '';
    return key.length >= PROSE && /[.;!?…»)]$/.test(key);
  };
  return (index) => {
    const key = lines[index]?.key ?? '';
    if (known < ENOUGH || !SHAPE.test(key) || key.split(' ').length > LONGEST.words || !isSpaced(index)) return false;
    let above = index - 1;
    while (above >= 0 && isBlank(above)) above--;
    return isProse(above) && isProse(next(index));
  };
}
