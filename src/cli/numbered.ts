/** How the postings of an input, or a part of one, are numbered. */
import type { Item } from './postings.js';

export interface Numbered {
  /** How many ordinals they have. */
  ordinals: number;
  /** False where no record tells of them: every posting has an id of its own. */
  isTold: boolean;
}

export const unnumbered = (): Numbered => ({ ordinals: 0, isTold: false });

/** Counts the ordinals of what an input holds. */
export function countOrdinals(item: Item, numbered: Numbered): void {
  const posting = item.kind === 'posting' ? item.posting : item.kind === 'problem' ? item.lost : null;
  if (posting === null) return;
  numbered.ordinals++;
  if (posting.id === null) numbered.isTold = true;
}
