/** Texts for tests, cut into sections. */
import { toLines } from '../../src/input/decode.js';
import type { LayoutId, SegmentedPosting } from '../../src/offer.js';
import { segment } from '../../src/segment/index.js';

/** @param layout - by default the one that is recognised */
export const segmented = (text: string, layout?: LayoutId): SegmentedPosting =>
  segment(
    {
      id: null,
      path: 'posting.txt',
      ordinal: 1,
      lines: toLines(text),
      encoding: 'utf-8',
      encodingGuessed: false,
      sha256: () => '',
    },
    layout,
  );
