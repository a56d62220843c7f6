/** Findings as diagnostics, with the line they are about and the part of it that is meant. */
import type { Diagnostic, Excerpt } from '../offer.js';
import type { Checked } from './checker.js';
import { RULES } from './registry.js';
import type { Rule } from './rule.js';

/** The posting that something is found in. */
export interface Place {
  /** As given, with `/`. */
  readonly path: string;
  /** Where its text stands in a file of NDJSON, or null: then its lines are those of the file. */
  readonly line: number | null;
  /** The text of a line, by its number. */
  readonly textOf: (number: number) => string;
}

export function diagnosticOf(
  { code, level, message, lines, part, isEnd, hint }: Checked,
  { path, line, textOf }: Place,
): Diagnostic {
  const isInFile = line === null && lines !== null;
  const usual = (RULES as { readonly [code: string]: Rule })[code]?.hint ?? null;
  return {
    code,
    level,
    message: line !== null && lines !== null ? `${message} (line ${lines[0]} of its text)` : message,
    path,
    line: line ?? lines?.[0] ?? null,
    ...(isInFile && lines[1] !== lines[0] && { lastLine: lines[1] }),
    ...(isInFile && { excerpt: excerptOf(textOf(lines[0]), part, isEnd) }),
    hint: hint ?? usual,
    fatal: false,
  };
}

/** Characters of a line that are shown: what is meant, and some of what stands around it. */
const WINDOW = 200;
const LEAD = 60;

/** A line, or a window of a long one, with the part that is meant; all that is written in it when that is not said, or not found. */
export function excerptOf(line: string, part = '', isEnd = false): Excerpt {
  const at = part === '' ? -1 : isEnd ? line.lastIndexOf(part) : line.indexOf(part);
  const from = at === -1 ? line.length - line.trimStart().length : at;
  const to = at === -1 ? Math.max(from, line.trimEnd().length) : at + part.length;
  if (line.length <= WINDOW) return { text: line, from, to };
  const start = whole(line, Math.max(0, Math.min(from - LEAD, line.length - WINDOW)));
  const end = whole(line, Math.min(line.length, start + WINDOW));
  return { text: line.slice(start, end), from: from - start, to: Math.min(to, end) - start };
}

/** Never between the two halves of a character. */
const whole = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
