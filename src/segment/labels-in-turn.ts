/** Labels that are words of texts and names of offices as well ("Direction", "Service"): alone on its line one counts where labels and values stand in turn. */
import type { Label } from '../offer.js';
import { type Draft, isEmpty } from './drafts.js';
import { isLabel } from './layout.js';
import { bareText, type Lexicon, lookUp, type Word } from './lexicon.js';
import type { Page } from './order.js';
import type { Reading } from './reading.js';
import { fitsLabel, isShort } from './values.js';

/** A word that is a label only with a value beside it. */
function quietLabel(text: string, lexicon: Lexicon): { readonly word: Word; readonly label: Label } | null {
  if (lexicon.isWordless(text)) return null;
  const word = lookUp(bareText(text), lexicon);
  if (word === undefined || typeof word.meaning === 'string') return null;
  const [label, alone] = word.meaning;
  return alone === null && label !== null && isLabel(label) ? { word, label } : null;
}

/** True for a line that is a label and nothing else, of either kind. */
export const isAnyLabel = ({ lines, readings }: Page, i: number, lexicon: Lexicon): boolean =>
  readings[i]?.stand === 'alone' || (readings[i] == null && quietLabel(lines[i]?.text ?? '', lexicon) !== null);

/** True for a value that stands under its label. */
const isUnderLabel = (draft: Draft): boolean =>
  draft.kind === 'value' &&
  draft.titleLine !== null &&
  !isEmpty(draft) &&
  draft.titleLine < (draft.lines.find(({ key }) => key !== '')?.number ?? 0);

/**
 * Reads a line as such a label, between a value that stands under its label and a value of its own, under which the next label stands.
 * @param above - the section above; null where nothing of the posting has been read but its title
 */
export function labelInTurn(page: Page, i: number, above: Draft | null, lexicon: Lexicon): Reading | null {
  if (above !== null && !isUnderLabel(above)) return null;
  const { lines, readings, next } = page;
  const text = lines[i]?.text ?? '';
  const quiet = quietLabel(text, lexicon);
  const below = next(i);
  const value = lines[below]?.key ?? '';
  if (quiet === null || !isShort(value) || !fitsLabel(quiet.label, value)) return null;
  // "Direction", "Direction des parcs": a name may begin as its label does.
  const isName = readings[below]?.stand === 'beside' && value.toLowerCase().startsWith(text.trim().toLowerCase());
  if (readings[below] != null && !isName) return null;
  return isAnyLabel(page, next(below), lexicon)
    ? { word: quiet.word, meaning: quiet.label, title: text, value: '', stand: 'alone' }
    : null;
}
