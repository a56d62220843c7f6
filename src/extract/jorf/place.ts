/** Where the post of a notice is, as its sentences say it: "Le poste est situé au 12, rue X à Lille", "basé à Nantes (44)". */
import type { Found, OfferRecord } from '../../offer.js';
import { plainPunctuation, squeeze } from '../../text.js';
import { type Department, departmentByCode, departmentByName, departmentByPostcode } from '../department.js';
import { found, type Parts } from '../found.js';
import { inlineValuesOf, joined, valuesOf, written } from '../labels.js';
import type { Notice } from './notice.js';

type Place = Parts<OfferRecord['workplace']>;

/** Sentences about the post, as opposed to its service or its region, which lie somewhere too. */
const ABOUT_POST =
  /^(?:(?:cet|un|l') ?emploi|(?:ce|un|le) poste|(?:les|ces) fonctions|il s'agit d'un|le titulaire|(?:le lieu d'exercice|la résidence administrative|l'affectation))(?!\p{L})/iu;
const LOCATED =
  /(?<!\p{L})(?:(?:localisé|situé|basé|implanté|fixé)(?:e|s|es)?|s'exerce(?:nt|ra|ront)?|s'exercent|exercée?s?)(?: (?:principalement|actuellement|géographiquement|physiquement))?(?: à l'adresse suivante ?:)? (?:sur le |dans l(?:e |a |es )|à la |à l'|au sein |au |aux |à |en )/iu;
/** A place ends where the sentence goes on about something else. */
const PLACE_END =
  /[.;](?:\s|$)|,? (?:est |sera |sous |avec |pour |dans le cadre|à compter|à partir|à temps |au sein |placé|relève|et (?:est|sera|relève|comporte) )/iu;
/** "Localisation géographique : l'emploi s'exerce à Paris (7e)": a label whose value is a sentence. */
const SENTENCE_BEFORE =
  /^(?:l'emploi|le poste|cet emploi|ce poste|les fonctions)[^,]{0,60}? (?:sur le |au |aux |à la |à l'|à |en )/iu;

const NAME = String.raw`\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{1,40}){0,3}`;
const CITY_FIRST = new RegExp(
  String.raw`^(?<city>${NAME})(?: \d{1,2}e(?:r|me)?(?: arrondissement)?)?(?: ?\((?<inside>[^()]{1,60})\))?`,
  'u',
);
const CITY_LAST = new RegExp(
  String.raw`^(?<street>.{3,120}?)(?:,? à |,? (?<contracted>au )(?=\p{Lu})|, (?=${NAME}(?:$| \(| \d)))(?<city>${NAME})(?: \d{1,2}e(?:r|me)?)?(?: ?\((?<inside>[^()]{1,60})\))?`,
  'u',
);
/** "au sein de la direction, à Paris": the town comes after the body. */
const TOWN_AFTER = new RegExp(String.raw`, à (?<place>${NAME}(?: ?\([^()]{1,60}\)|(?= \d{1,2}e))?)(?=[.,; ]|$)`, 'u');
const SEVERAL_TOWNS = /(?<!\p{L})(?:et|ou) (?:à|au) \p{Lu}/u;
const STREET =
  /^\d{1,4}(?:[- ]?(?:bis|ter|\d{1,4}))?,? |^(?:rue|avenue|boulevard|place|quai|allée|cours|chemin|route|impasse|square) /i;

const POSTCODE = new RegExp(String.raw`^(?:(?<street>.{3,120}?),? )?(?<postcode>\d{5}) (?<city>${NAME})`, 'u');

export const departmentParts = (department: Department | undefined): Place | undefined =>
  department && { department_name: department.name, department_code: department.code, region: department.region };

/** Reads a place of a sentence; undefined when it names no town, street, département or site. */
export function noticePlace(written: string): Place | undefined {
  const text = squeeze(written);
  const plain = plainPunctuation(text);
  if (text === '') return undefined;
  const { street: before, postcode, city: town } = POSTCODE.exec(plain)?.groups ?? {};
  if (postcode !== undefined && town !== undefined) {
    const own = { ...(before !== undefined && { street: text.slice(0, before.length) }), postcode };
    return { text, ...own, city: town.replace(/ cedex$/i, ''), ...departmentParts(departmentByPostcode(postcode)) };
  }
  const department = departmentByName(text);
  if (department !== undefined) return { text, ...departmentParts(department) };
  if (SEVERAL_TOWNS.test(plain)) return { text };
  const first = CITY_FIRST.exec(plain)?.groups;
  if (first?.city !== undefined) return { text, city: first.city, ...departmentOf(first.city, first.inside) };
  const last = CITY_LAST.exec(plain)?.groups;
  if (last?.city === undefined) return STREET.test(plain) ? { text } : undefined;
  const city = last.contracted === undefined ? last.city : `Le ${last.city}`;
  const street = last.street ?? '';
  return { text, ...(STREET.test(street) && { street }), city, ...departmentOf(city, last.inside) };
}

/** The département in brackets, by its name or number; Paris is one itself. */
function departmentOf(city: string, inside: string | undefined): Place | undefined {
  const named = inside === undefined ? undefined : (departmentByName(inside) ?? departmentByCode(inside));
  return departmentParts(named ?? (city === 'Paris' ? departmentByCode('75') : undefined));
}

/** The value of a label, which may be a sentence. */
export function labelledNoticePlace({ posting }: Notice): Found<Place> | undefined {
  for (const section of [...valuesOf(posting, 'workplace'), ...inlineValuesOf(posting, 'workplace')]) {
    const lines = written(section);
    const place = noticePlace(placeWords(joined(lines)));
    if (place !== undefined) return found(place, lines, 'notice:label:workplace');
  }
  return undefined;
}

/** The place in a sentence about the post. */
export function placeInSentence({ sentences, opening }: Notice): Found<Place> | undefined {
  const complement = opening?.complement ?? '';
  const texts = sentences.filter(({ plain }) => ABOUT_POST.test(plain)).map(({ text, line }) => ({ text, line }));
  if (opening !== undefined) texts.unshift({ text: complement, line: opening.sentence.line });
  for (const { text, line } of texts) {
    const words = placeAfterVerb(text) ?? (text === complement ? townAfterBody(text) : undefined);
    const place = words === undefined ? undefined : noticePlace(words);
    if (words !== undefined && place !== undefined) return found(place, [line], 'notice:located', words);
  }
  return undefined;
}

function placeAfterVerb(text: string): string | undefined {
  const plain = plainPunctuation(text);
  const located = LOCATED.exec(plain);
  if (located === null) return undefined;
  const after = text.slice(located.index + located[0].length);
  return /sein /.test(located[0]) ? townAfterBody(after) : cut(after);
}

function townAfterBody(text: string): string | undefined {
  const match = TOWN_AFTER.exec(plainPunctuation(text));
  return match === null ? undefined : text.slice(match.index + ', à '.length, match.index + match[0].length);
}

function placeWords(value: string): string {
  const start = SENTENCE_BEFORE.exec(plainPunctuation(value))?.[0].length ?? 0;
  return cut(value.slice(start));
}

const cut = (words: string): string => words.slice(0, PLACE_END.exec(plainPunctuation(words))?.index ?? words.length);
