/** From a record to its keys. Nothing is read here that the record does not hold, so that texts and records give the same keys. */
import type { OfferRecord } from '../../offer.js';
import { TERRITORIAL_NUMBER } from '../../text/offer-number.js';
import { lineKey } from '../../text.js';
import { employerKey } from './employer-key.js';
import { hexOf, shortHexOf } from './hash.js';
import { addressKey, placeWords, townKey } from './place-key.js';
import { KEYS_VERSION, type PostingKeys } from './posting-keys.js';
import { sketchOf } from './sketch.js';
import { stemOf, titleKey } from './title-key.js';
import { foldedText, statementsIn, wordsOf } from './words.js';

/** Lines kept of a text. Those with the smallest hashes are a fair sample, and of two texts the same one. */
export const MOST_LINES = 64;

/** The keys of one posting. */
export function keysOf(record: OfferRecord): PostingKeys {
  const { workplace, application, source } = record;
  const text = textOf(record);
  const words = foldedText(text);
  const lines = [...new Set(statementsIn(words).map(hexOf))].sort();
  const fields = fieldsOf(record);
  const title = titleKey(record.title ?? '');
  const { name, kind } = employerKey(record.employer.name);
  const town = townOf(record);
  const post = postOf(record);
  // A record that says next to nothing is one with those of the same bytes only.
  const content = hexOf(Object.keys(fields).length < LEAST_FIELDS ? source.sha256 : JSON.stringify(fields));
  const offer_number = record.offer_number ?? numberIn(application.url, record.reference, application.reference);
  const reference = offer_number === null ? referenceOf(record.reference) : null;
  const number = record.nor ?? reference;
  return {
    keys_version: KEYS_VERSION,
    id: record.id,
    path: source.path,
    ordinal: source.ordinal,
    key: offer_number ?? (number === null ? content : `${number}.${post.slice(0, 8)}`),
    post,
    content,
    layout: source.layout,
    offer_number,
    nor: record.nor,
    reference,
    title,
    employer: name,
    employer_kind: kind,
    town,
    names: namesOf(record),
    head: title === null || town === null ? sortedStems(placeWords(headOf(record, text)).slice(0, HEAD_WORDS)) : [],
    postcode: workplace.postcode,
    department: workplace.department_code,
    ...addressKey(workplace.street),
    places: Math.max(1, record.workplaces.length),
    grades: [...new Set(record.grades.map((grade) => wordsOf(grade).join(' ')))].sort(),
    contract: folded(record.employment_type),
    full_time: record.working_time.full_time,
    weekly_minutes: record.working_time.weekly_minutes,
    duration: record.duration,
    start: record.start_date,
    deadline: record.application_deadline,
    published: record.publication_date,
    opened: record.publication_date ?? dayIn(offer_number),
    contacts: contactsOf(record),
    lines: lines.slice(0, MOST_LINES),
    line_count: lines.length,
    ...sketchOf(words),
    fields,
  };
}

/** Hash of title and place. A posting without a title is like no other. */
export function postOf(record: OfferRecord): string {
  const { title, workplace, employer, source } = record;
  const key = titleKey(title ?? '');
  if (key === null) return hexOf(source.sha256);
  const place = townOf(record) ?? workplace.postcode ?? workplace.department_code;
  return hexOf(`${key}\n${place ?? employerKey(employer.name).name ?? ''}`);
}

/** What stands between a town and one of its services: "Ville de Calais - Direction des sports". */
const BETWEEN = / [–-] |, /;

/** The town of the place of work. A town that hires has its posts there, unless it says otherwise. */
function townOf({ workplace, employer }: OfferRecord): string | null {
  const town = townKey(workplace.city);
  if (town !== null || employer.name === null) return town;
  const keys = [...employer.name.split(BETWEEN), employer.name].map(employerKey);
  return townKey(keys.find(({ name, kind }) => kind === 'commune' && name !== null)?.name ?? null);
}

/** Longer texts that stand for a place are prose. */
const LONGEST_PLACE = 100;

function namesOf({ workplace, employer }: OfferRecord): readonly string[] {
  const place = workplace.text !== null && workplace.text.length <= LONGEST_PLACE ? workplace.text : '';
  return sortedStems([place, employer.name ?? ''].flatMap(placeWords));
}

/** What a page prints before its text takes up no more. */
const HEAD_WORDS = 30;
const HEAD = 400;

/** Lines that stand under nothing stand over the text, mostly: "Ville de Nancy - Nancy (54)". */
const headOf = ({ other_sections }: OfferRecord, text: string): string =>
  [...other_sections.flatMap((section) => (section.heading === null ? [section.text] : [])), text]
    .join('\n')
    .slice(0, HEAD);

const sortedStems = (words: readonly string[]): readonly string[] => [...new Set(words.map(stemOf))].sort();

/** Fewer fields than these make no content of their own: a title, and a list that is derived from it. */
const LEAST_FIELDS = 3;

/**
 * The text that is the posting's own. What boards, laws and employers put into every posting has sections of its own in most layouts: the
 * presentation of the employer, how to apply, the disability statement, what an article of the law means.
 */
const textOf = ({
  introduction,
  description,
  missions,
  profile,
  additional_information,
  other_sections,
}: OfferRecord) =>
  [introduction, description, missions, profile, additional_information, ...other_sections.map(({ text }) => text)]
    .filter((part) => part !== null)
    .join('\n');

const folded = (value: string | null): string | null => (value === null ? null : wordsOf(value).join(' ') || null);

const OFFER_NUMBER = new RegExp(String.raw`(?<![A-Za-z\d])${TERRITORIAL_NUMBER}(?!\d)`);

/** An offer number that stands in an address or a reference: boards that copy a posting quote it there. */
function numberIn(...texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const number = OFFER_NUMBER.exec(text ?? '')?.[0];
    if (number !== undefined) return number.toUpperCase();
  }
  return null;
}

/** Shorter references ("12") are no names. */
const LEAST_REFERENCE = 4;

function referenceOf(reference: string | null): string | null {
  const key = wordsOf(reference ?? '')
    .join('-')
    .toUpperCase();
  return key.length >= LEAST_REFERENCE && /\d/.test(key) ? key : null;
}

/** O062260219001265 → 2026-02-19; null for a number of the older form, whose digits are no day. */
function dayIn(number: string | null): string | null {
  const [, year = '', month = '', day = ''] = /^O\d{2}[\dAB](\d{2})(\d{2})(\d{2})00/.exec(number ?? '') ?? [];
  const iso = `20${year}-${month}-${day}`;
  return number !== null && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** More ways to reach somebody than these tell no more. */
const MOST_CONTACTS = 6;

function contactsOf({ contacts, application }: OfferRecord): readonly string[] {
  const ways = [application.email, ...contacts.flatMap(({ emails, phones }) => [...emails, ...phones])];
  const hashes = new Set(ways.filter((way) => way !== null).map((way) => shortHexOf(way.toLowerCase())));
  return [...hashes].sort().slice(0, MOST_CONTACTS);
}

/** Keys of a record that say where and how it was read, or what others made of it; and a banner that comes and goes. */
const NO_FIELDS: ReadonlySet<string> = new Set<keyof OfferRecord>([
  'schema_version',
  'id',
  'expired',
  'group',
  'duplicate_of',
  'verdict',
  'source',
  'duplicates',
  'warnings',
  'provenance',
  'input',
]);

function fieldsOf(record: OfferRecord): { readonly [field: string]: string } {
  const said = Object.entries(record).flatMap(([name, value]) => {
    const text = NO_FIELDS.has(name) || (name === 'start_asap' && value === false) ? '' : plain(value);
    return text === '' ? [] : [[name, shortHexOf(text)] as const];
  });
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value as text in which quotes, dashes, spaces and empty lines do not count; empty for one that says nothing. */
function plain(value: unknown): string {
  if (typeof value === 'string')
    return value.includes('\n') ? value.split('\n').map(lineKey).filter(Boolean).join('\n') : lineKey(value);
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).map(([key, part]) => [key, plain(part)] as const);
  return parts
    .filter(([, part]) => part !== '')
    .map(([key, part]) => `${key}=${part}`)
    .join('\u0000');
}
