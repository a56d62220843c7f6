/** Where the post is: the place as written, and what the place says of street, postcode, town and département. */
import type { LabelledValue, Line, OfferRecord } from '../offer.js';
import { squeeze } from '../text.js';
import { type Department, departmentByCode, departmentByName, departmentByPostcode } from './department.js';
import { type Context, type Field, type Finder, found, type ListFinder, type Parts } from './found.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeWorkplace } from './jorf/post.js';
import { byInlineLabel, joined, type Parse, valuesOf, written } from './labels.js';

type Place = Parts<OfferRecord['workplace']>;

/** "Rue Gaillard, Calais (Pas-de-Calais (62))", "Lyon (Rhône)": the département stands in brackets at the end. */
const BRACKETED = /^(?<before>.+?) ?\((?<department>[^()]+?)(?: ?\((?<code>\d{2,3}|2[AB])\))?\)$/i;
/** A postcode, and the town after it. */
const POSTCODE = /(?<!\d)(?<postcode>\d{5})(?!\d)(?:[ ,]+(?<city>\p{Lu}[^,|()\d]*))?/u;
/** The same within a street; a post box is none. */
const POSTCODE_INSIDE = /(?<!\d)(?<!(?:BP|CS|TSA) ?)\d{5}(?= \p{L})/iu;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export const departmentParts = (department: Department | undefined): Place =>
  department === undefined
    ? {}
    : { department_name: department.name, department_code: department.code, region: department.region };

/** Reads a place as the sites print it. What it does not say stays open. */
export function placeIn(written: string): Place {
  const text = squeeze(written);
  const bracketed = BRACKETED.exec(text)?.groups;
  const department =
    bracketed &&
    (departmentByName(bracketed.department ?? '') ?? departmentByCode(bracketed.code ?? bracketed.department ?? ''));
  if (bracketed && department)
    return { text, ...streetAndCity(bracketed.before ?? '', department), ...departmentParts(department) };
  const postcode = POSTCODE.exec(text);
  if (postcode?.groups?.postcode !== undefined) {
    const street = trimmed(text.slice(0, postcode.index));
    const city = trimmed(postcode.groups.city ?? '');
    return {
      text,
      ...(street !== '' && { street }),
      postcode: postcode.groups.postcode,
      ...(city !== '' && { city }),
      ...departmentParts(departmentByPostcode(postcode.groups.postcode)),
    };
  }
  const named = departmentByName(text);
  return named ? { text, ...departmentParts(named) } : { text, ...cityAlone(text) };
}

const trimmed = (text: string): string => text.replace(/^[\s,|–-]+/, '').replace(/[\s,|–-]{1,9}$/, '');

/**
 * "street, town", "street - town" or "town" alone: the town comes last. Employers fill in for a street whatever they like: the town once
 * more, a web address, a whole address with its postcode.
 */
function streetAndCity(before: string, department: Department): Place {
  const text = trimmed(before);
  const cut = Math.max(text.lastIndexOf(', '), text.lastIndexOf(' - '));
  const city = text.slice(Math.max(0, cut)).replace(/^(?:, | - )/, '');
  const street = trimmed(text.slice(0, Math.max(0, cut)));
  const says = street !== '' && !WEB_ADDRESS.test(street) && street.toLowerCase() !== city.toLowerCase();
  const postcode = says ? POSTCODE_INSIDE.exec(street)?.[0] : undefined;
  const isOfTown = postcode !== undefined && departmentByPostcode(postcode)?.code === department.code;
  return { ...(says && { street }), ...(isOfTown && { postcode }), city };
}

/** A short name without figures is a town; anything else stays text. */
function cityAlone(text: string): Place {
  return /^\p{Lu}[\p{L}'’ -]{1,40}$/u.test(text) ? { city: text } : {};
}

/** Every place under a label: one a line, or the only one, broken over lines. */
function placesUnder(section: LabelledValue): readonly (readonly Line[])[] {
  const lines = written(section);
  const listed = lines.length > 1 && lines.every(({ text }) => /^\s*[-•–*]|\([^()]+(\([^()]*\))?\)\s*$/.test(text));
  return listed ? lines.map((line) => [line]) : [lines];
}

const placesOf = ({ posting }: Context): readonly (readonly Line[])[] => {
  const section = valuesOf(posting, 'workplace')[0];
  return section === undefined ? [] : placesUnder(section);
};

/** Bullets of a list go; a dash before the only place is the employer's own, and stays. */
const textOf = (lines: readonly Line[], places: number): string =>
  joined(lines).replace(places > 1 ? /^[-–•*] ?/ : /^[•*] ?/, '');

const labelledPlace: Finder<Place> = (context) => {
  const places = placesOf(context);
  const [first] = places;
  return first && found(placeIn(textOf(first, places.length)), first, 'label:workplace');
};

const asPlace: Parse<Place> = (lines) => placeIn(joined(lines));

export const workplace: Field<'workplace'> = {
  kind: 'parts',
  find: [noticeWorkplace, unlessNotice(labelledPlace), unlessNotice(byInlineLabel('workplace', asPlace))],
};

const listed: ListFinder<string> = (context) => {
  const places = placesOf(context);
  return places.length < 2 ? [] : places.map((lines) => found(textOf(lines, places.length), lines, 'label:workplace'));
};

export const workplaces: Field<'workplaces'> = { kind: 'list', find: [listed] };
