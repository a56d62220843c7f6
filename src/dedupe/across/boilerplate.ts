/** Paragraphs that stand in many postings of different vacancies: what boards, laws and employers say everywhere. */
import type { OfferRecord } from '../../offer.js';
import { lineKey, withoutBullet } from '../../text.js';
import { hex, hexOf } from './hash.js';
import { hashList, ownerOf } from './hash-lists.js';
import { visitRuns } from './hash-runs.js';
import { postOf } from './keys.js';
import { numberList } from './numbers.js';
import type { Thresholds } from './thresholds.js';

export interface BoilerplateRow {
  /** The paragraph, without its bullet, quotes and dashes made plain. */
  readonly text: string;
  /** Different posts (title and place) it stands in. */
  readonly posts: number;
  /** Postings it stands in. */
  readonly postings: number;
}

/** What is counted of a posting. */
export interface PostingParagraphs {
  readonly post: string;
  /** Each once. */
  readonly paragraphs: readonly string[];
}

export interface BoilerplateCount {
  readonly add: (posting: PostingParagraphs) => void;
  /** What stands in most posts comes first. */
  readonly rows: () => readonly BoilerplateRow[];
}

/** The paragraph that a line is, as paragraphs are counted. */
export const paragraphOf = (line: string): string => lineKey(withoutBullet(line));

/** Bits that tell which hashes were seen before: 16 MB, and one false alarm in a hundred for a million paragraphs. */
const SEEN_BITS = 27;

/** Counts the paragraphs of many postings. Hashes are kept of all, texts of those only that stand in a second posting. */
export function boilerplateCount({ boilerplate_letters, boilerplate_posts }: Thresholds): BoilerplateCount {
  const hashes = hashList();
  const numbers = new Map<string, number>();
  const postOfPosting = numberList((size) => new Uint32Array(size));
  const seen = new Uint8Array(1 << (SEEN_BITS - 3));
  const texts = new Map<string, string>();
  const keep = (hash: string, text: string): void => {
    const bit = Number.parseInt(hash.slice(0, 8), 16) >>> (32 - SEEN_BITS);
    if ((seen[bit >>> 3]! & (1 << (bit & 7))) !== 0) texts.set(hash, text);
    seen[bit >>> 3]! |= 1 << (bit & 7);
  };
  return {
    add({ post, paragraphs }) {
      const number = numbers.get(post) ?? numbers.size;
      numbers.set(post, number);
      postOfPosting.push(number);
      const long = paragraphs.filter((paragraph) => paragraph.length >= boilerplate_letters);
      const hashesOfLong = long.map(hexOf);
      for (const [i, text] of long.entries()) keep(hashesOfLong[i]!, text);
      hashes.add(hashesOfLong);
    },
    rows() {
      const table = hashes.table();
      const found: BoilerplateRow[] = [];
      visitRuns(table, (run) => {
        const posts = new Set(run.map((entry) => postOfPosting.view()[ownerOf(table, entry)]!)).size;
        const text = texts.get(hex({ high: table.high[run[0]!]!, low: table.low[run[0]!]! }));
        if (posts >= boilerplate_posts && text !== undefined) found.push({ text, posts, postings: run.length });
      });
      return found.sort((a, b) => b.posts - a.posts || b.postings - a.postings || (a.text < b.text ? -1 : 1));
    },
  };
}

/** What is counted of a record: where it belongs, and each of its paragraphs once. */
export const paragraphsIn = (record: OfferRecord): PostingParagraphs => ({
  post: postOf(record),
  paragraphs: [...new Set(paragraphsOf(record))],
});

/** Every paragraph of free text, also of the parts that matching leaves out. */
const paragraphsOf = ({ employer, contract, other_sections, ...record }: OfferRecord): readonly string[] =>
  [
    record.introduction,
    record.description,
    record.missions,
    record.profile,
    record.additional_information,
    record.application_terms,
    record.disability_statement,
    employer.presentation,
    contract.explanation,
    ...other_sections.map(({ text }) => text),
  ].flatMap((text) => text?.split('\n').map(paragraphOf) ?? []);
