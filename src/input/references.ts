/** Characters that are written as HTML writes them ("&eacute;", "&#39;"): what is left of a page when its tags were taken out and no more. */
import { decodeHTMLStrict } from 'entities/decode';

/** What may be a reference. They end in ";" here: "R&D" and the "&copy=1" of an address are none. */
const REFERENCE = /&#?[a-zA-Z\d]{1,32};/;
/** The "&" of one that is written as one too, by who escaped twice ("&amp;eacute;", "&amp;amp;"). */
const TWICE = /&(?:amp;)+(?=#?[a-zA-Z\d]{1,32};)/g;
/** A reference may stand for the end of a line, and lines are those of the file. */
const LINE_END = /[\r\n]/g;

/** Whether there is anything in a text for `dereferenced` to do. */
export const hasReferences = (text: string): boolean => text.includes('&') && REFERENCE.test(text);

/** A line with the characters that its references stand for; names that nobody knows stay. Source: HTML, "Named character references". */
export const dereferenced = (line: string): string =>
  hasReferences(line) ? decodeHTMLStrict(line.replace(TWICE, '&')).replace(LINE_END, ' ') : line;
