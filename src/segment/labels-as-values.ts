/** Words that label a value on some pages and are one on others. */
import type { Label } from '../offer.js';
import { type Draft, isEmpty } from './drafts.js';
import type { Layout } from './layout.js';
import type { Page } from './order.js';
import type { Reading } from './reading.js';
import { readFact } from './unlabelled.js';
import { VALUES } from './values.js';

/** Words that label a value on some pages and are one on others, as layouts spell them, and what labels they are values of. */
const NAMES_OF_VALUES: Readonly<Record<string, readonly Label[]>> = {
  'Temps plein': ['working_time', 'employment_type'],
  "Type d'emploi permanent": ['employment_type'],
  Management: ['job_family', 'jobs'],
  Encadrement: ['job_family', 'jobs'],
  // Kinds of employers.
  Commune: ['employer'],
  Département: ['employer'],
  Région: ['employer'],
  Collectivité: ['employer'],
  Établissement: ['employer'],
};

/** "Temps de travail", "Temps plein", then the next label: a label on other pages, a value on this one. */
export function isValueHere({ readings, lines, next }: Page, i: number): boolean {
  const reading = readings[i];
  if (reading?.stand !== 'alone' || !(reading.word.name in NAMES_OF_VALUES) || reading.title.endsWith(':'))
    return false;
  const below = next(i);
  if (readings[below] != null) return true;
  const own = VALUES[reading.meaning as Label];
  return own !== undefined && !own.test(lines[below]?.key ?? '');
}

/** "Communes", then "Orsay - 91": a kind of employer over what states a fact by itself. What such a word labels is one. */
export function isKind({ word, stand, title }: Reading, { lines, next }: Page, i: number, layout: Layout): boolean {
  if (stand !== 'alone' || !/s$/i.test(title) || !NAMES_OF_VALUES[word.name]?.includes('employer')) return false;
  const below = lines[next(i)];
  return below !== undefined && readFact(below, layout) !== null;
}

/** True for a value of the label above, which has none yet. */
export function answers(reading: Reading, draft: Draft | null, page: Page, i: number): boolean {
  if (draft?.kind !== 'value' || draft.id === null || !isEmpty(draft)) return false;
  const label = draft.id as Label;
  // What a line follows that could be another value may be the first of several, which are not told apart.
  if (mayGoOn(label, page, i) && label !== reading.meaning) return false;
  return NAMES_OF_VALUES[reading.word.name]?.includes(label) === true;
}

/** True where the next line is no label, and says what values of that label say. */
function mayGoOn(label: Label, { lines, readings, next }: Page, i: number): boolean {
  const below = next(i);
  return readings[below] == null && VALUES[label]?.test(lines[below]?.key ?? '') !== false;
}

/** "Type de contrat", then "Contrat de projet": what begins with a word of one meaning with the label above, which has no value yet, is that value. */
export const isValueOf = ({ meaning, stand, title }: Reading, draft: Draft | null): boolean =>
  stand === 'beside' && !title.includes(' ') && draft?.kind === 'value' && draft.id === meaning && isEmpty(draft);
