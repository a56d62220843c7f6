/**
 * Buildings, by what they are called. A town has a dozen schools and three technical centres, so their kind says next to nothing, and
 * "école maternelle Jaurès" is another place of work than "école maternelle Zola".
 */
import type { Comparison } from './comparison.js';
import { areMostlyOne, isSlip, isWithin, without, wordsOnly } from './word-lists.js';

/** Words for kinds of public buildings, and for what they belong to; folded. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'accueil administratif administrative agence annexe antenne archives atelier ateliers batiment bibliotheque bureaux campus caserne centrale ' +
    'centre chateau cimetiere cite clinique college communal communale communautaire complexe conservatoire creche cuisine culturel culturelle ' +
    'dechetterie departemental departementale direction dojo ecole ehpad elementaire enfance enfants espace etablissement foyer garderie gare ' +
    'groupe gymnase halle haras hopital hotel intercommunal intercommunale jardin jeunes jeunesse laboratoire loisirs ludotheque lycee mairie ' +
    'maison maternelle mediatheque medico micro multi municipal municipale musee office palais parc patinoire pavillon petite piscine plateau ' +
    'plateforme pole police port poste prefecture primaire quartier regional regionale relais residence restaurant restauration salle sanitaire ' +
    'scolaire secteur service services site social sociale solidarite solidarites sportif sportive stade station technique techniques theatre ' +
    'tribunal unite universite village zone'
  ).split(' '),
);

/** @param a, b - words of the buildings, or null where none is named */
export function compareSites(a: string | null, b: string | null): Comparison {
  if (a === null || b === null) return null;
  const [ofA, ofB] = [wordsOnly(a), wordsOnly(b)];
  const [namesA, namesB] = [ofA, ofB].map((words) => words.filter((word) => !KINDS.has(word)));
  if (namesA!.length === 0 || namesB!.length === 0) return areMostlyOne(ofA, ofB) ? 'agree' : 'differ';
  if (!haveOneName(namesA!, namesB!)) return 'differ';
  // "gymnase Jean-Zay" and "école Jean-Zay" are called after one man.
  const [kindsA, kindsB] = [kindsIn(ofA), kindsIn(ofB)];
  return isWithin(kindsA, kindsB) || kindsA.some((word) => kindsB.includes(word)) ? 'agree' : 'differ';
}

/** Kinds that one house goes by: a "groupe scolaire" is a school, and an EHPAD is called a residence. */
const OTHER_WORDS: { readonly [word: string]: string } = {
  bibliotheque: 'mediatheque',
  residence: 'ehpad',
  scolaire: 'ecole',
};

const kindsIn = (words: readonly string[]): readonly string[] =>
  words.filter((word) => KINDS.has(word)).map((word) => OTHER_WORDS[word] ?? word);

/** One page may leave words of a name out. */
function haveOneName(a: readonly string[], b: readonly string[]): boolean {
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if (onlyA.length === 0 || onlyB.length === 0) return true;
  return onlyA.length === 1 && onlyB.length === 1 && isSlip(onlyA[0]!, onlyB[0]!);
}
