/**
 * Texts whose lines were broken at a column, as mail programs and `html2text` do: a line is followed by one whose first word had no room on
 * it. Read line by line, titles would be cut off and paragraphs be many.
 */
import { together } from '../lines.js';
import type { Line } from '../offer.js';

/** Columns at which texts are wrapped. A longer line is none of a wrapped text, but for those that cannot be broken or that wrappers leave alone. */
const COLUMNS = { least: 50, most: 130 };
/** So many lines must end for want of room within a sentence, */
const FEWEST_FULL = 3;
/** and no more than this for each of them may end within one though there was room: those end where a line of the page ended. */
const MOST_MISFITS = 0.3;

/** Headings, quotes, tables, items of lists and links: what nothing above goes on with, and what wrappers may leave as it is. */
const BLOCK = /^\s*(?:#{1,6}\s|[>|]|[-–—•*·+]\s|\d{1,3}[.)°]|\p{L}[.)]\s|\[)/u;
/** What cannot be broken: the address of a page. */
const LONG_WORD = /\S{41}/;

const widthOf = ({ text }: Line): number => text.trimEnd().length;

const firstWord = ({ text }: Line): string => /^\s*(\S*)/.exec(text)?.[1] ?? '';

/** True for a line whose length tells of the column: prose that a wrapper would have broken. */
const isTelling = ({ text, key }: Line): boolean => key !== '' && !BLOCK.test(text) && !LONG_WORD.test(text);

/** True where the first word of the next line had no room behind a line. */
const isFull = (line: Line, next: Line | undefined, column: number): boolean =>
  next !== undefined &&
  line.key !== '' &&
  next.key !== '' &&
  !BLOCK.test(next.text) &&
  widthOf(line) + 1 + firstWord(next).length > column;

/** Words and marks that nothing ends with. */
const UNFINISHED =
  /(?:[,'’(«/-]|(?<![\p{L}'’-])(?:aux?|avec|dans|des?|du|en|et|la|les?|ou|par|pour|sous|sur|une?|à))$|[([][^()[\]]*$/iu;

/** No line begins with these but the rest of one: "(H/F)" is the end of a title. */
const GOES_ON = /^(?:[\p{Ll}\d"(]|[HF][/-][HF](?!\p{L}))/u;

const isWithinSentence = (line: Line, next: Line): boolean => GOES_ON.test(next.key) || UNFINISHED.test(line.key);

/** True for a full line with which the next one goes on, and that does not end by chance where a label or a heading follows. */
function goesOn(lines: readonly Line[], index: number, column: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]];
  if (next === undefined || !isFull(line, next, column)) return false;
  return isWithinSentence(line, next) || (!/[.;:!?…]$/.test(line.key) && isFull(next, lines[index + 2], column));
}

/** True for a line that ends within a sentence though there was room for more. */
const isMisfit = (line: Line, next: Line, column: number): boolean =>
  isTelling(line) &&
  /[\p{L},'’]$/u.test(line.key) &&
  /^\p{Ll}/u.test(next.key) &&
  !BLOCK.test(next.text) &&
  !isFull(line, next, column);

/** The column at which a text was wrapped, or null. */
function columnOf(lines: readonly Line[]): number | null {
  let column = 0;
  for (const line of lines) {
    const width = line.text.length;
    if (width <= column) continue;
    if (width > COLUMNS.most && isTelling(line)) return null;
    if (isTelling(line)) column = Math.max(column, widthOf(line));
  }
  if (column < COLUMNS.least) return null;
  let full = 0;
  let misfits = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1]!, lines[i]!];
    if (isMisfit(line, next, column)) misfits++;
    else if (isFull(line, next, column) && isWithinSentence(line, next)) full++;
  }
  return full >= FEWEST_FULL && misfits <= full * MOST_MISFITS ? column : null;
}

/** More lines than this are no paragraph. */
const MOST_LINES = 100;

/** The lines of a text with those together that were one: their text keeps its line ends, their key has none. */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const column = columnOf(lines);
  if (column === null) return lines;
  const whole: Line[] = [];
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    if (i - start < MOST_LINES && goesOn(lines, i, column)) continue;
    whole.push(together(lines.slice(start, i + 1)));
    start = i + 1;
  }
  return whole;
}
