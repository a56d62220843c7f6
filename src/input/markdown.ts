/** What is left of a page that was turned to Markdown, but for what tells titles, headings, links and lists, which readers of lines know. */

/** What may have marks: lines that are bold or pictures, escaped characters. */
const MARKED = /\*\*|!\[|\\(?:[!-/:-@[\]^-`{-~]|$)/m;
/** A line that is bold, behind the marks of an item or a heading. */
const BOLD = /^([\s#*•-]{0,20})\*\*([^*]{1,500})\*\*([\s:]{0,4})$/;
const PICTURE = String.raw`!\[[^\]]{0,300}\]\([^()\s]{0,2000}(?:\s[^()]{0,200})?\)`;
/** A line of nothing but pictures, some of which lead elsewhere. */
const PICTURES = new RegExp(
  String.raw`^\s*(?:[-*•]\s+)?(?:${PICTURE}\s*|\[\s*${PICTURE}\s*\]\([^()\s]{0,2000}\)\s*){1,20}$`,
);
/** "1\. ", "rose\_adam", a "\" that breaks a line: Markdown escapes all punctuation of ASCII. A "\" before a "\" begins the path of a server. */
const ESCAPED = /(?<!\\)\\([!-/:-@[\]^-`{-~]|$)/g;

/** Whether there is anything in a text for `withoutMarkdown` to do. */
export const hasMarkdown = (text: string): boolean =>
  (text.includes('**') || text.includes('![') || text.includes('\\')) && MARKED.test(text);

/** A line as the page showed it: bold lines plain, pictures gone, characters without the "\" before them. Source: CommonMark, "Backslash escapes", "Images". */
export function withoutMarkdown(line: string): string {
  if (!hasMarkdown(line)) return line;
  return PICTURES.test(line) ? '' : line.replace(BOLD, '$1$2$3').replace(ESCAPED, '$1');
}

/** What makes a line a heading in Markdown. */
const HEADING_MARKS = /^#{1,6}\s+/;

/** A line without what makes it a heading: what lines are compared by. */
export const withoutHeadingMarks = (line: string): string =>
  line.startsWith('#') ? line.replace(HEADING_MARKS, '') : line;
