/** What the program ends with, and why: decided once, when everything is done. */
import type { SignalName } from './world.js';

export const EXIT = {
  ok: { code: 0, meaning: 'fine; also when the reader of the output went away (| head)' },
  findings: {
    code: 1,
    meaning: 'something to look at: errors, what --check finds, what --fail-on, --max-warnings, --fail-under say',
  },
  failure: { code: 2, meaning: 'wrong usage or configuration, or a file that could not be read or written' },
  SIGINT: { code: 130, meaning: 'interrupted (Ctrl-C)' },
  SIGTERM: { code: 143, meaning: 'terminated' },
  SIGHUP: { code: 129, meaning: 'the terminal was closed' },
} as const satisfies {
  readonly [name in SignalName | 'ok' | 'findings' | 'failure']: { code: number; meaning: string };
};

export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** How many diagnostics of each kind a run had. Fatal ones are errors too. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly fatal: number;
}

export interface Thresholds {
  readonly failOn: FailOn;
  /** Warnings that are let pass, or null for any number. */
  readonly maxWarnings: number | null;
}

/** The exit code of a run that came to its end. */
export function exitCode(counts: Counts, thresholds: Thresholds): number {
  if (counts.fatal > 0) return EXIT.failure.code;
  return isOver(counts, thresholds) ? EXIT.findings.code : EXIT.ok.code;
}

/** True when what was found reaches the threshold. */
export function isOver({ errors, warnings, fatal }: Counts, { failOn, maxWarnings }: Thresholds): boolean {
  if (fatal > 0) return true;
  if (failOn !== 'never' && errors > 0) return true;
  if (failOn === 'warning' && warnings > 0) return true;
  return maxWarnings !== null && warnings > maxWarnings;
}
