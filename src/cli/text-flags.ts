/** The flags of `collapse` and `restore`, as data: texts go in, and texts come out. */
import { TEXT_EXTENSIONS } from '../input/discover.js';
import { ENCODING, LAYOUT, NAMING, OUTPUT, QUIET, STATS, VERBOSE, WALKING } from './shared-flags.js';

const PLACING = {
  ...OUTPUT,
  'out-dir': { value: 'DIR', doc: 'write every text into DIR, under its path below the folder or glob that found it' },
} as const;

export const COLLAPSE_FLAGS = {
  ...PLACING,
  'in-place': { doc: 'replace the files that hold copies, each in one step' },
  check: { doc: 'write no text, but list those that hold copies; any make the exit code 1' },
  diff: { doc: 'write no text, but a unified diff of what would go (patch -p0)' },
  report: { value: 'FILE', doc: 'write what was taken out to FILE, one JSON object a text: fiche restore needs it' },
  verify: { doc: 'rebuild every text and compare, before it is written' },
  ...VERBOSE,
  ...QUIET,
  ...STATS,
} as const;

export const RESTORE_FLAGS = {
  report: { value: 'FILE', doc: 'the report that fiche collapse wrote' },
  ...PLACING,
  'in-place': { doc: 'replace every file by its original, each in one step' },
  verbose: { short: 'v', doc: 'say of every text how much came back' },
  ...QUIET,
  ...STATS,
} as const;

export const TEXT_FLAGS = {
  ...NAMING,
  ext: { value: 'EXT,…', list: true, default: TEXT_EXTENSIONS.join(','), doc: 'what to read in folders' },
  ...WALKING,
  'max-bytes': { value: 'SIZE', default: '128M', doc: 'largest text to read' },
} as const;

export const READING_FLAGS = { ...ENCODING, ...LAYOUT } as const;
