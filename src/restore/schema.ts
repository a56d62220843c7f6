/** What a line of a report must hold for a text to be rebuilt from it: it may have been edited, cut off, or made by someone else. */
import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { DECODERS } from '../input/encoding.js';
import type { Encoding } from '../offer.js';
import { DamagedReport } from './damaged.js';

/** How lines that are gone are put back: some that stand elsewhere in the same bytes, or one to the letter (in base64). */
export type RestoreStep =
  | { readonly lines: readonly [first: number, last: number]; readonly from: number }
  | { readonly line: number; readonly bytes: string };

const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

/** Decoding is the only test that is linear, and needs no stack, for a line of any length. */
const isBase64 = (value: unknown): boolean =>
  typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;

/** By hand: there may be a million, and a schema of each would take a thousand times its memory. */
function isStep(value: unknown): value is RestoreStep {
  if (typeof value !== 'object' || value === null) return false;
  const { lines, from, line, bytes } = value as { readonly [key: string]: unknown };
  if (bytes !== undefined) return isNumber(line) && isBase64(bytes);
  return Array.isArray(lines) && lines.length === 2 && lines.every(isNumber) && isNumber(from);
}

const whole = z.object({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const restorableSchema = z.object({
  version: z.literal(1),
  path: z.string(),
  output: z.string().nullable(),
  encoding: z.enum(Object.keys(DECODERS) as [Encoding, ...Encoding[]]).nullable(),
  lines: z.int().nonnegative().nullable(),
  original: whole,
  collapsed: whole,
  restore: z.array(z.custom<RestoreStep>(isStep, 'not a way to put lines back')),
});

/** One text of a report, as far as rebuilding it goes. */
export type Restorable = z.infer<typeof restorableSchema>;

/**
 * Reads a line of a report. Keys that are not needed are let pass.
 * @throws DamagedReport - with the key that is wrong
 */
export function parseReportLine(json: string): Restorable {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new DamagedReport('not JSON');
  }
  const { data, error } = restorableSchema.safeParse(value);
  const issue = error?.issues[0];
  if (issue !== undefined)
    throw new DamagedReport(`${issue.path.length === 0 ? '' : `"${issue.path.join('.')}": `}${issue.message}`);
  return data as Restorable;
}
