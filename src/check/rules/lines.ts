/** Lines of a posting by their numbers in the file. */
import type { Posting } from '../../offer.js';

/** The text of a line; empty for one that is not in the posting. */
export const textOfLine = ({ lines }: Posting, number: number): string =>
  lines[number - (lines[0]?.number ?? 1)]?.text ?? '';
