/**
 * Headings that no layout knows, on pages that set theirs apart by blank lines. The page's own habit is the evidence: where at least two
 * known headings stand alone between blank lines, so may others, if prose stands above and below them.
 */
import { isRole } from './layout.js';
import type { Page } from './order.js';

const ENOUGH = 2;
const SHAPE = /^\p{Lu}[^.:;!?…@\d]{2,60}[^.:;!?…,@\d\s]$/u;
const LONGEST = { words: 8 };
/** Prose, as opposed to items of a list that has lost its bullets. */
const PROSE = 60;

/** Says which lines of a page are such headings. */
export function spacedHeadings(
  { lines, readings, next }: Page,
  isNoise: readonly boolean[],
): (index: number) => boolean {
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
