/** Diagnostics as one JSON document: for programs of one's own. Its shape is described in docs/ci.md; what is there stays. */
import { jsonText } from '../emit/escapes.js';
import type { Diagnostic, Level } from '../offer.js';
import type { MakeReporter } from './reporter.js';

export const jsonReporter: MakeReporter = ({ version }) => {
  const counts: { [level in Level]: number } = { error: 0, warning: 0, note: 0 };
  let files = 0;
  let separator = '';
  return {
    begin: () => `{"version":"1","program":${jsonText({ name: 'fiche', version })},"diagnostics":[\n`,
    add(diagnostic) {
      counts[diagnostic.level]++;
      const text = `${separator}${jsonText(rowOf(diagnostic))}`;
      separator = ',\n';
      return text;
    },
    visit: () => void files++,
    *end({ isWhole }) {
      const { error: errors, warning: warnings, note: notes } = counts;
      yield `\n],"summary":${jsonText({ files, errors, warnings, notes, complete: isWhole })}}\n`;
    },
  };
};

/** A diagnostic, as programs are told of it. */
export function rowOf({ code, level, message, path, line, lastLine, excerpt, hint, fatal }: Diagnostic): object {
  return {
    code,
    level,
    message,
    path,
    line,
    last_line: lastLine ?? line,
    column: excerpt === undefined ? null : excerpt.from + 1,
    end_column: excerpt === undefined ? null : excerpt.to + 1,
    excerpt: excerpt?.text ?? null,
    hint,
    fatal,
  };
}
