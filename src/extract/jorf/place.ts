/** A place as the sentences of a notice write it: "12, rue X à Lille", "Nantes (44)", "Paris (rue X, 20e arrondissement)". */

import { plainPunctuation, squeeze } from '../../text.js';
import { departmentByCode, departmentByName, departmentByPostcode, departmentParts, isRegion } from '../department.js';
import type { Place } from '../place-forms.js';
import { WAYS } from '../reference/ways.js';

/** A town's name. */
export const TOWN = String.raw`\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{1,40}){0,3}`;
/** "15e", "7e arrondissement", and what stands in brackets. */
const AFTER_TOWN = String.raw`(?: \d{1,2}e(?:r|me)?(?: arrondissement)?)?(?: ?\((?<inside>[^()]{1,60})\))?`;
/** Buildings and bodies have capitals too. */
const NO_TOWN =
  /^(?:Administration|Bâtiment|BP|CS|TSA|Centre|Château|Cité|Conseil|Cour|Département|Direction|Ecole|École|Hôtel|Immeuble|Institut|Ministère|Musée|Palais|Préfecture|Rectorat|Région|Secrétariat|Service|Siège|Site|Tour|Tribunal|Université|Vice-rectorat|Rue|Avenue|Boulevard|Place|Quai)(?!\p{L}|-)/u;

const POSTCODE = new RegExp(String.raw`^(?:(?<before>.{3,240}?),? )?(?<postcode>\d{5}) (?<city>${TOWN})`, 'u');
const TOWN_FIRST = new RegExp(
  String.raw`^(?<city>${TOWN})${AFTER_TOWN}(?=$|[,;.)]| \(| \d| - | (?:sur|à la|à l'|aux?|dans|en|de La Réunion)(?!\p{L})|(?<=\)) (?:et|ou) )`,
  'u',
);
const CONTRACTED = new RegExp(`^au (?<city>${TOWN})${AFTER_TOWN}`, 'u');
const TOWN_LAST = new RegExp(
  String.raw`^(?<street>.{3,120}?)(?:,? à |,? (?<contracted>au )(?=\p{Lu})|, (?=${TOWN}(?:$| \(| \d)))(?<city>${TOWN})${AFTER_TOWN}`,
  'u',
);
/** "Site de La Défense (tour Ibis)", "site de Balard, 60, boulevard Haut (75015)": a place that need not be named after its town. */
const SITE = /^site d(?:e |u |es |')/i;
/** "Site de Paris, au 50, rue Haute": the towns that have sites named after them. */
const SITE_OF_TOWN = /^site de (?<city>Paris|Lyon|Marseille)(?= au |,|$| \()/i;
/** "Site de Roanne (42), 3, rue Haute": a département stands behind the name of a town. */
const SITE_IN_DEPARTMENT = new RegExp(String.raw`^site d(?:e |'|u )(?<city>${TOWN}) ?\((?<inside>[^()]{1,30})\)`, 'iu');
const SEVERAL_TOWNS = /(?<!\p{L})(?:et|ou) (?:à|au) \p{Lu}/u;
const NUMBER = String.raw`\d{1,4}(?:[- ]?(?:bis|ter|\d{1,4}))?,? `;
const WAY = `(?:${WAYS}) `;
const STREET = new RegExp(`^${NUMBER}|^${WAY}`, 'i');
const NAMED_WAY = `${WAY}[^,;.()]{2,80}?`;
/** "13, rue Haute": a street with its number. */
export const NUMBERED_STREET = NUMBER + NAMED_WAY;
/** "Site de Balard, au 60, boulevard Haut", "ministère de la justice, 35, rue Haute": the street comes after who or what stands there. */
const STREET_IN = new RegExp(`^.{2,160}?(?:, |(?<!\\p{L})au )(?=${NUMBERED_STREET}(?:$|[,;.(]))`, 'iu');
/** "Paris (27, rue Haute, 7e)" */
const STREET_INSIDE = new RegExp(`^${NUMBERED_STREET}(?=,|$)`, 'i');
/** "Metz (57000), place du Marché", "Metz, 12, place du Marché (57000)": the street comes after the town, and may have the postcode behind it. */
const STREET_AFTER = new RegExp(
  String.raw`^, (?<street>(?:${NUMBER})?${NAMED_WAY})(?:,? \(?(?<postcode>\d{5})\)?)?(?= ?(?:$|[,;.(]))`,
  'iu',
);

/** Reads a place; undefined when the words name no town, street, site, département or région. */
export function placeOf(written: string): Place | undefined {
  const text = withoutContraction(squeeze(written));
  const plain = plainPunctuation(text);
  const { before, postcode, city: town } = POSTCODE.exec(plain)?.groups ?? {};
  if (postcode !== undefined && town !== undefined) {
    const way = streetIn(text.slice(0, before?.length ?? 0));
    const street = way !== '' && !SITE.test(way) && { street: way };
    const city = town.replace(/ cedex$/i, '');
    return { text, ...street, postcode, city, ...departmentParts(departmentByPostcode(postcode)) };
  }
  const department = departmentByName(text);
  // Paris is a town and a département.
  if (department !== undefined && department.code !== '75') return { text, ...departmentParts(department) };
  if (isRegion(plain) || SEVERAL_TOWNS.test(plain)) return { text };
  const { city, contracted, street = '', inside, after } = townIn(plain);
  if (city === undefined && SITE.test(plain)) {
    return { text, ...townOfSite(plain), ...streetAfter(`, ${streetIn(text)}`, 0) };
  }
  if (city === undefined) return STREET.test(plain) ? { text } : undefined;
  const way = streetIn(text.slice(0, street.length));
  return {
    text,
    ...(STREET.test(plainPunctuation(way)) && { street: way }),
    ...streetAfter(text, after),
    city: contracted ? `Le ${city}` : city,
    ...bracketed(city, inside),
  };
}

function townOfSite(plain: string): Place | undefined {
  const city = SITE_OF_TOWN.exec(plain)?.groups?.city;
  if (city !== undefined) return { city, ...bracketed(city) };
  const { city: town, inside = '' } = SITE_IN_DEPARTMENT.exec(plain)?.groups ?? {};
  const department = departmentByName(inside) ?? departmentByCode(inside);
  return town === undefined || department === undefined ? undefined : { city: town, ...departmentParts(department) };
}

/** "au Rectorat de Guyane": the article is that of a body, and part of no name as it is in "au Havre". */
function withoutContraction(text: string): string {
  const name = text.replace(/^au /, '');
  return NO_TOWN.test(name) ? name : text;
}

/** The street in what stands before a postcode or a town. */
function streetIn(before: string): string {
  const plain = plainPunctuation(before);
  return STREET.test(plain) ? before : before.slice(STREET_IN.exec(plain)?.[0].length ?? 0);
}

interface Town {
  readonly city?: string | undefined;
  readonly contracted?: boolean;
  readonly street?: string | undefined;
  readonly inside?: string | undefined;
  /** Index after a town that comes first. */
  readonly after?: number;
}

function streetAfter(text: string, after: number | undefined): Place | undefined {
  const { street, postcode = '' } = (after !== undefined && STREET_AFTER.exec(text.slice(after))?.groups) || {};
  if (street === undefined) return undefined;
  const department = departmentByPostcode(postcode);
  return { street, ...(department && { postcode, ...departmentParts(department) }) };
}

function townIn(plain: string): Town {
  const first = NO_TOWN.test(plain) ? null : TOWN_FIRST.exec(plain);
  if (first !== null) return { city: first.groups?.city, inside: first.groups?.inside, after: first[0].length };
  const contracted = CONTRACTED.exec(plain);
  if (contracted?.groups !== undefined) {
    const { city, inside } = contracted.groups;
    return { city, inside, contracted: true, after: contracted[0].length };
  }
  const last = TOWN_LAST.exec(plain)?.groups;
  if (last?.city === undefined || NO_TOWN.test(last.city)) return {};
  return { city: last.city, inside: last.inside, street: last.street, contracted: last.contracted !== undefined };
}

/** What brackets say: a postcode, a street, or the département by its name or number; Paris is one itself. */
function bracketed(city: string, inside = ''): Place {
  const street = STREET_INSIDE.exec(inside)?.[0];
  const byPostcode = departmentByPostcode(inside);
  if (byPostcode !== undefined) return { postcode: inside, ...departmentParts(byPostcode) };
  const department = departmentByName(inside) ?? departmentByCode(inside);
  const parts = departmentParts(department ?? (city === 'Paris' ? departmentByCode('75') : undefined));
  return street === undefined ? parts : { street, ...parts };
}
