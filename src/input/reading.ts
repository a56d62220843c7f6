/** What reading an input gives, and the last look at a text before it goes on its way. */
import type { Diagnostic, Encoding, SourceText } from '../offer.js';
import { firstInvalidLine } from './decode.js';
import { problem } from './problems.js';
import { unfitText } from './unfit.js';

export const INPUT_FORMATS = ['auto', 'text', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export interface ReadOptions {
  readonly encoding: Encoding | 'auto';
  /** `auto` goes by the ending of the name, then by the first line. */
  readonly inputFormat: InputFormat;
  /** Field of an NDJSON object that holds the text. */
  readonly textField: string;
  /** Field of an NDJSON object that holds the caller's id, or null. */
  readonly idField: string | null;
  /** Fields of an NDJSON object that go along with what comes of it. Default: none. */
  readonly keepFields?: readonly string[];
  /** Tells NDJSON objects that are taken as they are, without a look at `textField`. */
  readonly isTaken?: (object: JsonObject) => boolean;
  /** Most bytes held in memory at once: a whole text, inflated, or one line of NDJSON. */
  readonly maxBytes: number;
}

/** One line of NDJSON. */
export type JsonObject = { readonly [key: string]: unknown };

/** A line of NDJSON of which no text came, and what is known of it. */
export interface LostLine extends Pick<SourceText, 'id' | 'input' | 'encoding'> {
  /** As far as they were held. */
  readonly bytes: Uint8Array;
}

/** A text, with the line it stands on when its file is NDJSON, or something to tell the user. */
export type TextReading =
  | { readonly kind: 'text'; readonly source: SourceText; readonly line: number | null }
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic; readonly lost?: LostLine };

/** Or an object of NDJSON that is taken as it is. */
export type Reading = TextReading | { readonly kind: 'object'; readonly object: JsonObject; readonly line: number };

export function asReading(diagnostic: Diagnostic, lost?: LostLine): TextReading {
  return { kind: 'problem', diagnostic, ...(lost && { lost }) };
}

/** A decoded text if it is fit to be read, and what there is to say about its bytes. */
export function* fitTexts(source: SourceText, line: number | null): Generator<TextReading> {
  const unfit = unfitText(source, line);
  if (unfit !== null) {
    yield asReading(unfit);
    return;
  }
  const invalid = firstInvalidLine(source);
  if (invalid !== null) {
    const message = `bytes that are not valid ${source.encoding} were replaced, first in this line`;
    yield asReading(problem('invalid_bytes', source.path, message, { line: line ?? invalid }));
  }
  yield { kind: 'text', source, line };
}
