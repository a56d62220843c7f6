/** Where the post is, as labels, loose lines, sentences, the title and the employer's own address say it. */
import { lineAt } from '../lines.js';
import type { Found, Line, SegmentedPosting } from '../offer.js';
import { labelKey, squeeze, withoutStop } from '../text.js';
import { departmentByCode, departmentByName, departmentParts } from './department.js';
import { type Context, type Field, type Finder, found, type ListFinder, type Read } from './found.js';
import { headlineOf } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeWorkplace } from './jorf/post.js';
import { inlineValuesOf, joined, type Value, valuesOf } from './labels.js';
import { placeIn } from './place.js';
import { nameAndPlace, type Place, titlePlace } from './place-forms.js';
import { placeInProse } from './place-in-prose.js';
import { BOARD_LAYOUTS, looseOf } from './prose.js';
import { STREET } from './streets.js';
import { isSameTown, isTown } from './towns.js';

/** Every place under a label: one a line, or the only one, broken over lines. */
function placesUnder({ lines }: Value): readonly (readonly Line[])[] {
  const listed = lines.length > 1 && lines.every(({ text }) => /^\s*[-•–*]|\([^()]+(\([^()]*\))?\)\s*$/.test(text));
  return listed ? lines.map((line) => [line]) : [lines];
}

/** "Département : Systèmes d'information" is no place. */
const isPlace = ({ section: { title }, text }: Value): boolean =>
  title === null || labelKey(title) !== 'departement' || placeIn(text).department_code !== undefined;

/** A name and a street take no more lines than this. */
const ADDRESS_LINES = 3;

/** "Employeur : Mairie", "1 rue Haute", "61100 FLERS": where the employer is, which says nothing of a post whose own place names no town. */
function isOfEmployer({ section, lines }: Value, { posting }: SegmentedPosting, read: Read): boolean {
  const town = lines[0]?.number ?? 0;
  if (section.title !== null || !STREET.test(squeeze(lineAt(posting.lines, town - 1)?.text ?? ''))) return false;
  return valuesOf(read, 'employer').some(
    ({ lines: [name] }) => name !== undefined && name.number < town - 1 && name.number >= town - ADDRESS_LINES,
  );
}

const labelledPlaces = (_: SegmentedPosting, read: Read): readonly Value[] =>
  valuesOf(read, 'workplace').filter(isPlace);

function placesOf(_: SegmentedPosting, read: Read): readonly (readonly Line[])[] {
  const [value] = read(labelledPlaces);
  return value === undefined ? [] : placesUnder(value);
}

/** Bullets of a list go; a dash before the only place is the employer's own, and stays. */
const textOf = (lines: readonly Line[], places: number): string =>
  joined(lines).replace(places > 1 ? /^[-–•*] ?/ : /^[•*] ?/, '');

function labelledPlace(_: SegmentedPosting, read: Read): Found<Place> | undefined {
  const places = read(placesOf);
  const [first] = places;
  return first && found(placeIn(textOf(first, places.length)), first, 'label:workplace');
}

function inlinePlace(_: SegmentedPosting, read: Read): Found<Place> | undefined {
  if (valuesOf(read, 'workplace').length > 0) return undefined;
  const [value] = inlineValuesOf(read, 'workplace');
  return value && found(placeIn(value.text), value.lines, 'inline-label:workplace');
}

/** "41", "Blois", "Loir-et-Cher" on lines one below the other: the number of a département, a town, and the name of that département. */
function placeOnLines({ layout }: SegmentedPosting, read: Read): Found<Place> | undefined {
  if (!BOARD_LAYOUTS.has(layout)) return undefined;
  const loose = read(looseOf);
  for (const [i, { text, line }] of loose.entries()) {
    const department = text.length < 4 ? departmentByCode(text) : undefined;
    const [town, name] = [loose[i + 1], loose[i + 2]];
    if (department === undefined || town === undefined || name?.line.number !== line.number + 2) continue;
    if (departmentByName(name.text) !== department || !isTown(town.text)) continue;
    const lines = [line, town.line, name.line];
    return found({ text: joined(lines), city: town.text, ...departmentParts(department) }, lines, 'lines:workplace');
  }
  return undefined;
}

const firstPlace = (read: Read): Found<Place> | undefined =>
  read(labelledPlace) ?? read(inlinePlace) ?? read(placeOnLines) ?? read(placeInProse);

/** What another line says of the same place: "Ville : Cergy", then "Département : Val-d'Oise". */
const furtherPlace =
  (index: number): Finder<Place> =>
  ({ posting, read }) => {
    const first = firstPlace(read)?.value;
    const value = read(labelledPlaces)[index];
    if (first === undefined || value === undefined) return undefined;
    if (!first.city && isOfEmployer(value, posting, read)) return undefined;
    const { text: _, ...further } = placeIn(value.text);
    return agree(first, further) ? found(further, value.lines, 'label:workplace') : undefined;
  };

/** The town of the employer that a title names, where the post is in that town, or in none that the page names. A number alone ("Mairie (18) – Jardinier") says nothing beside another place, unless that is the employer's town. */
const placeInTitle: Finder<Place> = ({ read }) => {
  const headline = read(headlineOf);
  const written = headline?.place ?? '';
  const place = written === '' ? undefined : titlePlace(written);
  const first = firstPlace(read)?.value;
  if (headline === undefined || place === undefined) return undefined;
  if (first && !NAME.test(written) && !isTownOf(headline.employer ?? '', first.city ?? '')) return undefined;
  return agree(first ?? {}, place) ? found(place, [headline.line], 'title', written) : undefined;
};
/** "Ville de Blois", "Blois" */
const isTownOf = (employer: string, city: string): boolean =>
  city !== '' && isSameTown(employer.replace(/^(?:ville|commune|mairie) (?:de |d['’])/i, ''), city);
/** Letters, but for those of "2A". */
const NAME = /\p{L}{2}/u;

/** The town behind the employer's name, where the page names no place. */
const placeOfEmployer: Finder<Place> = ({ read }) => {
  if (firstPlace(read) !== undefined) return undefined;
  const [value] = valuesOf(read, 'employer');
  const text = withoutStop(value?.text ?? '');
  const { place } = nameAndPlace(text);
  return value && place && found(place, value.lines, 'label:employer', text);
};

/** Neither the town nor the département of one is another than that of the other. */
const agree = (a: Place, b: Place): boolean =>
  (!a.city || !b.city || isSameTown(a.city, b.city)) &&
  (!a.department_code || !b.department_code || a.department_code === b.department_code);

export const workplace: Field<'workplace'> = {
  kind: 'parts',
  find: [
    noticeWorkplace,
    ...[({ read }: Context) => firstPlace(read), ...[1, 2, 3].map(furtherPlace), placeInTitle, placeOfEmployer].map(
      (find) => unlessNotice(find),
    ),
  ],
};

const listed: ListFinder<string> = ({ read }) => {
  const places = read(placesOf);
  return places.length < 2 ? [] : places.map((lines) => found(textOf(lines, places.length), lines, 'label:workplace'));
};

export const workplaces: Field<'workplaces'> = { kind: 'list', find: [listed] };
