/** The registry of rules. A new rule is one entry in a file of `rules/`, and one page in docs/rules. */
import type { Rule } from './rule.js';
import { CHARACTER_RULES } from './rules/characters.js';
import { COPY_RULES } from './rules/copies.js';
import { ENDING_RULES } from './rules/endings.js';
import { FILE_RULES } from './rules/files.js';
import { MISSING_RULES } from './rules/missing.js';
import { NUMBER_RULES } from './rules/numbers.js';
import { PAGE_RULES } from './rules/pages.js';
import { SCRAPE_RULES } from './rules/scrape.js';
import { VALUE_RULES } from './rules/values.js';
import { VOCABULARY_RULES } from './rules/vocabulary.js';

/** In the order of `--list-rules`: files, pages, what is missing, what is odd, what goes beyond one posting. */
export const RULES = {
  ...FILE_RULES,
  ...PAGE_RULES,
  ...CHARACTER_RULES,
  ...ENDING_RULES,
  ...COPY_RULES,
  ...MISSING_RULES,
  ...VOCABULARY_RULES,
  ...VALUE_RULES,
  ...NUMBER_RULES,
  ...SCRAPE_RULES,
} as const satisfies { readonly [code: string]: Rule };

export type RuleCode = keyof typeof RULES;

export const RULE_CODES = Object.keys(RULES) as readonly RuleCode[];

/** The page on a rule, below the root of the project. */
export const pageOf = (code: RuleCode): string => `docs/rules/${code}.md`;

/** The rule a user means: `unknown-grade` is `unknown_grade`. */
export function ruleCodeOf(given: string): RuleCode | undefined {
  const code = given.trim().replaceAll('-', '_').toLowerCase();
  return RULE_CODES.find((known) => known === code);
}
