/** Long lists in parts: a browser lays out those that are in view, and leaves the others for later. */

const PART = 250;

/** Rows in their order, so many to a part; all in one when they are hardly more. */
export function partsOf(rows: readonly string[]): readonly (readonly string[])[] {
  if (rows.length <= 2 * PART) return [rows];
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, i) => rows.slice(i * PART, (i + 1) * PART));
}
