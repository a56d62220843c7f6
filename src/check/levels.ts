/** How bad a finding is: as the rule says, or as the user does. */
import type { Level } from '../offer.js';
import { RULES } from './registry.js';
import type { Rule } from './rule.js';

export const RULE_LEVELS = ['off', 'note', 'warning', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export const isRuleLevel = (given: string): given is RuleLevel => (RULE_LEVELS as readonly string[]).includes(given);

/** Levels that the user has set, by the code of the rule. */
export type Levels = ReadonlyMap<string, RuleLevel>;

/**
 * The level of what a rule found; null for a rule that is off.
 * @param own - of the finding, where it has one
 */
export function levelOf(code: string, levels: Levels, own?: Level): Level | null {
  const rule: Rule | undefined = (RULES as { readonly [code: string]: Rule })[code];
  const set = rule?.isFixed ? undefined : levels.get(code);
  if (set === 'off') return null;
  return set ?? own ?? rule?.level ?? 'warning';
}
