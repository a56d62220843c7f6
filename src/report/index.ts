/** The registry of reporters. A new one is one file and one entry here; the code of documents is loaded when it is asked for. */
import { githubReporter } from './github.js';
import { humanReporter } from './human.js';
import type { MakeReporter } from './reporter.js';

interface Entry {
  /** True for what must be read as a whole by a program: nothing else may stand in its stream. */
  readonly isDocument: boolean;
  readonly load: () => Promise<MakeReporter>;
}

export const REPORTERS = {
  human: { isDocument: false, load: async () => humanReporter },
  github: { isDocument: false, load: async () => githubReporter },
  sarif: { isDocument: true, load: async () => (await import('./sarif.js')).sarifReporter },
  junit: { isDocument: true, load: async () => (await import('./junit.js')).junitReporter },
  json: { isDocument: true, load: async () => (await import('./json.js')).jsonReporter },
  ndjson: { isDocument: false, load: async () => (await import('./ndjson.js')).ndjsonReporter },
} as const satisfies { readonly [id: string]: Entry };

export type ReporterId = keyof typeof REPORTERS;
