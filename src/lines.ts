/** Lines by their numbers. */
import type { Line, Range } from './offer.js';
import { lineKey } from './text.js';

/** The line of a number among lines that follow each other, as those of a posting do; undefined when it is not one of them. */
export const lineAt = (lines: readonly Line[], number: number): Line | undefined =>
  lines[number - (lines[0]?.number ?? 1)];

/** The number of the last line that a line stands on. */
export const lastOf = ({ number, last }: Line): number => last ?? number;

/** From the first of some lines to the last of them; undefined for none. */
export const rangeOf = (lines: readonly Line[]): Range | undefined =>
  lines.length === 0 ? undefined : [lines[0]!.number, lastOf(lines[lines.length - 1]!)];

/**
 * Some lines as ranges, in the order of the page; blank ones between them break none.
 * @param page - the lines among which they stand
 */
export function spansOf(lines: readonly Line[], page: readonly Line[]): readonly Range[] {
  const spans: [first: number, last: number][] = [];
  for (const line of lines.toSorted((a, b) => a.number - b.number)) {
    const span = spans.at(-1);
    const last = lastOf(line);
    if (span !== undefined && isBlankBetween(span[1], line.number, page)) span[1] = Math.max(span[1], last);
    else spans.push([line.number, last]);
  }
  return spans;
}

function isBlankBetween(above: number, below: number, page: readonly Line[]): boolean {
  for (let number = above + 1; number < below; number++) if (lineAt(page, number)?.key !== '') return false;
  return true;
}

/** "Seine-Saint-", then "Denis". */
const HYPHEN = /(?<=\p{L}-)\n(?=\p{L})/gu;

/** Lines that follow each other as the one that they were before the page was wrapped: its text keeps their ends, its key has none. */
export function together(lines: readonly Line[]): Line {
  const first = lines[0]!;
  if (lines.length === 1) return first;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .replace(HYPHEN, '');
  return { number: first.number, text, key: lineKey(text), last: lines[lines.length - 1]!.number };
}

/**
 * The lines of a page that are a line of it, where that was put together; a part of one is itself.
 * @param lines - those of the page
 */
export function standing(line: Line, lines: readonly Line[]): readonly Line[] {
  if (line.last === undefined) return [line];
  const start = lines[0]!.number;
  const own = lines.slice(line.number - start, line.last - start + 1);
  return together(own).key === line.key ? own : [line];
}
