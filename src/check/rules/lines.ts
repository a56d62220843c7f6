/** Lines of a posting by their numbers in the file. */
import { lineAt } from '../../lines.js';
import type { Posting } from '../../offer.js';

/** The text of a line; empty for one that is not in the posting. */
export const textOfLine = ({ lines }: Posting, number: number): string => lineAt(lines, number)?.text ?? '';
