/** A notice of the Journal officiel as its finders see it: sentences, and the one that declares the vacancy. */
import type { Line, Section, SegmentedPosting } from '../../offer.js';
import { composed, matchesIn, plainPunctuation } from '../../text.js';
import type { Read } from '../found.js';
import { type ProseLine, proseBySection } from '../prose.js';
import { isListOfOne } from './list.js';
import { type Opening, readOpening } from './opening.js';

export interface Sentence {
  /** As written, white space folded. */
  readonly text: string;
  /** The same with plain quotes and dashes, character for character: what patterns are matched against. */
  readonly plain: string;
  readonly line: Line;
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
/** The vacancy is declared within the first sentences, or not at all; a correction says at once that it is one. */
const EARLY = { opening: 60, correction: 6 };
const MODIFIES =
  /^L'avis .{3,700}? (?:est|sont) (?:ainsi |donc )?(?:modifié|rectifié|complété|annulé)|^Rectificatif|^Au lieu de ?:|(?:est|sont) modifiée?s? comme suit/iu;
const REPLACES = /annule et remplace/i;
const CORRECTED_TITLE = /^(?:Avis .{0,200})?\(?rectificatif/i;

/** The notice in a posting of that layout; undefined for any other. */
export function noticeOf(posting: SegmentedPosting, read: Read): Notice | undefined {
  if (posting.layout !== 'jorf') return undefined;
  const sentences = [...read(proseBySection)].flatMap(([section, lines]) =>
    lines.flatMap((line) => sentencesIn(line, section)),
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

function sentencesIn({ line, text: written, signs }: ProseLine, section: Section): readonly Sentence[] {
  const text = composed(written);
  const plain = plainPunctuation(text);
  const ends = matchesIn(plain, SENTENCE_END).map(({ index }) => index + 1);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, i) => ({
    text: text.slice(start, ends[i]),
    plain: plain.slice(start, ends[i]),
    line,
    section,
    signs,
  }));
}

function openingOf(sentences: readonly Sentence[]): Notice['opening'] {
  for (const sentence of sentences.slice(0, EARLY.opening)) {
    const opening = readOpening(sentence.plain, sentence.text);
    if (opening !== undefined) return { ...opening, sentence };
  }
  return undefined;
}
