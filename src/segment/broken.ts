/** Sentences that a page broke over lines, as bulletins officiels do. */
import { lastOf } from '../lines.js';
import type { Line } from '../offer.js';
import { isBrokenBetween } from '../text.js';
import { isSentence } from './values.js';

/** No sentence is put together of more lines than this. */
const MOST_LINES = 8;

/** The key of a line, then the key of it and the next one, and so on, as long as a sentence goes on. */
export function* wholesFrom(lines: readonly Line[], index: number): Generator<string> {
  let last = lines[index];
  if (last === undefined) return;
  let whole = last.key;
  yield whole;
  for (const line of lines.slice(index + 1, index + MOST_LINES)) {
    if (line.number !== lastOf(last) + 1 || !isBrokenBetween(last.key, line.key)) return;
    whole += ` ${line.key}`;
    last = line;
    yield whole;
  }
}

/** True for the first line of a sentence of several lines. */
export function isBrokenSentence(lines: readonly Line[], index: number): boolean {
  const [first, ...wholes] = wholesFrom(lines, index);
  return first !== undefined && /[.;:!?…]$/.test(wholes.at(-1) ?? '');
}

/** True for the first line of prose that goes on below, which its end shows to be a sentence. */
export function isBrokenProse(lines: readonly Line[], index: number): boolean {
  const [first, ...wholes] = wholesFrom(lines, index);
  return first !== undefined && wholes.some(isSentence);
}
