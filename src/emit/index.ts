/** The registry of output formats. A new format is one file and one line here; its code is loaded when it is asked for. */
import type { MakeEmitter } from './emitter.js';

interface Format {
  readonly meaning: string;
  /** File name endings that ask for this format. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<{ readonly makeEmitter: MakeEmitter }>;
}

export const FORMATS = {
  ndjson: { meaning: 'one JSON object a line', extensions: ['.ndjson', '.jsonl'], load: () => import('./ndjson.js') },
} as const satisfies { readonly [id: string]: Format };

export type FormatId = keyof typeof FORMATS;
