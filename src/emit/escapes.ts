/** Characters that act on a terminal, hide what stands beside them, are a line end to some readers only, or cannot be written at all. */

/**
 * Those that JSON leaves as they are: delete and C1 controls (one of which begins terminal commands as escape does), line and
 * paragraph separators, direction overrides, byte order marks, annotations, and what is no character.
 */
const UNPRINTABLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/;
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, 'g');

/** Halves of a surrogate pair. UTF-8 has no form for them, and many a reader refuses their escape. */
const HALVES = /\p{Cs}/gu;
const ESCAPED_HALF = /\\ud[89a-f]/;

/** Whether a text holds any character that is written as an escape. */
export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** JSON, or a double-quoted YAML scalar, with `\uXXXX` in place of such characters: the same value to every reader. */
export function escapeUnprintable(quoted: string): string {
  return hasUnprintable(quoted) ? quoted.replace(EVERY_UNPRINTABLE, unicodeEscape) : quoted;
}

/** A text as it comes back once it has been written: U+FFFD for what cannot be. */
export function wellFormed(text: string): string {
  return text.replace(HALVES, '\ufffd');
}

/** A value as JSON that every reader takes, and that may be shown on a terminal. */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return escapeUnprintable(ESCAPED_HALF.test(text) ? JSON.stringify(value, wellFormedTexts, indent) : text);
}

function wellFormedTexts(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value;
}

/** `\\u001b` for a character of one code unit. */
export function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
