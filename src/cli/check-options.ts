/** The flags of `check`, resolved. */
import {
  isRuleLevel,
  type Levels,
  RULE_CODES,
  RULE_LEVELS,
  RULES,
  type Rule,
  type RuleLevel,
  ruleCodeOf,
} from '../check/index.js';
import { nearest } from '../emit/nearest.js';
import { EXTENSIONS } from '../input/discover.js';
import type { ReadOptions } from '../input/reading.js';
import type { ParseOptions } from '../pipeline.js';
import { type BaselineOptions, baselineOptions } from './check-known.js';
import { type ScrapeOptions, scrapeOptions } from './check-scrape.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';
import { collapseOptions, readOptions } from './options.js';
import { type RunOptions, runOptions } from './run-options.js';
import type { World } from './world.js';

export interface CheckOptions extends RunOptions {
  readonly read: ReadOptions;
  readonly parse: ParseOptions;
  readonly levels: Levels;
  readonly baseline: BaselineOptions | null;
  /** What is said of all postings together; null for nothing. */
  readonly scrape: ScrapeOptions | null;
}

/** @throws UsageError - for what cannot be */
export function checkOptions(operands: readonly string[], flags: RawFlags, world: World): CheckOptions {
  return {
    ...runOptions(operands, flags, world, {
      extensions: EXTENSIONS,
      packed: true,
      isShown: false,
      hasFreeStdout: true,
    }),
    read: readOptions(flags),
    parse: { collapse: collapseOptions(flags), ...(flags.layout && { layout: flags.layout }) },
    levels: levelsIn(flags),
    baseline: baselineOptions(flags),
    scrape: scrapeOptions(operands, flags),
  };
}

/** What `--rule` says, the last word on a rule counting. */
export function levelsIn({ rule = [] }: RawFlags): Levels {
  return new Map(rule.map(levelIn));
}

function levelIn(given: string): readonly [code: string, level: RuleLevel] {
  const [, name = '', level = ''] = /^([^=]*)=(.*)$/.exec(given) ?? [];
  if (!isRuleLevel(level))
    throw new UsageError(
      `--rule wants a rule and one of ${RULE_LEVELS.join(', ')}, such as unknown-grade=off, not '${given}'`,
    );
  const code = ruleCodeOf(name);
  if (code === undefined) {
    const suggestion = nearest(name.replaceAll('-', '_'), RULE_CODES);
    const help = suggestion === null ? "'fiche check --list-rules' lists them" : `did you mean ${suggestion}?`;
    throw new UsageError(`unknown rule '${name}' (${help})`);
  }
  const rule: Rule = RULES[code];
  if (rule.isFixed) throw new UsageError(`--rule ${given}: what was not read was not checked, and stays an error`);
  return [code, level];
}
