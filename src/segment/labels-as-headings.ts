/** Words that are a label on some pages and a heading on others: "Employeur" over a name, "Employeur" over paragraphs. */
import type { Label, Line } from '../offer.js';
import { isLabel, isRole, type Layout, type Meaning } from './layout.js';
import { isOverProse, type Page } from './order.js';
import type { Reading } from './reading.js';
import { readFact } from './unlabelled.js';
import { isSentence, VALUES } from './values.js';

/** What a word means where it stands: alone over prose a label is a heading, and over a single fact a heading is a label. */
export function meaningHere(reading: Reading, page: Page, index: number, layout: Layout): Meaning {
  const { meaning, stand } = reading;
  const [label] = typeof reading.word.meaning === 'string' ? [] : reading.word.meaning;
  if (label && stand === 'alone' && isRole(meaning) && isOverFact(page, index)) return label;
  const over = stand === 'alone' && isLabel(meaning) ? layout.prose?.[meaning] : undefined;
  if (over === undefined || !isOverProse(page, index)) return meaning;
  const below = page.lines[page.next(index)] as Line;
  return VALUES[meaning as Label]?.test(below.key) || readFact(below, layout)?.id === meaning ? meaning : over;
}

/** "Poste", then "Archiviste", then the next label: a heading on other pages, a label on this one. */
function isOverFact({ lines, readings, next }: Page, index: number): boolean {
  const below = next(index);
  const after = readings[next(below)];
  if (below !== index + 1 || readings[below] != null || after == null || after.stand !== 'alone') return false;
  return isLabel(after.meaning) && !isSentence(lines[below]?.key ?? '');
}
