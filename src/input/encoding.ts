/** Bytes to characters: in which encoding a text is, and what its characters are. */
import { Buffer, isAscii, isUtf8, transcode } from 'node:buffer';
import type { Encoding } from '../offer.js';

/**
 * The characters of Windows-1252 where it is not Latin-1, for the bytes 0x80 to 0x9F (Node's own decoder of that name gives control
 * characters there). Five bytes stand for nothing.
 */
const WINDOWS_1252_HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** What is larger has no room for another copy of it. */
const SMALL = 1 << 20;

/** UTF-8, in half the time its decoder takes where everything is valid. */
function utf8(bytes: Uint8Array): string {
  if (bytes.length > SMALL || !isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  if (isAscii(bytes)) return asBuffer(bytes).toString('latin1');
  return transcode(bytes.subarray(markLength(bytes, 'utf-8')), 'utf8', 'utf16le').toString('utf16le');
}

/** The same bytes, not copied. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What every encoding makes of bytes; a byte order mark of its own is taken off, what is invalid becomes U+FFFD. */
export const DECODERS = {
  'utf-8': utf8,
  'utf-16le': (bytes) => new TextDecoder('utf-16le').decode(bytes),
  'utf-16be': (bytes) => new TextDecoder('utf-16be').decode(bytes),
  'windows-1252': (bytes) =>
    asBuffer(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (high) => WINDOWS_1252_HIGH.charAt(high.charCodeAt(0) - 0x80)),
} as const satisfies { readonly [id in Encoding]: (bytes: Uint8Array) => string };

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How many bytes of a text are its byte order mark. A mark of another encoding is none: it is read as characters. */
export function markLength(bytes: Uint8Array, encoding: Encoding): number {
  const mark = MARKS.find(([of]) => of === encoding)?.[1] ?? [];
  return mark.every((byte, i) => bytes[i] === byte) ? mark.length : 0;
}

/** Enough of a file to know UTF-16 by. */
const SAMPLE = 4096;
/** French in UTF-16 has a zero in nearly every unit; a curly quote or a long dash has none. */
const ZEROS = { most: 0.4, few: 0.05 };

export interface Recognised {
  readonly encoding: Encoding;
  /** True when the encoding was neither marked nor proved by valid UTF-8. */
  readonly guessed: boolean;
}

/** The encoding of some bytes: by their mark, by the zeros that UTF-16 leaves, as valid UTF-8, else Windows-1252. */
export function recogniseEncoding(bytes: Uint8Array): Recognised {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return { encoding: marked[0], guessed: false };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { encoding: wide, guessed: true };
  return isUtf8(bytes) ? { encoding: 'utf-8', guessed: false } : { encoding: 'windows-1252', guessed: true };
}

/** UTF-16 without a mark: zeros fill one half of its units, and are rare in the other. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < units; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > units * ZEROS.most && even <= units * ZEROS.few) return 'utf-16le';
  if (even > units * ZEROS.most && odd <= units * ZEROS.few) return 'utf-16be';
  return null;
}
