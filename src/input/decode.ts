/** Bytes to lines, and back: the text of a file, its lines as an editor counts them, and the exact bytes of each. */
import type { Encoding, Line, Range, SourceText } from '../offer.js';
import { isRule, lineKey } from '../text.js';
import { DECODERS, recogniseEncoding } from './encoding.js';
import { hasMarkdown, withoutHeadingMarks, withoutMarkdown } from './markdown.js';
import { dereferenced, hasReferences } from './references.js';

export interface DecodeOptions {
  /** Default: `auto`, recognised. */
  readonly encoding?: Encoding | 'auto' | undefined;
  /** The caller's own id. Default: none. */
  readonly id?: string | null | undefined;
}

/**
 * The lines of a text as the page showed them: with the characters that HTML references stand for, and without the Markdown that
 * `withoutMarkdown` takes out. LF, CRLF and CR end a line, also side by side in one text; a last line end opens no new line.
 */
export function toLines(text: string): Line[] {
  const raw = text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n');
  if (raw.at(-1) === '') raw.pop();
  const plain = hasReferences(text) ? raw.map(dereferenced) : raw;
  const texts = hasMarkdown(text) ? plain.map(withoutMarkdown) : plain;
  return texts.map((line, i) => ({
    number: i + 1,
    text: line,
    key: isRule(line) ? '' : lineKey(withoutHeadingMarks(line)),
  }));
}

/**
 * Decodes a text. Never throws: bytes that are not valid in a given encoding become U+FFFD.
 * @param path - as it is to stand in the record
 */
export function decode(bytes: Uint8Array, path: string, options: DecodeOptions = {}): SourceText {
  const { encoding: given = 'auto', id = null } = options;
  const { encoding, guessed } = given === 'auto' ? recogniseEncoding(bytes) : { encoding: given, guessed: false };
  const text = DECODERS[encoding](bytes);
  const lines = toLines(text);
  const bytesOf = byteRanges(bytes, encoding, lines.length);
  return { id, path, text, lines, encoding, encodingGuessed: guessed, bytesOf };
}

/** The bytes of `count` lines, all or some. Where lines begin is looked for when some of them are asked for, and once. */
function byteRanges(bytes: Uint8Array, encoding: Encoding, count: number): SourceText['bytesOf'] {
  let starts: readonly number[] | undefined;
  return ([first, last]: Range) => {
    if (first === 1 && last === count) return bytes;
    starts ??= lineStarts(bytes, encoding);
    return bytes.subarray(starts[first - 1] ?? bytes.length, starts[last] ?? bytes.length);
  };
}

export const LF = 0x0a;
export const CR = 0x0d;

/** Offsets at which the lines of some bytes begin, 0 among them even when there are none: the same lines as `toLines` finds in the text, since no encoding uses these bytes for anything else. */
export function lineStarts(bytes: Uint8Array, encoding: Encoding): readonly number[] {
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  const [low, high] = encoding === 'utf-16be' ? [1, 0] : [0, width - 1];
  const unit = (at: number): number => (width === 1 ? bytes[at]! : (bytes[at + high]! << 8) | bytes[at + low]!);
  const starts = [0];
  if (width === 1 && !bytes.includes(CR)) {
    for (let at = bytes.indexOf(LF) + 1; at > 0 && at < bytes.length; at = bytes.indexOf(LF, at) + 1) starts.push(at);
    return starts;
  }
  for (let at = 0; at + width <= bytes.length; at += width) {
    const is = unit(at);
    if (is !== LF && is !== CR) continue;
    if (is === CR && at + 2 * width <= bytes.length && unit(at + width) === LF) at += width;
    if (at + width < bytes.length) starts.push(at + width);
  }
  return starts;
}

/** First line whose bytes are not valid in the encoding of the text, or null. */
export function firstInvalidLine(source: SourceText): number | null {
  if (!source.text.includes('\ufffd')) return null;
  for (const { number, text } of source.lines) {
    if (text.includes('\ufffd') && !isValid(source.bytesOf([number, number]), source.encoding)) return number;
  }
  return null;
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  // Windows-1252 cannot write U+FFFD: where it stands, a byte stood for nothing.
  if (encoding === 'windows-1252') return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
