/** Text of a page as HTML. Nothing in it may act: not as a tag, and not on the order or the look of the text around it. */

/** Characters that nobody sees: controls but tabs and line ends, formats (zero-width, bidirectional, soft hyphens), separators, halves, fillers. */
const HIDDEN = '(?![\\t\\n])[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\u115f\\u1160\\u3164\\uffa0]';
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');
const EVERY_SPECIAL = new RegExp(`[&<>"']|${HIDDEN}`, 'gu');

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `U+202E`, as Unicode writes it. */
const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Text between tags. What cannot be seen is shown by its number. */
export const html = (text: string): string =>
  text.replace(EVERY_SPECIAL, (character) => ENTITIES[character] ?? `<i class="hidden">${nameOf(character)}</i>`);

/** Text where no tag may stand: the value of an attribute, the title of a page. */
export const plainHtml = (text: string): string => html(text.replace(EVERY_HIDDEN, (character) => nameOf(character)));
