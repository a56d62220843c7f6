/** What lines that stand twice say for being copies. Authors repeat themselves too: rows of a table, a line of a song, an answer. */
import type { Line } from '../offer.js';

/** From this many characters a line on, lines are prose: those of a refrain or a list are shorter. */
export const PROSE_LINE = 80;

/** Cells between bars, columns set apart by spaces or tabs (not what follows a bullet), rules. */
const CELLS = /[|│┃║¦]|\S.{3}(?:\t|\s{3})/;
/** What most lines have none of. */
const BAR_OR_GAP = /\s{3}|[|│┃║¦\t]/;
const SAYS_SOMETHING = /[\p{L}\d]/u;

/** Characters of a line that count: none in a row of a table. */
export const charactersOf = ({ key, text }: Line): number =>
  (BAR_OR_GAP.test(text) && CELLS.test(text.trim())) || !SAYS_SOMETHING.test(key) ? 0 : key.length;

const LIST_ITEM = /^\s*(?:[^\p{L}\p{N}\s«“"'([]{1,3}|\d{1,2} ?[.)°]|\p{Ll}[.)])\s/u;

/** An item of a list, which may stand under two headings. */
export const isListItem = ({ text }: Line): boolean => LIST_ITEM.test(text);

/** Lines and characters that count, each line once: a line that stands four times is more likely repeated than doubled twice over. */
export function evidenceOf(lines: readonly Line[]): { readonly lines: number; readonly characters: number } {
  const counted = new Map(lines.map((line) => [line.key, charactersOf(line)]));
  const characters = [...counted.values()].filter((count) => count > 0);
  return { lines: characters.length, characters: characters.reduce((sum, count) => sum + count, 0) };
}

/** True when lines say enough by their number or by their characters. */
export function isEnough(
  lines: readonly Line[],
  least: { readonly lines: number; readonly characters: number },
): boolean {
  const said = { lines: 0, characters: 0 };
  const known = new Set<string>();
  for (const line of lines) {
    if (said.lines >= least.lines || said.characters >= least.characters) return true;
    const characters = known.has(line.key) ? 0 : charactersOf(line);
    known.add(line.key);
    said.characters += characters;
    if (characters > 0) said.lines++;
  }
  return said.lines >= least.lines || said.characters >= least.characters;
}
