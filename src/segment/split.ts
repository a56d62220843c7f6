/** One text, several postings: where each begins is a sign of its layout. */
import { hash } from 'node:crypto';
import type { Line, Posting, Range, SourceText } from '../offer.js';
import type { Layout } from './layout.js';
import { LAYOUTS } from './layouts/index.js';

/**
 * The postings of a text, in its order.
 * @param firstOrdinal - position of its first posting in the file, when the file holds several texts without ids of the caller's own
 */
export function* postingsOf(source: SourceText, firstOrdinal = 1): Generator<Posting> {
  const { id, input, path, lines, encoding, encodingGuessed } = source;
  const ranges = postingRanges(lines);
  for (const [i, [first, last]] of ranges.entries()) {
    const own = ranges.length === 1 ? lines : lines.slice(first - 1, last);
    // A caller's id names a text: when that holds several postings, the later ones are told apart by their place in it.
    const ownId = id === null || i === 0 ? id : `${id}#${i + 1}`;
    yield {
      id: ownId,
      input,
      path,
      ordinal: firstOrdinal + i,
      lines: own,
      encoding,
      encodingGuessed,
      sha256: () => hash('sha256', source.bytesOf([first, last])),
    };
  }
}

/** Ranges of line numbers, one a posting; a text with one posting, or none that can be told apart, is one range. */
export function postingRanges(lines: readonly Line[]): readonly Range[] {
  const first = lines[0]?.number;
  const last = lines.at(-1)?.number;
  if (first === undefined || last === undefined) return [];
  const numbers = [...new Set(startsIn(lines))].sort((a, b) => a - b).map((index) => lines[index]?.number ?? first);
  // What stands before the first start belongs to it only when nothing else is there.
  const begins = numbers.length < 2 ? [first] : [first, ...numbers.slice(1)];
  return begins.map((begin, i) => [begin, (begins[i + 1] ?? last + 1) - 1]);
}

/** The first layout that tells postings apart does so alone: another one would cut the same postings elsewhere. */
function startsIn(lines: readonly Line[]): readonly number[] {
  for (const layout of Object.values(LAYOUTS) as readonly Layout[]) {
    const starts = layout.starts(lines);
    if (starts.length > 1) return starts;
  }
  return [];
}
