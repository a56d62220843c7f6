/** Small letters for patterns: those that ignore case (`i`) take longer to compile and to match than those of small letters. */

/** İ, the only letter that becomes longer in lower case, and ſ, which patterns that ignore case take for an "s" but not for an "S". */
const UNEVEN = /[\u0130\u017f]/;

/** The text in small letters, each where it stands: what is found there stands at the same place of the text. */
export function lowerCase(text: string): string {
  const even = UNEVEN.test(text) ? text.replaceAll('\u0130', '\u0131').replaceAll('\u017f', 's') : text;
  return even.toLowerCase();
}
