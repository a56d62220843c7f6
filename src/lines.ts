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
