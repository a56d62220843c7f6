/** What `--check` and `--diff` show in place of texts. */
import { Buffer } from 'node:buffer';
import type { Range, SourceText } from '../offer.js';
import { printable, printableLine } from '../report/printable.js';
import { type Cut, linesIn } from '../restore/cut.js';
import { unifiedDiff } from '../restore/diff.js';
import { counted } from './numbers.js';
import { paletteOf } from './palette.js';

/** `a.txt: 83 copied lines in 8 places`, or nothing. */
export function listingOf(path: string, gone: readonly Range[]): string {
  if (gone.length === 0) return '';
  return `${printableLine(path)}: ${counted(linesIn(gone), 'copied line')} in ${counted(gone.length, 'place')}\n`;
}

/** The diff for a terminal, where no control character does anything. */
export async function shownDiff(source: SourceText, { gone }: Cut, isColoured: boolean): Promise<string> {
  const { diff } = await paletteOf(isColoured);
  return [...unifiedDiff(source, gone)].map(({ kind, text }) => `${diff[kind](printable(text))}\n`).join('');
}

/** The diff for a file or another program. */
export function diffBytes(source: SourceText, { gone }: Cut): Uint8Array {
  return Buffer.concat([...unifiedDiff(source, gone)].map(({ bytes }) => bytes));
}
