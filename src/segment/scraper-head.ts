/** What programs that fetch pages write over them: of the page, and none of it the page's. */
import type { Line } from '../offer.js';

/** A head is no longer than this. */
const LONGEST = 40;
const FENCE = /^---\s*$/;
/** "title: …", and what belongs to it: further lines of a value, items of a list. */
const ENTRY = /^(?:[\w.-]{1,40}:(?:\s|$)|\s+\S|- )/;

/** YAML between two fences, from the first line on ("front matter"). */
function frontMatterEnd(lines: readonly Line[]): number {
  if (!FENCE.test(lines[0]?.text ?? '')) return 0;
  const end = lines.findIndex(({ text }, i) => i > 0 && (i > LONGEST || !ENTRY.test(text)));
  return end > 1 && FENCE.test(lines[end]?.text ?? '') ? end : 0;
}

/** "Title: …", "URL Source: …", and more such, down to "Markdown Content:" (r.jina.ai, before the page). */
const READER = [/^Title: /, /^URL Source: \S/, /^Markdown Content:$/] as const;

function readerHeadEnd(lines: readonly Line[]): number {
  const [title, url] = lines.slice(0, LONGEST).filter(({ key }) => key !== '');
  if (!READER[0].test(title?.key ?? '') || !READER[1].test(url?.key ?? '')) return 0;
  return lines.slice(0, LONGEST).findIndex(({ key }) => READER[2].test(key)) + 1;
}

/** Numbers of the lines that a scraper wrote over a page. */
export function scraperHead(lines: readonly Line[]): ReadonlySet<number> {
  const end = frontMatterEnd(lines) || readerHeadEnd(lines);
  return new Set(lines.slice(0, end).map(({ number }) => number));
}
