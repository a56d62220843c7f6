/** Rules that speak of what extraction has warned of already: nothing is looked for twice. */
import type { Warning } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Find, Finding } from '../rule.js';

/** The first thing a message quotes is what it is about. */
const QUOTED = /"([^"]{1,200})"/;

/**
 * The warnings of a record that have a code.
 * @param more - what is to be said differently of one
 */
export const fromWarnings =
  (code: string, more: (warning: Warning, read: ReadPosting) => Partial<Finding> = () => ({})): Find =>
  (read) =>
    read.record.warnings
      .filter((warning) => warning.code === code)
      .map((warning) => {
        const { message, lines } = warning;
        const part = QUOTED.exec(message)?.[1];
        return { message, lines, ...(part !== undefined && { part }), ...more(warning, read) };
      });
