/** Segmented postings for the tests of extraction, written as their sections, and their records. */
import { draftOf, STEPS } from '../../src/extract/index.js';
import type { FreeText, Label, LabelledValue, Line, OfferRecord, Role, SegmentedPosting } from '../../src/offer.js';
import { lineKey } from '../../src/text.js';

interface Written {
  readonly title?: string;
  readonly role?: Role;
  readonly label?: Label | null;
  readonly text: string;
}

/** A posting of these sections: text under a role or a heading, or the value of a label (null for an unknown one). */
export function postingOf(...sections: readonly Written[]): SegmentedPosting {
  let number = 0;
  const made = sections.map(({ title, role, label, text }): FreeText | LabelledValue => {
    const titleLine = ++number;
    const lines: Line[] = text.split('\n').map((line) => ({ number: ++number, text: line, key: lineKey(line) }));
    const block = { title: title ?? null, titleLine, lines };
    return label === undefined
      ? { kind: 'text', id: role ?? null, ...block }
      : { kind: 'value', id: label, rank: 0, ...block };
  });
  return {
    posting: {
      id: null,
      path: 'a.txt',
      ordinal: 1,
      lines: made.flatMap(({ lines }) => lines),
      encoding: 'utf-8',
      encodingGuessed: false,
      sha256: () => '',
    },
    layout: 'unknown',
    head: [],
    sections: made,
    inline: [],
    noise: [],
  };
}

/** The record of a posting, made step by step. */
export function extract(posting: SegmentedPosting, withProvenance: boolean): OfferRecord {
  const draft = draftOf(posting, withProvenance);
  for (const step of STEPS) step(draft);
  return draft.record;
}
