/** The form of a baseline: JSON for people and version control, sorted, the same for the same findings. */
import { z } from 'zod';
import type { Known } from './baseline.js';
import { parsed } from './parsed.js';

const VERSION = 1;

const schema = z.strictObject({
  version: z.literal(VERSION),
  files: z.record(z.string(), z.record(z.string(), z.int().positive())),
});

/**
 * Reads a baseline.
 * @throws RangeError - saying what is wrong with it
 */
export function readBaseline(text: string): Known {
  const { files } = parsed(schema, text);
  return new Map(Object.entries(files).map(([file, codes]) => [file, new Map(Object.entries(codes))]));
}

/** The text of a baseline; files and rules are in order already. */
export function baselineText(known: Known): string {
  const files = Object.fromEntries([...known].map(([file, codes]) => [file, Object.fromEntries(codes)]));
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
}
