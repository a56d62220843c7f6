/** Characters that act on a terminal, hide what stands beside them, or are a line end to some readers only. */

/**
 * Those that JSON leaves as they are: delete and C1 controls (one of which begins terminal commands as escape does), line and
 * paragraph separators, direction overrides, byte order marks, annotations, and what is no character.
 */
const UNPRINTABLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/;
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, 'g');

/** Whether a text holds any. */
export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** JSON, or a double-quoted YAML scalar, with `\uXXXX` in their place: the same value to every reader. */
export function escapeUnprintable(quoted: string): string {
  return hasUnprintable(quoted) ? quoted.replace(EVERY_UNPRINTABLE, unicodeEscape) : quoted;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
