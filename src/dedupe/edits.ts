/** How many edits make one line of another. */

/**
 * The edit distance (insertions, deletions, substitutions of UTF-16 units) of two texts, or null when it is more than `most`. Only a band
 * of `most` cells on either side of the diagonal is looked at: O(length × most) (Ukkonen).
 */
export function editsWithin(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  const far = most + 1;
  let above = Int32Array.from({ length: b.length + 1 }, (_, i) => Math.min(i, far));
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const replaced = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cell = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1, far);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (to < b.length) row[to + 1] = far;
    if (least > most) return null;
    [above, row] = [row, above];
  }
  const edits = above[b.length]!;
  return edits > most ? null : edits;
}
