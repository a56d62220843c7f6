/** Takes people out of a record, for those who may keep postings but no personal data. */
import type { Contact, OfferRecord } from '../offer.js';
import { plainPunctuation, squeeze } from '../text.js';
import { type Person, peopleIn } from './correspondence/names.js';
import { isOwn } from './correspondence/parties.js';
import { emailsIn } from './emails.js';
import { phonesIn } from './phones.js';

/** What stands in place of what was taken out. */
const REDACTED = '[…]';

/** Addresses are searched for the surnames of so many people, no more. */
const MANY = 50;

/** Keys whose values are the caller's or the file's, not the posting's. */
const KEPT: ReadonlySet<string> = new Set(['schema_version', 'id', 'source']);

/** What is known of the people of a record, ready to be looked up. Names are in plain punctuation and lower case. */
interface Known {
  /** First word of a name → the names that begin so, longest first, each with the role that may follow it. */
  readonly names: ReadonlyMap<string, readonly { readonly name: string; readonly role: string | null }[]>;
  readonly people: readonly Person[];
  readonly surnames: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The record without the people it names: `contacts` is empty, and wherever else a contact's name, role beside the name, phone or
 * e-mail address stands (texts, fields, warnings, copies that were collapsed, provenance), `[…]` stands in its place. People of
 * whom the record knows nothing as contacts stay.
 */
export function withoutContacts(record: OfferRecord): OfferRecord {
  const known = knownOf(record.contacts);
  const provenance = Object.entries(record.provenance ?? {}).filter(([path]) => !path.startsWith('contacts['));
  const rest: OfferRecord = {
    ...record,
    contacts: [],
    ...(record.provenance && { provenance: Object.fromEntries(provenance) }),
  };
  return redact(rest, known) as OfferRecord;
}

function redact(value: unknown, known: Known): unknown {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map((line) => redactLine(line, known))
      .join('\n');
  if (Array.isArray(value)) return value.map((item) => redact(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KEPT.has(key) ? item : redact(item, known)]),
  );
}

/** A line in which something was found comes back with single spaces; any other as it was. */
function redactLine(line: string, known: Known): string {
  const text = squeeze(line);
  const spans = [
    ...namesKnown(text, known),
    ...peopleIn(text).filter(({ value: { form, surname } }) => form === 'civility' && known.surnames.has(surname)),
    ...phonesIn(text).filter(({ value }) => known.phones.has(value)),
    ...emailsIn(text).filter(({ value }) => isKnownEmail(value, known)),
  ].sort((a, b) => a.start - b.start);
  if (spans.length === 0) return line;
  let result = line.slice(0, line.length - line.trimStart().length);
  let end = 0;
  for (const span of spans) {
    if (span.end <= end) continue;
    if (span.start >= end) result += text.slice(end, span.start) + REDACTED;
    end = span.end;
  }
  return result + text.slice(end);
}

function namesKnown(text: string, { names }: Known): readonly Span[] {
  if (names.size === 0) return [];
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  return Array.from(folded.matchAll(/[\p{L}\d][\p{L}\d.'-]*/gu), ({ 0: word, index }) => {
    const found = names
      .get(word)
      ?.find(
        ({ name }) =>
          folded.startsWith(name, index) && !/^\p{L}/u.test(folded.slice(index + name.length, index + name.length + 1)),
      );
    if (found === undefined) return [];
    const end = index + found.name.length;
    const gap = /^[\s,;:(/-]{1,4}/.exec(folded.slice(end, end + 4))?.[0] ?? '';
    const hasRole = found.role !== null && gap !== '' && folded.startsWith(found.role, end + gap.length);
    return [{ start: index, end: hasRole ? end + gap.length + (found.role ?? '').length : end }];
  }).flat();
}

const isKnownEmail = (email: string, { emails, people }: Known): boolean =>
  emails.has(email.toLowerCase()) || people.some((person) => isOwn(email, person));

const fold = (text: string): string => plainPunctuation(text).toLowerCase();

function knownOf(contacts: readonly Contact[]): Known {
  const named = contacts.flatMap(({ name, role }) =>
    name === null ? [] : [{ name: fold(name), role: role && fold(role) }],
  );
  const names = new Map<string, { name: string; role: string | null }[]>();
  for (const item of named) {
    const first = /^[\p{L}\d][\p{L}\d.'-]*/u.exec(item.name)?.[0] ?? item.name;
    names.set(
      first,
      [...(names.get(first) ?? []), item].sort((a, b) => b.name.length - a.name.length),
    );
  }
  // A civility makes a person of any name: the surname is then what it would be in "Mme Claire Dubois".
  const people = contacts
    .flatMap(({ name }) => (name === null ? [] : peopleIn(`M. ${name}`)))
    .map(({ value }) => value);
  return {
    names,
    people: people.slice(0, MANY),
    surnames: new Set(people.map(({ surname }) => surname).filter((surname) => surname !== '')),
    phones: new Set(contacts.flatMap(({ phones }) => phones)),
    emails: new Set(contacts.flatMap(({ emails }) => emails.map((email) => email.toLowerCase()))),
  };
}
