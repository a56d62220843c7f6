/** Reads lines into sections by the words of a layout. It knows how labels and headings stand on a page, not what they mean. */
import type { LabelledValue, Line, Role, SegmentedPosting } from '../offer.js';
import { squeeze, withoutBullet } from '../text.js';
import { isBrokenSentence } from './broken.js';
import { beside, type Draft, draftOf, finish, isEmpty, textDraft } from './drafts.js';
import { footOf } from './foot.js';
import { addedTo, isOfEmployer, takes, withoutSeparator } from './goes-on.js';
import { hasTitleMark, isMenuWord, isTitle, titleOver } from './head.js';
import { meaningHere } from './labels-as-headings.js';
import { answers, isKind, isValueHere, isValueOf } from './labels-as-values.js';
import type { Layout } from './layout.js';
import type { Lexicon } from './lexicon.js';
import {
  inAnyOrder,
  inBlocks,
  inPageOrder,
  isOverProse,
  isTitleOfFacts,
  type Judge,
  type Page,
  type Where,
} from './order.js';
import { type Reading, readInline, readWord } from './reading.js';
import { unknownHeadings } from './unknown-headings.js';
import { readFact, readFacts, readHiring, readLead, readUnknown } from './unlabelled.js';
import { isNameOfKind, isOwnHeading, isSentence, isShort, VALUES } from './values.js';

/** A posting cut into sections, as far as its page says. */
type PageSections = Omit<SegmentedPosting, 'posting' | 'layout'>;

/** A page while it is read, line by line. */
interface Reader {
  readonly page: Page;
  /** The line that is the title by where it stands. */
  readonly named: Line | undefined;
  readonly isNoise: readonly boolean[];
  readonly layout: Layout;
  readonly lexicon: Lexicon;
  readonly judge: Judge;
  /** Says of a line that it is a heading that no layout knows, within a section. */
  readonly isHeading: ReturnType<typeof unknownHeadings>;
  readonly head: Line[];
  readonly noise: Line[];
  readonly inline: Draft[];
  readonly drafts: Draft[];
  /** The section that lines go to. */
  current: Draft | null;
  /** A heading over a block of facts: the text after them is its text. */
  title: Draft | null;
  /** No text has begun. */
  inFacts: boolean;
  /** The first headed text, once it has begun. */
  headed: Draft | null;
}

/**
 * Cuts the lines of one posting into sections. Every line that is not blank ends in the head, one section or the noise.
 * @param source - its lines as they are written
 * @param lines - the same, with those cut that hold several labels
 */
export function readSections(
  source: readonly Line[],
  lines: readonly Line[],
  layout: Layout,
  lexicon: Lexicon,
): PageSections {
  const reader = readerOf(source, lines, layout, lexicon);
  for (let i = 0; i < lines.length; i++) readLine(reader, i);
  const { head, drafts, inline, noise, named: title } = reader;
  return { head, sections: drafts.map(finish), inline: inline.map(finish) as LabelledValue[], noise, title };
}

function readerOf(source: readonly Line[], lines: readonly Line[], layout: Layout, lexicon: Lexicon): Reader {
  const furniture = layout.furniture(source);
  const isNoise = lines.map(
    ({ number, key }) => furniture.has(number) || (key !== '' && lexicon.isNoise(withoutAnchor(key))),
  );
  const readings = lines.map((line, i) =>
    line.key === '' || isNoise[i] || lexicon.isWordless(line.text) ? null : readWord(line, lexicon),
  );
  const page: Page = {
    lines,
    readings,
    next: (index) => {
      let at = index + 1;
      while (at < lines.length && (lines[at]?.key === '' || isNoise[at])) at++;
      return at < lines.length ? at : -1;
    },
  };
  const foot = footOf(page, isNoise, layout);
  isNoise.fill(true, foot);
  readings.fill(null, foot);
  const named = layout.titleOver && titleOver(page, source, layout.titleOver);
  const judge = {
    page: () => inPageOrder(page, layout.unordered),
    free: () => inAnyOrder,
    blocks: () => inBlocks(page, layout),
  }[layout.order]();
  const isHeading = unknownHeadings(page, isNoise, layout);
  const read = {
    head: [],
    noise: [],
    inline: [],
    drafts: [],
    current: null,
    title: null,
    inFacts: true,
    headed: null,
  };
  return { page, named, isNoise, layout, lexicon, judge, isHeading, ...read };
}

function readLine(reader: Reader, i: number): void {
  const { page, isNoise, layout } = reader;
  const line = page.lines[i] as Line;
  if (line.number === reader.named?.number) takeTitle(reader, reader.named, i);
  else if (line.key === '') reader.current?.lines.push(line);
  // Rules and lone bullets between facts; within a text they are the author's.
  else if (isNoise[i] || (reader.inFacts && layout.order === 'blocks' && !/[\p{L}\d]/u.test(line.key)))
    reader.noise.push(line);
  else readWritten(reader, line, i);
}

/** The title. It may have been cut at words of its own. */
function takeTitle({ page, head, inline, layout }: Reader, title: Line, i: number): void {
  if (page.lines[i - 1]?.number === title.number) return;
  head.push(title);
  inline.push(...readLead(title, layout));
}

/** A line that says something: a word that begins a section, or a line of one. */
function readWritten(reader: Reader, line: Line, i: number): void {
  endBanner(reader, i);
  const { page, layout, judge, inFacts, current } = reader;
  const read = page.readings[i] ?? null;
  const word = read !== null && inFacts && isKind(read, page, i, layout) ? null : read;
  const isAnswer = word !== null && isValueHere(page, i);
  // It says by itself what it is a value of.
  if (isAnswer && current?.id !== word.meaning && takeFacts(reader, line)) return;
  const isValue = isAnswer
    ? answers(word, current, page.readings[page.next(i)] != null)
    : word !== null && isValueOf(word, current);
  if (word === null || isValue) takeLine(reader, null, line, i);
  else if (isOverPosting(reader) && isMenuWord(page, i, word, layout)) reader.head.push(line);
  else {
    const verdict = judge(word, i, whereIs(reader));
    if (verdict === 'word') takeWord(reader, word, line, i);
    else takeLine(reader, verdict === 'inline' ? word : null, line, i);
  }
}

/**
 * A line that begins no section by a word of the layout.
 * @param mention - the label and the value that it states nevertheless
 */
function takeLine(reader: Reader, mention: Reading | null, line: Line, i: number): void {
  const { page, layout, current } = reader;
  noteMention(reader, mention, line, i);
  if (reader.isHeading(i, current)) {
    const title = squeeze(withoutBullet(line.text));
    open(reader, textDraft(layout.roleOf?.(title) ?? null, [], { title, titleLine: line.number }));
  } else if (current !== null && takes(current, page, i, layout)) {
    if (current.kind === 'text') noteFacts(reader, current, line);
    current.lines.push(addedTo(current, page, i));
  } else if (isOfEmployer(current, page, i, layout, reader.named !== undefined))
    open(reader, textDraft('employer_presentation', [withoutSeparator(page, i)]));
  else if (!takeFacts(reader, line)) takeOther(reader, line, i);
}

/** What a line of a text states without a label, before it is part of that text. */
function noteFacts({ layout, headed, inline }: Reader, text: Draft, line: Line): void {
  const said = readFact(line, layout);
  if (said !== null && (headed === null || (said.id ?? '') in VALUES)) inline.push(said);
  // Before any heading, and in the first line under the first, pages say who hires.
  if (headed === null || (headed === text && isEmpty(text))) inline.push(...(readHiring(line, layout)?.facts ?? []));
}

/** What stands over a posting is no longer than this. */
const LONGEST_MENU = 60;

/** True until the posting has begun: with its title, a fact or a text. */
const isOverPosting = ({ layout, drafts, title, head }: Reader): boolean =>
  layout.order === 'blocks' &&
  drafts.length === 0 &&
  title === null &&
  head.length < LONGEST_MENU &&
  !head.some(hasTitleMark);

/** So many lines of prose may stand over the title. */
const LONGEST_BANNER = 4;

/** Prose over the title of a posting does not belong to what follows. */
function endBanner(reader: Reader, i: number): void {
  const { page, layout, drafts, current, headed } = reader;
  if (drafts.length !== 1 || current?.kind !== 'text' || headed !== null || layout.order !== 'blocks') return;
  if (current.lines.length > LONGEST_BANNER || !isTitle(page, i, layout)) return;
  reader.current = null;
  reader.inFacts = true;
}

const whereIs = ({ current, inFacts, headed }: Reader): Where => ({
  inFacts,
  headed: headed !== null,
  inText: current?.kind === 'text',
  isOneLine: current !== null && current.lines.length === 1 && current.lines[0]?.number === current.titleLine,
  section: current?.kind === 'text' && (current.title !== null || headed !== null) ? current : null,
});

function open(reader: Reader, draft: Draft): void {
  reader.current = draft;
  reader.drafts.push(draft);
  if (draft.kind === 'value') return;
  // The employer presents itself among the facts.
  if (draft.id !== 'employer_presentation') reader.inFacts = false;
  reader.title = null;
  if (draft.title !== null) reader.headed ??= draft;
}

/** A line that begins a section. */
function takeWord(reader: Reader, reading: Reading, line: Line, i: number): void {
  const { page, layout } = reader;
  const meaning = meaningHere(reading, page, i, layout);
  const first = reading.value === '' ? [] : [beside(line, reading.value)];
  const section = draftOf(reading, meaning, line, first);
  if (section === null) {
    reader.noise.push(line);
    if (meaning === 'furniture') reader.current = null;
  } else if (layout.order === 'blocks' && first.length === 0 && isTitleOfFacts(meaning, page, i)) {
    reader.current = null;
    reader.title = section;
  } else open(reader, section);
}

/** A value that a line of a text states: the line stays where it is. */
function noteMention({ page, lexicon, headed, inline }: Reader, said: Reading | null, line: Line, i: number): void {
  const mention = said ?? (headed !== null ? readInline(line, lexicon) : null);
  if (mention === null) return;
  const below = mention.value === '' ? page.lines[page.next(i)] : beside(line, mention.value);
  const noted = draftOf(mention, mention.meaning, line, below === undefined ? [] : [below]);
  if (noted?.kind === 'value') inline.push(noted);
}

/** Facts without a label, each of which is a section. @returns false when there are none */
function takeFacts(reader: Reader, line: Line): boolean {
  if (!reader.inFacts) return false;
  const hiring = readHiring(line, reader.layout);
  if (hiring !== null) {
    takeHiring(reader, line, hiring);
    return true;
  }
  const { facts, rest } = readFacts(line, reader.layout, reader.lexicon);
  for (const fact of facts) open(reader, fact);
  if (facts.length > 0) reader.head.push(...rest);
  return facts.length > 0;
}

/** A sentence that says who hires: two facts; one that says more is a text of its own among the facts, and they are noted. */
function takeHiring(reader: Reader, line: Line, { facts, isWhole }: NonNullable<ReturnType<typeof readHiring>>): void {
  if (isWhole) {
    for (const fact of facts) open(reader, fact);
    return;
  }
  reader.inline.push(...facts);
  reader.drafts.push(textDraft(reader.layout.opening, [line]));
  reader.current = null;
}

/** A line that nothing is known of: it stands in the head, under a label of its own, or begins a text. */
function takeOther(reader: Reader, line: Line, i: number): void {
  const { page, layout, current, inFacts, headed, drafts, title } = reader;
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
  } else if (drafts.length === 0 && title === null ? !isProse(reader, i) : inFacts && isLoose(page, i, layout)) {
    reader.head.push(line);
    // "CDD de 3 ans - Jardinier (H/F)"
    if (hasTitleMark(line)) reader.inline.push(...readLead(line, layout));
  } else {
    const id = title?.id ?? (headed !== null || title !== null ? null : layout.opening);
    const lines = id === layout.opening ? [...takeHeading(reader, i), line] : [line];
    open(reader, textDraft(id as Role | null, lines, title ?? undefined));
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

/** "[Aller au contenu](#main)": a link within the page leads nowhere. */
const withoutAnchor = (key: string): string => (key.startsWith('[') ? key.replace(/\]\(#[^()\s]{0,80}\)$/, ']') : key);

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
