/** What there is to tell of a record, or of a file that was read, as diagnostics. */
import type { Diagnostic, LayoutId, OfferRecord, SourceText } from '../offer.js';
import { counted, grouped } from './numbers.js';

/** What a user can do about a warning of the record. */
const HINTS: { readonly [code: string]: string } = {
  encoding_guessed: 'if letters look wrong, name the encoding with --encoding',
  unknown_layout: 'if it is one of the known layouts, name it with --layout',
};

/**
 * The warnings of a record.
 * @param line - where its text stands in an NDJSON file, or null: then its lines are those of the file
 */
export function warningsOf({ source, warnings }: OfferRecord, line: number | null): readonly Diagnostic[] {
  return warnings.map(({ code, message, lines }) => ({
    code,
    level: 'warning',
    message: line !== null && lines !== null ? `${message} (line ${lines[0]} of its text)` : message,
    path: source.path,
    line: line ?? lines?.[0] ?? null,
    ...(line === null && lines !== null && lines[1] !== lines[0] && { lastLine: lines[1] }),
    hint: HINTS[code] ?? null,
    fatal: false,
  }));
}

/** How a file was read (`--verbose`): collected while it is, so that a file of any length is told of in one line. */
export interface FileNote {
  readonly add: (source: SourceText, layout: LayoutId) => void;
  readonly diagnostic: () => Diagnostic;
}

export function noteOn(path: string): FileNote {
  const encodings = new Set<string>();
  const layouts = new Map<LayoutId, number>();
  return {
    add({ encoding, encodingGuessed }, layout) {
      encodings.add(encodingGuessed ? `${encoding} (guessed)` : encoding);
      layouts.set(layout, (layouts.get(layout) ?? 0) + 1);
    },
    diagnostic() {
      const postings = [...layouts.values()].reduce((sum, count) => sum + count, 0);
      const parts = [...layouts].map(([id, count]) => (layouts.size === 1 ? id : `${id} ${grouped(count)}`));
      const message = [[...encodings].join(' and '), counted(postings, 'posting'), parts.join(' and ')]
        .filter(Boolean)
        .join(', ');
      return { code: 'read', level: 'note', message, path, line: null, hint: null, fatal: false };
    },
  };
}
