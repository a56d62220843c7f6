/** A text that is in memory already, as the stages take it. */
import { Buffer } from 'node:buffer';
import type { SourceText } from '../offer.js';
import { toLines } from './decode.js';

/** Lines with their line ends, as they stand in the text. */
export const rawLines = (text: string): readonly string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];

/**
 * @param path - what records say of their source
 * @param id - the caller's own id, or null
 */
export function sourceOf(text: string, path: string, id: string | null): SourceText {
  const lines = toLines(text);
  let raw: readonly string[] | undefined;
  const bytesOf: SourceText['bytesOf'] = ([first, last]) => {
    if (first === 1 && last === lines.length) return Buffer.from(text);
    raw ??= rawLines(text);
    return Buffer.from(raw.slice(first - 1, last).join(''));
  };
  return { id, path, text, lines, encoding: 'utf-8', encodingGuessed: false, bytesOf };
}
