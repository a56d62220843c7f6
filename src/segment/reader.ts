/** Reads lines into sections by the words of a layout. It knows how labels and headings stand on a page, not what they mean. */
import type { Label, LabelledValue, Line, Role, Section } from '../offer.js';
import { squeeze, withoutBullet } from '../text.js';
import { isBrokenProse, isBrokenSentence } from './broken.js';
import { beside, type Draft, draftOf, finish, isEmpty } from './drafts.js';
import { footOf } from './foot.js';
import { addedTo, isOfEmployer, takes, withoutSeparator } from './goes-on.js';
import { hasTitleMark, isMenuWord, isTitle, titleOver } from './head.js';
import { answers, isKind, isValueHere, isValueOf } from './labels-as-values.js';
import { type Layout, type Meaning, never } from './layout.js';
import { isButton } from './layouts/furniture.js';
import { isLabel, isRole, type Lexicon, type Reading, readInline, readWord } from './lexicon.js';
import {
  inAnyOrder,
  inBlocks,
  inPageOrder,
  isLongItem,
  isOverList,
  isOverProse,
  isTitleOfFacts,
  isWordy,
  type Judge,
  type Page,
  type Where,
} from './order.js';
import { scraperHead } from './scraper-head.js';
import { spacedHeadings } from './spaced-headings.js';
import { leadsIn, readFact, readFacts, readHiring, readLead, readUnknown } from './unlabelled.js';
import { isNameOfKind, isOwnHeading, isSentence, isShort, VALUES } from './values.js';

export interface Pages {
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
  readonly inline: readonly LabelledValue[];
  readonly noise: readonly Line[];
  readonly title: Line | undefined;
}

/** A page while it is read, line by line. */
interface Reader {
  readonly page: Page;
  /** The line that is the title by where it stands. */
  readonly named: Line | undefined;
  readonly isNoise: readonly boolean[];
  readonly layout: Layout;
  readonly lexicon: Lexicon;
  readonly judge: Judge;
  readonly isSpacedHeading: (index: number) => boolean;
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
export function readSections(source: readonly Line[], lines: readonly Line[], layout: Layout, lexicon: Lexicon): Pages {
  const reader = readerOf(source, lines, layout, lexicon);
  for (let i = 0; i < lines.length; i++) readLine(reader, i);
  const { head, drafts, inline, noise, named: title } = reader;
  return { head, sections: drafts.map(finish), inline: inline.map(finish) as LabelledValue[], noise, title };
}

function readerOf(source: readonly Line[], lines: readonly Line[], layout: Layout, lexicon: Lexicon): Reader {
  const furniture = layout.furniture(source);
  const ofScraper = scraperHead(source);
  const isNoise = lines.map(
    ({ number, key }) =>
      furniture.has(number) || ofScraper.has(number) || (key !== '' && lexicon.isNoise(withoutAnchor(key))),
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
  const isSpacedHeading = layout.order === 'blocks' ? spacedHeadings(page, isNoise) : () => false;
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
  return { page, named, isNoise, layout, lexicon, judge, isSpacedHeading, ...read };
}

function readLine(reader: Reader, i: number): void {
  const { page, isNoise, layout, judge } = reader;
  const line = page.lines[i] as Line;
  if (line.number === reader.named?.number) {
    // It may have been cut at words of its own.
    if (page.lines[i - 1]?.number !== line.number) {
      reader.head.push(reader.named);
      reader.inline.push(...readLead(reader.named, layout));
    }
    return;
  }
  if (line.key === '') {
    reader.current?.lines.push(line);
    return;
  }
  if (isNoise[i] || (reader.inFacts && isBetweenFacts(line, layout))) {
    reader.noise.push(line);
    return;
  }
  endBanner(reader, i);
  const { current } = reader;
  const read = page.readings[i] ?? null;
  const word = read !== null && reader.inFacts && isKind(read, page, i, layout) ? null : read;
  const isAnswer = word !== null && isValueHere(page, i);
  // It says by itself what it is a value of.
  if (isAnswer && current?.id !== word.meaning && takeFacts(reader, line)) return;
  const isValue = isAnswer
    ? answers(word, current, page.readings[page.next(i)] != null)
    : word !== null && isValueOf(word, current);
  const reading = isValue ? null : word;
  if (reading !== null && isOverPosting(reader) && isMenuWord(page, i, reading, layout)) {
    reader.head.push(line);
    return;
  }
  const verdict = reading === null ? 'prose' : judge(reading, i, whereIs(reader));
  if (reading !== null && verdict === 'word') {
    takeWord(reader, reading, line, i);
    return;
  }
  noteMention(reader, verdict === 'inline' ? reading : null, line, i);
  if (isHeading(current, layout, page, i) || (reader.isSpacedHeading(i) && !HAS_PARTS.has(current?.id ?? null))) {
    const name = squeeze(withoutBullet(line.text));
    open(reader, {
      kind: 'text',
      id: layout.roleOf?.(name) ?? null,
      rank: 0,
      title: name,
      titleLine: line.number,
      lines: [],
    });
  } else if (current !== null && takes(current, page, i, layout)) {
    const said = current.kind === 'text' ? readFact(line, layout) : null;
    if (said !== null && (reader.headed === null || (said.id ?? '') in VALUES)) reader.inline.push(said);
    // Before any heading, and in the first line under the first, pages say who hires.
    if (current.kind === 'text' && (reader.headed === null || (reader.headed === current && isEmpty(current))))
      reader.inline.push(...(readHiring(line, layout)?.facts ?? []));
    current.lines.push(addedTo(current, page, i));
  } else if (isOfEmployer(current, page, i, layout, reader.named !== undefined)) {
    const lines = [withoutSeparator(page, i)];
    open(reader, { kind: 'text', id: 'employer_presentation', rank: 0, title: null, titleLine: null, lines });
  } else if (!takeFacts(reader, line)) takeOther(reader, line, i);
}

/** Rules and lone bullets, and buttons of a page whose order is known; within a text they are the author's. */
const isBetweenFacts = ({ key }: Line, { order }: Layout): boolean =>
  order === 'blocks' ? !/[\p{L}\d]/u.test(key) : order === 'page' && isButton(key);

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
  if (facts.length > 0)
    for (const part of rest) (reader.lexicon.isNoise(part.key) ? reader.noise : reader.head).push(part);
  return facts.length > 0;
}

/** A sentence that says who hires: two facts; one that says more is a text of its own among the facts, and they are noted. */
function takeHiring(reader: Reader, line: Line, { facts, isWhole }: NonNullable<ReturnType<typeof readHiring>>): void {
  if (isWhole) {
    for (const fact of facts) open(reader, fact);
    return;
  }
  reader.inline.push(...facts);
  reader.drafts.push({ kind: 'text', id: reader.layout.opening, rank: 0, title: null, titleLine: null, lines: [line] });
  reader.current = null;
}

/** A line that nothing is known of: it stands in the head, under a label of its own, or begins a text. */
function takeOther(reader: Reader, line: Line, i: number): void {
  const { page, layout, current, inFacts, drafts, title } = reader;
  // A page of known order begins with the name of the post, whatever that looks like, or has it right below its number and its day.
  if (layout.order === 'page' && (drafts.length === 0 || isUntitled(reader))) {
    reader.head.push(line);
    return;
  }
  if (inFacts && layout.beginsText?.(page.lines, i)) {
    open(reader, { kind: 'text', id: layout.opening, rank: 0, title: null, titleLine: null, lines: [line] });
    return;
  }
  const unknown = unknownOf(reader, line);
  if (unknown !== null) {
    const first = unknown.value === '' ? [] : [beside(line, unknown.value)];
    const heading = { id: null, rank: 0, title: unknown.title, titleLine: line.number };
    const isLead = layout.order !== 'page' && leadsIn(unknown.title);
    // "Contexte :", then prose or a list, is a heading; of a page that has none, and of a text whose heading stands over facts, it is a line.
    const isPair = first.length > 0 || layout.order === 'page' || !(isOverProse(page, i) || isOverList(page, i));
    if (isPair && !isLead) open(reader, { kind: 'value', ...heading, lines: first });
    else if (layout.order === 'blocks' && title === null && !isLead)
      open(reader, { kind: 'text', ...heading, lines: first });
    else beginText(reader, line, i);
  } else if (current !== null && isOddValue(reader, i)) {
    open(reader, { ...current, id: null, lines: [line] });
  } else if (drafts.length === 0 && title === null ? !isProse(reader, i) : inFacts && isLoose(reader, i)) {
    reader.head.push(line);
    // "CDD de 3 ans - Jardinier (H/F)"
    if (hasTitleMark(line)) reader.inline.push(...readLead(line, layout));
  } else beginText(reader, line, i);
}

/** A text under the heading that stands over the facts above it, or under none. */
function beginText(reader: Reader, line: Line, i: number): void {
  const { layout, headed, title } = reader;
  const id = title?.id ?? (headed !== null || title !== null ? null : layout.opening);
  const { title: name = null, titleLine = null } = title ?? {};
  const lines = id === layout.opening ? [...takeHeading(reader, i), line] : [line];
  open(reader, { kind: 'text', id, rank: 0, title: name, titleLine, lines });
}

/** A sentence, or the first line of one that the page broke; on a page of no known layout a list under its title, too. */
function isProse({ page, layout, head }: Reader, i: number): boolean {
  const { lines, next } = page;
  if (isSentence(lines[i]?.key ?? '')) return true;
  if (layout.beginsText !== undefined) return isBrokenSentence(lines, i);
  if (isBrokenProse(lines, i)) return true;
  if (layout.order !== 'free' || !head.some(hasTitleMark)) return false;
  const pair = [lines[i], lines[next(i)]];
  return (
    !pair.some((line) => line !== undefined && hasTitleMark(line)) && (pair.some(isLongItem) || pair.every(isWordy))
  );
}

/** What tells a posting from others, and stands over its title on some boards. */
const IDENTITY: ReadonlySet<Label | Role | null> = new Set(['reference', 'offer_number', 'publication_date']);

/** Nothing was read but the number and the day of the posting, which the line stands right below. */
const isUntitled = ({ head, drafts, current }: Reader): boolean =>
  head.length === 0 && current !== null && drafts.every(({ id }) => IDENTITY.has(id));

/** True until the title has been read or a fact of the post: the title is still to come. */
const isOverTitle = ({ layout, drafts, head }: Reader): boolean =>
  layout.order === 'blocks' && drafts.every(({ id }) => IDENTITY.has(id)) && !head.some(hasTitleMark);

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

/** "[Aller au contenu](#main)": a link within the page leads nowhere. */
const withoutAnchor = (key: string): string => (key.startsWith('[') ? key.replace(/\]\(#[^()\s]{0,80}\)$/, ']') : key);

/** A label alone over prose is a heading: "Employeur", then paragraphs. */
function meaningHere(reading: Reading, page: Page, index: number, layout: Layout): Meaning {
  const { meaning, stand } = reading;
  const [label] = typeof reading.word.meaning === 'string' ? [] : reading.word.meaning;
  if (label && stand === 'alone' && isRole(meaning) && isOverFact(page, index)) return label;
  const over = stand === 'alone' && isLabel(meaning) ? layout.prose?.[meaning] : undefined;
  if (over === undefined || !isOverProse(page, index)) return meaning;
  const below = page.lines[page.next(index)] as Line;
  return VALUES[meaning as Label]?.test(below.key) || readFact(below, layout)?.id === meaning ? meaning : over;
}

/** "Poste", then "Archiviste", then the next label: a heading on other pages, a label on this one. */
function isOverFact({ lines, readings, next }: Page, index: number): boolean {
  const below = next(index);
  const after = readings[next(below)];
  if (below !== index + 1 || readings[below] != null || after == null || after.stand !== 'alone') return false;
  return isLabel(after.meaning) && !isSentence(lines[below]?.key ?? '');
}

/** Texts that have headings of their own more often than they end at an unknown one. */
const HAS_PARTS: ReadonlySet<Label | Role | null> = new Set(['description', 'missions', 'profile']);

const levelOf = (text: string): number => /^[\s*-]*(#{1,6})\s/.exec(text)?.[1]?.length ?? 0;

/** A heading by its shape; one that is deeper than the heading of the text it stands in is part of that text. */
function isHeading(draft: Draft | null, layout: Layout, { lines, next }: Page, i: number): boolean {
  const line = lines[i];
  if (layout.looksLikeHeading === never || line === undefined) return false;
  if (!layout.looksLikeHeading(line, lines[i - 1], lines[i + 1], lines[next(i)])) return false;
  const above = draft?.kind === 'text' && draft.title !== null ? levelOf(draft.title) : 0;
  return above === 0 || levelOf(line.text) <= above;
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
