/** The registry of output formats. A new format is one file and one line here; its code is loaded when it is asked for. */
import type { MakeEmitter, MakeEncoder, MakeListEmitter } from './emitter.js';

export interface Format {
  readonly meaning: string;
  /** File name endings that ask for this format. */
  readonly extensions: readonly string[];
  /** False when keys of the record are not those of the format, so that a choice of fields (`--fields`) means nothing to it. */
  readonly takesFields?: false;
  /** The package that writes it, where that is an optional one: `load` fails when it is not there. */
  readonly wants?: string;
  /** What writes text, or bytes. */
  readonly load: () => Promise<{ readonly makeEmitter: MakeEmitter } | { readonly makeEncoder: MakeEncoder }>;
}

export const FORMATS = {
  json: { meaning: 'one JSON array', extensions: ['.json'], load: () => import('./json.js') },
  ndjson: { meaning: 'one JSON object a line', extensions: ['.ndjson', '.jsonl'], load: () => import('./ndjson.js') },
  jsonld: {
    meaning: 'one JSON array of schema.org/JobPosting',
    extensions: ['.jsonld'],
    takesFields: false,
    load: () => import('./jsonld.js'),
  },
  yaml: { meaning: 'one YAML sequence', extensions: ['.yaml', '.yml'], load: () => import('./yaml.js') },
  csv: { meaning: 'rows of cells, quoted by RFC 4180', extensions: ['.csv'], load: () => import('./csv.js') },
  tsv: { meaning: 'rows of cells, one line each', extensions: ['.tsv', '.tab'], load: () => import('./tsv.js') },
  parquet: {
    meaning: 'columns with types, for engines',
    extensions: ['.parquet'],
    wants: 'hyparquet-writer',
    load: () => import('./parquet.js'),
  },
  table: { meaning: 'one line a posting, for people', extensions: [], load: () => import('./table.js') },
} as const satisfies { readonly [id: string]: Format };

export type FormatId = keyof typeof FORMATS;

/** Formats that are no text. */
export type BinaryFormatId = 'parquet';
export type TextFormatId = Exclude<FormatId, BinaryFormatId>;

export const isText = (format: FormatId): format is TextFormatId => format !== ('parquet' satisfies BinaryFormatId);

/** The formats that lists of other objects than records can be written in. */
export const LIST_FORMATS = {
  ndjson: () => import('./ndjson.js'),
  json: () => import('./json.js'),
  yaml: () => import('./yaml.js'),
  csv: () => import('./csv.js'),
  table: () => import('./table.js'),
} as const satisfies { readonly [id in FormatId]?: () => Promise<{ readonly makeListEmitter: MakeListEmitter }> };

export type ListFormatId = keyof typeof LIST_FORMATS;
