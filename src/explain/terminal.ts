/** An explanation for a terminal or a pipe: every line with its number, what was read in it, and what the page does not say in these words. */
import { cut, widthOf } from '../emit/width.js';
import type { Warning } from '../offer.js';
import { printableLine } from '../report/printable.js';
import type { Paint } from '../report/reporter.js';
import type { ExplainedLine, Explanation } from './explanation.js';
import { leavesOf, says } from './leaves.js';
import { listIn } from './lists.js';
import { type Margin, marginsOf, nameOf } from './margin.js';
import { wrapped } from './wrap.js';

type Painter = (text: string) => string;

/** How the parts of an explanation look. */
export interface Ink extends Paint {
  /** The name of a field. */
  readonly field: Painter;
  /** What was read. */
  readonly read: Painter;
  /** A line that was taken out; to be told apart without colour too. */
  readonly struck: Painter;
}

export interface View {
  readonly ink: Ink;
  /** Columns of the terminal; null where lines may be of any length. */
  readonly columns: number | null;
}

/** The margin takes so many columns at the most, on a narrow terminal this share of them. */
const MARGIN = { most: 28, share: 0.36 };
const GAP = '  ';
/** Columns that are left for text on the narrowest terminal. */
const LEAST_TEXT = 16;
const WARNING = '! warning';
/** What `struck` may add to a text where there is no colour. */
const MARKS = 4;

/** A posting, explained line by line. */
export function terminalView(explanation: Explanation, { ink, columns }: View): string {
  const { lines, warnings } = explanation;
  const margins = marginsOf(lines);
  const most = columns === null ? MARGIN.most : Math.min(MARGIN.most, Math.floor(columns * MARGIN.share));
  const names = margins.map((margin) => namesIn(margin, most));
  const marks = explanation.record.warnings.length > 0 ? [WARNING] : [];
  const widest = [...names, ...marks].reduce((width, text) => Math.max(width, widthOf(text)), 0);
  const digits = String(lines.at(-1)?.number ?? 0).length;
  const indent = digits + widest + 2 * GAP.length;
  const room = columns === null ? null : Math.max(LEAST_TEXT, columns - indent);

  const beside = (start: string, parts: readonly string[], paint: Painter): string =>
    parts.map((part, i) => `${`${i === 0 ? start : ' '.repeat(indent)}${paint(part)}`.trimEnd()}\n`).join('');
  const margin = (text: string, paint: Painter): string =>
    `${paint(text)}${' '.repeat(Math.max(0, widest - widthOf(text)))}${GAP}`;
  const below = (mark: string, text: string, paint: Painter): string =>
    beside(' '.repeat(digits) + GAP + margin(mark, paint), wrapped(printableLine(text), room), paint);
  const warningRow = ({ code, message }: Warning): string => below(WARNING, `${code}: ${message}`, ink.level.warning);

  const rowsOf = (line: ExplainedLine, i: number): string => {
    const number = ink.faint(String(line.number).padStart(digits));
    const name = margin(names[i] ?? '', line.values.length > 0 ? ink.field : ink.faint);
    const text = printableLine(line.text.replaceAll('\t', '    '));
    const parts = wrapped(text, room === null || line.kind !== 'copy' ? room : room - MARKS);
    const read = readingOf(line, margins[i]);
    return [
      beside(`${number}${GAP}${name}`, parts, painterOf(line, ink)),
      read === '' ? '' : below('', `→ ${read}`, ink.read),
      ...line.warnings.map(warningRow),
    ].join('');
  };
  return [headOf(explanation, ink), ...warnings.map(warningRow), '\n', ...lines.map(rowsOf)].join('');
}

function headOf({ record, line, lines }: Explanation, ink: Ink): string {
  const { path, ordinal, layout, encoding } = record.source;
  const [first, last] = record.source.lines;
  const gone = record.duplicates.lines;
  const copies = `${gone === 0 ? 'none' : gone} of ${lines.length} lines collapsed`;
  const place = printableLine(line === null ? path : `${path}:${line}`);
  return `${ink.strong(place)}: posting ${ordinal}, ${first === last ? `line ${first}` : `lines ${first}–${last}`}\n${layout}, ${encoding}, ${copies}\n`;
}

/** The names in a margin, as many as there is room for. */
function namesIn({ goesOn, fields, word }: Margin, room: number): string {
  const bar = goesOn ? '│ ' : '';
  const names = fields.map(([name]) => name);
  const all = `${bar}${names.join(', ')}${word}`;
  if (names.length < 2 || widthOf(all) <= room) return cut(all, room).trimEnd();
  const more = ` +${names.length - 1}`;
  return `${cut(`${bar}${names[0]}`, room - more.length)}${more}`;
}

/** What the values that end here say, and their lines do not say in the same words. */
function readingOf({ number, values }: ExplainedLine, margin: Margin | undefined): string {
  const texts = new Map<string, string[]>();
  for (const value of values) {
    if (value.isText || value.spans.at(-1)?.[1] !== number) continue;
    for (const { name, text } of leavesOf(nameOf(value), value.value))
      if (!says(value.raw, text)) listIn(texts, name).push(text);
  }
  const names = margin?.fields.map(([name]) => name) ?? [];
  // Beside its own name a single value needs no other.
  const isAlone = texts.size === 1 && names.length === 1 && texts.has(names[0] ?? '');
  return [...texts].map(([name, all]) => `${isAlone ? '' : `${name}: `}${all.join(', ')}`).join('; ');
}

function painterOf({ kind, values }: ExplainedLine, { struck, strong, faint }: Ink): Painter {
  if (kind === 'copy') return struck;
  if (kind === 'heading') return strong;
  return kind === 'noise' && values.length === 0 ? faint : (text) => text;
}
