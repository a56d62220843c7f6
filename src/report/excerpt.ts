/** A line of a text with a caret under the part that is meant: fitted to the room there is, and every column where a terminal shows it. */
import { widthOf } from '../emit/width.js';
import type { Excerpt } from '../offer.js';
import { printableLine } from './printable.js';

export interface Marked {
  readonly text: string;
  /** Columns before the part, and columns of it: one at the least. */
  readonly from: number;
  readonly width: number;
}

/** Formats and halves of a surrogate pair are shown as nothing, or as anything; joiners hold an emoji together. */
const UNSEEN = /[\p{Cf}\p{Cs}]/u;
const JOINERS = '\u200c\u200d';
const TAB = '    ';
const ELLIPSIS = '…';

/** A character as it is shown. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

/** @param room - columns that the text may take */
export function marked({ text, from, to }: Excerpt, room: number): Marked {
  const margin = text.length - text.trimStart().length;
  // No more is looked at than could be shown, however long the line is.
  const start = Math.max(Math.min(margin, from), from - room);
  const part = taken(cellsOf(text.slice(from, Math.min(to, from + room))), room - 2 * ELLIPSIS.length);
  const left = room - widthIn(part);
  const behind = cellsOf(text.slice(to, to + room).trimEnd());
  const before = cellsOf(text.slice(start, from));
  const least = Math.max(left - widthIn(behind), Math.floor(left / 2));
  const shownBefore = [...clipped([...before].reverse(), least, start > margin)].reverse();
  const shownBehind = clipped(behind, left - widthIn(shownBefore), to + room < text.length);
  return {
    text: [...shownBefore, ...part, ...shownBehind].map((cell) => cell.text).join(''),
    from: widthIn(shownBefore),
    width: Math.max(1, widthIn(part)),
  };
}

function cellsOf(text: string): readonly Cell[] {
  return Array.from(text, (character) => {
    if (JOINERS.includes(character)) return { text: character, width: 0 };
    const shown = character === '\t' ? TAB : UNSEEN.test(character) ? escapeOf(character) : printableLine(character);
    return { text: shown, width: widthOf(shown) };
  });
}

const escapeOf = (character: string): string => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;

const widthIn = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** As many of the first cells as there is room for. */
function taken(cells: readonly Cell[], room: number): readonly Cell[] {
  let width = 0;
  const end = cells.findIndex((cell) => {
    width += cell.width;
    return width > room;
  });
  return end === -1 ? cells : cells.slice(0, end);
}

/** The same, with a sign where something is left out. */
function clipped(cells: readonly Cell[], room: number, isCut: boolean): readonly Cell[] {
  if (!isCut && widthIn(cells) <= room) return cells;
  if (room < ELLIPSIS.length) return [];
  return [...taken(cells, room - ELLIPSIS.length), { text: ELLIPSIS, width: ELLIPSIS.length }];
}
