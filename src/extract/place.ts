/** A place as sites print it under a label: "Rue Haute, Calais (Pas-de-Calais (62))", and what it says of street, postcode, town and département. */
import { squeeze, withoutStop } from '../text.js';
import {
  type Department,
  departmentByCode,
  departmentByName,
  departmentByPostcode,
  departmentParts,
} from './department.js';
import { lowerCase } from './lower-case.js';
import { boardPlace, type Place, regionalPlace, severalPlaces } from './place-forms.js';
import { isInPlaceOfStreet, NUMBERED_STREET } from './streets.js';
import { isSameTown, isSite, isTown, largeTown } from './towns.js';

/** "Rue Gaillard, Calais (Pas-de-Calais (62))", "Lyon (Rhône)", "Lyon (Rhône/69)": the département stands in brackets at the end. */
const BRACKETED =
  /^(?<before>.+?) ?\((?<department>[^()]+?)(?: ?\((?<code>\d{2,3}|2[AB])\)| ?[/–-] ?(?:\d{2,3}|2[AB]))?\)$/i;
/** A postcode within a street; a post box is none. */
const POSTCODE_INSIDE = /(?<!\d)(?<!(?:bp|cs|tsa) ?)\d{5}(?= \p{L})/u;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Reads a place as the sites print it. What it does not say stays open. */
export function placeIn(written: string): Place {
  const text = squeeze(written);
  const bare = withoutStop(text);
  const larger = severalPlaces(bare) ?? regionalPlace(bare);
  if (larger !== undefined) return { ...larger, text };
  const plain = withoutAt(bare);
  const bracketed = plain.endsWith(')') ? BRACKETED.exec(plain)?.groups : undefined;
  const called = departmentByName(bracketed?.department ?? '');
  const department = bracketed && (called ?? departmentByCode(bracketed.code ?? bracketed.department ?? ''));
  if (bracketed && department) {
    const { before = '' } = bracketed;
    const parts = departmentParts(department);
    if (called !== undefined) return { text, ...streetAndCity(before, department), ...parts };
    const { city, ...others } = streetAndCity(withoutDepartment(before, department), department);
    return { text, ...others, city: largeTown(city ?? '') ?? city, ...parts };
  }
  if (bracketed && LARGER.test(bracketed.department ?? '')) {
    const place = streetAndCity(bracketed.before ?? '');
    return { text, ...place, ...departmentParts(departmentByPostcode(place.postcode ?? '')) };
  }
  return { ...boardPlace(plain), text };
}

/** "Strasbourg (Collectivité européenne d'Alsace)", "Villeurbanne (Métropole de Lyon)": what a town belongs to, and no département. */
const LARGER = /^(?:Collectivité (?:européenne|territoriale|de )|Métropole d)/i;

/** "Olette, Pyrénées-Orientales (66)", "Olette Pyrénées-Orientales (66)": the name of the département behind the town and before its number. Paris is a town too. */
function withoutDepartment(before: string, { code }: Department): string {
  if (code === '75') return before;
  const isOwn = (name: string): boolean => departmentByName(name)?.code === code;
  const [, town = '', name = ''] = TOWN_AND_DEPARTMENT.exec(before) ?? [];
  if (isOwn(name)) return isTown(town.split(/, | [-–] /).at(-1) ?? '') ? town : before;
  const words = before.split(' ');
  const from = Math.max(1, words.length - MOST_WORDS);
  const at = words.findIndex((word, i) => i >= from && /^\p{Lu}/u.test(word) && isOwn(words.slice(i).join(' ')));
  const alone = words.slice(0, Math.max(0, at)).join(' ');
  // "Bellerive sur Allier" is a town.
  return isTown(alone) && /^\p{Lu}.{2}/u.test(words[at - 1] ?? '') ? alone : before;
}
/** "Alpes de Haute Provence" */
const MOST_WORDS = 4;
const TOWN_AND_DEPARTMENT = /^(.{2,120}?)(?:, | [-–] )(\p{Lu}[^,()\d]{2,30})$/u;

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
function withoutAt(text: string): string {
  if (!/à /i.test(text)) return text;
  return text
    .replace(BASED, '')
    .replace(AT_TOWN, (whole: string, street: string | undefined, town: string) =>
      isTown(town) ? (street === undefined ? town : `${street}, ${town}`) : whole,
    );
}

const trimmed = (text: string): string => text.replace(/^[\s,|–-]+/, '').replace(/[\s,|–-]{1,9}$/, '');

/**
 * "street, town", "street - town" or "town" alone: the town comes last, with or without its postcode. Employers fill in for a street
 * whatever they like: the town once more, a web address, a whole address with its postcode, and forget the town.
 */
function streetAndCity(before: string, department?: Department): Place {
  const text = trimmed(before);
  const cut = Math.max(text.lastIndexOf(', '), text.lastIndexOf(' - '), text.lastIndexOf(' – '));
  const city = text.slice(Math.max(0, cut)).replace(/^(?:, | [-–] )/, '');
  if (POSTCODE_INSIDE.test(lowerCase(city))) {
    const { street, postcode, city: town, department_code: code } = boardPlace(text);
    return department === undefined || code === department.code ? { street, postcode, city: town } : {};
  }
  if (NUMBERED_STREET.test(city)) {
    const { street = text, city: town } = boardPlace(text);
    return { street, city: town };
  }
  const street = trimmed(text.slice(0, Math.max(0, cut)));
  // "DDT 44 - Nantes": a dash stands behind the name of an office, too.
  const isOffice = !text.startsWith(', ', cut) && isInPlaceOfStreet(street);
  const says = street !== '' && !isOffice && !WEB_ADDRESS.test(street) && !isSameTown(street, city);
  const postcode = says ? POSTCODE_INSIDE.exec(lowerCase(street))?.[0] : undefined;
  const isOfTown = postcode !== undefined && departmentByPostcode(postcode)?.code === department?.code;
  return {
    street: says ? street : undefined,
    postcode: isOfTown ? postcode : undefined,
    city: isSite(city) || NO_TOWN.test(city) ? undefined : city,
  };
}

/** A box, a number, a site ("site Haute-Rive"), several towns ("communes du territoire"), another département or somebody, or one town or another: names of towns have none. */
const NO_TOWN =
  /[()]|\d{3}|^(?:monsieur|madame|sites?|(?:les )?communes|plusieurs|différente?s|divers|(?:tout )?le territoire|secteurs?) | (?:ou|et) (?=\p{Lu})/iu;
