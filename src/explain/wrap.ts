/** Lines of a text broken to fit a width, between words where that is possible. */
import { widthOf } from '../emit/width.js';

/**
 * Breaks a line. The indent of the text stays on its first part, white space at a break goes.
 * @param room - columns; null for a line as long as it is
 * @returns one part at least
 */
export function wrapped(text: string, room: number | null): readonly string[] {
  if (room === null || widthOf(text) <= room) return [text];
  const parts: string[] = [];
  let part = '';
  let width = 0;
  const end = (): void => {
    parts.push(part.trimEnd());
    part = '';
    width = 0;
  };
  for (const [word] of text.matchAll(/\s+|\S+/g)) {
    const isSpace = word.trim() === '';
    if (isSpace && width === 0 && parts.length > 0) continue;
    const needed = widthOf(word);
    if (width + needed <= room) {
      part += word;
      width += needed;
      continue;
    }
    if (part.trim() !== '') end();
    if (isSpace) continue;
    // No word is kept whole at any price: addresses and rules may be wider than the terminal.
    for (const character of word) {
      const columns = widthOf(character);
      if (width + columns > room && part !== '') end();
      part += character;
      width += columns;
    }
  }
  if (part.trim() !== '' || parts.length === 0) end();
  return parts;
}
