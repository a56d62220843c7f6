/** All maximal runs of a word: every place where something is repeated side by side, however often and however it is nested. */

/** A maximal stretch of a word that repeats its first `period` letters, twice or more. */
export interface Run {
  readonly start: number;
  /** Behind the last letter. The last repetition may be a part only. */
  readonly end: number;
  /** The shortest. */
  readonly period: number;
}

/**
 * Every maximal run, in the order of their starts, then of their ends (Main and Lorentz): what crosses the middle of a piece is found from
 * the lengths its halves have in common at their ends, then each half is searched. O(n log n), exact, and without recursion.
 * @param ids - one number a line: equal lines, equal numbers, none below 0
 */
export function maximalRuns(ids: ArrayLike<number>): readonly Run[] {
  const n = ids.length;
  const runs = new Map<number, Run>();
  const note = (start: number, end: number, period: number): void => {
    // What goes on beyond this piece is found whole where it crosses the middle of a larger one.
    if (start > 0 && ids[start - 1] === ids[start - 1 + period]) return;
    if (end < n && ids[end] === ids[end - period]) return;
    const key = start * (n + 1) + end;
    const known = runs.get(key);
    if (known === undefined || period < known.period) runs.set(key, { start, end, period });
  };
  const scratch = makeScratch(n);
  const pieces: (readonly [from: number, to: number])[] = [[0, n]];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const [from, to] = piece;
    if (to - from < 2) continue;
    const middle = (from + to) >> 1;
    findCrossing(ids, from, middle, to, scratch, note);
    pieces.push([from, middle], [middle, to]);
  }
  return [...runs.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No line has this number. */
const BARRIER = -1;

/** Room to work in, for pieces of any size: most are tiny, and there are as many as lines. */
type Scratch = Readonly<Record<'word' | 'ownLeft' | 'ownRight' | 'leftInRight' | 'rightInLeft', Int32Array>>;

function makeScratch(n: number): Scratch {
  const room = (): Int32Array => new Int32Array(n + 1);
  return { word: room(), ownLeft: room(), ownRight: room(), leftInRight: room(), rightInLeft: room() };
}

/** Runs that reach over `middle`, within a piece. */
function findCrossing(
  ids: ArrayLike<number>,
  from: number,
  middle: number,
  to: number,
  { word, ownLeft, ownRight, leftInRight, rightInLeft }: Scratch,
  note: (start: number, end: number, period: number) => void,
): void {
  const left = middle - from;
  const right = to - middle;
  // The left half is read backwards from the middle, the right half forwards; each from its far end for the other one's sake.
  const outward = { left: (i: number) => ids[middle - 1 - i], right: (i: number) => ids[middle + i] };
  const inward = { left: (i: number) => ids[from + i], right: (i: number) => ids[to - 1 - i] };
  const measure = (into: Int32Array, a: Letters, length: number, b: Letters | null, rest: number): void => {
    for (let i = 0; i < length; i++) word[i] = a(i) ?? BARRIER;
    word[length] = BARRIER;
    for (let i = 0; b !== null && i < rest; i++) word[length + 1 + i] = b(i) ?? BARRIER;
    prefixLengths(word, b === null ? length : length + 1 + rest, into);
  };
  measure(ownLeft, outward.left, left, null, 0);
  measure(ownRight, outward.right, right, null, 0);
  measure(rightInLeft, outward.right, right, inward.left, left);
  measure(leftInRight, outward.left, left, inward.right, right);
  const own = (of: Int32Array, period: number, size: number): number => (period < size ? (of[period] ?? 0) : 0);
  // The first period of what crosses ends at the middle, and its letters stand again from there on.
  for (let period = 1; period <= left; period++) {
    const before = own(ownLeft, period, left);
    const again = rightInLeft[right + 1 + left - period] ?? 0;
    const after = again === period ? again + own(ownRight, period, right) : again;
    if (before + after >= period) note(middle - period - before, middle + after, period);
  }
  // It begins at the middle, and its letters stand once more before.
  for (let period = 1; period <= right; period++) {
    const after = own(ownRight, period, right);
    const again = leftInRight[left + 1 + right - period] ?? 0;
    const before = again === period ? again + own(ownLeft, period, left) : again;
    if (before + after >= period) note(middle - before, middle + period + after, period);
  }
}

type Letters = (index: number) => number | undefined;

/** For every place of a word, how many letters from there on equal its first ones (the Z-function); 0 for the first place. */
function prefixLengths(word: Int32Array, length: number, into: Int32Array): void {
  into[0] = 0;
  for (let i = 1, left = 0, right = 0; i < length; i++) {
    let size = i < right ? Math.min(right - i, into[i - left] ?? 0) : 0;
    while (i + size < length && word[size] === word[i + size]) size++;
    into[i] = size;
    if (i + size > right) {
      left = i;
      right = i + size;
    }
  }
}
