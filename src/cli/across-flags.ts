/** The flags of what hangs on other postings, as data: for `match` and `keys`, and for `convert`. */
import { THRESHOLDS } from '../dedupe/across/thresholds.js';
import { OUTPUT, QUIET, STATS, VERBOSE } from './shared-flags.js';

/** What becomes of the records of one vacancy. */
export const DEDUPE_MODES = ['mark', 'first', 'latest'] as const;

const thresholdList = Object.entries(THRESHOLDS)
  .map(([name, { value }]) => `${name} ${value}`)
  .join(', ');

export const LISTING_FLAGS = { ...OUTPUT, ...QUIET, ...VERBOSE, ...STATS } as const;

export const ACROSS_FLAGS = {
  index: {
    value: 'FILE',
    doc: 'remember what was seen in FILE (keys, no texts), and match with all that was seen before',
  },
  'new-only': { doc: 'with --index: only postings never seen before' },
  changed: { doc: 'with --index: those, and postings seen before under the same number with another content' },
  threshold: {
    value: 'NAME=VALUE',
    list: true,
    doc: `draw a line between verdicts elsewhere: ${thresholdList}`,
  },
} as const;

export const DEDUPE_FLAGS = {
  dedupe: {
    value: 'MODE',
    choices: DEDUPE_MODES,
    doc: 'mark: fill group, duplicate_of and verdict; first, latest: and one record a group, the one first or last published. With --index, mark is the default',
  },
} as const;

export const BOILERPLATE_FLAGS = {
  'strip-boilerplate': {
    value: 'FILE',
    doc: "leave paragraphs out of the free texts that stand in FILE, which 'fiche match --boilerplate' writes",
  },
} as const;
