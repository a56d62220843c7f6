/**
 * Echoes: the copies that scrapers leave in a section.
 *
 * A scraper that walks a page takes the text of a block and then, once more, the texts of its children, so that a section reads
 * `u v v`: its first line or two, then the rest, then the rest again. In line ids that is a square which is a suffix of the section,
 * and everything about it follows from the prefix function of the reversed lines: linear, without a guess.
 */

/** What a line is known by: its key, or one number for equal keys. */
export type LineId = string | number;

/** How a section is doubled, in indexes of its lines. */
export interface Echo {
  /** Length of what stands before the copies. */
  readonly lead: number;
  /** Length of one copy. */
  readonly period: number;
  /** Whole copies. */
  readonly copies: number;
  /** Lines of a last copy that the end of the file cut; its last line is a prefix of the line it copies. */
  readonly cut: number;
}

/** A scraper never leaves more than this before the copies; a refrain at the end of a longer text is the author's. */
const LONGEST_LEAD = 2;

/** Length of the longest border of every prefix (Knuth, Morris and Pratt). */
function borders(ids: readonly LineId[]): Int32Array {
  const border = new Int32Array(ids.length);
  for (let i = 1, k = 0; i < ids.length; i++) {
    while (k > 0 && ids[i] !== ids[k]) k = border[k - 1] ?? 0;
    if (ids[i] === ids[k]) k++;
    border[i] = k;
  }
  return border;
}

/** How many copies of their shortest period some lines are; 1 where they are no whole number of them. */
function tiles(ids: readonly LineId[]): number {
  const n = ids.length;
  const most = n / (n - (borders(ids)[n - 1] ?? 0));
  return Number.isInteger(most) ? most : 1;
}

/** Longest period of `ids` that divides its length at least twice, one of `copies` copies if there is such, or 0. */
function longestTiling(ids: readonly LineId[], copies: number): number {
  const n = ids.length;
  if (n < 2) return 0;
  const most = tiles(ids);
  if (most < 2) return 0;
  if (most % copies === 0) return n / copies;
  let fewest = 2;
  while (most % fewest !== 0) fewest++;
  return n / fewest;
}

/**
 * The echo in a section, given as one id a line, or null. Of several readings the one with the longest period wins: a block that
 * repeats its own last line and is then doubled gives that block back. Where the page is known to print three copies or more, a reading
 * of so many comes before a longer one of fewer.
 * A section that starts with its copies (`v v`, nothing before) is left alone: authors write those.
 * @param copies - how many copies the page is known to print
 */
export function findEcho(ids: readonly LineId[], copies = 2): Echo | null {
  let best: Echo | null = null;
  for (let lead = 1; lead <= LONGEST_LEAD; lead++) {
    const period = longestTiling(ids.slice(lead), copies);
    if (period === 0) continue;
    const echo = { lead, period, copies: (ids.length - lead) / period, cut: 0 };
    if (best === null || rank(echo, copies) > rank(best, copies)) best = echo;
  }
  return best;
}

/** How many copies an echo is at the most: four where `findEcho` has read two of a block that is its own first half again. */
export function mostCopies(ids: readonly LineId[], { lead, period, copies }: Echo): number {
  const again = ids.indexOf(ids[lead]!, lead + 1);
  return again < lead + period ? tiles(ids.slice(lead)) : copies;
}

const rank = ({ period, copies }: Echo, usual: number): number =>
  usual > 2 && copies === usual ? Number.MAX_SAFE_INTEGER : period;

/**
 * The echo at the end of a section, behind more than a scraper leaves before its copies; of several, that with the longest period.
 * @param copies - how many copies the page is known to print
 */
export function findLateEcho(ids: readonly LineId[], copies = 2): Echo | null {
  const n = ids.length;
  const common = suffixLengths(ids);
  let period = (n - LONGEST_LEAD - 1) >> 1;
  while (period > 0 && (common[period] ?? 0) < period) period--;
  if (period <= 0) return null;
  const square = ids.slice(n - 2 * period);
  const unit = longestTiling(square, copies) || period;
  const whole = Math.floor((common[unit] ?? 0) / unit) + 1;
  const lead = n - whole * unit;
  return lead > LONGEST_LEAD ? { lead, period: unit, copies: whole, cut: 0 } : null;
}

/** For every shift, how many lines at the end equal those so many lines further up (the Z-function of the lines read backwards). */
function suffixLengths(ids: readonly LineId[]): Int32Array {
  const n = ids.length;
  const common = new Int32Array(n);
  for (let i = 1, left = 0, right = 0; i < n; i++) {
    let length = i < right ? Math.min(right - i, common[i - left] ?? 0) : 0;
    while (i + length < n && ids[n - 1 - length] === ids[n - 1 - i - length]) length++;
    common[i] = length;
    if (i + length > right) [left, right] = [i, i + length];
  }
  return common;
}

/**
 * The echo in a section whose last line was cut by the end of the file: `u v`, then whole lines of `v`, then a strict prefix of
 * the next one. `isPrefixOf(i)` tells whether the last line is a strict prefix of line `i`.
 */
export function findCutEcho(ids: readonly LineId[], isPrefixOf: (index: number) => boolean): Echo | null {
  let best: Echo | null = null;
  for (let lead = 1; lead <= LONGEST_LEAD; lead++) {
    const whole = ids.slice(lead, -1);
    const border = borders(whole);
    for (let length = border.at(-1) ?? 0; length > 0; length = border[length - 1] ?? 0) {
      const period = whole.length - length;
      if (!isPrefixOf(lead + length)) continue;
      const copies = Math.floor(whole.length / period);
      const cut = (whole.length % period) + 1;
      // The longest border is the shortest period; a later one would take several true copies for one.
      if ((cut > 1 || copies > 1) && period > (best?.period ?? 0)) best = { lead, period, copies, cut };
      break;
    }
  }
  return best;
}
