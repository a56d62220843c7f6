/** The account that is given of what went: every line once, and for every copy the lines that are left of what it copies. */
import type { Line } from '../offer.js';
import { type Drop, type Dropped, type FoundRepeat, rangesOf } from './drop.js';

/** What goes is gone for good, and so this is all that is noted of it while passes go on. */
export interface Taken {
  readonly drop: Drop;
  /** Every line that went with it, blank ones included, in their order. */
  readonly gone: readonly Line[];
}

/**
 * The lines that go with a drop. Blank lines before a copy, and within it, belong to it; those behind it, where it is the first of its block.
 * @param isGone - says of a line that it went before, and is no part of this though it stands within
 */
export function goneWith({ copies, block }: Drop, isGone: (line: Line) => boolean): readonly Line[] {
  const { lines } = block;
  const gone: Line[] = [];
  for (const copy of copies) {
    let from = indexOf(lines, copy[0]?.number ?? 0);
    let to = indexOf(lines, copy.at(-1)?.number ?? 0) + 1;
    while (from > 0 && lines[from - 1]?.key === '') from--;
    if (from === 0) while (lines[to]?.key === '') to++;
    for (let i = from; i < to; i++) if (!isGone(lines[i]!)) gone.push(lines[i]!);
  }
  return gone;
}

/** Where a line stands among lines in the order of their numbers. */
function indexOf(lines: readonly Line[], number: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a copy was found to copy may itself have gone as a copy, by a later pass. */
export function droppedBy(taken: readonly Taken[]): Dropped {
  const dropped = new Map<number, number | null>();
  for (const { drop, gone } of taken) {
    for (const { number } of gone) dropped.set(number, null);
    for (const copy of drop.copies)
      for (let i = 0; i < copy.length; i++) dropped.set(copy[i]!.number, drop.original[i]?.number ?? null);
  }
  for (const [number, source] of dropped) {
    // Most copy a line that stays.
    if (source === null || dropped.get(source) == null) continue;
    const passed = [number];
    let last = source;
    for (let next = dropped.get(last); next != null; next = dropped.get(last)) {
      passed.push(last);
      last = next;
    }
    for (const one of passed) dropped.set(one, last);
  }
  return dropped;
}

/** What the record says of what was taken, in the order of what is kept. @param lineOf - a line of the page, by number */
export function repeatsOf(
  taken: readonly Taken[],
  dropped: Dropped,
  lineOf: (number: number) => Line,
): readonly FoundRepeat[] {
  const left = (line: Line): Line => {
    const source = dropped.get(line.number);
    return source == null ? line : lineOf(source);
  };
  const isTogether = togetherIn(dropped);
  return taken
    .flatMap((one) => piecesOf(one, left, isTogether).map((piece) => repeatOf(piece, left)))
    .sort((a, b) => a.kept[0] - b.kept[0] || (a.dropped[0]?.[0] ?? 0) - (b.dropped[0]?.[0] ?? 0));
}

/** Says of two lines, the first further up, whether no copy went from between them. */
function togetherIn(dropped: Dropped): (one: number, other: number) => boolean {
  let counts: Int32Array | undefined; // of copies up to a line: few pages need it
  const copiesUpTo = (number: number): number => {
    counts ??= countCopies(dropped);
    return counts[Math.min(number, counts.length - 1)] ?? 0;
  };
  return (one, other) => other === one + 1 || (one < other && copiesUpTo(other - 1) === copiesUpTo(one));
}

function countCopies(dropped: Dropped): Int32Array {
  let last = 0;
  for (const number of dropped.keys()) last = Math.max(last, number);
  const counts = new Int32Array(last + 1);
  for (let i = 1; i <= last; i++) counts[i] = (counts[i - 1] ?? 0) + (dropped.get(i) == null ? 0 : 1);
  return counts;
}

/** A drop in as many pieces as what is left of its original stands in: mostly one. */
function piecesOf(
  { drop, gone }: Taken,
  left: (line: Line) => Line,
  isTogether: (one: number, other: number) => boolean,
): readonly Taken[] {
  const { original, copies } = drop;
  const starts = [0];
  for (let i = 1; i < original.length; i++) {
    const [above, line] = [original[i - 1]!, original[i]!];
    const [one, other] = [left(above).number, left(line).number];
    if (one - above.number !== other - line.number || !isTogether(one, other)) starts.push(i);
  }
  if (starts.length === 1) return [{ drop, gone }];
  const pieces = starts.map((start, i) => ({
    ...drop,
    original: original.slice(start, starts[i + 1]),
    copies: copies.map((copy) => copy.slice(start, starts[i + 1])).filter(({ length }) => length > 0),
  }));
  const pieceOf = new Map(pieces.flatMap(({ copies }, i) => copies.flat().map((line) => [line, i] as const)));
  const lines: Line[][] = pieces.map(() => []);
  let piece = pieces.length - 1;
  // A blank line goes with the line behind it.
  for (const line of gone.toReversed()) {
    piece = pieceOf.get(line) ?? piece;
    lines[piece]?.push(line);
  }
  return pieces.map((one, i) => ({ drop: one, gone: lines[i]?.reverse() ?? [] }));
}

function repeatOf({ drop, gone }: Taken, left: (line: Line) => Line): FoundRepeat {
  const { kind, original, copies, block, similarity } = drop;
  const sources = original.map(left);
  const differing: { line: number; text: string }[] = [];
  for (const copy of copies)
    for (const [i, { number, text }] of copy.entries())
      if (text !== sources[i]?.text) differing.push({ line: number, text });
  const kept = [sources[0]?.number ?? 0, sources.at(-1)?.number ?? 0] as [number, number];
  const dropped = rangesOf(gone.map(({ number }) => number)).map(([first, last]) => [first, last] as [number, number]);
  return { kept, dropped, kind, similarity, differing, section: block.title, period: original.length };
}
