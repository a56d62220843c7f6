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
    return { text, ...streetAndCity(bracketed.before ?? ''), ...departmentParts(department) };
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

/** "street, town", "street - town" or "town" alone: the town comes last. */
function streetAndCity(before: string): Place {
  const text = trimmed(before);
  const comma = text.lastIndexOf(', ');
  const cut = comma >= 0 ? comma : text.lastIndexOf(' - ');
  if (cut < 0) return { city: text };
  const street = text.slice(0, cut);
  return { ...(WEB_ADDRESS.test(street) ? {} : { street }), city: text.slice(cut).replace(/^(, | - )/, '') };
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

const withoutDash = (text: string): string => text.replace(/^\s*[•*]\s*/, '').replace(/^- (?!\d+ )/, '');

const labelledPlace: Finder<Place> = (context) => {
  const first = placesOf(context)[0];
  return first && found(placeIn(withoutDash(joined(first))), first, 'label:workplace');
};

const asPlace: Parse<Place> = (lines) => placeIn(joined(lines));

export const workplace: Field<'workplace'> = {
  kind: 'parts',
  find: [noticeWorkplace, unlessNotice(labelledPlace), unlessNotice(byInlineLabel('workplace', asPlace))],
};

const listed: ListFinder<string> = (context) => {
  const places = placesOf(context);
  return places.length < 2 ? [] : places.map((lines) => found(withoutDash(joined(lines)), lines, 'label:workplace'));
};

export const workplaces: Field<'workplaces'> = { kind: 'list', find: [listed] };
