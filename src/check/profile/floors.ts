/** Shares of postings that must have a field, whatever was before. */
import type { Drift } from './drift.js';
import type { Measure } from './measure.js';

export interface Floor {
  /** Name of the field, or of a part of it, as in the record. */
  readonly field: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** The floors that are not reached. Without any posting there is no share, and nothing to tell. */
export function belowFloors(floors: readonly Floor[], { coverage }: Measure): readonly Drift[] {
  return floors.flatMap(({ field, share }) => {
    const [found, postings] = coverage(field);
    // Shares are fractions of whole numbers: 95 of 100 is 0.95, whatever binary makes of it.
    if (postings === 0 || found >= share * postings - 1e-9) return [];
    const percent = Math.floor((found / postings) * 1000) / 10;
    const message = `${field} in ${found} of ${postings} postings (${percent} %), less than --min-coverage ${field}=${share}`;
    return [{ code: 'coverage_floor', message }];
  });
}
