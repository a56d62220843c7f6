/**
 * How wide text is on a terminal, and how it is made to fit. Its patterns stand where they are used: to read them takes half a millisecond,
 * and most runs show plain text.
 */
import { squeeze } from '../text.js';

/** Text of which every character is one column wide. */
const NARROW = /^[\u0020-\u007e\u00a1-\u02ff]*$/;

/** More characters of a value than any line of a table shows. */
const ENOUGH = 2000;

/** Text on one line, without what a terminal would obey, or show as nothing: controls, halves of a surrogate pair, formats and variation selectors. */
export function printable(text: string): string {
  const controlled = text.slice(0, ENOUGH).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  return squeeze(controlled.replace(/[\p{Cf}\p{Variation_Selector}]/gu, '').normalize('NFC'));
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** Cuts a text that is too wide, and says so with "…". */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOfCharacter(character);
    if (width > room - 1) break;
    kept += character;
  }
  return room < 1 ? '' : `${kept.trimEnd()}…`;
}

/** A text of exactly this width: cut, or filled with spaces. */
export function fill(text: string, room: number): string {
  const shown = cut(text, room);
  return shown + ' '.repeat(Math.max(0, room - widthOf(shown)));
}

function widthOfCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return isWide(character) ? 2 : 1;
}

/** Wide by UAX #11: CJK, Hangul, full-width forms, and what is an emoji without being asked. */
const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u.test(
    character,
  );
