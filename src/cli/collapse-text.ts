/** One text without its copies. Whatever is wrong with it or with one of its postings, it goes on: as it was, if need be. */
import type { Buffer } from 'node:buffer';
import { type Copies, copiesIn } from '../dedupe/index.js';
import { wholeText } from '../input/whole.js';
import type { Diagnostic, LayoutId, SourceText } from '../offer.js';
import type { CollapsedText, PostingRepeat } from '../restore/account.js';
import { cutLines } from '../restore/cut.js';
import { segment } from '../segment/index.js';
import { postingsOf } from '../segment/split.js';
import { attempt } from './attempt.js';
import type { CollapseCommandOptions } from './collapse-options.js';

type ReadingOptions = Pick<CollapseCommandOptions, 'encoding' | 'layout' | 'collapse'>;

export interface CollapseOutcome {
  readonly text: CollapsedText;
  /** Null for what is no text. */
  readonly source: SourceText | null;
  /** Of its postings. */
  readonly layouts: readonly LayoutId[];
  readonly problems: readonly Diagnostic[];
}

export function collapseText(path: string, bytes: Buffer, options: ReadingOptions): CollapseOutcome {
  const read = wholeText(path, bytes, options.encoding);
  if (read.source === null) return asItIs(path, bytes, read.problem);
  const { source } = read;
  const dropped = new Map<number, number | null>();
  const accounts: { readonly posting: number; readonly repeats: Copies['repeats'] }[] = [];
  const layouts: LayoutId[] = [];
  const problems: Diagnostic[] = [];
  for (const posting of postingsOf(source)) {
    const made = attempt({ posting, line: null }, () => {
      const segmented = segment(posting, options.layout);
      return { layout: segmented.layout, copies: copiesIn(segmented, options.collapse) };
    });
    if (!('value' in made)) {
      problems.push(made);
      continue;
    }
    const { layout, copies } = made.value;
    layouts.push(layout);
    if (copies.dropped.size === 0) continue;
    accounts.push({ posting: posting.ordinal, repeats: copies.repeats });
    for (const [line, copied] of copies.dropped) dropped.set(line, copied);
  }
  const repeats = (): readonly PostingRepeat[] =>
    accounts.flatMap(({ posting, repeats }) => repeats().map((repeat) => ({ posting, repeat })));
  const { encoding, lines } = source;
  const cut = cutLines(source, dropped);
  const text = { path, original: bytes, read: { encoding, lines: lines.length }, cut, repeats };
  return { text, source, layouts, problems };
}

/** What goes on as it came in, and why. */
export function asItIs(path: string, bytes: Uint8Array, why: Diagnostic): CollapseOutcome {
  const text = { path, original: bytes, read: null, cut: { bytes, gone: [], restore: () => [] }, repeats: () => [] };
  return { text, source: null, layouts: [], problems: [why] };
}
