/** Checking: what is wrong with a scrape. Pure: files and streams are not its business. */
export { type Checked, makeLook, makeMemory, type Traced } from './checker.js';
export { diagnosticOf, type Place } from './diagnostics.js';
export { isRuleLevel, type Levels, levelOf, RULE_LEVELS, type RuleLevel } from './levels.js';
export { pageOf, RULE_CODES, RULES, type RuleCode, ruleCodeOf } from './registry.js';
export type { Finding, Rule } from './rule.js';
export { textOfLine } from './rules/lines.js';
