/** Diagnostics as reporters get them, and what a reporter makes of them. */
import type { Diagnostic } from '../../src/offer.js';
import type { MakeReporter, Paint, ReporterSetting } from '../../src/report/reporter.js';

const plain = (text: string) => text;
const PLAIN: Paint = { level: { error: plain, warning: plain, note: plain }, strong: plain, faint: plain };

export const FINDING: Diagnostic = {
  code: 'unknown_grade',
  level: 'warning',
  message: 'no such grade: Atché',
  path: 'in/a.txt',
  line: 12,
  excerpt: { text: 'Grade : Atché', from: 8, to: 13 },
  hint: 'look for a slip',
  fatal: false,
};

/** What a terminal would obey, and what XML, JSON and workflow commands have no plain form for. */
export const HOSTILE: Diagnostic = {
  code: 'a,b:c]]>"<x>',
  level: 'error',
  message: '\u001b]0;x\u0007\u0000\n::error::no ]]> <b>&amp;"\' 100 % \ud800 \uffff \u202e \u0085',
  path: 'in/é 1%,:\u001b\n<&">.txt',
  line: 1,
  excerpt: { text: '\u0000]]>\ud83d', from: 0, to: 5 },
  hint: '\u0000\r\n]]>',
  fatal: true,
};

/** The whole text of a report. */
export function reportOf(
  makeReporter: MakeReporter,
  findings: Iterable<Diagnostic>,
  {
    visited = [],
    isWhole = true,
    ...setting
  }: Partial<ReporterSetting> & { visited?: readonly string[]; isWhole?: boolean } = {},
): string {
  const reporter = makeReporter({ paint: PLAIN, columns: 60, rules: {}, version: '1.2.3', ...setting });
  for (const path of visited) reporter.visit?.(path);
  const parts = [reporter.begin?.() ?? ''];
  for (const finding of findings) parts.push(reporter.add(finding));
  return [...parts, ...(reporter.end?.({ isWhole }) ?? [])].join('');
}
