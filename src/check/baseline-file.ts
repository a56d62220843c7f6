/** The form of a baseline: JSON for people and version control, sorted, the same for the same findings. */
import { z } from 'zod';
import type { Known } from './baseline.js';
import { dictionary, parsed } from './parsed.js';

const VERSION = 1;

const schema = z.strictObject({
  version: z.literal(VERSION),
  files: dictionary(dictionary(z.int().positive())),
});

/**
 * Reads a baseline.
 * @throws RangeError - saying what is wrong with it
 */
export function readBaseline(text: string): Known {
  return parsed(schema, text).files;
}

/** The text of a baseline; files and rules are in order already. */
export function baselineText(known: Known): string {
  const files = Object.fromEntries([...known].map(([file, codes]) => [file, Object.fromEntries(codes)]));
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
}
