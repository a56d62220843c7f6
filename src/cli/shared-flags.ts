/** Flags that several commands have, as data: which files are meant, how they are read, and what is told. */
import { DECODERS } from '../input/encoding.js';
import { LAYOUTS } from '../layout-ids.js';

/** The ids of a registry, as choices. */
export const idsOf = <T extends object>(registry: T) => Object.keys(registry) as (keyof T & string)[];

/** How a list of the program's own is written. */
export const TABLE_OR_JSON = { short: 'f', value: 'FORMAT', choices: ['table', 'json'], default: 'table' } as const;

export const OUTPUT = {
  output: { short: 'o', value: 'FILE', doc: 'write to FILE, which is replaced in one step when all is done' },
} as const;

export const QUIET = { quiet: { short: 'q', doc: 'errors only: no warnings, no progress' } } as const;
export const VERBOSE = { verbose: { short: 'v', doc: 'say of every file how it was read' } } as const;
export const STATS = { stats: { doc: 'print a summary on stderr at the end' } } as const;

export const NAMING = {
  'files-from': { value: 'FILE', doc: 'read paths from FILE, one a line; - is stdin' },
  null: { short: '0', doc: 'the paths of --files-from end in NUL (find -print0)' },
  'stdin-filename': { value: 'NAME', default: '-', doc: 'what stdin is called in records, reports and messages' },
} as const;

export const WALKING = {
  hidden: { doc: 'read hidden files and folders too' },
  'ignore-pattern': { value: 'GLOB', list: true, doc: 'leave out what matches, as a line of .gitignore would' },
  'no-ignore': { doc: 'pay no heed to .gitignore and .ficheignore' },
  'no-error-on-unmatched-pattern': { doc: 'a path or glob that matches nothing is no error' },
} as const;

export const ENCODING = {
  encoding: {
    short: 'E',
    value: 'ENCODING',
    choices: ['auto' as const, ...idsOf(DECODERS)],
    default: 'auto',
    doc: 'auto: by byte order mark, else UTF-8 when valid, else Windows-1252',
  },
} as const;

export const LAYOUT = {
  layout: {
    value: 'LAYOUT',
    choices: [...LAYOUTS],
    doc: 'read all postings as this layout; by default it is recognised',
  },
} as const;
