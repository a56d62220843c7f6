/** Figures in columns. */

/** NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Texts to the left, figures to the right. */
export function shownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = (column: number): boolean => rows.some((row) => /^[\d.,]+/.test(row[column] ?? ''));
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const shown = (row: readonly string[]): string =>
    widths
      .map((width, i) => (isFigure(i) ? (row[i] ?? '').padStart(width) : (row[i] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(shown).join('\n');
}
