/** What a check found, counted as it goes, for `--stats`. */
import { RULE_LEVELS } from '../check/index.js';
import type { Diagnostic, Level } from '../offer.js';
import { counted, grouped } from './numbers.js';
import type { RunOptions } from './run-options.js';
import { makeTally, type Tally } from './stats.js';

export interface CheckTally extends Tally {
  /** Counts what is told. */
  readonly addFinding: (diagnostic: Diagnostic) => void;
}

/** @param passed - tells how many findings were known, and let pass */
export function makeCheckTally(options: Pick<RunOptions, 'stats'>, passed: () => number): CheckTally {
  const tally = makeTally(options);
  const rules = new Map<string, { readonly level: Level; readonly code: string; count: number }>();
  return {
    ...tally,
    addFinding({ code, level }) {
      const known = rules.get(`${level} ${code}`);
      if (known === undefined) rules.set(`${level} ${code}`, { level, code, count: 1 });
      else known.count++;
    },
    summary(counts, seconds) {
      const found = [...rules.values()].sort(
        (a, b) =>
          RULE_LEVELS.indexOf(b.level) - RULE_LEVELS.indexOf(a.level) ||
          b.count - a.count ||
          (a.code < b.code ? -1 : 1),
      );
      const all = found.reduce((sum, { count }) => sum + count, 0);
      const width = Math.max(0, ...found.map(({ count }) => grouped(count).length));
      const rows = found.map(
        ({ level, code, count }) => `  ${grouped(count).padStart(width)}  ${level.padEnd(8)}${code}\n`,
      );
      const known = passed() === 0 ? '' : `, and ${counted(passed(), 'known one')} let pass`;
      return `${tally.summary(counts, seconds)}${counted(all, 'finding')}${known}${found.length > 0 ? ', by rule:' : ''}\n${rows.join('')}`;
    },
  };
}
