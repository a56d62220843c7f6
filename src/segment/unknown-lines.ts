/** Lines that are no word of the layout, no fact and no part of what stands above: each stands in the head, under a label of its own, or begins a text. */
import type { Line, Role } from '../offer.js';
import { isBrokenSentence } from './broken.js';
import { beside, isEmpty, textDraft } from './drafts.js';
import { hasTitleMark } from './head.js';
import type { Layout } from './layout.js';
import { isOverProse, type Page } from './order.js';
import { open, type Reader } from './reader-state.js';
import { readLead, readUnknown } from './unlabelled.js';
import { isNameOfKind, isOwnHeading, isSentence, isShort } from './values.js';

/** Takes such a line. */
export function takeUnknown(reader: Reader, line: Line, i: number): void {
  const { page, layout, current, inFacts, headed, drafts, factsHeading } = reader;
  // A page of known order begins with the name of the post, whatever that looks like.
  if (layout.order === 'page' && drafts.length === 0) {
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
    // "Contexte :", then prose, is a heading; of a page that has none it is a line.
    if (first.length > 0 || layout.order === 'page' || !isOverProse(page, i))
      open(reader, { kind: 'value', id: null, rank: 0, ...heading, lines: first });
    else if (layout.order === 'blocks') open(reader, textDraft(null, first, heading));
    else open(reader, textDraft(layout.opening, [line]));
  } else if (current !== null && isOddValue(reader, i)) {
    open(reader, { ...current, id: null, lines: [line] });
  } else if (drafts.length === 0 && factsHeading === null ? !isProse(reader, i) : inFacts && isLoose(page, i, layout)) {
    reader.head.push(line);
    // "CDD de 3 ans - Jardinier (H/F)"
    if (hasTitleMark(line)) reader.inline.push(...readLead(line, layout));
  } else {
    const id = factsHeading?.id ?? (headed !== null || factsHeading !== null ? null : layout.opening);
    const lines = id === layout.opening ? [...takeHeading(reader, i), line] : [line];
    open(reader, textDraft(id as Role | null, lines, factsHeading ?? undefined));
  }
}

/** A sentence, or the first line of one that the page broke. */
const isProse = ({ page: { lines }, layout }: Reader, i: number): boolean =>
  isSentence(lines[i]?.key ?? '') || (layout.beginsText !== undefined && isBrokenSentence(lines, i));

/** A label that no layout knows: among facts, or behind one that stands under a text without a heading. */
function unknownOf({ layout, drafts, current, inFacts, headed }: Reader, line: Line): ReturnType<typeof readUnknown> {
  if (inFacts) {
    // "Chargé de mission : eau (H/F)" over all else is no label.
    const isName = layout.order === 'blocks' && drafts.length === 0 && (hasTitleMark(line) || isNameOfKind(line.key));
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

/** A short line among facts: neither prose nor the first words of it. */
function isLoose({ lines, readings, next }: Page, index: number, { order }: Layout): boolean {
  const line = lines[index];
  if (order !== 'blocks' || line === undefined || !isShort(line.key) || TO_WHOM.test(line.key)) return false;
  if (hasTitleMark(line)) return true;
  const below = next(index);
  return below < 0 || readings[below] != null || !isSentence(lines[below]?.key ?? '');
}
