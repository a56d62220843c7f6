/** Texts as they are written, and as they come back. */
import { Buffer, transcode } from 'node:buffer';
import { asBuffer } from '../input/encoding.js';

/** Characters from which what Node has for changing encodings is faster than what it has for texts, though the text is copied once more. */
const LONG = 1 << 11;

/** A text in UTF-8, with U+FFFD for halves of surrogate pairs. */
export function utf8(text: string): Uint8Array {
  if (text.length < LONG) return Buffer.from(text);
  try {
    return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8');
  } catch {
    // A half of a surrogate pair, or a Node without ICU.
    return Buffer.from(text);
  }
}

/** The value that a JSON text in UTF-8 holds. */
export const parsedJson = (json: Uint8Array) => JSON.parse(asBuffer(json).toString());
