/** What there is to tell of a matching: a row a posting, or a row a pair. */
import type { Change } from './changes.js';
import type { ComparedField } from './compare.js';
import type { Verdict } from './verdict.js';

/**
 * The part a posting has in its group:
 * - `single`: it is all of the group;
 * - `canonical`: of several, the one seen first, which the others are duplicates of;
 * - `copy`: the canonical posting, with the same content;
 * - `version`: the canonical posting, with another content;
 * - `repost`: the same vacancy, published again or on another board.
 */
export type Role = 'single' | 'canonical' | 'copy' | 'version' | 'repost';

/** One posting. */
export interface PostingRow {
  readonly id: string;
  readonly path: string;
  readonly ordinal: number;
  readonly offer_number: string | null;
  readonly published: string | null;
  /** The vacancy it is of. */
  readonly group: string;
  readonly role: Role;
  /** What it is to the canonical posting of its group; null for that itself. */
  readonly verdict: Verdict | null;
  /** Id of the canonical posting; null for that itself. */
  readonly duplicate_of: string | null;
  /** Likeness of its text to that of the canonical posting; null for that itself, and where a third posting links the two. */
  readonly similarity: number | null;
  /** Postings in the group. */
  readonly members: number;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  /** Groups that have the same text for another vacancy. */
  readonly twins: readonly string[];
  /** Groups that have a template in common with it. */
  readonly siblings: readonly string[];
  /** What is not as in the first posting of the group that has the same number. */
  readonly changed: readonly Change[];
}

/** Two postings. */
export interface PairRow {
  /** Paths; `a` was seen first. */
  readonly a: string;
  readonly b: string;
  readonly a_id: string;
  readonly b_id: string;
  readonly verdict: Verdict;
  readonly similarity: number;
  readonly rare_lines: number;
  readonly agree: readonly ComparedField[];
  readonly differ: readonly ComparedField[];
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  /** Between two versions of one posting: what changed from `a` to `b`. */
  readonly changed: readonly Change[];
}
