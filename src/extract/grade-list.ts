/** A line of a list of grades, read item by item. */
import { squeeze } from '../text.js';
import type { Grade, NoGrade } from './grade-rows.js';
import { cadreByName, LONGEST_LIST, onlyGrades } from './grade-table.js';
import type { Cadre } from './reference/grades.js';

/** What an item turns out to be. Some pages list cadres d'emplois in place of grades. */
export type Item =
  | Grade
  | NoGrade
  | { readonly kind: 'cadre'; readonly cadre: Cadre }
  | { readonly kind: 'unknown'; readonly text: string };

const LETTERS = String.raw`(?:A\+|[ABC])(?: ?\/ ?| ou | et |, )?`;
/** "[A]", "(cat. A)", "(A/B)". */
const IN_BRACKETS = new RegExp(String.raw`[[(] ?(?:cat(?:[ée]gories?|\.)? ?)?(?:${LETTERS}){1,3} ?[\])]`, 'giu');
/** ", catégorie A", "Cat. B - ". */
const SPELLED_OUT = new RegExp(
  String.raw`(?<!\p{L})cat(?:[ée]gories?|\.) ?:? ?(?:${LETTERS}){1,3}(?![\p{L}\d+])`,
  'giu',
);

/** A name without the category printed beside it. */
export function withoutCategory(text: string): string {
  const bare = /[[(]/.test(text) ? text.replace(IN_BRACKETS, ' ') : text;
  const name = squeeze(/cat/i.test(bare) ? bare.replace(SPELLED_OUT, ' ') : bare);
  return name.replace(/^[ ,;:/–-]{1,4}|[ ,;:/–-]{1,4}$/g, '');
}

/** Between items for certain, and perhaps. */
const SEPARATORS = [/[;|•\t]/, /,| et | ou |\//];

/** The items of a line under a label of grades. What is no name of the table stays as written. */
export function itemsIn(line: string): readonly Item[] {
  const text = squeeze(line);
  if (text.length > LONGEST_LIST) return [{ kind: 'unknown', text }];
  const known = knownItems(text);
  if (known !== null) return known;
  for (const [i, separator] of SEPARATORS.entries()) {
    const parts = text
      .split(separator)
      .map(withoutCategory)
      .filter((part) => part !== '');
    const read = parts.map(knownItems);
    if (parts.length > 1 && (i === 0 || read.some((items) => items !== null)))
      return parts.flatMap((part, at) => read[at] ?? itemsIn(part));
  }
  const name = withoutCategory(text);
  return name === '' ? [] : [{ kind: 'unknown', text }];
}

function knownItems(text: string): readonly Item[] | null {
  const alone = onlyGrades(text);
  if (alone !== null) return alone;
  const name = withoutCategory(text);
  const grades = name === text ? null : onlyGrades(name);
  if (grades !== null) return grades;
  const cadre = cadreByName(name);
  return cadre === undefined ? null : [{ kind: 'cadre', cadre }];
}
