/**
 * A corpus of scraped French public-sector postings with known truth: which postings announce one vacancy, which only look like it.
 * Every posting follows from the seed and its position; a larger corpus begins with the smaller one.
 */
import { printed } from './boards/index.js';
import { mix } from './dice.js';
import { familyOf, type Kind } from './families.js';
import type { Board, Facts } from './model.js';
import { giveNumbers } from './numbers.js';

export type { Board, Facts, Kind };

export interface CorpusPosting {
  /** Name of the file, which says nothing of the vacancy. */
  readonly name: string;
  readonly text: string;
  /** Equal for postings of one vacancy, and for no others. */
  readonly vacancy: string;
  /** Equal for vacancies that were made from one text, or to look alike. */
  readonly family: string;
  /** What it is to the posting `of`. */
  readonly kind: Kind;
  /** Name of the posting it comes from; null for the first of a family. */
  readonly of: string | null;
  /** In which way it comes from that posting. */
  readonly how: string;
  readonly board: Board;
  /** What the page says. */
  readonly facts: Facts;
}

export interface CorpusOptions {
  readonly seed: number;
  readonly postings: number;
}

/** Odd, so that no two positions share a name. */
const SCATTER = 0x9e3779b1;

const nameOf = (seed: number, position: number): string =>
  `${(Math.imul(position + 1, SCATTER) ^ mix(seed)) >>> 0}`.padStart(10, '0');

/** So many postings, one at a time. A family that would go over the end is cut. */
export function* makeCorpus({ seed, postings }: CorpusOptions): Generator<CorpusPosting> {
  const numbers = giveNumbers();
  for (let family = 0, made = 0; made < postings; family++) {
    const members = familyOf(seed, family, numbers);
    const names = members.map((_, i) => `${nameOf(seed, made + i)}.txt`);
    for (const [i, { draft, kind, how, of, vacancy }] of members.entries()) {
      if (made === postings) return;
      made++;
      yield {
        name: names[i]!,
        ...printed(draft),
        vacancy: `${family}.${vacancy}`,
        family: String(family),
        kind,
        of: of === null ? null : names[of]!,
        how,
        board: draft.board,
      };
    }
  }
}
