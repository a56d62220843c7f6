/** What can be wrong with an input, how bad it is, and how it is mended. Data only. */
import type { Diagnostic, Level } from '../offer.js';

interface Problem {
  readonly level: Level;
  /** True when the file could not be read at all. */
  readonly fatal: boolean;
  readonly hint: string | null;
}

export const PROBLEMS = {
  no_match: { level: 'error', fatal: true, hint: 'check the spelling; --no-error-on-unmatched-pattern lets it pass' },
  no_files: { level: 'error', fatal: true, hint: '--ext names other endings, --hidden reads hidden files' },
  unreadable: { level: 'error', fatal: true, hint: null },
  corrupt_gzip: { level: 'error', fatal: true, hint: 'fetch or compress the file again; gzip -t FILE tests it' },
  too_large: { level: 'error', fatal: true, hint: 'split it, or raise the limit with --max-bytes' },
  too_long: { level: 'error', fatal: true, hint: 'split it into one file a posting' },
  empty: { level: 'error', fatal: false, hint: 'scrape the page again, or remove the file' },
  binary: {
    level: 'error',
    fatal: false,
    hint: 'only text can be read: convert it first, or leave it out with --ignore-pattern',
  },
  html: {
    level: 'error',
    fatal: false,
    hint: 'save the text of the page instead of its source (html2text, or a browser: save as text)',
  },
  json_document: {
    level: 'error',
    fatal: false,
    hint: "make it one object a line (jq -c '.[]'), then use --input-format ndjson",
  },
  invalid_json: {
    level: 'error',
    fatal: false,
    hint: 'every line must be one JSON object; --input-format text reads the file as plain text',
  },
  invalid_record: {
    level: 'error',
    fatal: false,
    hint: "make it again with 'fiche convert -f ndjson' or 'fiche keys'",
  },
  no_text: { level: 'error', fatal: false, hint: 'name the field that holds the text with --text-field' },
  no_id: { level: 'warning', fatal: false, hint: 'the path and the position in the file are used instead' },
  invalid_bytes: { level: 'warning', fatal: false, hint: 'try another --encoding, or auto' },
  same_output: { level: 'error', fatal: true, hint: 'name the folder above both: the paths below it are kept' },
  not_restorable: {
    level: 'error',
    fatal: true,
    hint: 'this is a fault of the program: please report it with the text',
  },
  not_in_report: {
    level: 'error',
    fatal: true,
    hint: 'was it changed since it was collapsed, or is it another report?',
  },
  ambiguous: { level: 'error', fatal: true, hint: 'restore it under the path it was collapsed from or written to' },
  damaged_report: { level: 'error', fatal: true, hint: 'use the report as fiche collapse wrote it' },
  unwritable: { level: 'error', fatal: true, hint: null },
  internal_error: {
    level: 'error',
    fatal: true,
    hint: 'this is a fault of the program: please report it with the text',
  },
} as const satisfies { readonly [code: string]: Problem };

export type ProblemCode = keyof typeof PROBLEMS;

/** A problem with an input as a diagnostic. `hint` takes the place of the usual one. */
export function problem(
  code: ProblemCode,
  path: string,
  message: string,
  more: { readonly line?: number | null; readonly hint?: string | null } = {},
): Diagnostic {
  const { level, fatal, hint } = PROBLEMS[code];
  return {
    code,
    level,
    message,
    path,
    line: more.line ?? null,
    hint: more.hint === undefined ? hint : more.hint,
    fatal,
  };
}
