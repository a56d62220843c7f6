/** Text that came from a file, made safe to print: a terminal obeys control characters, and direction marks change what one reads. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters but tab and line ends become `\u001b`: JSON stays JSON with the same meaning. */
export function printable(text: string): string {
  return text.replace(UNSAFE, escapeOf);
}

/** The same for what must stay on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n\r\u2028\u2029]/g, escapeOf);
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
