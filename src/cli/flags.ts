/**
 * Every flag, as data: commander is configured from these tables, and `--help` is written from them. The words after a flag are what a
 * user reads: what it does, not how. A new flag is one entry here and one line where its value is used.
 */

import { COLLAPSE_MODES, THRESHOLDS } from '../dedupe/index.js';
import { FORMATS, LIST_FORMATS } from '../emit/index.js';
import { EXTENSIONS } from '../input/discover.js';
import { INPUT_FORMATS } from '../input/reading.js';
import { REPORTERS } from '../report/index.js';
import { ACROSS_FLAGS, BOILERPLATE_FLAGS, DEDUPE_FLAGS, LISTING_FLAGS } from './across-flags.js';
import { CHECK_FLAGS, COVERAGE_FLAGS, KNOWN_FLAGS } from './check-flags.js';
import { COLOUR_CHOICES } from './colour.js';
import { FAIL_ON } from './exit-codes.js';
import {
  ENCODING,
  idsOf,
  LAYOUT,
  NAMING,
  OUTPUT,
  QUIET,
  STATS,
  TABLE_OR_JSON,
  VERBOSE,
  WALKING,
} from './shared-flags.js';
import { COLLAPSE_FLAGS, READING_FLAGS, RESTORE_FLAGS, TEXT_FLAGS } from './text-flags.js';

export const COMMAND_NAMES = [
  'convert',
  'collapse',
  'restore',
  'explain',
  'match',
  'keys',
  'check',
  'schema',
  'fields',
  'eval',
  'completion',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The commands that read files, and so may have much to be told. */
const READERS = COMMAND_NAMES.filter((name) => !['schema', 'fields', 'completion'].includes(name));

export interface Flag {
  readonly short?: string;
  /** What its value is called; a flag without one is a switch. */
  readonly value?: string;
  /** True when it may be given several times. Else the last one given wins. */
  readonly list?: true;
  /** The values it takes. In a list they may stand side by side too, with commas. */
  readonly choices?: readonly string[];
  /** Another flag, given several times, that a value of this one belongs to: the last one before it. */
  readonly belongsTo?: string;
  readonly default?: string;
  readonly doc: string;
}

interface Group {
  readonly title: string;
  readonly commands: readonly CommandName[];
  readonly flags: { readonly [name: string]: Flag };
}

/** In the order of `--help`: what most people need comes first. */
export const GROUPS = {
  common: {
    title: 'Common options',
    commands: ['convert'],
    flags: {
      format: {
        short: 'f',
        value: 'FORMAT',
        choices: idsOf(FORMATS),
        doc: 'how records are written; by default after the ending of -o, else json',
      },
      ...OUTPUT,
      'out-dir': { value: 'DIR', doc: 'write one file a posting into DIR, named after its number' },
      fields: { value: 'A,B,…', list: true, doc: "these fields only, in this order ('fiche fields' lists them all)" },
      ...QUIET,
      ...VERBOSE,
      ...STATS,
      'stats=stages': { doc: 'and where the time went, stage by stage' },
    },
  },
  collapsing: { title: 'Common options', commands: ['collapse'], flags: COLLAPSE_FLAGS },
  restoring: { title: 'Common options', commands: ['restore'], flags: RESTORE_FLAGS },
  explanation: {
    title: 'Options',
    commands: ['explain'],
    flags: {
      html: { doc: 'one page for a browser, with the source beside the record; it needs no network' },
      output: { short: 'o', value: 'FILE', doc: 'write to FILE, which is replaced in one step; .html is a page' },
      ...LAYOUT,
    },
  },
  matching: {
    title: 'Common options',
    commands: ['match'],
    flags: {
      pairs: { doc: 'write one line a pair that has a verdict, in place of one a posting' },
      asked: {
        doc: 'for engines that find the pairs (docs/scale.md): read keys with text, asks and titles, and write one line a pair that has a verdict',
      },
      boilerplate: { doc: 'write the paragraphs that stand in many postings of different vacancies, with counts' },
      format: {
        short: 'f',
        value: 'FORMAT',
        choices: idsOf(LIST_FORMATS),
        doc: 'how lines are written; by default after the ending of -o, else ndjson',
      },
      ...ACROSS_FLAGS,
      ...LISTING_FLAGS,
    },
  },
  keys: { title: 'Common options', commands: ['keys'], flags: LISTING_FLAGS },
  checking: { title: 'Common options', commands: ['check'], flags: { ...CHECK_FLAGS, ...LAYOUT } },
  known: { title: 'Known findings', commands: ['check'], flags: KNOWN_FLAGS },
  coverage: { title: 'All postings together', commands: ['check'], flags: COVERAGE_FLAGS },
  schema: {
    title: 'Options',
    commands: ['schema'],
    flags: {
      of: {
        value: 'WHAT',
        choices: ['record', 'config'],
        default: 'record',
        doc: 'of a record, or of a configuration file',
      },
    },
  },
  list: {
    title: 'Options',
    commands: ['fields'],
    flags: {
      format: { ...TABLE_OR_JSON, doc: 'how the list is written' },
    },
  },
  evaluation: {
    title: 'Options',
    commands: ['eval'],
    flags: {
      format: { ...TABLE_OR_JSON, doc: 'how the scores are written' },
      verbose: { short: 'v', doc: 'list every value that is not right' },
      'fail-under': { value: 'SHARE', doc: 'an F1 over all fields below this makes the exit code 1' },
    },
  },
  input: {
    title: 'Input',
    commands: ['convert', 'explain', 'match', 'keys', 'check'],
    flags: {
      ...NAMING,
      ext: {
        value: 'EXT,…',
        list: true,
        default: EXTENSIONS.join(','),
        doc: 'what to read in folders, each also with .gz',
      },
      ...WALKING,
      ...ENCODING,
      'input-format': {
        value: 'FORM',
        choices: INPUT_FORMATS,
        default: 'auto',
        doc: 'plain text, or NDJSON with a text in every object; gzip is always unpacked',
      },
      'text-field': { value: 'KEY', default: 'text', doc: 'NDJSON: the key of the text' },
      'id-field': { value: 'KEY', doc: 'NDJSON: the key of your own id, which becomes the id of the record' },
      'max-bytes': { value: 'SIZE', default: '128M', doc: 'largest text to read, unpacked (of NDJSON, largest line)' },
    },
  },
  passing: {
    title: 'Lines of NDJSON',
    commands: ['convert', 'keys'],
    flags: {
      'keep-fields': { value: 'A,B,…', list: true, doc: 'take these keys of every object along, under the key input' },
      'keep-errors': {
        doc: 'write a record of a line that cannot be read too: its warnings say why, and all else is empty',
      },
    },
  },
  texts: { title: 'Input', commands: ['collapse', 'restore'], flags: TEXT_FLAGS },
  reading: { title: 'Postings', commands: ['collapse'], flags: READING_FLAGS },
  postings: {
    title: 'Postings',
    commands: ['convert'],
    flags: {
      ...LAYOUT,
      provenance: { doc: 'say of every value which lines and which rule it comes from' },
      'no-contacts': { doc: 'take people out of all that is written: names, phone numbers, e-mail addresses' },
    },
  },
  copies: {
    title: 'Copies',
    commands: ['convert', 'collapse', 'explain', 'check'],
    flags: {
      collapse: {
        value: 'MODE',
        choices: COLLAPSE_MODES,
        default: 'echo',
        doc: 'echo: blocks printed again at the end of their section, and long paragraphs that stand twice; runs: and all that is repeated side by side; near: and lines that nearly say the same',
      },
      'no-collapse': { doc: 'the same as --collapse none' },
      'min-lines': {
        value: 'N',
        default: String(THRESHOLDS.lines),
        doc: 'a block printed twice is a copy from N lines on',
      },
      'min-characters': {
        value: 'N',
        default: String(THRESHOLDS.characters),
        doc: 'or from N characters on; near copies have as many',
      },
      'min-paragraph': {
        value: 'N',
        default: String(THRESHOLDS.paragraph),
        doc: 'a paragraph that stands twice, not side by side, is a copy from N characters on',
      },
      similarity: {
        value: 'SHARE',
        default: String(THRESHOLDS.similarity),
        doc: 'near copies are as similar as this, or more (edits as a share of the longer line)',
      },
    },
  },
  across: {
    title: 'Across postings',
    commands: ['convert'],
    flags: { ...DEDUPE_FLAGS, ...ACROSS_FLAGS, ...BOILERPLATE_FLAGS },
  },
  spreadsheet: {
    title: 'CSV and TSV',
    commands: ['convert'],
    flags: {
      delimiter: { value: 'CHAR', doc: "between cells; 'tab' is understood" },
      bom: { doc: 'begin with a byte order mark, so that Excel sees UTF-8' },
      'escape-formulas': { doc: 'keep spreadsheets from running cells as formulas' },
    },
  },
  messages: {
    title: 'Messages and exit code',
    commands: ['convert', 'collapse', 'restore', 'match', 'keys', 'check'],
    flags: {
      'fail-on': { value: 'LEVEL', choices: FAIL_ON, default: 'error', doc: 'lowest level that makes the exit code 1' },
      'max-warnings': { value: 'N', doc: 'more warnings than N make the exit code 1' },
      reporter: {
        value: 'NAME',
        list: true,
        choices: idsOf(REPORTERS),
        doc: 'how findings are told, several at once; by default human, and github too under GITHUB_ACTIONS',
      },
      'reporter-file': {
        value: 'FILE',
        list: true,
        belongsTo: 'reporter',
        doc: 'write what the --reporter before it tells to FILE, in place of stderr (of sarif, junit, json: stdout)',
      },
      'fail-fast': { short: 'x', doc: 'stop at the first thing that makes the exit code other than 0' },
      'no-progress': { doc: 'no progress line' },
    },
  },
  speed: {
    title: 'Speed',
    commands: ['convert', 'collapse', 'match', 'keys', 'check'],
    flags: {
      jobs: {
        short: 'j',
        value: 'N',
        doc: 'threads that work, 0 for one a core; by default as many as pay for themselves',
      },
    },
  },
  configuration: {
    title: 'Configuration',
    commands: READERS,
    flags: {
      config: {
        short: 'c',
        value: 'FILE',
        doc: 'options are in FILE; by default in the nearest fiche.config.yaml, .yml or .json, here or above',
      },
      'no-config': { doc: 'read no configuration file' },
      'print-config': { doc: 'print the options that hold, by flags, environment and file, and do nothing else' },
    },
  },
  general: {
    title: 'General',
    commands: COMMAND_NAMES,
    flags: {
      color: { value: 'WHEN', choices: COLOUR_CHOICES, default: 'auto', doc: 'auto: on terminals' },
      'no-color': { doc: 'the same as --color never' },
      help: { short: 'h', doc: 'print this help' },
      version: { short: 'V', doc: 'print the version' },
    },
  },
} as const satisfies { readonly [id: string]: Group };

type Groups = (typeof GROUPS)[keyof typeof GROUPS]['flags'];
type FlagOf<G, Name> = G extends unknown ? (Name extends keyof G ? G[Name] : never) : never;
type NameOf<G> = G extends unknown ? keyof G : never;
type RawValue<F> = F extends { readonly list: true }
  ? F extends { readonly choices: readonly (infer Choice)[] }
    ? readonly Choice[]
    : readonly string[]
  : F extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : F extends { readonly value: string }
      ? string
      : boolean;

export type FlagName = NameOf<Groups>;

/** What the user wrote, by the name of the flag; nothing for what was not given. Each command resolves it into options of its own. */
export type RawFlags = { readonly [Name in FlagName]?: RawValue<FlagOf<Groups, Name>> };

/** The groups of flags that a command has. */
export function groupsOf(command: CommandName): readonly Group[] {
  return (Object.values(GROUPS) as readonly Group[]).filter(({ commands }) => commands.includes(command));
}
