/** What a scrape looks like: counts by layout, from which shares follow. */

/** How often, by name. */
export type Counts = ReadonlyMap<string, number>;

/** How long postings are, without their copies. */
export interface Lengths {
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  /** Postings far below `p05`, and far above `p95`: see `boundsOf`. */
  readonly shorter: number;
  readonly longer: number;
}

export interface LayoutProfile {
  readonly postings: number;
  /** Postings that have a field, or a part of one (`workplace.city`). */
  readonly fields: Counts;
  /** Postings that print a label, and a heading. */
  readonly labels: Counts;
  readonly headings: Counts;
  /** Written lines, and the characters in them. */
  readonly lines: Lengths;
  readonly characters: Lengths;
  /** Postings in which copies were found. */
  readonly doubled: number;
}

export interface Profile {
  readonly postings: number;
  readonly layouts: ReadonlyMap<string, LayoutProfile>;
}
