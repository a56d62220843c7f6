/** Towns and streets as they are compared: "St-Lô Cedex" is "Saint-Lô", and "12 av. Foch - BP 40" is "12, Avenue Foch". */
import { wholeWord, wordsOf } from './words.js';

const LONG_FORMS: { readonly [short: string]: string } = {
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  boul: 'boulevard',
  pl: 'place',
  r: 'rue',
  rte: 'route',
  imp: 'impasse',
  ch: 'chemin',
  che: 'chemin',
  all: 'allee',
  allees: 'allee',
  esp: 'esplanade',
  hotels: 'hotel',
};
const longForm = (word: string): string =>
  Object.hasOwn(LONG_FORMS, word) ? (LONG_FORMS[word] ?? word) : wholeWord(word);

/** Words that spellings of one town leave out or add: "Châlons/Saône", "Isle-Adam (L')", "LYON CEDEX 03", "Paris 12e arrondissement". */
const BESIDE_TOWNS: ReadonlySet<string> = new Set(
  'arrondissement cedex commune d de des du e em eme en er et l la le les lez mairie sous sur ville'.split(' '),
);

/** The words of a place as written, without figures. */
export const placeWords = (place: string): readonly string[] =>
  wordsOf(place.slice(0, LONGEST))
    .filter((word) => !/^\d/.test(word))
    .map(wholeWord);

/** The words of a town that tell it from others, sorted, with single spaces between them; null when there are none. */
export function townKey(town: string | null): string | null {
  const words = placeWords(town ?? '').filter((word) => !BESIDE_TOWNS.has(word));
  return words.length === 0 ? null : [...new Set(words)].sort().join(' ');
}

/** Boxes of the post office: "BP 40", "CS 63669". */
const BOX = /\b(?:bp|cs|tsa) ?\d{1,6}\b/g;
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a au aux bis cedex d de des du en et l la le les sur ter'.split(' '),
);
/** What every town has: by these alone two addresses are neither one nor two. */
const ANY_STREET: ReadonlySet<string> = new Set(
  'allee avenue boulevard bourg chemin chef cours esplanade grande impasse lieu mairie place principale quai route rue square'.split(
    ' ',
  ),
);
const WAY = /^(?:allee|avenue|boulevard|chemin|cours|esplanade|impasse|place|quai|route|rue|square)$/;
/** "12 bis chemin Vert", "Grande Rue", and not "centre technique du Chemin-Vert". */
const isStreet = (words: readonly string[]): boolean =>
  words.some((word, i) => WAY.test(word) && (i === 0 || BEFORE_WAYS.test(words[i - 1] ?? '')));
const BEFORE_WAYS = /^(?:\d.*|[a-d]|grande)$/;

/** What an address begins with that names who works there: one building has many of them. */
const SERVICE =
  /^(?:agglomeration|bureau|cabinet|cdg|commune|communaute|conseil|departement|dgs|direction|division|drh|metropole|prefecture|region|ressources|rh|secretariat|service|siege|syndicat|ville)$/;

export interface AddressKey {
  /** Words of the building, sorted, with single spaces between them: "gymnase Colette-Besson". */
  readonly site: string | null;
  /** Words of street and house number that tell them from others, the same way. */
  readonly street: string | null;
}

/** @param address - as written: building, street, boxes, with commas or dashes between them */
export function addressKey(address: string | null): AddressKey {
  const parts = (address ?? '')
    .slice(0, LONGEST)
    .split(/,| [-–—] |\||\n/)
    .map((part) =>
      wordsOf(wordsOf(part).join(' ').replace(BOX, ' ').replace(TOWN_HALL, 'mairie'))
        .map(longForm)
        .filter((word, _, words) => !LITTLE_WORDS.has(word) && !(word === 'mairie' && words.includes('annexe'))),
    );
  const streets = parts.filter(isStreet);
  const sites = parts.filter((words) => !streets.includes(words) && !SERVICE.test(words[0] ?? ''));
  const street = streets.flat().filter((word) => !ANY_STREET.has(word));
  return { site: named(sites.flat()), street: named(street) };
}

/** Longer addresses are prose. */
const LONGEST = 300;
const TOWN_HALL = /\bhotel de ville\b/g;

/** A number alone is no name. */
const named = (words: readonly string[]): string | null =>
  words.every((word) => /^\d/.test(word)) ? null : [...new Set(words)].sort().join(' ');
