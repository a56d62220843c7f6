/** Towns and streets as they are compared: "St-Lô Cedex" is "Saint-Lô", and "12 av. Foch - BP 40" is "12, Avenue Foch". */
import { wordsOf } from './words.js';

const LONG_FORMS: { readonly [short: string]: string } = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  s: 'sur',
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
const longForm = (word: string): string => (Object.hasOwn(LONG_FORMS, word) ? (LONG_FORMS[word] ?? word) : word);

/** Articles, which lists of towns put behind the name, and what stands behind a town in an address. */
const BESIDE_TOWNS: ReadonlySet<string> = new Set(
  'arrondissement cedex commune d de des du e em eme er et l la le les mairie ville'.split(' '),
);

/** A town as folded words with single spaces between them; null when there is none. */
export function townKey(town: string | null): string | null {
  const words = wordsOf(town ?? '')
    .filter((word) => !/^\d/.test(word))
    .map(longForm)
    .filter((word) => !BESIDE_TOWNS.has(word));
  return words.length === 0 ? null : words.join(' ');
}

/** Boxes of the post office: "BP 40", "CS 63669". */
const BOX = /\b(?:bp|cs|tsa) ?\d{1,6}\b/g;
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a au aux bis cedex d de des du en et l la le les sur ter'.split(' '),
);
/** What every town has: by these alone two addresses are neither one nor two. */
const ANY_STREET: ReadonlySet<string> = new Set(
  'administratif allee avenue boulevard bourg centre chemin chef communal communale communaute departement grande hotel impasse lieu mairie metropole place principale region route rue siege square ville'.split(
    ' ',
  ),
);

/** The words of a street that tell it from others, sorted, with single spaces between them; null when there are none. */
export function streetKey(street: string | null): string | null {
  const words = (
    wordsOf(street ?? '')
      .join(' ')
      .replace(BOX, '')
      .match(/[a-z\d]+/g) ?? []
  )
    .map(longForm)
    .filter((word) => !LITTLE_WORDS.has(word) && !ANY_STREET.has(word));
  // A house number alone is no street.
  if (words.every((word) => /^\d/.test(word))) return null;
  return [...new Set(words)].sort().join(' ');
}
