/** Text that came from a file, made safe to print: a terminal obeys control characters, and direction marks change what one reads. */
import { unicodeEscape } from '../emit/escapes.js';

const UNSAFE = /\r\n|[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LINE_UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const LAYOUT = ['\n', '\r\n', '\t'];

/** Control characters but line ends and tabs become `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (found) => (LAYOUT.includes(found) ? found : unicodeEscape(found)));
}

/** The same for what must stay on one line. */
export function printableLine(text: string): string {
  return text.replace(LINE_UNSAFE, unicodeEscape);
}
