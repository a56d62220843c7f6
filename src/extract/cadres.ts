/** Cadres d'emplois and filières: what the text names, and what the table says of the grades. */
import type { Found, Line, SegmentedPosting } from '../offer.js';
import { labelKey, matchesIn, squeeze, withoutBullet } from '../text.js';
import { cadresInList, cadresInProse } from './cadres-in-prose.js';
import { type Field, found, from, type Read } from './found.js';
import { hasName, withoutCadre, withoutCategory } from './grade-list.js';
import { cadreByName, LONGEST_LIST } from './grade-table.js';
import { gradeItems } from './grades.js';
import { anyValuesOf } from './labels.js';
import { CADRES, type Cadre } from './reference/grades.js';

/** The lines under a label, each with the name of the rule that finds it. */
function linesUnder(read: Read, label: 'cadres_emplois' | 'filieres'): readonly (readonly [Line, string])[] {
  const { values, rule } = anyValuesOf(read, label);
  return values.flatMap(({ lines }) => lines.map((line) => [line, rule] as const));
}

const SEPARATOR = /[;|•,/]| [-–] | et | ou /;

/** "Cadre d'emplois des techniciens (catégorie B)": the name itself. */
const nameIn = (text: string): string => withoutCadre(withoutCategory(withoutBullet(text)));

const REMARKS = /\([^()]{0,120}\)|fili[èe]res? [\p{L}-]{1,20}/giu;

/** A name that the table does not know, as it is written beside its category: "Secrétaires administratifs de catégorie B." */
function verbatimIn(text: string): readonly string[] {
  const name = text.replace(/(?: de)?[ .]{0,3}$/, '');
  return hasName(name.replace(REMARKS, ' ')) ? [name] : [];
}

/** The cadres d'emplois that the text names; under a label, a name that the table does not know stays as written. */
function namedCadres(posting: SegmentedPosting, read: Read): readonly Found<Cadre | string>[] {
  const labelled = cadresUnder(read);
  return labelled.length > 0 || read(gradeItems).length > 0 ? labelled : cadresInProse(posting, read);
}

function cadresUnder(read: Read): readonly Found<Cadre | string>[] {
  return linesUnder(read, 'cadres_emplois').flatMap(([line, rule]) => {
    const text = nameIn(line.text);
    const whole = cadreByName(text);
    const cadres = whole ? [whole] : cadresListed(squeeze(text).slice(0, LONGEST_LIST));
    const isVerbatim = cadres.length === 0 && rule.startsWith('label:');
    const values: readonly (Cadre | string)[] = isVerbatim ? verbatimIn(text) : cadres;
    return values.map((value) => found(value, [line], rule));
  });
}

/** Those of a list; names may have what divides others in them ("conservation du patrimoine et des bibliothèques"). */
function cadresListed(list: string): readonly Cadre[] {
  const parts = list.split(SEPARATOR).flatMap((part) => cadreByName(nameIn(part)) ?? []);
  return [...new Set([...cadresInList(list), ...parts])];
}

/** Every cadre d'emplois of the post that is in the table: those named, then those of its grades. */
export function cadreRows(_: SegmentedPosting, read: Read): readonly Found<Cadre>[] {
  return [
    ...read(namedCadres).flatMap((item) => (typeof item.value === 'string' ? [] : [from(item, item.value)])),
    ...read(gradeItems).flatMap((item) =>
      'cadre' in item.value ? [from(item, item.value.cadre, 'derived:grades')] : [],
    ),
  ];
}

export const cadresEmplois: Field<'cadres_emplois'> = {
  kind: 'union',
  find: [
    ({ read }) =>
      read(namedCadres).map((item) => from(item, typeof item.value === 'string' ? item.value : item.value.name)),
    ({ read }) => read(cadreRows).map((item) => from(item, item.value.name)),
  ],
};

const FILIERES = new Map([...new Set(CADRES.map(({ filiere }) => filiere))].map((name) => [labelKey(name), name]));

const FILIERE = /(?<!\p{L})fili[èe]re ([\p{L}-]{1,20})/giu;

export const filieres: Field<'filieres'> = {
  kind: 'union',
  find: [
    ({ read }) =>
      linesUnder(read, 'filieres').flatMap(([line, rule]) =>
        withoutBullet(line.text)
          .split(/[;|•,/]/)
          .map((part) => withoutCategory(part.replace(/^ ?fili[èe]res?(?!\p{L})/iu, '')))
          .filter((name) => name !== '')
          .map((name) => found(FILIERES.get(labelKey(name)) ?? name, [line], rule)),
      ),
    ({ read }) => read(cadreRows).map((item) => from(item, item.value.filiere, 'derived:cadres_emplois')),
    // "Cadre d'emplois : poste de catégorie B (filière technique)"
    ({ read }) =>
      linesUnder(read, 'cadres_emplois').flatMap(([line, rule]) =>
        matchesIn(line.text, FILIERE).flatMap(([, name = '']) => {
          const filiere = FILIERES.get(labelKey(name));
          return filiere === undefined ? [] : [found(filiere, [line], rule)];
        }),
      ),
  ],
};
