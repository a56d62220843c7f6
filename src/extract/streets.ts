/** Streets, as addresses write them. */
import { WAYS } from './reference/ways.js';
import { isSite } from './towns.js';

/** A part of an address that a street begins with. */
export const STREET_START =
  /^(?:\d|(?:rue|avenue|av\.?|boulevard|bd|place|pl\.?|all[ée]es?|chemin|route|quai|cours|impasse|square|esplanade|parvis|passage|voie|zone|z\.?[aic]\.?|lieu[- ]dit|b\.?p\.?|c\.?s\.?) )/iu;

/** True for an office or a building where a street could stand: "DDT 44", as opposed to "ZA de la Gare", "CS 41" and "Mairie - 1 rue Haute". */
export const isInPlaceOfStreet = (text: string): boolean =>
  isSite(text) && !text.split(/, | [-–] /).some((part) => STREET_START.test(part));

const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|ter))?,? `;
/** "12 rue Haute", "12, Grande Rue": a number, and the name of a street. */
export const NUMBERED_STREET = new RegExp(String.raw`^${NUMBER}\p{L}`, 'iu');
/** The street of an address, on a line of its own. */
export const STREET = new RegExp(String.raw`^(?:${NUMBER}|(?:${WAYS}) )\p{L}`, 'iu');
/** "29 avenue Jean Jaurès". */
export const NUMBERED_WAY = new RegExp(String.raw`^${NUMBER}(?:${WAYS}) \p{L}`, 'iu');
/** "Mairie 2 place du Puits": a street right behind a name. The number may be that of a building, or the year of a name. */
const STREET_BEHIND = new RegExp(
  String.raw`(?<=\p{L} )(?<!(?<!\p{L})(?:b[âa]t|b[âa]timent|hall|porte|lot|bureau|salle|[ée]tage|niveau|escalier|entr[ée]e|pavillon|immeuble|tour|annexe|p[ôo]le|secteur|zone|za|zac|zi|bp|cs|tsa|n|no|paris|lyon|marseille) )(?!(?:19|20)\d\d )${NUMBER}(?:${WAYS}) \p{L}`,
  'iu',
);

/** Without the marks that divide the parts of an address. */
export const trimmed = (text: string): string => text.replace(/^[\s,|/–-]{1,9}/, '').replace(/[\s,|/–-]{1,9}$/, '');

/** The street in what stands before a postcode; names of buildings and services in front of it go. */
export function streetIn(before: string): string | undefined {
  const text = trimmed(before);
  const parts = text.split(/( \/ | [-–|] |, )/);
  const at = parts.findIndex((part, i) => i % 2 === 0 && STREET_START.test(part));
  if (at >= 0) return trimmed(parts.slice(at).join('')) || undefined;
  const behind = / \d/.test(text) ? text.search(STREET_BEHIND) : -1;
  return behind < 0 ? undefined : text.slice(behind);
}
