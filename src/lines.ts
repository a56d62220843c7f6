/** Lines by their numbers. */
import type { Line } from './offer.js';

/** The line of a number among lines that follow each other, as those of a posting do; undefined when it is not one of them. */
export const lineAt = (lines: readonly Line[], number: number): Line | undefined =>
  lines[number - (lines[0]?.number ?? 1)];
