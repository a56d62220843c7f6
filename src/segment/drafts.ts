/** Sections while they are read. */
import type { FreeText, Label, LabelledValue, Line, Role, Section } from '../offer.js';
import { lineKey, withoutBullet } from '../text.js';
import { isRole, type Meaning } from './layout.js';
import type { Reading } from './reading.js';

export interface Draft {
  readonly kind: 'value' | 'text';
  readonly id: Label | Role | null;
  readonly rank: number;
  readonly title: string | null;
  readonly titleLine: number | null;
  readonly lines: Line[];
}

/** A text, under a heading or under none. */
export const textDraft = (id: Role | null, lines: Line[], heading?: Pick<Draft, 'title' | 'titleLine'>): Draft => ({
  kind: 'text',
  id,
  rank: 0,
  title: heading?.title ?? null,
  titleLine: heading?.titleLine ?? null,
  lines,
});

/** What stands beside a label, as a line of its own. */
export function beside({ number, last }: Line, value: string): Line {
  const line = { number, text: value, key: lineKey(value) };
  return last === undefined ? line : { ...line, last };
}

export const isEmpty = ({ lines }: Draft): boolean => lines.every(({ key }) => key === '');

/** Joins the parts that one line was cut into: within a text they turned out to be no labels. */
function joinParts(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ number }, i) => number !== lines[i - 1]?.number)) return lines;
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before?.number === line.number)
      joined.splice(-1, 1, { ...line, text: before.text + line.text, key: lineKey(before.text + line.text) });
    else joined.push(line);
  }
  return joined;
}

/** A label or heading without its marks and its colon. */
const nameOf = (title: string | null): string | null => title && withoutBullet(title).replace(/ ?:$/, '');

/** Blank lines at either end belong to the page, not to the section. */
export function finish({ kind, id, rank, title, titleLine, lines }: Draft): Section {
  let first = 0;
  let last = lines.length;
  while (first < last && lines[first]?.key === '') first++;
  while (last > first && lines[last - 1]?.key === '') last--;
  const own = lines.slice(first, last);
  const heading = { title: nameOf(title), titleLine };
  return kind === 'value'
    ? ({ kind, id: id as Label | null, rank, ...heading, lines: own } satisfies LabelledValue)
    : ({ kind, id: id as Role | null, ...heading, lines: joinParts(own) } satisfies FreeText);
}

/** The section that a word begins; null for a word that begins none. */
export function draftOf(reading: Reading, meaning: Meaning, line: Line, lines: Line[]): Draft | null {
  const { title, word } = reading;
  if (meaning === 'noise' || meaning === 'furniture') return null;
  const heading = { title, titleLine: line.number };
  if (meaning === 'text') return textDraft(null, lines, heading);
  return isRole(meaning)
    ? textDraft(meaning, lines, heading)
    : { kind: 'value', id: meaning, rank: word.rank, ...heading, lines };
}
