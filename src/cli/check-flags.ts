/** The flags of `check`, as data. */
import { TABLE_OR_JSON, VERBOSE } from './shared-flags.js';

export const CHECK_FLAGS = {
  rule: {
    value: 'CODE=LEVEL',
    list: true,
    doc: 'set how bad a rule is: off, note, warning, error (several: give it several times)',
  },
  'list-rules': { doc: 'list all rules with their levels, and check nothing' },
  format: { ...TABLE_OR_JSON, doc: 'how --list-rules writes the list' },
  quiet: { short: 'q', doc: 'errors only: no warnings, no notes, no progress' },
  ...VERBOSE,
  stats: { doc: 'print a summary on stderr at the end: findings by rule, fields found' },
} as const;

export const KNOWN_FLAGS = {
  baseline: {
    value: 'FILE',
    doc: 'findings that FILE knows are let pass, counted by file and rule; only new ones are told',
  },
  'write-baseline': { doc: 'write all that is found now into the --baseline FILE' },
  'prune-baseline': { doc: 'take out of the --baseline FILE what is not found any more' },
} as const;

export const COVERAGE_FLAGS = {
  'min-coverage': {
    value: 'FIELD=SHARE',
    list: true,
    doc: 'at least this share of all postings must have the field: grades=0.95',
  },
  profile: {
    value: 'FILE',
    doc: 'compare fields, labels, lengths and copies with those of an earlier scrape: what differs beyond chance is a finding',
  },
  'write-profile': { value: 'FILE', doc: 'write those of this scrape to FILE' },
} as const;
