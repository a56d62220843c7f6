/**
 * Field by field: do two postings say the same, do they contradict each other, or can it not be told? What one of them does not say is no
 * contradiction: boards print a part of what they copy.
 */
import { type Comparison, compareLists, compareValues } from './comparison.js';
import type { Facts } from './facts.js';
import { compareSites } from './sites.js';
import { CUT_SHORT, isNumbered, stemOf, withoutMark } from './title-key.js';
import { areMostlyOne, areShortAndLong, isFigure, isSlip, isWithin, listOf, without, wordsOnly } from './word-lists.js';

/** Words a title that was cut short must have left to be taken for the beginning of another. */
const LEAST_OF_CUT = 3;
/** What stands before the name of an employer in a title: "- Ville de Grimaud". Alone it tells of the post: "Directeur du CCAS". */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'agglo agglomeration ccas communaute communes commune conseil departement departemental mairie metropole region regional urbaine ville'
    .split(' ')
    .map(stemOf),
);

/**
 * Titles agree when the words that name the post are the same. The name of the employer or the town of either posting does not count: boards
 * put it behind the title.
 */
function compareTitles(a: Facts, b: Facts): Comparison {
  if (a.title === null || b.title === null) return null;
  if (a.title === b.title) return 'agree';
  const [ofA, ofB] = [listOf(a.title), listOf(b.title)];
  // Stems of stems are other words: "chauss" of "Chaussées" would lose its end.
  const towns = [a.town ?? '', b.town ?? ''].flatMap(listOf).map(stemOf);
  const names = new Set([...listOf(a.names), ...listOf(b.names), ...towns]);
  const isName = (word: string): boolean => names.has(withoutMark(word));
  const own = (words: readonly string[], others: readonly string[]): readonly string[] => {
    const only = words.filter((word) => word !== CUT_SHORT && !others.includes(word));
    const isNamed = only.some(isName);
    return only.filter((word) => !isName(word) && !(isNamed && BEFORE_NAMES.has(word)));
  };
  const [onlyA, onlyB] = [own(ofA, ofB), own(ofB, ofA)];
  if (onlyA.length === 1 && onlyB.length === 1)
    return !isNumbered(onlyA[0]!) && isSlip(onlyA[0]!, onlyB[0]!) ? 'agree' : 'differ';
  // "DGS" for "Directeur général des services"
  if (areShortAndLong(onlyA, onlyB)) return 'agree';
  const common = ofA.filter((word) => word !== CUT_SHORT && ofB.includes(word)).length;
  if (common === 0) return 'differ';
  const isBeginning = (words: readonly string[], only: readonly string[]) =>
    only.length === 0 && words.includes(CUT_SHORT) && common >= LEAST_OF_CUT;
  const agree = onlyA.length + onlyB.length === 0 || isBeginning(ofA, onlyA) || isBeginning(ofB, onlyB);
  return agree ? 'agree' : 'differ';
}

/** Words that tell another job of the same trade, whatever else two titles have in common. */
const RANKS: ReadonlySet<string> = new Set(
  'adjoint alternance alternant apprenti apprentissage assistant chef directeur encadrant responsable sous stage stagiaire vice'
    .split(' ')
    .map(stemOf),
);

/** True when one title has a rank that the other has not: "Adjoint au responsable : Responsable de crèche". */
function isOfOtherRank(a: Facts, b: Facts): boolean {
  const [ofA, ofB] = [listOf(a.title ?? ''), listOf(b.title ?? '')];
  return [...without(ofA, ofB), ...without(ofB, ofA)].some((word) => RANKS.has(withoutMark(word)));
}

/** Which share of the words of the longer title both have. */
function commonTitle(a: Facts, b: Facts): number {
  const [ofA, ofB] = [listOf(a.title ?? ''), listOf(b.title ?? '')];
  const common = ofA.filter((word) => ofB.includes(word)).length;
  return common === 0 ? 0 : common / Math.max(ofA.length, ofB.length);
}

function isTitleInHead({ title }: Facts, untitled: Facts): boolean {
  const head = listOf(untitled.head);
  return title !== null && untitled.title === null && listOf(title).every((word) => head.includes(word));
}

/** Kinds that share staff and addresses: no contradiction, and no proof either. */
const RELATED: ReadonlySet<string> = new Set(['commune', 'community']);

/** Employers agree when one name holds the other and the kinds do not contradict each other. */
function compareEmployers(a: Facts, b: Facts): Comparison {
  const [one, other] = [a.employer_kind, b.employer_kind];
  // A ministry stands over the services that publish its posts.
  const isState = one === 'state' || other === 'state';
  const sameKind = one === null || other === null || one === other;
  if (a.employer === null || b.employer === null) return null;
  const [ofA, ofB] = [listOf(a.employer), listOf(b.employer)];
  if (isWithin(ofA, ofB) || areShortAndLong(without(ofA, ofB), without(ofB, ofA))) {
    if (sameKind) return 'agree';
    return isState || (RELATED.has(one) && RELATED.has(other)) ? null : 'differ';
  }
  // "SDIS 62" is a name in figures.
  return isState || ofA.every(isFigure) || ofB.every(isFigure) ? null : 'differ';
}

export interface PlaceComparison {
  readonly place: Comparison;
  /** How narrow the place is that they agree on. */
  readonly by: 'town' | 'department' | null;
}

/** True when a posting without a town names this one all the same: in the name of its employer, behind its title, or before its text. */
function isNamed(town: string | null, { names, title, head }: Facts): boolean {
  const known = [...listOf(names), ...listOf(title ?? ''), ...listOf(head)];
  return town !== null && listOf(town).every((word) => known.includes(stemOf(word)));
}

/** Places agree when the towns do; without a town, postcode or département decide. */
function comparePlaces(a: Facts, b: Facts): PlaceComparison {
  const sameCode = a.postcode !== null && a.postcode === b.postcode;
  const departments = a.department === null || b.department === null ? null : a.department === b.department;
  if (departments === false) return { place: 'differ', by: null };
  if (a.town === null || b.town === null) {
    if (sameCode || isNamed(a.town, b) || isNamed(b.town, a)) return { place: 'agree', by: 'town' };
    return departments ? { place: 'agree', by: 'department' } : { place: null, by: null };
  }
  if (a.town === b.town) return { place: 'agree', by: 'town' };
  // "Châlette" for Châlette-sur-Loing, or a letter amiss: one town when it is in one département, and else there may be another.
  const nearly = isWithin(listOf(a.town), listOf(b.town)) || isSlip(a.town, b.town);
  if (nearly && (sameCode || departments)) return { place: 'agree', by: 'town' };
  // A posting that names several places is read for the first of them.
  if (nearly || Math.max(a.places, b.places) > 1) return { place: null, by: null };
  return { place: 'differ', by: null };
}

/** Addresses agree when building or street do. Two buildings are two places of work, also where the street is that of the employer. */
function compareAddresses(a: Facts, b: Facts): Comparison {
  return compareSites(a.site, b.site) ?? compareStreets(a.street, b.street) ?? compareQuarters(a.postcode, b.postcode);
}

/** Postcodes of the arrondissements of Paris, Lyon and Marseille. */
const QUARTER = /^(?:750[012]\d|75116|6900[1-9]|130[01]\d)$/;

/** Two arrondissements of one town are two places; one of them has room for many. */
function compareQuarters(a: string | null, b: string | null): Comparison {
  if (a === null || b === null || !QUARTER.test(a) || !QUARTER.test(b)) return null;
  // The 16th of Paris has two.
  return a.replace('75116', '75016') === b.replace('75116', '75016') ? null : 'differ';
}

/** Half the words of the shorter name are enough: one page spells it out, another does not. */
function compareStreets(a: string | null, b: string | null): Comparison {
  if (a === null || b === null) return null;
  return areMostlyOne(wordsOnly(a), wordsOnly(b)) ? 'agree' : 'differ';
}

/** The fields a verdict names. */
export const COMPARED = [
  'number',
  'title',
  'employer',
  'place',
  'address',
  'contacts',
  'grades',
  'contract',
  'working_time',
  'duration',
  'published',
  'start',
  'deadline',
] as const;
export type ComparedField = (typeof COMPARED)[number];

export type FieldComparisons = { readonly [field in ComparedField]: Comparison } & Pick<PlaceComparison, 'by'> & {
    /** Share of the words of the longer title that both have: "Gestionnaire MA Tours", "Gestionnaire MA Blois" → 0.67. */
    readonly commonTitle: number;
    readonly isOfOtherRank: boolean;
    /** One of them names the building, and the other does not. */
    readonly isOneSited: boolean;
    /** One of them has no title, and the words of the other's stand before its text. */
    readonly isTitleInHead: boolean;
  };

/** Every field of two postings, compared. */
export function compareFacts(a: Facts, b: Facts): FieldComparisons {
  return {
    number: compareNumbers(a, b),
    title: compareTitles(a, b),
    commonTitle: commonTitle(a, b),
    isOfOtherRank: isOfOtherRank(a, b),
    isOneSited: (a.site === null) !== (b.site === null),
    isTitleInHead: isTitleInHead(a, b) || isTitleInHead(b, a),
    employer: compareEmployers(a, b),
    ...comparePlaces(a, b),
    address: compareAddresses(a, b),
    contacts: compareLists(a.contacts, b.contacts, ' ') === 'agree' ? 'agree' : null,
    grades: compareLists(a.grades, b.grades, '|'),
    contract: compareValues(a.contract, b.contract),
    working_time: compareValues(a.working_time, b.working_time),
    duration: compareValues(a.duration, b.duration),
    published: compareValues(a.published, b.published),
    start: compareValues(a.start, b.start),
    deadline: compareValues(a.deadline, b.deadline),
  };
}

/** Numbers contradict each other when one hand gave both: a number of a board says nothing against that of another. */
function compareNumbers(a: Facts, b: Facts): Comparison {
  if (a.offer_number !== null && b.offer_number !== null) return compareValues(a.offer_number, b.offer_number);
  if (a.nor !== null && b.nor !== null) return compareValues(a.nor, b.nor);
  if (a.reference === null || b.reference === null) return null;
  if (a.reference === b.reference) return 'agree';
  return a.layout === b.layout && shapeOf(a.reference) === shapeOf(b.reference) ? 'differ' : null;
}

/** How a number is built: 2021-585711 → 0000-000000, AVE-114518-CAT-A → AVE-000000-CAT-A, BS02ASGA-25834 → 0-00000. */
const shapeOf = (reference: string): string =>
  reference
    .split('-')
    .map((part) =>
      /^\d+$/.test(part) ? part.replace(/\d/g, '0') : /\d/.test(part) ? '0' : part.length > 1 ? part : 'A',
    )
    .join('-');
