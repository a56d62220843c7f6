/** The form of a baseline: JSON for people and version control, sorted, the same for the same findings. */
import { z } from 'zod';
import type { Known } from './baseline.js';

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

/**
 * What a JSON text holds.
 * @throws RangeError - naming the first place that is not as it should be
 */
export function parsed<T>(shape: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new RangeError(`no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { data, error } = shape.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  const place = issue?.path.join('.') ?? '';
  throw new RangeError(`${place === '' ? '' : `${place}: `}${issue?.message ?? 'not of this form'}`);
}
