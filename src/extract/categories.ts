/** Catégories (A+, A, B, C) of the post itself, never of those who may apply or whom the post leads. */
import type { Found } from '../offer.js';
import { matchesIn, squeeze } from '../text.js';
import { NUMBER_WORDS } from './answers.js';
import { cadreRows } from './cadres.js';
import { type Field, found, from, type ListFinder } from './found.js';
import { gradeItems } from './grades.js';
import { anyValuesOf } from './labels.js';
import { lowerCase } from './lower-case.js';
import { headOf, type ProseLine, proseBySection, proseIn } from './prose.js';
import type { Category } from './reference/grades.js';
import { SIGN } from './signs.js';

const LETTER = String.raw`(?:A\+|[ABC])(?![\p{L}\d'’+])`;
/** "catégorie A", "Catégorie : B", "catégorie A/A+", "catégorie A ou A+", "cat. C", "catégories A, B ou C". */
const CATEGORY = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]at(?:[ée]gories?|\.)?|CAT[ÉE]GORIES?) ?:? ?(?<letters>${LETTER}(?:(?: ?\/ ?| ou | et |, (?=[ABC]\+?(?:,| ou | et |\)|$)))(?:de )?(?:catégorie )?${LETTER}){0,3})`,
  'gu',
);
const LETTERS = new RegExp(String.raw`(?<!\p{L})${LETTER}`, 'gu');

const lettersIn = (text: string): readonly Category[] => matchesIn(text, LETTERS).map(([letter]) => letter as Category);

/** "Catégorie A (cadre)", "A", "Catégorie A+ (Encadrement supérieur)": a value of the label; the bracket explains it. */
const asValue = (text: string): readonly Category[] => lettersIn(text.replace(/\([^()]{0,120}\)/g, ' '));

const IN_BRACKETS = /[[(] ?([ABC]\+?(?: ?\/ ?[ABC]\+?)?) ?[\])]/g;

/** "… (Catégorie A)", "[A]", "selon grille, catégorie A": beside a grade, a cadre d'emplois or a pay scale. */
const asMark = (text: string): readonly Category[] =>
  /cat|[[(]/i.test(text)
    ? [
        ...matchesIn(text, CATEGORY).flatMap(({ groups }) => lettersIn(groups?.letters ?? '')),
        ...matchesIn(text, IN_BRACKETS).flatMap(([, letters = '']) => lettersIn(letters)),
      ]
    : [];

function under(
  label: 'categories' | 'grades' | 'cadres_emplois' | 'filieres' | 'salary',
  parse: (text: string) => readonly Category[],
): ListFinder<Category> {
  return ({ read }) => {
    const { values, rule } = anyValuesOf(read, label);
    return values
      .flatMap(({ lines }) => lines)
      .flatMap((line) => parse(squeeze(line.text)).map((value) => found(value, [line], rule)));
  };
}

/** The law knows no A+: a grade of the table's A+ is a grade of catégorie A. */
const legal = (category: Category): Category => (category === 'A+' ? 'A' : category);

const derived: ListFinder<Category> = ({ read }) => [
  ...read(gradeItems).flatMap((item): Found<Category>[] => {
    const category = 'category' in item.value ? item.value.category : null;
    return category === null ? [] : [from(item, legal(category), 'derived:grades')];
  }),
  ...read(cadreRows)
    .filter(({ rule }) => rule !== 'derived:grades')
    .map((item) => from(item, legal(item.value.category), 'derived:cadres_emplois')),
];

/** The post as the subject; "cadre d'emplois" is none. */
const POST = /(?<!\p{L})(?<!cadres? d['’ ])(?:postes?|emplois?|recrutement|contrat|pourvoir)(?!\p{L})/gu;
/** Who may apply, or where from: of these, and not of the post, is the catégorie said then. */
const OTHERS =
  /(?<!\p{L})(?:corps|cadres|cadre d['’ ]|fonctionnaires?|titulaires?|contractuels?|personnels|militaires|magistrats|ingénieurs|personnes|relev\p{L}+|grades?|apparten\p{L}+|candidat\p{L}*|concours)/u;
/** "un corps, un cadre d'emplois ou un emploi de catégorie A", "dix ans sur un emploi de catégorie A": what those who may apply come from. */
const OF_CAREER =
  /(?:(?:corps|cadres? d['’ ]emplois|grades?),? (?:ou|et) (?:(?:dans|sur|à|en) )?|(?:services?|années?|ans|expérience)(?: effectifs| publics| accomplis)? (?:dans|sur|en) |(?:avoir|ayant|ont) occupé |occupant )(?:un |des |les )?$/u;
/** "Contractuel(le) de catégorie B": what a title begins with. */
const IS_CONTRACT = /^(?:agente? )?contractuel(?:le|\(le\)|[.·]le)? de $/;
/** "deux agents publics de catégorie C", "un collaborateur (catégorie B)". */
const SOMEONE =
  /(?<!\p{L})(?:agents?|collaborat\p{L}{3,6}|personnel|collègues?)(?: \p{L}{1,15})?(?: de(?: la)?)? ?\(?$/u;
const LEADS = /(?<!\p{L})(?:encadr|manag|supervis|assisté)/u;
/** "La direction compte 45 postes": who works there, unless the sentence says that they are to be filled. */
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?:(?!1 )\d{1,3}|(?!une? )(?:${NUMBER_WORDS}|quarante|cinquante|cent|plusieurs|quelques)|\p{L}{2,10}aine de) $`,
  'u',
);
const STAFF =
  /(?<!\p{L})(?:(?<!en |tenu )compte(?!-rendu| tenu)|comprend|dispose|compose|composée?s?|regroupe|effectifs?)(?!\p{L})/u;
const TO_BE_FILLED = /(?<!\p{L})(?:recrut|recherch|pourvoir|pourvu|vacant|ouvert)/u;
/** A sentence is looked back and ahead over no further than this. */
const REACH = 160;

/** True where a sentence speaks of posts that a service has. */
function isStaff(sentence: string, post: number, after: string): boolean {
  const before = sentence.slice(0, post);
  if (!STAFF.test(before) && !(/^\p{L}+s(?!\p{L})/u.test(sentence.slice(post)) && NUMBERED.test(before))) return false;
  return !TO_BE_FILLED.test(before) && !TO_BE_FILLED.test(after);
}

/** True for a sentence that says of the post what is said behind it, as far as can be told from what stands there. */
function mayBeOfPost(sentence: string, post: number): boolean {
  const behind = sentence.slice(post);
  return !OTHERS.test(behind) && !SOMEONE.test(behind) && !OF_CAREER.test(sentence.slice(0, post));
}

/** "Il s'agit d'un poste de catégorie A", "Un emploi de chargé de mission (catégorie A ou A+)", or a line that begins with it. */
function inProse(text: string, isTitle: boolean): readonly Category[] {
  return matchesIn(text, CATEGORY).flatMap(({ 0: { length }, index, groups }) => {
    const reach = lowerCase(text.slice(Math.max(0, index - REACH), index));
    const sentence = reach.split(/[.;:!?•·]\s/).at(-1) ?? '';
    const post = isTitle ? 0 : matchesIn(sentence, POST).at(-1)?.index;
    const ofPost =
      post !== undefined &&
      (mayBeOfPost(sentence, post) || (isTitle && IS_CONTRACT.test(sentence))) &&
      !LEADS.test(sentence) &&
      (isTitle || !isStaff(sentence, post, restOfSentence(text.slice(index + length))));
    const alone = sentence.trim() === '' && /^(?:$| ?[(/,–-]| de la filière)/u.test(text.slice(index + length));
    return ofPost || alone ? lettersIn(groups?.letters ?? '') : [];
  });
}

const restOfSentence = (text: string): string => lowerCase(text.slice(0, REACH)).split(/[.;!?]\s/, 1)[0] ?? '';

const prose: ListFinder<Category> = ({ posting: { layout, sections }, read }) => {
  const categories: Found<Category>[] = [];
  const lookIn = (lines: readonly ProseLine[], isTitle: boolean): void => {
    for (const { line, text, signs } of lines)
      if (signs & SIGN.category)
        for (const value of inProse(text, isTitle)) categories.push(found(value, [line], 'prose'));
  };
  const head = read(headOf);
  // Of a text that may be no posting, the title alone speaks of a post.
  lookIn(layout === 'unknown' ? head.slice(0, 1) : head, true);
  if (layout === 'unknown') return categories;
  const texts = read(proseBySection);
  for (const section of sections) {
    const lines = texts.get(section) ?? (section.id === 'contract' ? proseIn(section) : []);
    lookIn(lines, false);
  }
  return categories;
};

export const categories: Field<'categories'> = {
  kind: 'union',
  find: [
    under('categories', asValue),
    under('grades', asMark),
    derived,
    under('cadres_emplois', asMark),
    under('filieres', asMark),
    under('salary', asMark),
    prose,
  ],
};
