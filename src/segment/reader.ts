/** Reads lines into sections by the words of a layout. It knows how labels and headings stand on a page, not what they mean. */
import type { LabelledValue, Line, SegmentedPosting } from '../offer.js';
import { withoutBullet } from '../text.js';
import { beside, type Draft, draftOf, finish, isEmpty, textDraft } from './drafts.js';
import { addedTo, isOfEmployer, takes, withoutSeparator } from './goes-on.js';
import { isMenuWord, isTitle } from './head.js';
import { meaningHere } from './labels-as-headings.js';
import { answers, isKind, isValueHere, isValueOf } from './labels-as-values.js';
import { isAnyLabel, labelInTurn } from './labels-in-turn.js';
import type { Layout } from './layout.js';
import { isButton } from './layouts/furniture.js';
import type { Lexicon } from './lexicon.js';
import { isItem, isTitleOfFacts, type Where } from './order.js';
import { isStillUntitled, open, type Reader, readerOf } from './reader-state.js';
import { type Reading, readInline } from './reading.js';
import { takeUnknown } from './unknown-lines.js';
import { factOf, readFact, readFacts, readHiring, readLead, readSeveral } from './unlabelled.js';
import { isSentence, VALUES } from './values.js';

/** A posting cut into sections, as far as its page says. */
type PageSections = Omit<SegmentedPosting, 'posting' | 'layout'>;

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
  const { head, drafts, inline, noise, title } = reader;
  return { head, sections: drafts.map(finish), inline: inline.map(finish) as LabelledValue[], noise, title };
}

function readLine(reader: Reader, i: number): void {
  const { page, isNoise, layout } = reader;
  const line = page.lines[i] as Line;
  if (line.number === reader.title?.number) takeTitle(reader, reader.title, i);
  else if (line.key === '') reader.current?.lines.push(line);
  else if (isNothing(reader, i)) reader.current?.lines.push(line);
  else if (isNoise[i] || (reader.inFacts && isBetweenFacts(line, layout))) reader.noise.push(line);
  else readWritten(reader, line, i);
}

/** "Statut", "-", then the next label: it has no value. */
const isNothing = ({ current, page, layout, lexicon }: Reader, i: number): boolean =>
  page.lines[i]?.key === '-' &&
  layout.order === 'blocks' &&
  current?.kind === 'value' &&
  isEmpty(current) &&
  isAnyLabel(page, page.next(i), lexicon);

/** Rules and lone bullets, and buttons of a page whose order is known; within a text they are the author's. */
const isBetweenFacts = ({ key }: Line, { order }: Layout): boolean =>
  order === 'blocks' ? !/[\p{L}\d]/u.test(key) : order === 'page' && isButton(key);

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
  const isValue = isAnswer ? answers(word, current, page, i) : word !== null && isValueOf(word, current);
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
  if (RECRUITS.test(line.key)) noteRecruited(reader, i);
  if (reader.isHeading(i, current)) {
    const title = withoutBullet(line.text);
    open(reader, textDraft(layout.roleOf?.(title) ?? null, [], { title, titleLine: line.number }));
    return;
  }
  if (current !== null && takes(current, page, i, layout)) {
    if (current.kind === 'text') noteFacts(reader, current, line);
    current.lines.push(addedTo(current, page, i));
    return;
  }
  const label = layout.order === 'blocks' ? labelInTurn(page, i, current, reader.lexicon) : null;
  if (label !== null) takeWord(reader, label, line, i);
  else if (isOfEmployer(current, page, i, layout, reader.title !== undefined))
    open(reader, textDraft('employer_presentation', [withoutSeparator(page, i)]));
  else if (!takeFacts(reader, line)) takeUnknown(reader, line, i);
}

/** "RECRUTE :", below the name of who does, and over that of the post. */
const RECRUITS = /^recrut(?:e|ent) ?:$/i;

function noteRecruited({ page, inline }: Reader, i: number): void {
  const line = page.lines[page.next(i)];
  if (line !== undefined) inline.push(factOf('title', beside(line, withoutBullet(line.text))));
}

/** What a line of a text states without a label, before it is part of that text. */
function noteFacts({ layout, headed, inline }: Reader, text: Draft, line: Line): void {
  const fact = readFact(line, layout);
  const said = fact === null ? [] : readSeveral(line, fact, layout);
  // Beside the kind of contract a place is that of the post; alone in a text it may be any.
  inline.push(...said.filter(({ id }) => headed === null || said.length > 1 || (id ?? '') in VALUES));
  // Before any heading, and in the first lines under the first, pages say who hires.
  if (headed === null || (headed === text && isAtBeginning(text)))
    inline.push(...(readHiring(line, layout)?.facts ?? []));
}

/** True where nothing has been said: over the line that says who hires stand headings of the text's own and questions to the reader at the most. */
const isAtBeginning = (text: Draft): boolean =>
  isEmpty(text) ||
  (OF_HIRING.has(text.id) &&
    text.lines.length <= LONGEST_BANNER &&
    text.lines.every(({ key }) => key.endsWith('?') || !isSentence(key)));
/** Texts on the post and who hires; of what is to be done others may be looked for. */
const OF_HIRING: ReadonlySet<Draft['id']> = new Set(['description', 'introduction', 'employer_presentation']);

/** True until the posting has begun: with its title, a fact or a text. */
const isOverPosting = (reader: Reader): boolean =>
  reader.layout.order === 'blocks' &&
  reader.drafts.length === 0 &&
  reader.factsHeading === null &&
  isStillUntitled(reader);

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
    reader.factsHeading = section;
  } else if (isOneLine(reader, reading, i)) {
    reader.drafts.push(section);
    reader.current = null;
  } else open(reader, section);
}

/** "Conditions d'emploi : contrat de trois ans" among the facts, over a paragraph: a text that ends with its line. */
function isOneLine({ page, layout, inFacts }: Reader, { meaning, stand, value }: Reading, i: number): boolean {
  if (layout.order !== 'blocks' || !inFacts || meaning !== 'text' || stand !== 'colon') return false;
  const below = page.lines[page.next(i)];
  return !/[:;,]$/.test(value) && below !== undefined && !isItem(below);
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
  reader.drafts.push(textDraft(reader.layout.opening, [line]));
  reader.current = null;
}
