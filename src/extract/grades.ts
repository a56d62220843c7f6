/** Grades that a post may be filled with. */
import type { Found, Line, SegmentedPosting } from '../offer.js';
import { withoutBullet } from '../text.js';
import { type Field, found, from, type Read } from './found.js';
import { type Item, itemsIn, withoutCategory } from './grade-list.js';
import { gradesAmong } from './grade-table.js';
import { inlineValuesOf, valuesOf } from './labels.js';
import { proseOf } from './prose.js';
import { SIGN } from './signs.js';

/** "Autres grades possibles de recrutement : …", "Poste ouvert(s) sur le(s) grade(s) suivant(s) : …": a list in running text. */
const LIST =
  /^(?:(?:autres? |les? )?grades?|(?:postes?|emplois?|recrutement)(?!\p{L})[^:]{0,40}(?<!\p{L})grades?|cadres? d['’]emplois? ?(?:\/|et|ou) ?grades?)(?:\(s\))?(?!\p{L})[^:]{0,60}:(?<list>[^:]{3,600})$/iu;

/**
 * What the text says of grades, in the order of the page: what stands under their label; without one, lists in free text, of which only
 * names of the table count. Notices of the Journal officiel name the grades of those who may apply, so their text is left alone.
 */
export function gradeItems(posting: SegmentedPosting, read: Read): readonly Found<Item>[] {
  const labelled = valuesOf(read, 'grades').flatMap(({ lines }) => lines);
  if (labelled.length > 0)
    return labelled.flatMap((line) =>
      listedIn(withoutBullet(line.text)).map((item) => found(item, [line], 'label:grades')),
    );
  const named: Found<Item>[] = [];
  const among = (line: Line, text: string, rule: string): void => {
    for (const sentence of text.split(SENTENCE))
      for (const item of gradesAmong(withoutCategory(sentence))) named.push(found(item, [line], rule));
  };
  for (const { lines } of inlineValuesOf(read, 'grades'))
    for (const line of lines) among(line, line.text, 'inline-label:grades');
  if (posting.layout === 'jorf') return named;
  for (const { line, text, signs } of read(proseOf)) {
    const list = signs & SIGN.colon && signs & SIGN.grade ? LIST.exec(text)?.groups?.list : undefined;
    if (list !== undefined) among(line, list, 'grade-list');
  }
  return named;
}

/** "Rédacteur, attaché. À défaut, contractuel."; what is cut short has a full stop too: "Adjoint adm. Principal". */
const SENTENCE = /(?<=\p{L}{4})\.\s(?=\p{Lu})/u;

/** The items of a line under a label of grades; a sentence behind the list is none of them. */
function listedIn(text: string): readonly Item[] {
  const whole = itemsIn(text);
  const [list = '', ...others] = text.split(SENTENCE);
  // In capitals, a name that is cut short looks like sentences: "PROF. D'ENSEIGN. ARTIST.".
  if (others.length === 0 || whole.every(({ kind }) => kind !== 'unknown')) return whole;
  const named = others.map(itemsIn).filter((items) => items.some(({ kind }) => kind === 'grade' || kind === 'cadre'));
  return named.length === others.length ? whole : [...itemsIn(list), ...named.flat()];
}

/** Names under a label of grades that the table does not know. */
export const unknownGrades = (read: Read): readonly Found<string>[] =>
  read(gradeItems).flatMap((item) => (item.value.kind === 'unknown' ? [from(item, item.value.text)] : []));

export const grades: Field<'grades'> = {
  kind: 'union',
  find: [
    ({ read }) =>
      read(gradeItems).flatMap((item) => {
        if (item.value.kind === 'grade') return [from(item, item.value.name)];
        return item.value.kind === 'unknown' ? [from(item, item.value.text)] : [];
      }),
  ],
};
