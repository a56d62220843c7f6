/**
 * Diagnostics for people: `path:line: level code: message`, as compilers write it and editors find it, then the line of the text with a
 * caret, and the hint. What is shown with its line stands in groups, a file each.
 */
import type { Diagnostic } from '../offer.js';
import { marked } from './excerpt.js';
import { printableLine } from './printable.js';
import { type MakeReporter, type Paint, PLAIN } from './reporter.js';

export const humanReporter: MakeReporter = ({ paint, columns }) => {
  const told = new Set<string>();
  let group: { readonly path: string; readonly isTall: boolean } | null = null;
  let shown = '';
  return {
    add(diagnostic) {
      const { path, hint } = diagnostic;
      // Once is enough: a thousand files with one trouble have one remedy.
      const isTold = hint !== null && told.has(hint);
      if (hint !== null) told.add(hint);
      const isTall = diagnostic.excerpt !== undefined && diagnostic.line !== null;
      const isParted = group !== null && group.path !== path && (isTall || group.isTall);
      group = { path, isTall: isTall || (group?.path === path && group.isTall) };
      // What several findings are about stands once, under the first of them.
      const { line, lastLine, excerpt } = diagnostic;
      const place = [path, line, lastLine, excerpt?.from, excerpt?.to].join('\0');
      const lines = [
        ...(isParted ? [''] : []),
        headline(diagnostic, paint),
        ...(place === shown && isTall ? [] : excerptOf(diagnostic, paint, columns)),
        ...(hint === null || isTold ? [] : [`  ${paint.faint(`hint: ${printableLine(hint)}`)}`]),
      ];
      shown = place;
      return lines.map((text) => `${text}\n`).join('');
    },
  };
};

/** A diagnostic on one line, without a line end. */
export function headline({ path, line, level, code, message }: Diagnostic, paint = PLAIN): string {
  const place = paint.strong(printableLine(line === null ? path : `${path}:${line}`));
  return `${place}: ${paint.level[level](level)} ${paint.faint(`${code}:`)} ${printableLine(message)}`;
}

/** Columns that are left to the text of a line, however narrow the terminal is. */
const LEAST = 20;

function excerptOf({ excerpt, line, lastLine, level }: Diagnostic, paint: Paint, columns: number): readonly string[] {
  if (excerpt === undefined || line === null) return [];
  const number = `  ${line} | `;
  const { text, from, width } = marked(excerpt, Math.max(LEAST, columns - 1 - number.length));
  const caret = paint.level[level]('^'.repeat(width));
  const further = lastLine === undefined || lastLine === line ? '' : paint.faint(` to line ${lastLine}`);
  const margin = `${' '.repeat(number.length - 2)}| `;
  return [`${paint.faint(number)}${text}`, `${paint.faint(margin)}${' '.repeat(from)}${caret}${further}`];
}
