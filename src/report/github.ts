/**
 * Annotations for GitHub Actions: workflow commands, which its runner takes out of the log and shows beside the lines of a change.
 * Rules of their escapes: actions/toolkit, packages/core, command.
 */
import type { Diagnostic, Level } from '../offer.js';
import { printableLine } from './printable.js';
import type { MakeReporter } from './reporter.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies { [level in Level]: string };

export const githubReporter: MakeReporter = () => ({
  add(diagnostic) {
    const { level, message, hint } = diagnostic;
    const properties = Object.entries(propertiesOf(diagnostic))
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${property(String(value))}`)
      .join(',');
    const lines = hint === null ? [message] : [message, `hint: ${hint}`];
    return `::${COMMANDS[level]} ${properties}::${data(lines.map(printableLine).join('\n'))}\n`;
  },
});

/**
 * Text beside annotations, made safe to print: a runner obeys `::` at the beginning of a line and `##[` anywhere, and a scrape may hold both.
 */
export function inert(text: string): string {
  return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

function propertiesOf({ path, line, lastLine, excerpt, code }: Diagnostic): { [name: string]: unknown } {
  const endLine = lastLine ?? line;
  // Columns of an annotation over several lines are refused.
  const span = line === endLine && line !== null ? excerpt : undefined;
  return {
    file: path === '-' ? null : printableLine(path),
    line,
    endLine,
    col: span === undefined ? null : span.from + 1,
    endColumn: span === undefined ? null : span.to + 1,
    title: printableLine(code),
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
