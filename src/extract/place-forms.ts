/** Places as boards print them: with a postcode, with a département's number, as a list from the town up to the country. */
import type { OfferRecord } from '../offer.js';
import { squeeze } from '../text.js';
import {
  type Department,
  departmentByCode,
  departmentByName,
  departmentByPostcode,
  departmentParts,
  isRegion,
  regionByName,
} from './department.js';
import type { Parts } from './found.js';
import { NUMBERED_WAY, STREET_START, streetIn, trimmed } from './streets.js';
import { isCountry, isTown, largeTown, withoutCedex } from './towns.js';

/** What a text says of a place. */
export type Place = Parts<OfferRecord['workplace']>;

/** A postcode and its town; a post box has five figures too. */
const POSTCODE =
  /(?<!(?:BP|CS|TSA) ?|[\d.,])(?<postcode>\d{5})(?![.,]?\d)(?:[ ,–-]{1,3}(?<city>\p{Lu}[\p{L}'’. -]{1,60}(?:(?<=cedex ?)\d{1,2})?))?/iu;

/** "17-19 rue Carnot 51000 CHÂLONS", "53100 Mayenne | Mayenne (FR)", "Angers 49000". */
function postal(text: string): Place | undefined {
  const match = POSTCODE.exec(text);
  const { postcode = '', city: written = '' } = match?.groups ?? {};
  const department = departmentByPostcode(postcode);
  if (match === null || department === undefined) return undefined;
  const before = trimmed(text.slice(0, match.index).replace(/\($/, ''));
  const after = /^\p{Lu}/u.test(written) ? trimmed(written.split(/ [-–] /)[0] ?? '') : '';
  const { rest = before, city = '' } = after === '' ? townIn(before) : { city: after };
  const street = streetIn(rest);
  return {
    text,
    ...(street !== undefined && { street }),
    postcode,
    ...(city !== '' && { city }),
    ...departmentParts(department),
  };
}

/** "12 rue Haute, Blois", "Paris, 50, rue Haute", "site de Paris, 50, rue Haute": the town before a postcode; what stands over a street is more often a building. */
function townIn(before: string): { readonly city?: string; readonly rest?: string } {
  if (isTown(before)) return { city: before };
  const [first = '', ...others] = before.split(', ');
  const last = others.at(-1) ?? '';
  const rest = before.slice(0, -last.length - 2);
  if (isTown(last) && streetIn(rest) !== undefined) return { city: last, rest };
  const large = largeTown(first.replace(/^(?:sur le )?site de /i, ''));
  return large === undefined || others.length === 0 ? {} : { city: large, rest: others.join(', ') };
}

const BEHIND =
  /^(?<place>\p{L}[^()\d]{1,80}?|(?:Paris|PARIS|Lyon|LYON|Marseille|MARSEILLE) \d{1,2}(?:er?|[èe]me)?(?: arrondissement)?) ?[-–(] ?(?<code>\d{2,3}|2[AB]|(?<=\()2[ab])\)?$/u;
const AHEAD =
  /^(?<code>\d{2,3}|2[AB]) ?[-–] ?(?<place>\p{Lu}[^()\d]{1,60}(?:\d{1,2}(?:er?|[èe]me)?(?: arrondissement)?)?)$/u;
/** "40 Landes": the number of a département without a dash, and its own name. */
const NUMBER_AND_NAME = /^(?<code>\d{2,3}|2[AB]) (?<place>\p{Lu}[^()\d]{1,30})$/u;
/** The town of Vienne lies in another département than that of its name. */
const AMBIGUOUS = /^vienne$/i;

const partsOf = (text: string): readonly string[] =>
  text
    .replace(/ ?\((?:france|fr)\)$/i, '')
    .split(/, | > /)
    .map(trimmed)
    .filter((part) => part !== '' && !isCountry(part));

/**
 * "Toulouse, Haute-Garonne, Occitanie, France", "Europe, France, Auvergne-Rhône-Alpes, Rhône", "Cher", "1 place du Marché, Angers".
 * @param known - the département, where the text has said it
 */
function named(text: string, place: string, known?: Department): Place {
  const parts = partsOf(place).map(numberedPart);
  const names = parts.map(({ name }) => name);
  const region = names.map(regionByName).find((found) => found !== undefined);
  const local = parts.filter(({ name }) => !isRegion(name));
  const isParis = local.some(({ name }) => largeTown(withoutCedex(name))?.toLowerCase() === 'paris');
  const department =
    known ??
    (isParis
      ? departmentByCode('75')
      : local.map(({ department }) => department).find((found) => found !== undefined)) ??
    // Overseas, a région is one département of that name.
    departmentByName(region ?? '');
  const large = local.map(({ name }) => largeTown(name)).find((town) => town !== undefined);
  const towns = local.filter(({ name }) => departmentByName(name) === undefined && isTown(withoutCedex(name)));
  const city = large ?? (towns.length === 1 ? towns[0]?.name : undefined);
  const at = names.findIndex((name) => city !== undefined && (name === city || largeTown(name) === city));
  const [ahead = '', behind = ''] = at < 0 ? [] : [names[at - 1], names[at + 1]];
  const street = STREET_START.test(ahead) ? ahead : NUMBERED_WAY.test(behind) ? behind : undefined;
  return {
    text,
    ...(street !== undefined && { street }),
    ...(city !== undefined && { city }),
    ...(department === undefined ? region !== undefined && { region } : departmentParts(department)),
  };
}

const CALLED_DEPARTMENT = /^d[ée]partement (?:de la |de l['’]|du |des |de |d['’])/i;

const departmentNamed = (name: string): Department | undefined =>
  AMBIGUOUS.test(name) ? undefined : departmentByName(name.replace(CALLED_DEPARTMENT, ''));

/** "Rennes (35)", "35 - Ille-et-Vilaine", "40 Landes", "Haute-Garonne": a name, and the département it is or lies in. */
function numberedPart(part: string): { readonly name: string; readonly department: Department | undefined } {
  const { place = part, code = '' } = (BEHIND.exec(part) ?? AHEAD.exec(part) ?? ofOneName(part))?.groups ?? {};
  const department = departmentByCode(code);
  return department === undefined ? { name: part, department: departmentNamed(part) } : { name: place, department };
}

/** A number and a name that are those of one département. */
function ofOneName(part: string): RegExpExecArray | null {
  const match = NUMBER_AND_NAME.exec(part);
  const { place = '', code = '' } = match?.groups ?? {};
  return match !== null && departmentByName(place)?.code === departmentByCode(code)?.code ? match : null;
}

/** "Fort-de-France - 972", "Angers (49)", "49 - ANGERS", "69 - Rhône", "France, Auvergne-Rhône-Alpes, Rhône (69)". */
function numbered(text: string): Place | undefined {
  const { place = '', code = '' } = (BEHIND.exec(text) ?? AHEAD.exec(text))?.groups ?? {};
  const department = departmentByCode(code);
  return department && named(text, place, department);
}

/** A list that goes up to a région or a country, or that is nothing but a département and its number. */
export function regionalPlace(text: string): Place | undefined {
  const { place = '' } = BEHIND.exec(text)?.groups ?? {};
  if (place === '' && !AHEAD.test(text)) return undefined;
  const isLarger = text.split(', ').some((part) => isCountry(part) || isRegion(part));
  return isLarger || departmentByName(place) !== undefined ? numbered(text) : undefined;
}

const ONE_OF_SEVERAL = String.raw`\p{Lu}[^()\d/]{1,50} ?\((?:\d{2,3}|\d{5}|2[AB])\)`;
/** What few places have. */
const TWO_CODES = /\([\dAB]{2,5}\)[^(]{1,64}\([\dAB]{2,5}\)$/;
const SEVERAL = new RegExp(`^${ONE_OF_SEVERAL}(?:(?: ?[/,;] ?| et | ou )${ONE_OF_SEVERAL}){1,9}$`, 'u');

/** "37000 Tours, France, Amboise, France": each place up to its country. */
const UP_TO_COUNTRY = /(?<=, France), /i;

/** "Tours (37) / Amboise (37)": what all of them say. "37000 Tours, France, Lyon, France": the first of them. */
export function severalPlaces(text: string): Place | undefined {
  const [first = '', ...others] = /, France$/i.test(text) ? text.split(UP_TO_COUNTRY) : [];
  if (others.length > 0) return { ...boardPlace(first), text };
  if (!(TWO_CODES.test(text) && SEVERAL.test(text))) return undefined;
  const departments = new Set(Array.from(text.matchAll(/\(([^()]+)\)/g), ([, code = '']) => departmentOf(code)));
  const [department] = departments;
  return { text, ...(departments.size === 1 && departmentParts(department)) };
}

const departmentOf = (code: string): Department | undefined => departmentByPostcode(code) ?? departmentByCode(code);

/** A place in any form but that of emploi-territorial.fr. What it does not say stays open. */
export const boardPlace = (text: string): Place => postal(text) ?? numbered(text) ?? named(text, text);

/** The town and the code of a title of the form "Employer (Angers-49000) – Post". */
export function titlePlace(text: string): Place | undefined {
  const { city = '', code = '' } =
    /^(?:(?<city>\p{L}[^\d]*?)[-–, ]{1,3})?(?<code>\d{5}|\d{2,3}|2[AB])$/u.exec(squeeze(text))?.groups ?? {};
  const department = departmentByPostcode(code) ?? departmentByCode(code) ?? departmentByName(text);
  if (department === undefined) return undefined;
  // "Mayenne-53" may be the département; a postcode is of a town.
  const isNoDepartment =
    code.length === 5 || largeTown(city) !== undefined || departmentByName(city)?.code !== department.code;
  return {
    ...(city !== '' && isNoDepartment && { city }),
    ...(code.length === 5 && { postcode: code }),
    ...departmentParts(department),
  };
}

const NAME_AND_PLACE =
  /^(?<name>[^–—]{3,160}?) [–—-] (?<city>\p{Lu}[^()–—]{1,40}?) ?\((?:(?<department>\p{Lu}[^()\d]{1,30}?) ?[/–-] ?)?(?<code>\d{5}|\d{2,3}|2[AB])\)$/u;

/** "Institut national – Paris (75006)", "Archives – Montreuil (Seine-Saint-Denis/93)": an employer and its town, as some boards print them. */
export function nameAndPlace(text: string): { readonly name: string; readonly place: Place | undefined } {
  const { name, city = '', department, code = '' } = (text.endsWith(')') && NAME_AND_PLACE.exec(text)?.groups) || {};
  const isPlace =
    name !== undefined && (department === undefined || departmentByName(department) === departmentOf(code));
  const place = isPlace ? titlePlace(`${city}-${code}`) : undefined;
  return name === undefined || place === undefined ? { name: text, place: undefined } : { name, place };
}
