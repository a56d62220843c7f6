/** The account that a report gives of one text: every repeat for people and programs, and what it takes to rebuild the text. */
import type { FoundRepeat } from '../dedupe/index.js';
import type { Encoding } from '../offer.js';
import type { Cut } from './cut.js';
import { sha256Of } from './rebuild.js';
import type { Restorable } from './schema.js';

/** A repeat, with the posting it stands in: its place in the text, from 1 on. */
export interface PostingRepeat {
  readonly posting: number;
  readonly repeat: FoundRepeat;
}

/** A text that went through, collapsed or as it was. */
export interface CollapsedText {
  /** As given, with `/`. */
  readonly path: string;
  readonly original: Uint8Array;
  /** Null for what is no text, and went through as it was. */
  readonly read: { readonly encoding: Encoding; readonly lines: number } | null;
  readonly cut: Cut;
  /** For those who want to know. */
  readonly repeats: () => readonly PostingRepeat[];
}

/** The keys in the order in which they are written. */
export interface Account extends Restorable {
  readonly repeats: readonly object[];
}

/** @param output - where the text was written, or null for a stream */
export function accountOf({ path, original, read, cut, repeats }: CollapsedText, output: string | null): Account {
  const { bytes, restore } = cut;
  return {
    version: 1,
    path,
    output,
    encoding: read?.encoding ?? null,
    lines: read?.lines ?? null,
    original: wholeOf(original),
    collapsed: wholeOf(bytes),
    repeats: repeats().map(({ posting, repeat: { section, kind, period, kept, dropped, similarity, differing } }) => ({
      posting,
      section,
      kind,
      period,
      kept,
      dropped,
      similarity,
      differing,
    })),
    restore: [...restore()],
  };
}

const wholeOf = (bytes: Uint8Array): Account['original'] => ({ bytes: bytes.length, sha256: sha256Of(bytes) });

/** One line of a report, with its line feed. */
export const reportLine = (account: Account): string => `${JSON.stringify(account)}\n`;
