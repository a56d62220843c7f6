/**
 * JUnit XML, which CI servers show as a table of tests: one suite, and one case a file. It has no schema of its own; this is what both Ant's
 * and that of Jenkins' xUnit plugin take: one failure a case, and the counts before the cases, so that nothing can be written before the end.
 */
import { wellFormed } from '../emit/escapes.js';
import type { Diagnostic } from '../offer.js';
import { headline } from './human.js';
import { printable, printableLine } from './printable.js';
import type { MakeReporter } from './reporter.js';

/** Findings whose words are kept, of a file and of all files: further ones are counted. Nobody reads more in such a table. */
const MOST_OF_FILE = 50;
const MOST = 20_000;

interface Case {
  errors: number;
  warnings: number;
  notes: number;
  isFatal: boolean;
  /** The code that is found first of those that fail. */
  code: string;
  readonly found: string[];
  readonly noted: string[];
}

export const junitReporter: MakeReporter = () => {
  const cases = new Map<string, Case>();
  let kept = 0;
  const caseOf = (path: string): Case => {
    const known = cases.get(path);
    if (known !== undefined) return known;
    const made = { errors: 0, warnings: 0, notes: 0, isFatal: false, code: '', found: [], noted: [] };
    cases.set(path, made);
    return made;
  };
  return {
    add(diagnostic) {
      const one = caseOf(diagnostic.path);
      const isNote = diagnostic.level === 'note';
      one[`${diagnostic.level}s`]++;
      one.isFatal ||= diagnostic.fatal;
      if (!isNote) one.code ||= diagnostic.code;
      const lines = isNote ? one.noted : one.found;
      if (lines.length < MOST_OF_FILE && kept < MOST) {
        lines.push(linesOf(diagnostic));
        kept++;
      }
      return '';
    },
    visit: (path) => void caseOf(path),
    *end() {
      const all = [...cases.values()];
      const errors = all.filter(({ isFatal }) => isFatal).length;
      const failures = all.filter((one) => !one.isFatal && hasFailed(one)).length;
      const counts = `tests="${all.length}" failures="${failures}" errors="${errors}"`;
      yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fiche" ${counts}>\n`;
      yield `  <testsuite name="fiche" ${counts} skipped="0">\n`;
      for (const [path, one] of cases) yield elementOf(path, one);
      yield '  </testsuite>\n</testsuites>\n';
    },
  };
};

const hasFailed = ({ errors, warnings }: Case): boolean => errors + warnings > 0;

function linesOf(diagnostic: Diagnostic): string {
  return `${headline(diagnostic)}${diagnostic.hint === null ? '' : `\n  hint: ${diagnostic.hint}`}\n`;
}

function elementOf(path: string, one: Case): string {
  const { errors, warnings, notes, code, found, noted } = one;
  const kind = one.isFatal ? 'error' : 'failure';
  const message = `errors: ${errors}, warnings: ${warnings}`;
  const parts = [
    hasFailed(one)
      ? `      <${kind} type="${escaped(code)}" message="${message}">${bodyOf(found, errors + warnings)}</${kind}>\n`
      : '',
    notes > 0 ? `      <system-out>${bodyOf(noted, notes)}</system-out>\n` : '',
  ].join('');
  const start = `    <testcase name="${escaped(printableLine(path))}" classname="fiche"`;
  return parts === '' ? `${start}/>\n` : `${start}>\n${parts}    </testcase>\n`;
}

function bodyOf(lines: readonly string[], count: number): string {
  const rest = count - lines.length;
  return escaped(`${lines.join('')}${rest > 0 ? `… and ${rest} more\n` : ''}`);
}

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, which has no form at all for most control characters: they are written as they are shown. */
function escaped(text: string): string {
  return wellFormed(printable(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
