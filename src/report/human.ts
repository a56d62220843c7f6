/** Diagnostics for people: `path:line: level code: message`, as compilers write it, and the hint on a line of its own. */
import { printableLine } from './printable.js';
import type { Paint, Reporter } from './reporter.js';

export function humanReporter(paint: Paint): Reporter {
  return ({ path, line, level, code, message, hint }) => {
    const place = paint.strong(printableLine(line === null ? path : `${path}:${line}`));
    const what = `${paint.level[level](level)} ${paint.faint(`${code}:`)}`;
    const help = hint === null ? '' : `  ${paint.faint(`hint: ${printableLine(hint)}`)}\n`;
    return `${place}: ${what} ${printableLine(message)}\n${help}`;
  };
}
