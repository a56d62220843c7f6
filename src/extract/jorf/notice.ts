/** A notice of the Journal officiel as its finders see it: sentences, and the one that declares the vacancy. */
import type { Found, FreeText, Line, SegmentedPosting } from '../../offer.js';
import { plainPunctuation, squeeze, withoutBullet } from '../../text.js';
import type { Finder } from '../found.js';
import { written } from '../labels.js';
import { type Opening, readOpening } from './opening.js';

export interface Sentence {
  /** As written, white space folded. */
  readonly text: string;
  /** The same with plain quotes and dashes, character for character: what patterns are matched against. */
  readonly plain: string;
  readonly line: Line;
  readonly section: FreeText;
}

export interface Notice {
  readonly posting: SegmentedPosting;
  readonly sentences: readonly Sentence[];
  /** The sentence that declares the vacancy; a notice may begin with a heading and have none. */
  readonly opening: (Opening & { readonly sentence: Sentence }) | undefined;
}

/** A full stop before a capital; the one after a single letter ("M. Martin", "L. 122-2", "A. - Sont vacants") ends nothing. */
const SENTENCE_END = /(?<!(?:^|[\s('])\p{Lu})(?<!(?:^|\s)(?:art|cf))\.(?=\s+[\p{Lu}"(])/gu;
/** The vacancy is declared within the first sentences, or not at all. */
const OPENING_SENTENCES = 60;
const MODIFIES =
  /^L'avis .{3,700}? (?:est|sont) (?:ainsi |donc )?(?:modifié|rectifié|complété|annulé)|^Rectificatif|^Au lieu de ?:|(?:est|sont) modifiée?s? comme suit/iu;
const REPLACES = /annule et remplace/i;
/** A correction says so at once. */
const CORRECTION_SENTENCES = 6;

export function sentencesOf(posting: SegmentedPosting): readonly Sentence[] {
  return posting.sections
    .filter((section): section is FreeText => section.kind === 'text')
    .flatMap((section) =>
      written(section).flatMap((line) => {
        const text = squeeze(withoutBullet(line.text)).normalize('NFC');
        const plain = plainPunctuation(text);
        const ends = [...plain.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
        return [0, ...ends].map((start, i) => {
          const [from, to] = [start + (plain[start] === ' ' ? 1 : 0), ends[i]];
          return { text: text.slice(from, to), plain: plain.slice(from, to), line, section };
        });
      }),
    );
}

export function noticeOf(posting: SegmentedPosting): Notice {
  const sentences = sentencesOf(posting);
  for (const sentence of sentences.slice(0, OPENING_SENTENCES)) {
    const opening = readOpening(sentence.plain, sentence.text);
    if (opening !== undefined) return { posting, sentences, opening: { ...opening, sentence } };
  }
  return { posting, sentences, opening: undefined };
}

/** A notice that changes or replaces another one: where it says so. */
export function correctionIn({ head, noise, ...posting }: SegmentedPosting): Line | undefined {
  if (posting.layout !== 'jorf') return undefined;
  const title = [...head, ...noise].find(({ key }) => /^(?:Avis .{0,200})?\(?rectificatif/i.test(key));
  const early = sentencesOf({ head, noise, ...posting }).slice(0, CORRECTION_SENTENCES);
  return title ?? early.find(({ plain }) => MODIFIES.test(plain) || REPLACES.test(plain))?.line;
}

/** What a correction says of a post is half of it: nothing is read, unless it declares the vacancy anew. */
function isReadable(notice: Notice): boolean {
  if (correctionIn(notice.posting) === undefined) return true;
  return (
    notice.opening !== undefined &&
    !notice.sentences.slice(0, CORRECTION_SENTENCES).some(({ plain }) => MODIFIES.test(plain))
  );
}

/** A finder that looks at notices only. */
export function inNotice<T>(find: (notice: Notice) => Found<T> | undefined): Finder<T> {
  return ({ posting }) => {
    if (posting.layout !== 'jorf') return undefined;
    const notice = noticeOf(posting);
    return isReadable(notice) ? find(notice) : undefined;
  };
}

/** A finder made for pages with labels, which would misread a notice. */
export function unlessNotice<T>(find: Finder<T>): Finder<T> {
  return (context) => (context.posting.layout === 'jorf' ? undefined : find(context));
}
