/** Lines that are no word of the layout, no fact and no part of what stands above: each stands in the head, under a label of its own, or begins a text. */
import type { Label, Line, Role } from '../offer.js';
import { isBrokenProse, isBrokenSentence } from './broken.js';
import { beside, isEmpty, textDraft } from './drafts.js';
import { hasTitleMark, isLongName } from './head.js';
import { isLongItem, isOverList, isOverProse, isWordy } from './order.js';
import { isStillUntitled, isTitled, LONGEST_HEAD, open, type Reader } from './reader-state.js';
import { leadsIn, readFact, readLead, readUnknown } from './unlabelled.js';
import { isNameOfKind, isOwnHeading, isSentence, isShort } from './values.js';

/** Takes such a line. */
export function takeUnknown(reader: Reader, line: Line, i: number): void {
  const { page, layout, current, inFacts, drafts, factsHeading } = reader;
  // A page of known order begins with the name of the post, whatever that looks like, or has it right below its number and its day.
  if (layout.order === 'page' && (drafts.length === 0 || isBelowNumber(reader))) {
    reader.head.push(line);
    return;
  }
  if (inFacts && layout.beginsText?.(page.lines, i)) {
    open(reader, textDraft(layout.opening, [line]));
    return;
  }
  const unknown = unknownOf(reader, line);
  if (unknown !== null) {
    const first = unknown.value === '' ? [] : [beside(line, unknown.value)];
    const heading = { title: unknown.title, titleLine: line.number };
    const isLead = layout.order !== 'page' && leadsIn(unknown.title);
    // "Contexte :", then prose or a list, is a heading; of a page that has none, and of a text whose heading stands over facts, it is a line.
    const isPair = first.length > 0 || layout.order === 'page' || !(isOverProse(page, i) || isOverList(page, i));
    if (isPair && !isLead) open(reader, { kind: 'value', id: null, rank: 0, ...heading, lines: first });
    else if (layout.order === 'blocks' && factsHeading === null && !isLead)
      open(reader, textDraft(null, first, heading));
    else beginText(reader, line, i);
  } else if (current !== null && isOddValue(reader, i)) {
    open(reader, { ...current, id: null, lines: [line] });
  } else if (drafts.length === 0 && factsHeading === null ? !isProse(reader, i) : inFacts && isLoose(reader, i)) {
    reader.head.push(line);
    // "CDD de 3 ans - Jardinier (H/F)"
    if (hasTitleMark(line)) reader.inline.push(...readLead(line, layout));
  } else beginText(reader, line, i);
}

/** A text under the heading that stands over the facts above it, or under none. */
function beginText(reader: Reader, line: Line, i: number): void {
  const { layout, headed, factsHeading } = reader;
  const id = factsHeading?.id ?? (headed !== null || factsHeading !== null ? null : layout.opening);
  const lines = id === layout.opening ? [...takeHeading(reader, i), line] : [line];
  open(reader, textDraft(id as Role | null, lines, factsHeading ?? undefined));
}

/** A sentence, or the first line of one that the page broke; on a page of no known layout a list under its title, too. */
function isProse(reader: Reader, i: number): boolean {
  const { page, layout } = reader;
  const { lines, next } = page;
  const line = lines[i] as Line;
  if (isSentence(line.key)) return !(layout.order === 'blocks' && isLongName(line));
  if (layout.beginsText !== undefined) return isBrokenSentence(lines, i);
  if (isBrokenProse(lines, i)) return true;
  if (layout.order !== 'free' || !isTitled(reader)) return false;
  const pair = [lines[i], lines[next(i)]];
  return (
    !pair.some((line) => line !== undefined && hasTitleMark(line)) && (pair.some(isLongItem) || pair.every(isWordy))
  );
}

/** What tells a posting from others, and stands over its title on some boards. */
const IDENTITY: ReadonlySet<Label | Role | null> = new Set(['reference', 'offer_number', 'publication_date']);

/** True right below the number and the day of the posting where nothing else was read: the title stands there. */
const isBelowNumber = ({ head, drafts, current }: Reader): boolean =>
  head.length === 0 && current !== null && drafts.every(({ id }) => IDENTITY.has(id));

/** True until the title has been read, or a fact of the post: the title may still come. */
const isOverTitle = (reader: Reader): boolean =>
  reader.layout.order === 'blocks' &&
  reader.drafts.length < LONGEST_HEAD &&
  reader.drafts.every(({ id }) => IDENTITY.has(id)) &&
  isStillUntitled(reader);

/** A label that no layout knows: among facts, or behind one that stands under a text without a heading. */
function unknownOf(reader: Reader, line: Line): ReturnType<typeof readUnknown> {
  const { layout, drafts, current, inFacts, headed } = reader;
  if (inFacts) {
    // "Chargé de mission : eau (H/F)" over all else is no label.
    const isFirst = (layout.order === 'blocks' && drafts.length === 0) || isOverTitle(reader);
    const isName = isFirst && (hasTitleMark(line) || isNameOfKind(line.key));
    return isName ? null : readUnknown(line, layout.labelsStandAlone && current !== null);
  }
  const unknown = headed === null && current?.kind === 'value' ? readUnknown(line, false) : null;
  return unknown === null || unknown.value === '' || isSentence(unknown.value) ? null : unknown;
}

/** "Contexte" over the first text: it went to the head, like all that stands over a posting, and is a line of that text as its other headings are. */
function takeHeading({ page, head }: Reader, i: number): readonly Line[] {
  let at = i - 1;
  while (page.lines[at]?.key === '') at--;
  const above = page.lines[at];
  if (above === undefined || above !== head.at(-1) || hasTitleMark(above) || !isOwnHeading(above.key)) return [];
  head.pop();
  return page.lines.slice(at, i);
}

/** "Modalité de recrutement", "Au fil de l'eau", then the next label, on a page whose values stand under their labels: a value, though none that the label has elsewhere. */
function isOddValue({ page, layout, current, drafts }: Reader, i: number): boolean {
  const line = page.lines[i] as Line;
  if (layout.order !== 'blocks' || current?.kind !== 'value' || current.id === null || !isEmpty(current)) return false;
  const above = drafts.at(-2);
  if (above?.kind !== 'value' || above.titleLine === null) return false;
  const isUnder = above.titleLine < (above.lines.find(({ key }) => key !== '')?.number ?? 0);
  return isUnder && isShort(line.key) && !hasTitleMark(line) && page.readings[page.next(i)] != null;
}

/** "Envoyer vos candidatures à rh@example.org", without a full stop, which is none of an address. */
const TO_WHOM = /^(?:\S+ ){4,}[^\s@]+@[^\s@]+$/;

/** A short line among facts: neither prose nor the first words of it, nor the heading of a list. */
function isLoose(reader: Reader, index: number): boolean {
  const { page, layout } = reader;
  const { lines, readings, next } = page;
  const line = lines[index];
  if (layout.order !== 'blocks' || line === undefined || TO_WHOM.test(line.key)) return false;
  const isFirst = isOverTitle(reader);
  if (!isShort(line.key)) return isFirst && isLongTitle(reader, index);
  if (hasTitleMark(line)) return true;
  const below = next(index);
  if (below < 0 || readings[below] != null) return true;
  const isText = isBrokenProse(lines, index) || (isLongItem(lines[below]) && !isFact(reader, below));
  return !(isText && !isFirst) && !isSentence(lines[below]?.key ?? '');
}

const isFact = ({ page: { lines }, layout }: Reader, index: number): boolean =>
  readFact(lines[index] as Line, layout) !== null;

/** A title too long to be told from prose but by its marks, or by the fact right below it. */
function isLongTitle(reader: Reader, index: number): boolean {
  const { lines, readings, next } = reader.page;
  const line = lines[index] as Line;
  if (isSentence(line.key) || /[:;,]$/.test(line.key)) return false;
  const below = next(index);
  return hasTitleMark(line) || (below >= 0 && readings[below] == null && isFact(reader, below));
}
