/** Where notices begin in a text that holds several. */
import type { Line } from '../../offer.js';
import { BULLETIN_TITLE, ISSUE, NOR_LINE, TITLE } from './jorf-frame.js';
import { opens } from './jorf-opening.js';

/** Each begins with its issue, with its NOR where no issue is printed, or with its title, and declares a vacancy. */
export function noticeStarts(lines: readonly Line[]): readonly number[] {
  const begins = beginsIn(lines);
  const those = (pattern: RegExp): readonly number[] => begins.filter((index) => pattern.test(keyAt(lines, index)));
  const issues = those(ISSUE);
  const frames = issues.length > 1 ? issues : those(NOR_LINE);
  if (issues.length + frames.length === 0) return declaring(lines, those(TITLE));
  return frames.length < 2 ? [] : declaring(lines, frames).map((begin) => titleBefore(lines, begin));
}

/** Those after which, before the next, a vacancy is declared. */
const declaring = (lines: readonly Line[], begins: readonly number[]): readonly number[] =>
  begins.filter((begin, i) => lines.slice(begin, begins[i + 1]).some(opens));

const keyAt = (lines: readonly Line[], index: number): string => lines[index]?.key ?? '';

/** The first letters of "JORF n°", "J.O.", "NOR :" and "Avis de vacance", and the second: few other lines begin so. */
const FIRST: ReadonlySet<string> = new Set('JjNAa');
const SECOND: ReadonlySet<string> = new Set('Oo.Vv');

function beginsIn(lines: readonly Line[]): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const key = keyAt(lines, index);
    if (FIRST.has(key.charAt(0)) && SECOND.has(key.charAt(1))) indexes.push(index);
  }
  return indexes;
}

/** Some sites print the title before the issue or the number; it is on one of the few lines above. */
function titleBefore(lines: readonly Line[], begin: number): number {
  for (let index = begin - 1, seen = 0; index >= 0 && seen < 3; index--) {
    const key = keyAt(lines, index);
    if (key === '') continue;
    if (TITLE.test(key) || BULLETIN_TITLE.test(key)) return index;
    seen++;
  }
  return begin;
}
