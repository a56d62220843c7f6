/** Who hires. */
import { lineAt } from '../lines.js';
import type { Found, Line, OfferRecord } from '../offer.js';
import { labelKey, squeeze, withoutStop } from '../text.js';
import { departmentByName } from './department.js';
import { type Context, type Field, type Finder, found, from, type Parts, type Read } from './found.js';
import { headlineOf } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeEmployer } from './jorf/post.js';
import {
  byInlineLabel,
  byLabel,
  joined,
  type Parse,
  type Said,
  textsOf,
  type Value,
  valuesOf,
  writtenIn,
} from './labels.js';
import { placeIn } from './place.js';
import { nameAndPlace } from './place-forms.js';
import { hasPublicBody, isCalled, isInCapitals } from './public-bodies.js';
import { EMPLOYER_KINDS } from './reference/employer-kinds.js';
import { STREET } from './streets.js';
import { ruleOf, saidOnce } from './texts.js';
import { isSameTown } from './towns.js';
import { urlsIn } from './urls.js';

type Employer = Parts<OfferRecord['employer']>;

const POSTCODE_CITY = /^(?<postcode>\d{5}) (?<city>\p{Lu}.*)$/u;
/** Prose, as opposed to a name or a line of an address: a sentence, or too long for one. */
const isProse = (text: string): boolean => text.length > 120 || (/[.!?:;…]$/.test(text) && text.split(' ').length > 8);
/** What no name has: a verb of its own, or a quality where it would go on with what the body is called ("Commune dynamique du littoral"). */
const SAYS_SOMETHING =
  /(?<![\p{L}'’-])(?<!sud |nord )(?:est (?=\p{L})|compte (?=\d|plus |près |environ )|(?:sont|recrute(?:nt)?|regroupe|rassemble|emploie)(?![\p{L}-]))|^(?:Ville|Commune)s? (?!nouvelle|et |ou |de |d['’]|du |des |l[ae]s? |l['’]|sous )\p{Ll}/u;
/** The address of a site, and nothing else. */
const SITE = /^(?:https?:\/\/|www\.)\S{3,200}$/i;

const PART =
  /^(?:(?:sous-)?direction|département|service|pôle|bureau|secteur|division|unité|délégation|mission|cellule)(?!\p{L})/iu;
const LONGEST_PARTS = 240;
/**
 * "Ville de Blois, direction du cadre de vie, service des espaces verts", "Ministère de la culture – Ministère de la ville": a body and its
 * parts, or several bodies with capitals, are a name, however long that is.
 */
function isBodyWithParts(text: string): boolean {
  if (text.length > LONGEST_PARTS || /[.:;!?…]/.test(text)) return false;
  const [, ...parts] = text.split(', ');
  const bodies = text.split(/ [–-] /);
  return (
    (parts.length > 0 && parts.every((part) => PART.test(part))) ||
    (bodies.length > 1 && bodies.every((body) => /^\p{Lu}/u.test(body)))
  );
}

/** A fact in place of a name: "4900 habitants", "34 000 habitants - 40 kms Ouest de Paris"; "6e régiment du matériel" is one. */
const isFact = (text: string): boolean =>
  /^\d(?!\d{0,2}(?:er?|[èe]re|[èe]me) \p{L})|\d ?(?:habitants?|hab|agents?|kms?)(?!\p{L})/iu.test(text);

const textsIn = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ text }) => squeeze(text).replace(/^>\s*/, ''));

/** "SIRET : 214 100 180 00017", which a site prints in the block of the employer: no name, and no line of an address. */
const REGISTERED = /^(?:n° ?)?(?:SIRET|SIREN) ?:? ?\d[\d ]{8,20}$/i;
const isRegistered = ({ key }: Line): boolean => REGISTERED.test(key);

/** Reads the block of the employer without its number. */
const besideNumber =
  <T>(parse: Parse<T>): Parse<T> =>
  (said) => {
    const lines = said.lines.filter((line) => !isRegistered(line));
    if (lines.length === said.lines.length) return parse(said);
    return lines.length === 0 ? undefined : parse({ ...said, lines, text: joined(lines) });
  };

/** Where an address block begins and ends: the lines before a postcode and its town, as far as they are no prose. */
function blockIn(texts: readonly string[]): readonly [first: number, last: number] | undefined {
  const last = texts.findIndex((text) => POSTCODE_CITY.test(text));
  const first = texts.slice(0, Math.max(0, last)).findLastIndex(isProse) + 1;
  return last > first ? [first, last] : undefined;
}

/** The same on one line: "VILLE DE VITRÉ >5 place du Château 35500 VITRÉ", with the site's own mark, "CCAS de Vitré - 3 rue du Pont - 35500 Vitré". */
const ON_ONE_LINE =
  /^(?<name>[^>\d]{2,100}?)(?: ?>|(?: [-–]|,) (?=\d{1,4}(?: ?(?:bis|ter))?,? \p{L}))(?<street>[^>]{2,120}?)(?: [-–]|,)? (?<postcode>\d{5}) (?<city>\p{Lu}.{0,60})$/u;

/** Name, street lines, "62018 ARRAS CEDEX 9": the address block as sites print it. */
function addressBlock({ lines }: Pick<Said, 'lines'>): Employer | undefined {
  const texts = textsIn(lines);
  const [first, last] = blockIn(texts) ?? [];
  if (first === undefined) return ON_ONE_LINE.exec(texts.length === 1 ? (texts[0] ?? '') : '')?.groups;
  const { postcode, city } = POSTCODE_CITY.exec(texts[last ?? 0] ?? '')?.groups ?? {};
  const [name = '', ...others] = texts.slice(first, last);
  const street = (/^\d/.test(name) ? [name, ...others] : others).join(', ');
  return {
    name: /^\d/.test(name) ? null : name,
    ...(street !== '' && { street }),
    postcode: postcode ?? null,
    city: city ?? null,
  };
}

/** "Employeur : Mairie", "1 rue Haute", "61100 FLERS": an address below the name, which is the place of the post too where the page has no other. */
const addressBelow: Finder<Employer> = ({ posting: { posting }, read }) => {
  const [name] = valuesOf(read, 'employer');
  const [town] = valuesOf(read, 'workplace');
  const [start, end] = [name?.lines.at(-1)?.number, town?.lines[0]?.number];
  if (start === undefined || end !== start + 2 || town?.section.title !== null) return undefined;
  const line = lineAt(posting.lines, start + 1);
  const street = squeeze(line?.text ?? '');
  const { postcode, city } = POSTCODE_CITY.exec(town.text)?.groups ?? {};
  return line && postcode !== undefined && STREET.test(street)
    ? found({ street, postcode, city }, [line, ...town.lines], 'lines:employer')
    : undefined;
};

const DEPARTMENT = /^d[ée]partement (?:d[eu] |des |d['’])(?:la |l['’])?(?<name>.+)$/iu;

/** "DÉPARTEMENT DE LA CULTURE" without a label: a part of the house, and no collectivité. */
function isOffice({ text, section }: Said & Partial<Pick<Value, 'section'>>): boolean {
  const name = section?.title === null ? DEPARTMENT.exec(text)?.groups?.name : undefined;
  return name !== undefined && departmentByName(name) === undefined;
}

/** A name, as opposed to prose, to a fact of the employer and to a mere kind of employer. */
const asName: Parse<Employer> = (said) => {
  const { lines, text: value } = said;
  const { name, place } = nameAndPlace(withoutStop(value));
  const isLong = isProse(place === undefined ? value : name) && !isBodyWithParts(name);
  const isName = name !== '' && !isLong && !isFact(name) && !isKind(name) && !isOffice(said);
  if (lines.length !== 1 || !isName || SAYS_SOMETHING.test(name) || SITE.test(name)) return undefined;
  return { name, city: place?.city ?? null, postcode: place?.postcode ?? null };
};

const isKind = (text: string): boolean => EMPLOYER_KINDS.has(labelKey(text));

/** Where bodies have their seat. An address may begin with it and leave the name to another label. */
const SEAT =
  /^(?:hôtel (?:de (?:la )?(?:ville|région|métropole|communauté)|du département|d['’]agglomération|communautaire)|mairie|préfecture|siège(?: social)?)$/i;

const LONGEST_SEAT = 32;

const isSeat = (text: string): boolean => text.length <= LONGEST_SEAT && SEAT.test(text);

/** "Employeur : Mairie de Vitré" above an address that begins with "Hôtel de Ville": the label has the name, and the seat is part of the address. */
function nameAndSeat(context: Context): readonly [label: Found<Employer>, address: Found<Employer>] | undefined {
  if (!valuesOf(context.read, 'employer_address').some(({ lines }) => textsIn(lines).some(isSeat))) return undefined;
  const address = byLabel('employer_address', addressBlock)(context);
  if (!isSeat(address?.value.name ?? '')) return undefined;
  const label = byLabel('employer', asName)(context);
  return label && address && [label, address];
}

const labelAboveSeat: Finder<Employer> = (context) => {
  const [label] = nameAndSeat(context) ?? [];
  return label && from(label, { name: label.value.name });
};

const seat: Finder<Employer> = (context) => {
  const [, address] = nameAndSeat(context) ?? [];
  return address && from(address, { street: [address.value.name, address.value.street].filter(Boolean).join(', ') });
};

/** The name that stands under the label and over the address too, alone there or over the same address. */
const labelOfAddress: Finder<Employer> = (context) => {
  const address = byLabel('employer_address', addressBlock)(context)?.value ?? {};
  if (!address.name) return undefined;
  const [name, block] = [asName, addressBlock].map((parse) => byLabel('employer', parse)(context));
  if (name !== undefined) return keyOf(name.value, 'name') === keyOf(address, 'name') ? name : undefined;
  const isSame = block && ADDRESS_PARTS.every((part) => keyOf(block.value, part) === keyOf(address, part));
  return isSame ? from(block, { name: block.value.name }) : undefined;
};

const ADDRESS_PARTS = ['name', 'street', 'postcode', 'city'] as const;
const keyOf = (employer: Employer, part: (typeof ADDRESS_PARTS)[number]): string => labelKey(employer[part] ?? '');

const OF_TOWN = /^(?:ville|commune|mairie) (?:de |d['’])/i;
const LONGEST_TOWN = 60;

/** "Mairie de vitré", "Vitré": the town that the post is in, however its name is written. */
function isTownOf(name: string, read: Read): boolean {
  const [place] = name.length > LONGEST_TOWN ? [] : valuesOf(read, 'workplace');
  const { city } = place === undefined ? {} : placeIn(place.text);
  return !!city && (isSameTown(name, city) || isSameTown(name.replace(OF_TOWN, ''), city));
}

/** "COMMUNE D'ESPELETTE" over prose: the first line names whom the others present. */
const nameOverProse =
  (read: Read): Parse<Employer> =>
  ({ lines }) => {
    const [name = '', next = '', ...others] = textsIn(lines);
    if (isFact(name)) return undefined;
    const isName = isInCapitals(name)
      ? hasPublicBody(name) && /\p{Ll}/u.test(next)
      : (isFact(next) || isProse([next, ...others].join(' '))) && (isCalled(name) || isTownOf(name, read));
    return isName ? { name } : undefined;
  };

/** Prose under "Employeur" presents the employer, it does not name it; an address may stand before or after it. */
const asPresentation =
  (read: Read): Parse<Employer> =>
  (said) => {
    if (asName(said) !== undefined || isKind(said.text) || isOffice(said) || SITE.test(said.text)) return undefined;
    const texts = textsIn(said.lines).slice(nameOverProse(read)(said) === undefined ? 0 : 1);
    const [first, last] = blockIn(texts) ?? [texts.length, texts.length];
    const presentation = [...texts.slice(0, first), ...texts.slice(last + 1)].join('\n');
    return presentation === '' ? undefined : { presentation };
  };

/** What presents the employer, and its number behind that. */
const withNumber =
  (read: Read): Parse<Employer> =>
  (said) => {
    const presentation = besideNumber(asPresentation(read))(said)?.presentation ?? [];
    const all = [presentation, textsIn(said.lines.filter(isRegistered))].flat();
    return all.length === 0 ? undefined : { presentation: all.join('\n') };
  };

/** The texts that present the employer, under headings of their own. */
const presentationText: Finder<Employer> = ({ read }) => {
  const texts = textsOf(read, 'employer_presentation');
  const lines = writtenIn(texts);
  if (lines.length === 0) return undefined;
  const presentation = writtenIn(saidOnce(texts))
    .map(({ text }) => squeeze(text))
    .join('\n');
  return found({ presentation }, lines, ruleOf('employer_presentation'));
};

const asWebsite: Parse<Employer> = ({ text }) => {
  const website = urlsIn(text)[0]?.value;
  return website === undefined ? undefined : { website };
};

const asWebsiteAlone: Parse<Employer> = (said) => (SITE.test(said.text) ? asWebsite(said) : undefined);

/** Reads what stands under "Employeur" by what the page says elsewhere. */
const underLabel =
  (parse: (read: Read) => Parse<Employer>): Finder<Employer> =>
  (context) =>
    byLabel('employer', parse(context.read))(context);

const inTitle: Finder<Employer> = ({ read }) => {
  const headline = read(headlineOf);
  return headline?.employer && !isKind(headline.employer)
    ? found({ name: headline.employer }, [headline.line], 'title', headline.employer)
    : undefined;
};

/** "Jardinier (H/F) - COMMUNE D'ESPELETTE", where the label names no more than a kind of employer ("Communes"). */
const behindTitle: Finder<Employer> = ({ read }) => {
  if (!valuesOf(read, 'employer').some(({ text }) => isKind(text))) return undefined;
  const headline = read(headlineOf);
  const [, name = ''] = headline?.post.split(/ [–-] (?!.* [–-] )/) ?? [];
  return headline && ((isInCapitals(name) && hasPublicBody(name)) || isCalled(name))
    ? found({ name }, [headline.line], 'title', name)
    : undefined;
};

export const employer: Field<'employer'> = {
  kind: 'parts',
  find: [
    labelAboveSeat,
    seat,
    labelOfAddress,
    byLabel('employer_address', addressBlock),
    byLabel('employer', besideNumber(addressBlock)),
    byLabel('employer', besideNumber(asName)),
    addressBelow,
    underLabel((read) => besideNumber(nameOverProse(read))),
    underLabel(withNumber),
    presentationText,
    byLabel('employer_website', asWebsite),
    byLabel('employer', asWebsiteAlone),
    noticeEmployer,
    unlessNotice(inTitle),
    unlessNotice(behindTitle),
    unlessNotice(byInlineLabel('employer', asName)),
  ],
};
