/** The free text of a posting as its finders read it. */
import type { Line, SegmentedPosting } from '../offer.js';
import { readable, withoutBullet } from '../text.js';
import { written } from './labels.js';

/** A line of free text, and what it says without bullet and odd spaces. */
export interface ProseLine {
  readonly line: Line;
  readonly text: string;
}

/** Every line of free text that is not blank, in the order of the page. */
export const proseOf = ({ sections }: SegmentedPosting): readonly ProseLine[] =>
  sections
    .filter(({ kind }) => kind === 'text')
    .flatMap((section) => written(section))
    .map((line) => ({ line, text: withoutBullet(readable(line.text)) }));
