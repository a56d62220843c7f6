/** A notice of the Journal officiel as its finders see it: sentences, and the one that declares the vacancy. */
import { lastOf } from '../../lines.js';
import type { Line, Section, SegmentedPosting } from '../../offer.js';
import { IS_CORRECTED } from '../../text/notices.js';
import { composed, isBrokenBetween, matchesIn, plainPunctuation } from '../../text.js';
import type { Read } from '../found.js';
import { type ProseLine, proseBySection } from '../prose.js';
import { isListOfOne } from './list.js';
import { type Opening, readOpening } from './opening.js';

export interface Sentence {
  /** As written, white space folded. */
  readonly text: string;
  /** The same with plain quotes and dashes, character for character: what patterns are matched against. */
  readonly plain: string;
  /** Where it begins. */
  readonly line: Line;
  /** The lines it stands on: mostly one. */
  readonly lines: readonly Line[];
  readonly section: Section;
  /** What can be found in its line: see `SIGN`. */
  readonly signs: number;
}

export interface Notice {
  readonly posting: SegmentedPosting;
  readonly sentences: readonly Sentence[];
  /** The sentence that declares the vacancy; a notice may begin with a heading and have none. */
  readonly opening: (Opening & { readonly sentence: Sentence }) | undefined;
  /** Where the notice says that it changes or replaces another one. */
  readonly correction: Line | undefined;
  /** False for a correction that does not declare the vacancy anew: what it says of a post is half of it. */
  readonly isWhole: boolean;
}

/** A full stop before a capital; the one after a single letter ("M. Martin", "L. 122-2", "A. - Sont vacants") ends nothing. */
const SENTENCE_END = /(?=\.)(?<!(?:^|[\s('])\p{Lu})(?<!(?:^|\s)(?:art|cf))\.(?=\s[\p{Lu}"(])/gu;
const ITEM = /^\s*(?:[-–—―•]|\d{1,2}[.)°]|[a-z]\))\s/;
/** True for a line that is an item of a list: "- …", "1. …", "a) …". */
export const isItem = ({ text }: Line): boolean => ITEM.test(text);

/** The vacancy is declared within the first sentences, or not at all; a correction says at once that it is one. */
const EARLY = { opening: 60, correction: 6 };
const MODIFIES = new RegExp(
  `^L'avis .{3,700}? ${IS_CORRECTED}|^Rectificatif|^Au lieu de ?:|(?:est|sont) modifiée?s? comme suit`,
  'iu',
);
const REPLACES = /annule et remplace/i;
const CORRECTED_TITLE = /^(?:Avis .{0,200})?\(?rectificatif/i;

/** The notice in a posting of that layout; undefined for any other. */
export function noticeOf(posting: SegmentedPosting, read: Read): Notice | undefined {
  if (posting.layout !== 'jorf') return undefined;
  const sentences = [...read(proseBySection)].flatMap(([section, lines]) =>
    paragraphsIn(lines).flatMap((paragraph) => sentencesIn(paragraph, section)),
  );
  const announced = openingOf(sentences);
  const opening = announced && {
    ...announced,
    isSeveral: announced.isSeveral && !isListOfOne({ posting, opening: announced }),
  };
  const early = sentences.slice(0, EARLY.correction);
  const modifies = early.find(({ plain }) => MODIFIES.test(plain))?.line;
  const replaces = early.find(({ plain }) => REPLACES.test(plain))?.line;
  const title = [...posting.head, ...posting.noise].find(({ key }) => CORRECTED_TITLE.test(key));
  const correction = title ?? modifies ?? replaces;
  const isWhole = correction === undefined || (modifies === undefined && opening !== undefined);
  return { posting, sentences, opening, correction, isWhole };
}

/** Lines that a sentence goes on over. */
type Paragraph = readonly [ProseLine, ...ProseLine[]];

/** A page may break sentences over lines, as bulletins officiels do; an item of a list is a line of its own. */
function paragraphsIn(lines: readonly ProseLine[]): readonly Paragraph[] {
  const paragraphs: [ProseLine, ...ProseLine[]][] = [];
  for (const line of lines) {
    const above = paragraphs.at(-1);
    const last = above?.at(-1);
    const isNext = last !== undefined && line.line.number === lastOf(last.line) + 1 && !isItem(last.line);
    if (isNext && isBrokenBetween(last.line.key, line.line.key)) above?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function sentencesIn(paragraph: Paragraph, section: Section): readonly Sentence[] {
  const texts = paragraph.map(({ text }) => composed(text));
  const text = texts.join(' ');
  const plain = plainPunctuation(text);
  const ends = matchesIn(plain, SENTENCE_END).map(({ index }) => index + 1);
  const starts = [0, ...ends.map((end) => end + 1)];
  const signs = paragraph.reduce((all, line) => all | line.signs, 0);
  return starts.map((start, i) => {
    const lines = linesOf(paragraph, texts, start, ends[i] ?? text.length);
    const [line = paragraph[0].line] = lines;
    return { text: text.slice(start, ends[i]), plain: plain.slice(start, ends[i]), line, lines, section, signs };
  });
}

/** The lines that a part of a paragraph stands on. */
function linesOf(paragraph: Paragraph, texts: readonly string[], start: number, end: number): readonly Line[] {
  if (texts.length === 1) return [paragraph[0].line];
  let next = 0;
  return paragraph.flatMap(({ line }, i) => {
    const from = next;
    next += (texts[i]?.length ?? 0) + 1;
    return from < end && next > start ? [line] : [];
  });
}

function openingOf(sentences: readonly Sentence[]): Notice['opening'] {
  for (const sentence of sentences.slice(0, EARLY.opening)) {
    const opening = readOpening(sentence.plain, sentence.text);
    if (opening !== undefined) return { ...opening, sentence };
  }
  return undefined;
}
