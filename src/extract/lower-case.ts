/** Patterns that pass over case take long to be made ready, and longer to be matched, than those of small letters. */

/** The only letter that is longer as a small one, and the only one that is an "s" to patterns that pass over case and no "S". */
const UNEVEN = /[\u0130\u017f]/;

/** The text in small letters, each where it stands: what is found there stands at the same place of the text. */
export function lowerCase(text: string): string {
  const even = UNEVEN.test(text) ? text.replaceAll('\u0130', '\u0131').replaceAll('\u017f', 's') : text;
  return even.toLowerCase();
}
