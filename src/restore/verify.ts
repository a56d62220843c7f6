/** Rebuilds a text as somebody would who has only what is left of it and its line of the report. */
import { Buffer } from 'node:buffer';
import { DamagedReport } from './damaged.js';
import { rebuild } from './rebuild.js';
import { parseReportLine } from './schema.js';

/**
 * Why an original would not come out, or null when it would.
 * @param line - of the report
 */
export function flawOf(original: Uint8Array, collapsed: Uint8Array, line: string): string | null {
  try {
    const rebuilt = rebuild(collapsed, parseReportLine(line));
    return Buffer.compare(rebuilt, original) === 0 ? null : 'another text comes out';
  } catch (error) {
    if (error instanceof DamagedReport) return error.message;
    throw error;
  }
}
