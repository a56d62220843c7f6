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

/** "1ère", "2e". */
const ORDINAL = '[12](?:[eè]re?|re|[eè]me|nde?|[eè])';
/** Between items for certain (also behind "FPH", which ends a name), and perhaps: what a bracket lists is more likely one remark, and a second class belongs to the name before. */
const SEPARATORS = [
  /[;|•\t]|(?<= (?:FP[EHT]|\(FP[EHT]\))),(?! ?FP[EHT]|[^()]{0,200}\))/,
  new RegExp(String.raw`(?:,| et | ou |\/)(?! ?(?:de )?${ORDINAL} cl|[^()]{0,200}\))`, 'i'),
  /,| et | ou |\//,
];
/** "Grade 1 : Attaché", where a page counts what stands under the label. */
const COUNTED = /^grades?(?: ?\d{1,2})? ?: ?/i;

/** "Cadre d'emplois des rédacteurs", "Cadre d'emplois 1 : Attachés": what a name is called by. */
const CADRE = /^cadres?(?:\(s\))? d['’ ]emplois?(?:\(s\))?(?: ?\d{1,2})?(?: ?: ?| (?:des |de |d['’])?)/i;
/** The name of a cadre d'emplois without these words before it. */
export const withoutCadre = (text: string): string => text.replace(CADRE, '');

/**
 * "FPT", "(tous grades)", "(selon profil)": what a name says behind it; a rank in brackets is part of the name, and the
 * table knows no grades of hospitals and of the State.
 */
const REMARK =
  /(?: FPT| ?\((?![^()]{0,80}(?:class|principal|hors|exception|en chef|FP[EH]|hospital|hôpita|[ée]tat))[^()]{1,80}\))$/i;

/** "principal de 1ère et 2ème classe" are two grades. */
const BOTH_CLASSES = new RegExp(
  `^(?<name>.{3,120}?) (?<first>${ORDINAL})(?: classe)?(?: et | ou | à | ?[/&,] ?)(?:de )?(?<second>${ORDINAL}) classes?$`,
  'iu',
);

/** A word that names a grade or a cadre d'emplois, as opposed to those that are said of any: "poste de catégorie A", "tous grades ou équivalent". */
const NAMING =
  /(?<![\p{L}-])(?!(?:postes?|emplois?|cadres?|corps|grades?|agents?|fonctionnaires?|titulaires?|contractuels?|tous|toutes|les?|la|une?|des?|du|et|ou|selon|suivant|profils?|statuts?|cat[ée]gories?|[ée]quivalente?s?|assimilée?s?|fonctions?|publiques?|territoriale?s?|territoriaux|niveaux?|bac|minimum|requis)(?![\p{L}-]))\p{L}{2}/iu;

/** True for a text that names a grade or a cadre d'emplois, known or not. */
export const hasName = (text: string): boolean => NAMING.test(text);

/** "ou équivalent (attaché, ingénieur)" */
const ENUMERATED = /\((?<list>[^()]{3,200})\)/;

/** The items of a line under a label of grades. What is no name of the table stays as written. */
export function itemsIn(line: string): readonly Item[] {
  const text = squeeze(line).replace(COUNTED, '');
  if (text.length > LONGEST_LIST) return [{ kind: 'unknown', text }];
  const known = knownItems(text);
  if (known !== null) return known;
  const name = withoutCategory(text);
  if (name === '') return [];
  // "Tous grades de catégorie B", "catégorie A ou équivalent (attaché, ingénieur)"
  if (name !== text && !hasName(name.replace(ENUMERATED, ' '))) {
    const list = ENUMERATED.exec(name)?.groups?.list;
    return list === undefined ? [] : itemsIn(list);
  }
  for (const [i, separator] of SEPARATORS.entries()) {
    const parts = text
      .split(separator)
      .map(withoutCategory)
      .filter((part) => part !== '');
    const read = parts.map(knownItems);
    if (parts.length > 1 && (i === 0 || read.some((items) => items !== null)))
      return parts.flatMap((part, at) => read[at] ?? itemsIn(part));
  }
  // "Ou équivalent", "niveau bac + 2"
  return /\p{L}{2}/u.test(text) && !hasName(text) ? [] : [{ kind: 'unknown', text }];
}

function knownItems(text: string): readonly Item[] | null {
  const named = namedItems(text);
  const bare = named === null ? text.replace(REMARK, '') : text;
  return named === null && bare !== text && bare !== '' ? namedItems(bare) : named;
}

function namedItems(text: string): readonly Item[] | null {
  const alone = onlyGrades(text);
  if (alone !== null) return alone;
  const name = withoutCategory(text);
  const grades = name === text ? null : onlyGrades(name);
  if (grades !== null) return grades;
  const cadre = cadreByName(withoutCadre(name));
  if (cadre !== undefined) return [{ kind: 'cadre', cadre }];
  const { name: common, first, second } = BOTH_CLASSES.exec(name)?.groups ?? {};
  return common === undefined ? null : onlyGrades(`${common} ${first} classe, ${common} ${second} classe`);
}
