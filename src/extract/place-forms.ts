/** Places as boards print them: with a postcode, with a département's number, as a list from the town up to the country. */
import type { OfferRecord } from '../offer.js';
import { labelKey, plainLetters, squeeze } from '../text.js';
import { type Department, departmentByCode, departmentByName, departmentByPostcode, REGIONS } from './department.js';
import type { Parts } from './found.js';
import { FORMER_REGIONS } from './reference/regions.js';
import { WAYS } from './reference/ways.js';

export type Place = Parts<OfferRecord['workplace']>;

export const departmentParts = (department: Department | undefined): Place =>
  department === undefined
    ? {}
    : { department_name: department.name, department_code: department.code, region: department.region };

const key = (name: string): string => labelKey(name).replace(/[- ']{1,3}/g, ' ');
const CURRENT = new Map(REGIONS.map((region) => [key(region), region]));
const ALL_REGIONS: ReadonlySet<string> = new Set([...CURRENT.keys(), ...FORMER_REGIONS.map(key)]);
const LARGER = /^(?:europe|france(?: m[ée]tropolitaine| enti[èe]re)?|fr|outre-mer|dom|drom)$/i;

/** First words of offices and buildings, with which no name of a town begins: "Mairie", "Tribunal judiciaire". Looked up, which takes no time to be made ready. */
const OFFICES: ReadonlySet<string> = new Set(
  [
    'siege mairie prefecture sous-prefecture direction directions agence agences batiment batiments communaute lycee lycees college colleges',
    'universite institut faculte etablissement etablissements ehpad ccas creche creches mediatheque bibliotheque conservatoire ministere conseil',
    'syndicat inspection rectorat tribunal tribunaux greffe commissariat gendarmerie brigade caserne tresorerie perception cite immeuble gare',
    'aeroport laboratoire laboratoires clinique stade gymnase piscine theatre opera senat assemblee national etranger museum academie observatoire ambassade consulat delegation',
  ].flatMap((line) => line.split(' ')),
);
/** Those that towns begin with, too: "Cour-Cheverny", "Palais sur Vienne", "Tour en Sologne". */
const OFFICE_BY_NEXT =
  /^(?:cour (?:d['’]appel|administrative|nationale|r[ée]gionale|de cassation|des comptes)|palais (?!sur )|tour (?!en |de ))/i;
const isOffice = (text: string): boolean =>
  OFFICES.has(plainLetters(text.split(' ', 1)[0] ?? '').toLowerCase()) || OFFICE_BY_NEXT.test(text);

/** Other words in front of a name that is no town: "Hôtel de Ville", "Centre Technique"; there are towns that begin with some of them. */
const NO_TOWN =
  /^(?:h[ôo]tel|centres?(?:-(?:ville|bourg))?|services?|[ée]coles?|sites?|d[ée]partement|r[ée]gion|m[ée]tropole|p[ôo]les?|maisons?|mus[ée]es?|campus|bureaux?|unit[ée]s?|territoire|secteurs?|divers|plusieurs|ensemble|tout|t[ée]l[ée]travail|france|europe|ville|commune|r[ée]sidence|quartiers?|espace|complexe|parc|domaine|ch[âa]teau|archives|ateliers?|h[ôo]pital|chu|antenne|subdivision|technique|administration|locaux|non|selon|rue|avenue|boulevard|place|all[ée]e|route|quai|cours|chemin|impasse|jardins? d(?:es?|u)|office|d[ée]placements?|poste|itin[ée]rant|[àa]|distance|domicile)(?![\p{L}-])/iu;
/** "CMS de Dieppe", "MDS du Calaisis": an office by its initials; without a vowel ("TJ Mamoudzou") these are no word, but for short saints and ladies. */
const SITE = /^(?:\p{Lu}{2,6} (?:des? |du |d['’])|(?!ST |ND )[BCDFGHJ-NP-TV-XZ]{2,6} )/u;
const TOWN =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[eu]s?|l[ae]s?|sur|sous|en|l[èe][sz]|aux?|[dl]['’]\p{L}[\p{L}-]*)){0,7}$/u;

/** True for an office or a building, also one that is named by the town it stands in: "Tribunal", "Campus de Tarbes", "CMS de Dieppe". */
export const isSite = (text: string): boolean =>
  SITE.test(text) || isOffice(text) || (/ (?:de la |de |du |des |d['’])\p{L}/u.test(text) && NO_TOWN.test(text));

/** True for what can be the name of a town, going by its shape. */
export const isTown = (text: string): boolean =>
  text.length <= 50 &&
  TOWN.test(text) &&
  !NO_TOWN.test(text) &&
  !isSite(text) &&
  !ALL_REGIONS.has(key(text)) &&
  !LARGER.test(text);

const trimmed = (text: string): string => text.replace(/^[\s,|/–-]{1,9}/, '').replace(/[\s,|/–-]{1,9}$/, '');

/** Words of names that go on with "à": "Moulin à Vent", "Pont à Mousson". */
const GOES_ON = '(?:[Mm]oulin|[Ff]our|[Pp]uits|[Pp]ont|[Pp]ot|[Pp]ierre|[Cc]roix|[Bb]ois|[Cc]hamp|[Pp]ort|[Pp]as)';
/** "Poste basé à Blois". */
const BASED = /^(?:poste |emploi )?(?:basé|situé|localisé)e? (?=à )/i;
/** "12 rue Haute, à Blois", "12 rue Victor Hugo à Blois": behind a street, where nothing says that its own name goes on ("rue du Four à Chaux", "chemin de Lyon à Genève"). */
const AT_TOWN = new RegExp(
  String.raw`(?<=^|, | [-–] )(?:(?<street>\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Qq]uai|[Cc]ours|[Aa]ll[ée]es?|[Ss]quare|[Ee]splanade) [^,()]{2,60})(?<!(?<!\p{L})(?:(?:du|des?|la|les?|aux?) |l['’])[\p{L}-]{1,30}|(?<!\p{L})${GOES_ON}) )?[àÀ] (?<town>\p{Lu}(?:['’]\p{Lu})?\p{Ll}[^,()]{0,40}?)(?= ?\(|$)`,
  'u',
);

/** A place without the "à" before its town: as a list, like all others. */
export function withoutAt(text: string): string {
  if (!/à /i.test(text)) return text;
  return text
    .replace(BASED, '')
    .replace(AT_TOWN, (whole: string, street: string | undefined, town: string) =>
      isTown(town) ? (street === undefined ? town : `${street}, ${town}`) : whole,
    );
}

/** A part of an address that a street begins with. */
const STREET_START =
  /^(?:\d|(?:rue|avenue|av\.?|boulevard|bd|place|pl\.?|all[ée]es?|chemin|route|quai|cours|impasse|square|esplanade|parvis|passage|voie|zone|z\.?[aic]\.?|lieu[- ]dit|b\.?p\.?|c\.?s\.?) )/iu;

/** True for an office or a building where a street could stand: "DDT 44", as opposed to "ZA de la Gare" and "CS 41". */
export const isInPlaceOfStreet = (text: string): boolean => isSite(text) && !STREET_START.test(text);

const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|ter))?,? `;
/** "12 rue Haute", "12, Grande Rue": a number, and the name of a street. */
export const NUMBERED_STREET = new RegExp(String.raw`^${NUMBER}\p{L}`, 'iu');
/** The street of an address, on a line of its own. */
export const STREET = new RegExp(String.raw`^(?:${NUMBER}|(?:${WAYS}) )\p{L}`, 'iu');
/** "29 avenue Jean Jaurès". */
const NUMBERED_WAY = new RegExp(String.raw`^${NUMBER}(?:${WAYS}) \p{L}`, 'iu');
/** "Mairie 2 place du Puits": a street right behind a name. The number may be that of a building, or the year of a name. */
const STREET_BEHIND = new RegExp(
  String.raw`(?<=\p{L} )(?<!(?<!\p{L})(?:b[âa]t|b[âa]timent|hall|porte|lot|bureau|salle|[ée]tage|niveau|escalier|entr[ée]e|pavillon|immeuble|tour|annexe|p[ôo]le|secteur|zone|za|zac|zi|bp|cs|tsa|n|no|paris|lyon|marseille) )(?!(?:19|20)\d\d )${NUMBER}(?:${WAYS}) \p{L}`,
  'iu',
);

/** The street in what stands before a postcode; names of buildings and services in front of it go. */
function streetIn(before: string): string | undefined {
  const text = trimmed(before);
  const parts = text.split(/( \/ | [-–|] |, )/);
  const at = parts.findIndex((part, i) => i % 2 === 0 && STREET_START.test(part));
  if (at >= 0) return trimmed(parts.slice(at).join('')) || undefined;
  const behind = / \d/.test(text) ? text.search(STREET_BEHIND) : -1;
  return behind < 0 ? undefined : text.slice(behind);
}

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
/** "GRENOBLE CEDEX 9": the name of a town, and how letters get there. */
const CEDEX = / cedex(?: \d{1,2})?$/i;
/** Towns that are printed with their arrondissement: "LYON 07", "Paris 12e". */
const ARRONDISSEMENT = /^(?<town>paris|lyon|marseille)(?: \d{1,2}(?:er?|[èe]me)?)?(?: arrondissement)?$/i;
export const largeTown = (name: string): string | undefined => ARRONDISSEMENT.exec(name)?.groups?.town;
/** The town of Vienne lies in another département than that of its name. */
const AMBIGUOUS = /^vienne$/i;

const partsOf = (text: string): readonly string[] =>
  text
    .replace(/ ?\((?:france|fr)\)$/i, '')
    .split(/, | > /)
    .map(trimmed)
    .filter((part) => part !== '' && !LARGER.test(part));

/**
 * "Toulouse, Haute-Garonne, Occitanie, France", "Europe, France, Auvergne-Rhône-Alpes, Rhône", "Cher", "1 place du Marché, Angers".
 * @param known - the département, where the text has said it
 */
function named(text: string, place: string, known?: Department): Place {
  const parts = partsOf(place).map(numberedPart);
  const names = parts.map(({ name }) => name);
  const region = names.map((name) => CURRENT.get(key(name))).find((found) => found !== undefined);
  const local = parts.filter(({ name }) => !ALL_REGIONS.has(key(name)));
  const isParis = local.some(
    ({ name }) => /^paris(?!\p{L})/iu.test(name) && ARRONDISSEMENT.test(name.replace(CEDEX, '')),
  );
  const department =
    known ??
    (isParis
      ? departmentByCode('75')
      : local.map(({ department }) => department).find((found) => found !== undefined)) ??
    // Overseas, a région is one département of that name.
    departmentByName(region ?? '');
  const large = local.map(({ name }) => largeTown(name)).find((town) => town !== undefined);
  const towns = local.filter(({ name }) => departmentByName(name) === undefined && isTown(name.replace(CEDEX, '')));
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
  const isLarger = text.split(', ').some((part) => LARGER.test(part) || ALL_REGIONS.has(key(part)));
  return isLarger || departmentByName(place) !== undefined ? numbered(text) : undefined;
}

const ONE_OF_SEVERAL = String.raw`\p{Lu}[^()\d/]{1,50} ?\((?:\d{2,3}|\d{5}|2[AB])\)`;
/** What few places have. */
const TWO_CODES = /\([\dAB]{2,5}\)[^(]{1,64}\([\dAB]{2,5}\)$/;
const SEVERAL = new RegExp(`^${ONE_OF_SEVERAL}(?:(?: ?[/,;] ?| et | ou )${ONE_OF_SEVERAL}){1,9}$`, 'u');

/** "Tours (37) / Amboise (37)": what all of them say. */
export function severalPlaces(text: string): Place | undefined {
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
    code.length === 5 || ARRONDISSEMENT.test(city) || departmentByName(city)?.code !== department.code;
  return {
    ...(city !== '' && isNoDepartment && { city }),
    ...(code.length === 5 && { postcode: code }),
    ...departmentParts(department),
  };
}

/** True for two spellings of one town. */
export const isSameTown = (a: string, b: string): boolean => key(a) === key(b);

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
